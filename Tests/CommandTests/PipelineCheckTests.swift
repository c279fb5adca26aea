import TestSupport
import Testing

/// `assay pipeline check` on programs that keep to the protocol, and on such as people write at first.
@Suite struct PipelineCheckTests {
  /// Labels capitalized words; `CHANGES` is where each test puts what is wrong with it.
  static let adapter = #"""
    import json, re, sys
    def write(line): print(json.dumps(line, ensure_ascii=False), flush=True)
    def answer(article):
        text = article["text"]
        spans = [{"start": m.start(), "end": m.end(), "type": "person"}
                 for m in re.finditer("[A-Z][a-z]+ [A-Z][a-z]+", text)]
        return {"id": article["id"], "entities": spans, "meetings": [], "quotes": []}
    # CHANGES
    write({"assay": "predictions/1", "pipeline": {"name": "wire", "version": "1"}})
    for line in sys.stdin:
        write(answer(json.loads(line)))

    """#

  @Test func aGoodAdapterPasses() throws {
    let outcome = try check("")
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("It keeps to the protocol in all"))
    #expect(!outcome.output.contains("WRONG"))
    #expect(!outcome.output.contains("better"))
    #expect(outcome.output.contains("peak memory"))
  }

  @Test func unitsOfOffsetsAreTold() throws {
    let outcome = try check(
      """
      right = answer
      def answer(article):
          units = lambda offset: len(article["text"][:offset].encode("utf-16-le")) // 2
          labels = right(article)
          for span in labels["entities"]:
              span["start"], span["end"] = units(span["start"]), units(span["end"])
          return labels
      """)
    #expect(outcome.status == 5)
    #expect(outcome.output.contains("WRONG    emoji and flags"))
    #expect(outcome.output.contains("its offsets count UTF-16 units"))
    #expect(outcome.output.contains("do: say \"offsets\": \"utf16\" in the header"))
    #expect(outcome.output.contains("1 of "))
  }

  @Test func aCrashIsOfTheArticleThatCausedIt() throws {
    let outcome = try check(
      """
      right = answer
      def answer(article):
          if not article["text"]: raise ValueError("nothing to read")
          article["title"].upper()
          return right(article)
      """)
    #expect(outcome.status == 5)
    #expect(outcome.output.contains("WRONG    an empty text"))
    #expect(outcome.output.contains("nothing to read"))
    #expect(outcome.output.contains("WRONG    no title, date or place"))
    #expect(outcome.output.contains("ok       emoji and flags"))
    #expect(outcome.output.contains("2 of "))
  }

  @Test func otherHabitsAreTold() throws {
    let outcome = try check(
      """
      print("loading the model ...")
      right = answer
      def answer(article):
          labels = right(article)
          for span in labels["entities"]: span["type"] = "PERSON"
          labels["id"] = labels["id"].strip().replace(" ", "_")
          return labels
      def write(line):
          if "assay" not in line: print(json.dumps(line))
      """)
    #expect(outcome.status == 5)
    let expected = [
      "loading is not JSON", "write answers only to standard output",
      "gold has no type `PERSON`", "`person` for `PERSON`, say",
      "WRONG    an id of odd characters", "better   a version",
      "better   an answer at once", "flush standard output after each answer",
    ]
    for words in expected { #expect(outcome.output.contains(words), "\(words)") }
  }

  @Test func aProgramThatIsNotThereIsFive() throws {
    let folder = try SampleProject.folder([
      "gold/assay.yaml": "assay: settings/1\npipelines: { wire: { command: [./none] } }\n"
    ])
    let program = Program.assay(in: folder)
    let outcome = try program.run("pipeline", "check", "wire")
    #expect(outcome.status == 5)
    #expect(outcome.output.contains("could not be started: ./none: No such file or directory"))
    let unknown = try program.run("pipeline", "check", "wires")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("Did you mean `wire`?"))
  }

  private func check(_ changes: String) throws -> Program.Outcome {
    let folder = try SampleProject.folder([
      "wire.py": Self.adapter.replacing("# CHANGES", with: changes),
      "gold/assay.yaml": """
      assay: settings/1
      pipelines: { wire: { command: [python3, wire.py], timeout: 20, start-timeout: 20 } }

      """,
    ])
    return try Program.assay(in: folder)
      .run("pipeline", "check", "wire", "--short-texts", "40", "--long-text", "70000")
  }
}
