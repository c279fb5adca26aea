import Testing

@testable import Reporting

@Suite("The report for a pull request")
struct MarkdownReportTests {
  @Test func staysBelowTheLimitWithThousandsOfBrokenLabels() async {
    let report = await ReportFixtures.broken(mentions: 5_000)
    let markdown = ReportFormat.markdown.render(report)
    #expect(markdown.utf16.count < MarkdownReport.mostCharacters)
    #expect(markdown.contains("5000 labels broken"))
    #expect(markdown.contains("Newly broken: 5000"))
    #expect(markdown.contains("… and 4980 more labels"))
    #expect(!markdown.contains("Left out"))
  }

  @Test func leavesOutWholeSectionsAndSaysWhich() async throws {
    var report = await ReportFixtures.broken(mentions: 100)
    let row = try #require(report.slices.first?.rows.first)
    report.slices[0].rows = (0..<5_000).map { number in
      var row = row
      row.value = "outlet \(number)"
      return row
    }
    let markdown = ReportFormat.markdown.render(report)
    #expect(markdown.utf16.count < MarkdownReport.mostCharacters)
    #expect(markdown.contains("Left out to stay below 60000 characters: Slices."))
    #expect(markdown.contains("Newly broken: 100"))
    #expect(!markdown.contains("outlet 17"))
  }

  @Test func startsWithTheMarkerAndTheAlert() async {
    let markdown = ReportFormat.markdown.render(await ReportFixtures.broken(mentions: 10))
    #expect(markdown.hasPrefix("<!-- assay-report -->\n\n> [!NOTE]\n> **No gate was asked for.**"))
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("<b>", "&lt;b&gt;"), ("@who", "@<!-- -->who"), ("#12", "\\#<!-- -->12"),
    ("\u{202E}x", "\\\\u\\{202E\\}x"), ("http://x", "http&#58;//x"), ("Kovač", "Kovač"),
  ])
  func escapes(words: String, markdown: String) {
    #expect(MarkdownText.escaped(words) == markdown)
  }
}
