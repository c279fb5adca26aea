import TestSupport
import Testing

/// `fmt`, `diff`, `rehash`, `reanchor` and `new` as somebody types them.
@Suite struct MaintenanceTests {
  private static let text = """
    Ana Kovač met Per Lind in Vienna. He said he had come by train; he left at noon.
    “Rail comes first,” Kovač said, “and roads second.”

    """
  /// SHA-256 of `text`, by sha256sum.
  private static let digest = "fbcc9c3bfa72d9f02dbf21db75bf4a9bfb65d3b2d7db6dc62b5e5ad60812afb9"

  private static func gold(_ digest: String = digest) -> String {
    """
    # about rail
    assay: gold/1
    id: vienna
    text: { file: vienna.txt, sha256: \(digest), length: 133 }
    entities:
      - id: kovac   # the minister
        type: person
        name: Ana Kovač
        aliases: [Kovač]
        mentions: ["Ana Kovač", "[[Kovač]] said"]
      - id: lind
        type: person
        name: Per Lind
        mentions:
          - Per Lind
          - { text: he, nth: 2, kind: pronoun }
    quotes:
      - id: q
        content: "[[Rail comes first,]]” Kovač said, “[[and roads second.]]"
    """
  }

  private func folder(_ gold: String = gold(), text: String = text) throws -> TemporaryFolder {
    try TemporaryFolder(["gold/articles/vienna.yaml": gold, "gold/articles/vienna.txt": text])
  }

  private let file = "gold/articles/vienna.yaml"

  @Test func fmtRespellsAnchorsAndNothingElse() throws {
    let typed = Self.gold().replacing("“[[and", with: "\\\"[[and").replacing(
      "first,]]”", with: "first,]]\\\"")
    let folder = try folder(typed)
    let program = Program.assay(in: folder)
    let check = try program.run("fmt", "--check")
    #expect(check.status == 3)
    #expect(check.output == "would change \(file)\n")
    #expect(try folder.read(file) == typed)
    #expect(try program.run("fmt").output == "changed \(file)\n")
    #expect(try folder.read(file) == Self.gold() + "\n")
    #expect(try program.run("fmt", "--check").status == 0)
  }

