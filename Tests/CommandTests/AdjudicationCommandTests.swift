import TestSupport
import Testing

/// `adjudicate` and `feedback` as an adjudicator types them.
@Suite struct AdjudicationCommandTests {
  private static let passes = "gold/passes/2031-03-04-ferry"

  private func folder() throws -> TemporaryFolder {
    // Bo has other ids, missed Vienna and took another cue.
    let bo = SampleProject.ferry.replacing("kovac", with: "k").replacing(
      "id: talks", with: "id: m1"
    )
    .replacing("  - { id: vienna, type: gpe, name: Vienna, mentions: [Vienna] }\n", with: "")
    .replacing("    place: vienna\n", with: "")
    .replacing("cue: said", with: "cue: \"Kovač [[said]].\"")
    .replacing("kind: direct", with: "kind: mixed")
    return try SampleProject.folder([
      "\(Self.passes)/ada.yaml": SampleProject.ferry, "\(Self.passes)/bo.yaml": bo,
    ])
  }

  @Test func disputesAreListedDecidedAndWritten() throws {
    let folder = try folder()
    let program = Program.assay(in: folder)
    let list = try program.run("adjudicate", "2031-03-04-ferry", "--list")
    #expect(
      list.output == """
        1  entities/vienna
             ada: type gpe; name "Vienna"; mentions "Vienna" 26–32
             bo: –
        2  meetings/talks/place
             ada: vienna
             bo: –
        3  quotes/sail/kind
             ada: direct
             bo: mixed
        7 labels agreed, 3 disputes, 3 undecided, 0 decisions about what is not disputed

        """)
    let early = try program.run("adjudicate", "2031-03-04-ferry", "--export")
    #expect(early.status == 3)
    #expect(early.errors.contains("undecided: meetings/talks/place\n"))
    func decide(_ number: String, _ choice: String) throws -> Int32 {
      try program.run(
        "adjudicate", "2031-03-04-ferry", "--decide", number, "--choice", choice, "--reason",
        "error", "--by", "cy", "--note", "so it is"
      ).status
    }
    #expect(try decide("1", "first") == 0)
    #expect(try decide("2", "neither") == 0)
    #expect(try decide("3", "second") == 0)
    #expect(try decide("4", "second") == 2)
    let open = try program.run("adjudicate", "2031-03-04-ferry", "--open").output
    #expect(
      open == "7 labels agreed, 3 disputes, 0 undecided, 0 decisions about what is not disputed\n")
    let written = try program.run(
      "adjudicate", "2031-03-04-ferry", "--export", "--by", "cy", "--at", "2031-03-06")
    #expect(written.status == 0, "\(written.errors)")
    let gold = try folder.read("gold/articles/2031-03-04-ferry.yaml")
    #expect(!gold.contains("place: vienna"))
    #expect(gold.contains("kind: mixed"))
    #expect(gold.contains("status: adjudicated"))
    #expect(gold.contains("adjudicated: { by: cy, at: 2031-03-06 }"))
    #expect(try program.run("check").status == 0)

    let feedback = try program.run("feedback", "--by", "bo")
    #expect(
      feedback.output.contains(
        "added entities/vienna: type gpe; name \"Vienna\"\n    error: so it is\n"))
    #expect(feedback.output.contains("1 article by bo\n"))
    #expect(try program.run("feedback", "--by", "nobody").status == 2)
  }

  @Test func jsonIsForOtherPrograms() throws {
    let json = try Program.assay(in: try folder())
      .run("adjudicate", "2031-03-04-ferry", "--format", "json")
    #expect(json.output.contains("\"label\": \"quotes/sail/kind\""))
    #expect(json.output.contains("\"choice\": null"))
  }
}
