import Diagnostics
import JSONNodes
import LabelModel
import Scoring
import Versions

/// The labels and articles of a page as JSON, kept small: words only as far as a budget reaches.
struct HTMLData {
  private let report: Report
  private let articles: [ReportedArticle]
  private let labels: [ReportedFate]

  /// Bytes of article texts, and of those and the labels that are not right.
  static let textBudget = 420_000
  static let wordBudget = 820_000

  init(_ report: Report, showsRestricted: Bool) {
    self.report = report
    articles = report.articles(showsRestricted: showsRestricted)
    labels = report.primaryLabels.filter {
      showsRestricted || report.isShown($0.fate.article)
    }
  }

  /// JSON that can stand inside an element: no `<` in it, and nothing that turns the direction of text.
  func text() -> String {
    let (texts, shownArticles) = budgetedTexts()
    var rows = JSONWriter()
    rows.beginArray()
    var right: [String: [JSONValue]] = [:]
    let sizeOfTexts = texts.values.reduce(0) { $0 + $1.utf8.count }
    var leftOut = 0
    let places = Dictionary(
      articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for label in labels {
      guard let article = places[label.fate.article] else { continue }
      let hasText = shownArticles.contains(label.fate.article)
      if label.fate.isRight, label.kind != .fixed {
        if hasText, let span = label.fate.display?.goldSpan ?? label.fate.display?.predictedSpan {
          right[label.fate.article, default: []] += marks(label.fate, span)
        }
      } else if sizeOfTexts + rows.bytes.count > Self.wordBudget {
        leftOut += 1
      } else {
        rows.value(row(label, article: article, hasText: hasText))
      }
    }
    rows.endArray()
    let members: [JSONMember] = [
      JSONMember("figures", JSONValue(.array(report.primary.map { .text($0) }))),
      JSONMember("metrics", JSONValue(.array(report.primaryMetrics.map { .text($0) }))),
      JSONMember("isCompared", JSONValue(.boolean(report.change.comparison != nil))),
      JSONMember("leftOut", .count(leftOut)),
      JSONMember(
        "articles",
        JSONValue(.array(articles.map { self.article($0, texts[$0.id], right[$0.id] ?? []) }))),
    ]
    var data = JSONWriter()
    data.beginObject()
    for member in members {
      data.key(member.key)
      data.value(member.value)
    }
    data.key("labels")
    data.written(rows)
    data.endObject()
    return Self.harmless(String(decoding: data.bytes, as: UTF8.self))
  }

  private static func harmless(_ json: String) -> String {
    var text = ""
    text.reserveCapacity(json.utf8.count)
    // What stands between two code points that need an escape is taken over in one piece.
    var pending = json.startIndex
    var index = pending
    while index < json.endIndex {
      let byte = json.utf8[index]
      if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "<") {
        index = json.utf8.index(after: index)
        continue
      }
      let scalar = json.unicodeScalars[index]
      let next = json.unicodeScalars.index(after: index)
      if scalar == "<" || DisplayText.shown(scalar).unicodeScalars.count > 1 {
        text += json[pending..<index]
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        pending = next
      }
      index = next
    }
    text += json[pending...]
    return text
  }

  /// Texts of the articles with the most errors, as many as the budget holds.
  private func budgetedTexts() -> (texts: [String: String], ids: Set<String>) {
    var texts: [String: String] = [:]
    var size = 0
    for article in articles {
      guard let text = article.text?.string else { continue }
      let count = text.utf8.count
      if size + count > Self.textBudget { continue }
      size += count
      texts[article.id] = text
    }
    return (texts, Set(texts.keys))
  }