  @Test func fmtOrdersKeysWhenAsked() throws {
    let mixed = Self.gold().replacing(
      "    type: person\n    name: Per Lind\n",
      with: "    name: Per Lind   # him\n    type: person\n")
    let folder = try folder(mixed + "\n")
    let program = Program.assay(in: folder)
    #expect(try program.run("fmt").output == "")
    #expect(try program.run("fmt", "--order").status == 0)
    #expect(
      try folder.read(file)
        == Self.gold().replacing("name: Per Lind\n", with: "name: Per Lind   # him\n") + "\n")
    #expect(try program.run("fmt", "--order", "--check").status == 0)
  }

  @Test func diffComparesWhatLabelsSay() throws {
    let folder = try folder()
    // Another wording and order of the same labels, and one other name.
    let other = Self.gold()
      .replacing("\"Ana Kovač\", \"[[Kovač]] said\"", with: "{ text: Kovač, nth: 2 }, Ana Kovač")
      .replacing("name: Per Lind", with: "name: Lind")
    try folder.write(other, to: "gold/articles/other.yaml")
    let program = Program.assay(in: folder)
    let diff = try program.run("diff", file, "gold/articles/other.yaml")
    #expect(diff.output == "changed entities/lind: name \"Per Lind\" → \"Lind\"\n")
    #expect(diff.status == 0)
    #expect(try program.run("diff", "--exit-code", file, file).status == 0)
    #expect(try program.run("diff", "--exit-code", file, "gold/articles/other.yaml").status == 1)
    let json = try program.run("diff", "--format", "json", file, "gold/articles/other.yaml")
    #expect(json.output.contains("\"label\": \"entities/lind\""))
    // What a line for people shows escaped stays JSON here.
    try folder.write(other.replacing("name: Lind", with: "name: L\u{200F}ind"), to: "marks.yaml")
    try folder.write(Self.text, to: "vienna.txt")
    let marks = try program.run("diff", "--format", "json", file, "marks.yaml").output
    #expect(marks.contains("L\u{200F}ind") && !marks.contains("\\u{"), "\(marks)")
    let lines = try program.run("diff", "--textconv", file).output
    #expect(lines.contains("entities/kovac/mentions words: \"Ana Kovač\", kind: name\n"))
    #expect(lines.contains("quotes/q content: \"Rail comes first, … and roads second.\""))
  }

  @Test func rehashAsksWhetherEveryLabelStands() throws {
    let program = Program.assay(in: try folder(text: "VIENNA — " + Self.text))
    let counted = try program.run("rehash", file)
    #expect(counted.status == 3)
    #expect(counted.errors.contains("\(file):16:9"))
    #expect(counted.errors.contains("this label counts occurrences"))
    #expect(try program.run("rehash", file, "--trust-counts").status == 0)
    #expect(try program.run("check", "--gold", file).status == 0)
    #expect(try program.run("rehash", file).output == "\(file) states the right text\n")
  }

  @Test func rehashFindsLabelsThatSlipped() throws {
    // "he" before the others: the second one is now another.
    let folder = try folder(text: "Then he spoke. " + Self.text)
    try folder.write(Self.text, to: "old.txt")
    let program = Program.assay(in: folder)
    let slipped = try program.run("rehash", file, "--old-text", "old.txt")
    #expect(slipped.status == 3)
    #expect(slipped.errors.contains("this label means other words than before"))
    let proposed = try program.run("reanchor", file, "--propose", "--old-text", "old.txt")
    #expect(proposed.output.contains("-      - { text: he, nth: 2, kind: pronoun }\n"))
    #expect(proposed.output.contains("+      - { text: \"[[he]] left\", kind: pronoun }\n"))
    let applied = try program.run("reanchor", file, "--yes", "1", "--old-text", "old.txt")
    #expect(applied.status == 0, "\(applied.errors)")
    #expect(try program.run("check", "--gold", file).status == 0)
  }

  @Test func lostLabelsAreProposedAndNeverApplied() throws {
    let folder = try folder(text: Self.text.replacing("Per Lind", with: "Peer Lind"))
    let program = Program.assay(in: folder)
    let before = try folder.read(file)
    #expect(try program.run("rehash", file).status == 3)
    let proposed = try program.run("reanchor", file)
    #expect(proposed.output.contains("-      - Per Lind\n+      - Peer Lind\n"))
    #expect(try folder.read(file) == before)
    #expect(try program.run("reanchor", file, "--yes", "7").status == 2)
    #expect(try program.run("reanchor", file, "--yes", "1").status == 0)
    #expect(try folder.read(file).contains("          - Peer Lind\n") == false)
    #expect(try folder.read(file).contains("      - Peer Lind\n"))
  }

  @Test func aMergeDriverMergesLabels() throws {
    let folder = try folder()
    let ours = Self.gold().replacing("name: Per Lind", with: "name: Lind")
    let theirs = Self.gold().replacing("- Per Lind\n", with: "- Per Lind   # him\n")
      .replacing("type: person\n    name: Per Lind", with: "type: group\n    name: Per Lind")
    try folder.write(Self.gold(), to: "base")
    try folder.write(ours, to: "ours")
    try folder.write(theirs, to: "theirs")
    let program = Program.assay(in: folder)
    let merged = try program.run("merge-gold", "base", "ours", "theirs", file)
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(try folder.read("ours").contains("type: group\n    name: Lind\n"))

    try folder.write(ours, to: "ours")
    try folder.write(
      theirs.replacing("name: Per Lind", with: "name: P. Lind"), to: "theirs")
    let conflict = try program.run("merge-gold", "base", "ours", "theirs", file)
    #expect(conflict.status == 1)
    let line = "entities/lind name: ours: \"Lind\", theirs: \"P. Lind\", before: \"Per Lind\""
    #expect(conflict.errors == "conflict: \(line)\n")
    #expect(try folder.read("ours").hasPrefix("# conflict: \(line)\n# about rail\n"))
    #expect(try folder.read("ours").contains("type: group\n    name: Lind\n"))
  }

  @Test func newRefusesWhatIsNoText() throws {
    let folder = try TemporaryFolder(["a.txt": "  x\n\ny\n\n", "b.html": "<!DOCTYPE html><p>x"])
    let program = Program.assay(in: folder)
    #expect(try program.run("new", "b.html").status == 3)
    #expect(!folder.exists("gold"))
    let new = try program.run("new", "a.txt", "--inline", "--by", "ada", "--at", "2031-03-05")
    #expect(new.status == 0, "\(new.errors)")
    #expect(try program.run("check").status == 0)
    #expect(try program.run("new", "a.txt", "--inline").status == 2)
    let secret = try program.run("new", "a.txt", "--id", "s", "--inline", "--license", "restricted")
    #expect(secret.status == 2)
    #expect(!folder.exists("gold/articles/s.yaml"))
  }

  @Test func newNotesWhoseLabelsItFilledIn() throws {
    let folder = try TemporaryFolder(["a.txt": "Ana Kovač met Rafael Lind in Vienna on Tuesday.\n"])
    let program = Program.assay(in: folder)
    let new = try program.run(
      "new", "a.txt", "--from-pipeline", "--by", "ada", "--at", "2031-03-05")
    #expect(new.status == 0, "\(new.errors)")
    let file = try folder.read("gold/articles/a.yaml")
    #expect(file.contains("Ana Kovač"))
    #expect(
      file.contains("{ by: ada, at: 2031-03-05, mode: suggested, pipeline: reference@")
        || file.contains("{ by: ada, at: 2031-03-05, mode: suggested, pipeline: \"reference@"))
    #expect(try program.run("check").status == 0)
  }
}
