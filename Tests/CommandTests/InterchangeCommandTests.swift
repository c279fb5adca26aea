import JSONNodes
import TestSupport
import Testing

/// Other tools' files, as a user brings and takes them.
@Suite struct InterchangeCommandTests {
  private static let spacy = """
    {"text":"Ana Kovač met Per Lind in Vienna on Tuesday. “The ferry will sail,” Kovač said.\\n","spans":[{"start":0,"end":9,"label":"person"},{"start":14,"end":22,"label":"gpe"}]}

    """

  private func f1(_ outcome: Program.Outcome) throws -> Double? {
    let result = try JSONValue(parsing: Array(outcome.output.utf8))
    return result["metrics"]?["entities.mentions.strict.f1"]?.number
  }

  @Test func anExportIsScoredAsTheGoldItIs() throws {
    let folder = try SampleProject.folder([:])
    let program = Program.assay(in: folder)
    for format in [
      "brat", "spacy", "doccano", "label-studio", "webanno", "uima-cas", "web-annotation",
    ] {
      let exported = try program.run("export", format, "--output", "out/\(format)")
      #expect(exported.status == 0)
      #expect(exported.errors.contains("lost, since"))
      let scored = try program.run(
        "score", "--predictions", "out/\(format)", "--predictions-format", format, "--format",
        "json")
      #expect(try f1(scored) == 1, "\(format): \(scored.errors)")
    }
  }

  @Test func aFormatIsFoundOrAskedFor() throws {
    let folder = try SampleProject.folder(["out.jsonl": Self.spacy, "odd.json": "{\"a\":1}"])
    let program = Program.assay(in: folder)
    let found = try program.run("import", "out.jsonl")
    #expect(found.errors == "assay: read as spacy (spaCy and Prodigy JSONL)\n")
    #expect(found.output.contains("\"start\":14"))
    let odd = try program.run("import", "odd.json")
    #expect(odd.status == 2)
    #expect(odd.errors.contains("no format is known by what these files hold; name it"))
    let typing = try program.run("import", "spacey", "out.jsonl")
    #expect(typing.status == 2)
    #expect(typing.errors.contains("Did you mean `spacy`?"))
    let other = try program.run("import", "citron", "out.jsonl")
    #expect(
      other.errors.hasSuffix(
        "assay: nothing is imported\n"
          + "  the files look like spaCy and Prodigy JSONL: `assay import spacy …`\n"))
    let written = try program.run("import", "docbin", "out.jsonl")
    #expect(written.errors.contains("spaCy DocBin is written, not read"))
  }

  /// The text tells which article it is; one article of two is answered.
  @Test func aPipelinesOutputIsScoredAtOnce() throws {
    let folder = try SampleProject.folder(["out.jsonl": Self.spacy])
    let scored = try Program.assay(in: folder).run(
      "score", "--predictions", "out.jsonl", "--predictions-format", "spacy", "--format", "json")
    let f1 = try #require(try f1(scored))
    #expect(f1 > 0 && f1 < 0.5)
  }

  /// One file of columns for all articles, as taggers write it, with neither ids nor texts.
  @Test func columnsWithoutTextsAreScored() throws {
    let folder = try SampleProject.folder([:])
    let program = Program.assay(in: folder)
    _ = try program.run("export", "conll", "--output", "out")
    let columns = try ["2031-03-05-strike", "2031-03-04-ferry"].map {
      try folder.read("out/\($0).conll")
    }
    try folder.write(columns.joined(), to: "tagged/all.conll")
    let scored = try program.run(
      "score", "--predictions", "tagged/all.conll", "--predictions-format", "conll", "--format",
      "json")
    #expect(try f1(scored) == 1, "\(scored.errors)")
    #expect(scored.errors.contains("X021"))
  }

  @Test func aFileWithAnErrorIsNotReadInPart() throws {
    let wrong =
      Self.spacy + "{\"text\":\"Ana\",\"spans\":[{\"start\":0,\"end\":9,\"label\":\"x\"}]}\n"
    let folder = try SampleProject.folder(["out.jsonl": wrong])
    let outcome = try Program.assay(in: folder).run("import", "spacy", "out.jsonl")
    #expect(outcome.status == 3)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("out.jsonl:2:24: error: the offsets do not lie in the text"))
    #expect(outcome.errors.contains("assay: nothing is imported\n"))
  }

  @Test func goldIsMadeThatTheCheckAccepts() throws {
    let folder = try SampleProject.folder(["out.jsonl": Self.spacy])
    let program = Program.assay(in: folder)
    let made = try program.run("import", "spacy", "out.jsonl", "--to", "gold", "--output", "new")
    #expect(made.status == 0)
    #expect(folder.exists("new/out.yaml") && folder.exists("new/out.txt"))
    #expect(try program.run("check", "--gold", "new").status == 0)
    let again = try program.run("import", "spacy", "out.jsonl", "--to", "gold", "--output", "new")
    #expect(again.status == 2)
    #expect(again.errors.contains("new/out.txt is there already"))
  }

  @Test func lossesAreCountedOrListed() throws {
    let folder = try SampleProject.folder([:])
    let program = Program.assay(in: folder)
    let short = try program.run("export", "spacy", "--output", "a")
    #expect(short.errors.contains("  note: quotes with content, source and cue: 2\n"))
    #expect(!short.errors.contains("2031-03-04-ferry: sail"))
    let full = try program.run("export", "spacy", "--output", "a", "--losses", "full")
    #expect(full.errors.contains("  note: 2031-03-04-ferry: sail\n"))
  }
}
