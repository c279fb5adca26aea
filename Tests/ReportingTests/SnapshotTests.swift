import Diagnostics
import FoundationEssentials
import LabelModel
import Scoring
import TestSupport
import Testing
import Versions

@testable import Reporting

/// Whole reports as they were looked at last.
///
/// `ASSAY_RECORD=1 swift test --filter SnapshotTests` writes them anew: read what changed.
@Suite("Whole reports")
struct SnapshotTests {
  private static let folder = ProjectFolder.url.appending(path: "Tests/Fixtures/Reports")
  private static let report = Task { await makeReport() }

  @Test(arguments: ReportFormat.allCases)
  func isAsItWas(format: ReportFormat) async throws {
    let text = format.render(await Self.report.value)
    try Self.compare(format == .html ? Self.withoutFrame(text) : text, with: format.fileName)
  }

  @Test func theDetailedComparisonIsAsItWas() async throws {
    let style = ReportStyle(hasColor: false, width: 100, listedLabels: 2, isDetailed: true)
    try Self.compare(
      ReportFormat.text.render(await Self.report.value, style: style), with: "compare.txt")
  }

  @Test func whatCheckFindsIsAsItWas() throws {
    let found = [
      Diagnostic(
        .error, code: "A001", "“Kovac” does not occur", at: Place("gold/articles/a.yaml", line: 12),
        expected: "words of the text", fix: "write Kovač"),
      Diagnostic(.warning, code: "W101", "“a b” is found as “a  b”"),
    ]
    try Self.compare(SARIFReport.render(found, program: "0"), with: "check.sarif")
  }

  private static func compare(_ text: String, with name: String) throws {
    let file = folder.appending(path: name)
    // Line ends of CSV are part of the format, and git must not touch them.
    let text = text.replacing("\r\n", with: "\n")
    if ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let isSame = kept == text
    #expect(
      isSame, "\(name): run ASSAY_RECORD=1 swift test --filter SnapshotTests, and read git diff")
  }

  /// Style and script are files of their own; what they do is seen in a browser.
  private static func withoutFrame(_ html: String) -> String {
    html.replacing(ReportStyleSheet.text, with: "").replacing(ReportScript.text, with: "")
      .replacing(/sha256-[^']+/, with: "sha256-")
  }

  // MARK: The report

  /// Six articles of two outlets: a name and a quote break, a name is fixed, a type is wrong in another
  /// way, one article has no prediction.
  private static func makeReport() async -> Report {
    let marked = MarkedText(
      "⟦Ana Kovač⟧ met ⟦Per Lind⟧ in ⟦Vienna⟧. “⟦Rail comes first⟧,” she said.")
    let types = ["person", "person", "gpe"]
    let gold = (1...6).map { number in
      Article.make(
        "story-\(number)", text: marked.text.string,
        metadata: ArticleMetadata(
          title: "Story \(number)", outlet: number % 2 == 0 ? "Coastwire" : "Hill Post"),
        mentions: zip(marked.marks, types).map { Mention(TextSpan($0.range), type: $1) },
        quotes: [
          Quote(
            id: "q1", content: marked[4], kind: .filled(.direct),
            speaker: .filled(AcceptedReference(.name("Ana Kovač"))))
        ])
    }
    func answers(_ change: (Int, inout [Mention], inout [Quote]) -> Void) -> [Article] {
      gold.enumerated().map { index, article in
        var mentions = article.labels.entities?.mentions ?? []
        var quotes = article.labels.quotes ?? []
        change(index, &mentions, &quotes)
        for place in mentions.indices { mentions[place].score = 0.5 + Double(place) / 10 }
        return Article.make(article.id, mentions: mentions, quotes: quotes)
      }
    }
    let base = answers { index, mentions, _ in
      if index == 0 { mentions.removeLast() }
      if index == 1 { mentions[2].type = "person" }
    }
    let head = answers { index, mentions, quotes in
      if index == 1 { mentions[2].type = "facility" }
      if index == 2 { mentions.removeFirst() }
      if index == 3 { quotes.removeAll() }
    }.filter { $0.id != "story-6" }
    var lines: [String: LabelLines] = [:]
    for article in gold {
      lines[article.id] = LabelLines(
        file: "gold/\(article.id).yaml", mentions: [11, 12, 13], entities: [], meetings: [],
        quotes: [20])
    }
    var report = await ReportFixtures.report(
      gold: gold, base: base, head: head, lines: lines,
      gate: GateResult(rules: [
        RuleVerdict(
          rule: .regression, subject: "quotes.attributed.f1", verdict: .regressed,
          sentence: "quotes.attributed.f1 fell by more than the cap of 5.0 points."),
        RuleVerdict(
          rule: .floor, subject: "entities.mentions.strict.f1", verdict: .pass,
          sentence: "entities.mentions.strict.f1 is above its floor of 50.0."),
      ]))
    report.floors = ["entities.mentions.strict.f1": 0.5]
    // Of the catalogue the primary figures alone, so that a new metric changes no snapshot.
    let isKept = { (name: String) in
      ReportFixtures.primary.contains { name.hasPrefix($0.dropLast(3)) }
        || name.hasPrefix("entities.mentions.curve")
        || name.hasPrefix("entities.mentions.calibration")
    }
    report.figures.removeAll { !isKept($0.name) }
    report.headline.removeAll { !isKept($0) }
    guard case .comparison(var comparison) = report.change else { return report }
    comparison.changes.removeAll { !isKept($0.name) }
    report.change = .comparison(comparison)
    return report
  }
}