  private func article(
    _ article: ReportedArticle, _ text: String?, _ right: [JSONValue]
  ) -> JSONValue {
    var members = [
      JSONMember("id", .text(article.id)), JSONMember("title", .text(article.title)),
      JSONMember("outlet", .text(article.outlet)),
      JSONMember(
        "n",
        JSONValue(
          .array(
            [article.right, article.wrong, article.missed, article.spurious].map { .count($0) }))),
      JSONMember("f", JSONValue(.array(article.values.map { rounded($0) }))),
      JSONMember("d", JSONValue(.array(article.contributions.map { rounded($0) }))),
    ]
    if let file = article.file { members.append(JSONMember("file", .text(file))) }
    if article.isMissing { members.append(JSONMember("missing", JSONValue(.boolean(true)))) }
    if let text {
      members.append(JSONMember("text", .text(text)))
      members.append(JSONMember("right", JSONValue(.array(right))))
    }
    return JSONValue(.object(members))
  }

  /// Metric, start and end of each part of a label that is right, and its words' beginning as type.
  private func marks(_ fate: LabelFate, _ span: TextSpan) -> [JSONValue] {
    let metric = report.primaryMetrics.firstIndex(of: fate.metric) ?? 0
    return span.parts.flatMap { part -> [JSONValue] in
      [.count(metric), .count(part.start), .count(part.end)]
    }
  }

  /// A label: article, metric, outcome, category, kind of change, points, gold, predicted, spans, line, key of
  /// the annotation page, id.
  private func row(_ label: ReportedFate, article: Int, hasText: Bool) -> JSONValue {
    let fate = label.fate
    let display = fate.display
    let type = display?.features.first { ["type", "kind", "status"].contains($0.name) }?.value
    var members = [
      JSONMember("a", .count(article)),
      JSONMember("m", .count(report.primaryMetrics.firstIndex(of: fate.metric) ?? 0)),
      JSONMember("o", .text(fate.outcome.rawValue)), JSONMember("id", .text(fate.identity)),
    ]
    if let category = fate.category { members.append(JSONMember("c", .text(category))) }
    if let type { members.append(JSONMember("t", .text(type))) }
    if let kind = label.kind { members.append(JSONMember("k", .text(kind.rawValue))) }
    if let points = label.points, points != 0 {
      members.append(JSONMember("p", .number(points)))
    }
    if let gold = display?.gold { members.append(JSONMember("g", .text(clipped(gold)))) }
    if let predicted = display?.predicted {
      members.append(JSONMember("r", .text(clipped(predicted))))
    }
    if let line = display?.line {
      members.append(JSONMember("l", .count(line)))
      if display?.gold != nil {
        members.append(JSONMember("q", .text(Self.annotatorKey(of: fate))))
      }
    }
    if hasText {
      if let span = display?.goldSpan { members.append(JSONMember("gs", spans(span))) }
      if let span = display?.predictedSpan { members.append(JSONMember("ps", spans(span))) }
    } else if let excerpt = display?.excerpt, excerpt.text.utf8.count < 1_000 {
      members.append(JSONMember("x", .text(excerpt.text)))
      if let span = excerpt.gold { members.append(JSONMember("gs", spans(span))) }
      if let span = excerpt.predicted { members.append(JSONMember("ps", spans(span))) }
    }
    return JSONValue(.object(members))
  }

  /// How the annotation page names a gold label: as its path, but a mention by where it stands.
  static func annotatorKey(of fate: LabelFate) -> String {
    let parts = fate.path.split(separator: "/")
    guard parts.count == 4, parts[2] == "mentions", let span = fate.display?.goldSpan else {
      return fate.path
    }
    let places = span.parts.map { "\($0.start)-\($0.end)" }
    return "mentions/\(parts[1])@\(places.joined(separator: "+"))"
  }

  private func spans(_ span: TextSpan) -> JSONValue {
    JSONValue(.array(span.parts.flatMap { [.count($0.start), .count($0.end)] }))
  }

  private func clipped(_ words: String) -> String { MarkdownText.clipped(words, 240) }

  /// Four digits are more than anybody reads.
  private func rounded(_ value: Double?) -> JSONValue {
    guard let value else { return nil }
    return JSONValue(.number((value * 10_000).rounded() / 10_000))
  }
}

extension JSONValue {
  fileprivate static func number(_ value: Double) -> JSONValue {
    JSONValue(.number((value * 1_000_000).rounded() / 1_000_000))
  }
}
