package import LabelModel
import Scoring
import Statistics

/// A way to spoil a share of the labels that a pipeline has right, to see whether a gate notices.
package struct LabelDamage: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The label is not predicted.
    case drop
    /// A mention has another type, a meeting another status, a quote another speaker.
    case retype
    /// A mention is a code point longer, a meeting a day later, a quote more than half beside its words.
    case shift
  }

  package var layer: Layer
  /// Only labels of this entity type, meeting status or kind of quote.
  package var type: String?
  package var kind: Kind
  /// From 0 to 1.
  package var share: Double

  package init(layer: Layer, type: String? = nil, kind: Kind, share: Double) {
    self.layer = layer
    self.type = type
    self.kind = kind
    self.share = share
  }

  /// Reads `LAYER[/TYPE]:KIND:PERCENT`, such as `entities/person:drop:5`.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let kind = Kind(rawValue: String(parts[1])),
      let percent = Double(parts[2]), (0...100).contains(percent)
    else { return nil }
    let target = parts[0].split(separator: "/", maxSplits: 1).map(String.init)
    guard let layer = target.first.flatMap(Layer.init) else { return nil }
    self.init(
      layer: layer, type: target.count > 1 ? target[1] : nil, kind: kind, share: percent / 100)
  }

  /// As it is read.
  package var name: String {
    let percent = Points.decimal(
      share * 100, places: share * 100 == (share * 100).rounded() ? 0 : 1)
    return "\(layer.rawValue)\(type.map { "/" + $0 } ?? ""):\(kind.rawValue):\(percent)"
  }

  /// The metric that says which labels of a layer are right.
  static func metric(of layer: Layer) -> String {
    switch layer {
    case .entities: "entities.mentions.strict"
    case .meetings: "meetings.detection"
    case .quotes: "quotes.attributed"
    }
  }

  /// The article with each label at `right` spoiled by chance.
  func applied(to article: Article, right: [Int], random: inout CounterRandom) -> Article {
    let present = right.filter { $0 < count(article) }
    let hit = Set(present.filter { matches($0, article) && random.fraction() < share })
    if hit.isEmpty { return article }
    var article = article
    switch layer {
    case .entities:
      let mentions = mentions(article, hit)
      article.labels.entities?.mentions = mentions
    case .meetings: article.labels.meetings = meetings(article, hit)
    case .quotes: article.labels.quotes = quotes(article, hit)
    }
    return article
  }

  private func count(_ article: Article) -> Int {
    switch layer {
    case .entities: article.labels.entities?.mentions.count ?? 0
    case .meetings: article.labels.meetings?.count ?? 0
    case .quotes: article.labels.quotes?.count ?? 0
    }
  }

  private func matches(_ index: Int, _ article: Article) -> Bool {
    guard let type else { return true }
    switch layer {
    case .entities: return article.labels.entities?.mentions[index].type == type
    case .meetings: return article.labels.meetings?[index].status.value?.rawValue == type
    case .quotes: return article.labels.quotes?[index].kind.value?.rawValue == type
    }
  }

  private func mentions(_ article: Article, _ hit: Set<Int>) -> [Mention] {
    spoiled(article.labels.entities?.mentions, hit) { mention in
      switch kind {
      case .drop: break
      case .retype:
        mention.type = mention.type == "organization" ? "person" : "organization"
        mention.alternativeTypes = []
      case .shift: mention.span = TextSpan(mention.span.start, mention.span.end + 1)
      }
    }
  }

  private func meetings(_ article: Article, _ hit: Set<Int>) -> [Meeting] {
    spoiled(article.labels.meetings, hit) { meeting in
      switch kind {
      case .drop: break
      case .retype: meeting.status = .filled(meeting.status.value == .denied ? .held : .denied)
      case .shift:
        guard let last = meeting.date.value?.value.last else { return }
        meeting.date = .filled(
          MeetingDate(CalendarPeriod(CalendarDay(number: last.number + 1))))
      }
    }
  }

  private func quotes(_ article: Article, _ hit: Set<Int>) -> [Quote] {
    let kept = spoiled(article.labels.quotes, hit) { quote in
      switch kind {
      case .drop: break
      case .retype: quote.speaker = .filled(AcceptedReference(.name("∅")))
      case .shift:
        let (start, end) = (quote.content.start, quote.content.end)
        let distance = (end - start) * 2 / 3 + 1
        quote.content = TextSpan(start + distance, end + distance)
      }
    }
    let ids = Set(kept.map(\.id))
    return kept.map { quote in
      var quote = quote
      if let outer = quote.within, !ids.contains(outer) { quote.within = nil }
      return quote
    }
  }

  private func spoiled<Label>(
    _ labels: [Label]?, _ hit: Set<Int>, _ spoil: (inout Label) -> Void
  ) -> [Label] {
    (labels ?? []).enumerated().compactMap { index, label in
      guard hit.contains(index) else { return label }
      if kind == .drop { return nil }
      var label = label
      spoil(&label)
      return label
    }
  }
}
