import LabelModel
import Scoring
import TestSupport
import Versions

@testable import Reporting

/// Reports of small invented corpora, scored and compared as the program does it.
enum ReportFixtures {
  static let primary = ["entities.mentions.strict.f1", "quotes.attributed.f1"]

  /// A report that compares two answers to the same gold, with a gate of one rule.
  static func report(
    gold: [Article], base: [Article]?, head: [Article], lines: [String: LabelLines] = [:],
    gate: GateResult? = nil
  ) async -> Report {
    let evaluator = Evaluator(settingsDigest: "5e7715")
    var store = Evaluator.Gold(articles: gold, lines: lines)
    for article in gold { store.digests[article.id] = "d1ge57" }
    func evaluate(_ answers: [Article], _ name: String) async -> Evaluation {
      await evaluator.evaluate(
        Evaluator.Answers(
          pipeline: PipelineName(name: "wire-ner", version: name), articles: answers, digest: name),
        against: store, name: name)
    }
    let evaluation = await evaluate(head, "head")
    var change = Baseline.notWanted
    if let base {
      let figures = primary.compactMap { FigureDefinition(name: $0) }
      change = .comparison(
        Comparer(primary: figures).compare(await evaluate(base, "base"), evaluation))
    }
    return Report(
      evaluation, change: change, gate: gate, primary: primary, slicedBy: [.outlet],
      goldArticles: gold, command: "assay eval")
  }

  /// Words that try to leave the place where they are shown, in every language that a format speaks.
  static let hostile =
    "<script>alert(1)</script> ]]> \" ' & --> ::error file=x::boo %0A | **b** `c` [l](http://e.x) "
    + "@octocat #1 :smile: $x$ \u{1B}[31m\u{0}\u{8}\u{7F}\u{85}\u{2028}\u{202E}gnol\u{202C} \u{FEFF}"
    + "\u{FFFE} www.example.org ~~s~~ </details> <!-- \\ 😀 مرحبا"

  /// Six articles that each hold the hostile words as a name and as a quote, all found before and none now.
  ///
  /// Made once for all tests.
  static let hostileReport = Task { await makeHostileReport() }

  private static func makeHostileReport() async -> Report {
    let text = "He met \(hostile) there. “\(hostile)” said \(hostile) at last."
    let length = hostile.unicodeScalars.count
    let name = TextSpan(7, 7 + length)
    let words = TextSpan(7 + length + 9, 7 + length + 9 + length)
    let articles = (1...6).map { number in
      Article.make(
        "a\(number)-\(hostile)", text: text,
        metadata: ArticleMetadata(title: hostile, outlet: "\(hostile)\(number % 2)"),
        entities: [Entity(id: "e1", types: [hostile], name: hostile)],
        mentions: [Mention(name, type: hostile, entity: "e1", kind: .name)],
        quotes: [
          Quote(
            id: "q1", content: words, kind: .filled(.direct),
            speaker: .filled(AcceptedReference(.name(hostile))))
        ])
    }
    let empty = articles.map { Article.make($0.id, mentions: [], quotes: []) }
    var lines: [String: LabelLines] = [:]
    for article in articles {
      lines[article.id] = LabelLines(
        file: "gold/\(hostile).yaml", mentions: [12], entities: [11], meetings: [], quotes: [20])
    }
    return await report(
      gold: articles, base: articles, head: empty, lines: lines,
      gate: GateResult(rules: [
        RuleVerdict(
          rule: .floor, subject: hostile, verdict: .belowFloor,
          sentence: "quotes of \(hostile) fell"),
        RuleVerdict(rule: .coverage, subject: "predictions", verdict: .pass, sentence: "all there"),
      ]))
  }

  /// Ten articles with that many mentions in all, every one of which the head misses.
  static func broken(mentions: Int) async -> Report {
    let each = mentions / 10
    let word = "Kovač "
    let text = String(repeating: word, count: each)
    let gold = (0..<10).map { number in
      Article.make(
        "article-\(number)", text: text,
        mentions: (0..<each).map { Mention.make($0 * 6, $0 * 6 + 5) })
    }
    return await report(
      gold: gold, base: gold, head: gold.map { Article.make($0.id, mentions: []) })
  }
}
