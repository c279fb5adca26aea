import LabelModel
import Scoring
import Storage
import Testing
import TestSupport
import Versions

@testable import Reporting

@Suite("The page")
struct HTMLReportTests {
  @Test func loadsNothingAndRunsOnlyItsOwnScript() async throws {
    let html = HTMLReport.render(await ReportFixtures.hostileReport.value)
    #expect(!html.contains("<script>alert"))
    #expect(html.ranges(of: "<script").count == 2)
    for name in ["src=", "@import", "url("] { #expect(!html.contains(name)) }
    #expect(html.contains("default-src 'none'"))
    let hash = try #require(html.firstMatch(of: /script-src 'sha256-([^']+)'/)?.1)
    let start = try #require(html.ranges(of: "</main>\n<script>").first?.upperBound)
    let end = try #require(html[start...].ranges(of: "</script>").first?.lowerBound)
    var digest = SHA256()
    digest.update(Array(html[start..<end].utf8))
    #expect(String(hash) == Base64.text(digest.digest()))
  }

  @Test func namesLabelsAsTheAnnotationPageDoes() throws {
    func key(_ path: String, _ span: TextSpan?) -> String {
      HTMLData.annotatorKey(
        of: LabelFate(
          metric: "m", article: "a", identity: "0123456789", path: path, outcome: .missed,
          category: nil, tally: Tally(),
          display: LabelDisplay(gold: "", predicted: nil, goldSpan: span)))
    }
    #expect(key("quotes/rail-first", TextSpan(1, 2)) == "quotes/rail-first")
    let broken = try #require(TextSpan(parts: [TextRange(3, 5), TextRange(8, 9)]))
    #expect(key("entities/kovac/mentions/2", broken) == "mentions/kovac@3-5+8-9")
    #expect(key("entities/kovac/mentions/2", nil) == "entities/kovac/mentions/2")
  }

  @Test func keepsWordsOfRestrictedArticlesOut() async {
    let text = "Sorvania waits."
    let gold = [
      Article.make(
        "secret", text: text, metadata: ArticleMetadata(license: "restricted"),
        mentions: [.make(0, 8)])
    ]
    let missed = [Article.make("secret", mentions: [])]
    let report = await ReportFixtures.report(gold: gold, base: gold, head: missed)
    #expect(HTMLReport.render(report).contains("Sorvania"))
    #expect(!HTMLReport.render(report, showsRestricted: false).contains("Sorvania"))
    #expect(!ReportFormat.markdown.render(report).contains("Sorvania"))
    #expect(!ReportFormat.github.render(report).contains("Sorvania"))
  }

  @Test func staysBelowAMegabyteWithTwoHundredArticles() async {
    let name = "Kovač "
    let text = String(repeating: name + "spoke of the harbour. ", count: 130)
    let gold = (0..<200).map { number in
      Article.make(
        "article-\(number)", text: text, mentions: (0..<60).map { .make($0 * 28, $0 * 28 + 5) })
    }
    let head = gold.map { article in
      Article.make(
        article.id, mentions: (0..<60).filter { $0 % 2 == 0 }.map { .make($0 * 28, $0 * 28 + 4) })
    }
    let report = await ReportFixtures.report(gold: gold, base: nil, head: head)
    #expect(HTMLReport.render(report).utf8.count < 1_000_000)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
  func writesBase64(text: String, expected: String) {
    #expect(Base64.text(Array(text.utf8)) == expected)
  }

  @Test func escapesFragments() {
    #expect(SafeURI.escaped("a b/č") == "a%20b%2F%C4%8D")
    #expect(SafeURI.escaped("gold/a.yaml", keeps: "/") == "gold/a.yaml")
  }
}
