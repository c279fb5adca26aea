import LabelModel
import Testing
import Versions

@testable import Reporting

@Suite("The report for a terminal")
struct TextReportTests {
  @Test(arguments: [60, 80, 140])
  func keepsToTheWidth(width: Int) async {
    let report = await ReportFixtures.broken(mentions: 100)
    let style = ReportStyle(hasColor: false, width: width)
    let lines = ReportFormat.text.render(report, style: style).split(separator: "\n")
    for line in lines where !line.hasPrefix("assay:") {
      #expect(TextTable.width(String(line)) <= width, "\(line)")
    }
  }

  @Test func tableLeavesOutWhatHasNoRoom() {
    var table = TextTable([.left, .right, .left], dispensable: [1])
    table.add(["name", "12", "words that are long"].map { TextTable.Cell(text: $0) })
    #expect(table.lines() == ["name  12  words that are long"])
    #expect(table.lines(width: 26) == ["name  words that are long"])
  }

  @Test func wrapsTheLastColumn() {
    var table = TextTable([.left, .left])
    table.add(
      ["rule", "one two three four five six seven eight"].map { TextTable.Cell(text: $0) })
    #expect(
      table.lines(width: 32) == ["rule  one two three four five", "      six seven eight"])
  }

  @Test func marksBothLabelsOfAnExcerpt() throws {
    let text = ArticleText("Ana Kovač told reporters.")
    let excerpt = try #require(Excerpt(around: TextSpan(0, 9), TextSpan(4, 9), in: text))
    #expect(MarkedExcerpt(excerpt).bracketed { $0 } == "⟦Ana ⟪Kovač⟫⟧ told reporters.")
    let same = try #require(Excerpt(around: TextSpan(4, 9), TextSpan(4, 9), in: text))
    #expect(MarkedExcerpt(same).bracketed { $0 } == "Ana ⟦Kovač⟧ told reporters.")
  }
}
