import FoundationEssentials
import Diagnostics
import LabelModel
import TestSupport
import Testing

@testable import Interchange

@Suite struct BratTests {
  private func read(_ text: String, _ lines: String) -> Imported {
    InterchangeFormat.brat.read([
      InterchangeFile("in/a.txt", text), InterchangeFile("in/a.ann", lines),
    ])
  }

  @Test func bytesOfUTF16AreProvedByTheCopies() {
    let text = "😀 Ada met Bo."
    for (start, end) in [(2, 5), (3, 6), (5, 8), (2, 4)] {
      let imported = read(text, "T1\tperson \(start) \(end)\tAda\n")
      #expect(imported.articles[0].labels.entities?.mentions.map(\.span) == [TextSpan(2, 5)])
      #expect(imported.diagnostics.map(\.code) == (start == 2 && end == 5 ? [] : ["X005"]))
    }
  }

  @Test func carriageReturnsAreNotCounted() {
    let imported = read("One\r\nAda", "T1\tperson 4 7\tAda\n")
    #expect(imported.diagnostics == [])
    #expect(imported.articles[0].text?.string == "One\nAda")
  }

  @Test func everyAnomalyIsNamedWithItsLine() {
    let lines = """
      T1\tCue 4 8\tsaid
      T2\tContent 9 11\tno
      T3\tContent 900 920\tabsent
      T4\tperson 5 8\tAna
      a broken line
      T4\tperson 0 3\tAna
      R1\tknows Arg1:T4 Arg2:T4
      E1\tAttribution:T1 Cue:T1 Content:T2 Source:T9
      E2\tAttribution:T1 Cue:T1
      E3\tAttack:T1
      T5\tCue 4 8\tsaid

      """
    let imported = read("Ana said no", lines)
    #expect(
      imported.diagnostics.map { "\($0.code) \($0.place?.line ?? 0)" }.sorted() == [
        "X001 5", "X002 4", "X003 8", "X004 3", "X006 9", "X008 6",
      ])
    #expect(
      imported.losses.map { "\($0.kind) \($0.labels)" } == [
        "events of the type Attack [\"in/a.ann:10:1\"]", "relations [\"in/a.ann:7:1\"]",
        "spans of the type Content that no event points to [\"in/a.ann:3:1\"]",
        "spans of the type Cue that no event points to [\"in/a.ann:11:1\"]",
      ])
    #expect(imported.articles[0].labels.quotes?.map(\.id) == ["E1"])
  }

  @Test func quotesAndMeetingsWithOneIdAreToldApart() {
    let lines = """
      T1\tCue 4 8\tsaid
      T2\tContent 9 11\tno
      T3\tMeeting 4 8\tsaid
      E1\tAttribution:T1 Content:T2
      E2\tAttribution:T1 Content:T2
      E3\tAttribution:T1 Content:T2
      E4\tMeeting:T3
      E4\tMeeting:T3
      A1\tId E1 E2
      A2\tId E3 E2-2

      """
    let imported = read("Ana said no", lines)
    let labels = imported.articles[0].labels
    #expect(labels.quotes?.map(\.id) == ["E2", "E2-2", "E2-2-2"])
    #expect(labels.meetings?.map(\.id) == ["E4", "E4-2"])
    let told = imported.diagnostics.filter { $0.code == "X008" }
    #expect(
      told.map { "\($0.place?.line ?? 0): \($0.message)" } == [
        "8: the id E4 stands on an earlier line too",
        "5: the id E2 is taken, so that this label is called E2-2",
        "6: the id E2-2 is taken, so that this label is called E2-2-2",
        "8: the id E4 is taken, so that this label is called E4-2",
      ])
  }

  @Test func annotationsWithoutATextAreAnError() {
    let imported = InterchangeFormat.brat.read([InterchangeFile("a.ann", "")])
    #expect(imported.diagnostics.map(\.code) == ["X011"])
  }

  @Test func annotatorsOfOneTextBecomeArticlesOfTheirOwn() {
    let imported = InterchangeFormat.brat.read([
      InterchangeFile("a.txt", "Ana"), InterchangeFile("a_1.ann", "T1\tperson 0 3\tAna\n"),
      InterchangeFile("a_2.ann", ""),
    ])
    #expect(imported.articles.map(\.id) == ["a_1", "a_2"])
    #expect(imported.articles[1].labels.entities == EntityLayer())
    #expect(imported.diagnostics.map { [$0.code] + $0.notes } == [["X012", "a_1", "a_2"]])
  }

  /// 94 files about 84 articles, with 2,320 attributions.
  @Test func allOfPolNeARIsRead() throws {
    guard let folder = SharedData.file("data/polnear-dev-brat") else {
      return SharedData.skipped("data/polnear-dev-brat")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let files = try names.map {
      InterchangeFile($0, Array(try Data(contentsOf: folder.appending(path: $0))))
    }
    let imported = InterchangeFormat.brat.read(files)
    #expect(imported.articles.count == 94)
    #expect(!imported.diagnostics.contains { $0.severity == .error })
    let quotes = imported.articles.flatMap { $0.labels.quotes ?? [] }
    let withoutContent = imported.diagnostics.count { $0.code == "X006" }
    #expect(quotes.count + withoutContent == 2320)
    #expect(quotes.count { $0.source == .empty } > 100)
    let again = InterchangeFormat.brat.read(InterchangeFormat.brat.write(imported.articles).files)
    #expect(again.articles == imported.articles)
    #expect(again.diagnostics == [])
  }
}
