import LabelModel
import Scoring

/// Turns a metric's counted items of an article into the fates of its labels.
struct FateBuilder {
  private let gold: Article
  private let predicted: Article
  private let lines: LabelLines?
  private let goldIdentities: LabelIdentities
  private let predictedIdentities: LabelIdentities
  private let goldWords: LabelWords
  private let predictedWords: LabelWords
  private let keepsWords: Bool

  /// - Parameter metrics: those whose items will be given.
  init(
    gold: Article, predicted: Article?, lines: LabelLines?, metrics: Set<String>,
    keepsWords: Bool = true
  ) {
    self.keepsWords = keepsWords
    self.gold = gold
    var predicted = predicted ?? Article(id: gold.id)
    predicted.text = predicted.text ?? gold.text
    self.predicted = predicted
    self.lines = lines
    let lists = Set(metrics.map(LabelReference.List.init(metric:)))
    goldIdentities = LabelIdentities(of: gold, lists: lists)
    predictedIdentities = LabelIdentities(of: predicted, lists: lists)
    goldWords = LabelWords(of: gold)
    predictedWords = LabelWords(of: predicted)
  }

  /// One fate a label: items that a metric counts in several parts, such as a meeting's slots, are added
  /// up under the label they belong to.
  func fates(metric: String, items: [CountedItem]) -> [LabelFate] {
    let list = LabelReference.List(metric: metric)
    var fates: [LabelFate] = []
    var places: [String: Int] = [:]
    for item in items {
      guard let fate = fate(metric: metric, list: list, item: item) else { continue }
      if let place = places[fate.identity] {
        fates[place].merge(fate)
      } else {
        places[fate.identity] = fates.count
        fates.append(fate)
      }
    }
    return fates.sorted { $0.identity < $1.identity }
  }

  private func fate(
    metric: String, list: LabelReference.List, item: CountedItem
  ) -> LabelFate? {
    let goldLabel = item.gold.map { LabelReference(list: list, index: $0) }
    let predictedLabel = item.predicted.map { LabelReference(list: list, index: $0) }
    let identity: String
    let path: String
    if let goldLabel {
      identity = goldIdentities[goldLabel]
      path = goldIdentities.path(of: goldLabel)
    } else if let predictedLabel {
      // A spurious prediction never shares the identity of a gold label that says the same.
      identity = "+" + predictedIdentities[predictedLabel]
      path = "predicted/" + predictedIdentities.path(of: predictedLabel)
    } else {
      return nil
    }
    return LabelFate(
      metric: metric, article: gold.id, identity: identity, path: path, outcome: item.outcome,
      category: item.category, tally: item.tally,
      tags: goldLabel.map { gold.labels.tags(of: $0) } ?? [],
      display: keepsWords ? display(gold: goldLabel, predicted: predictedLabel) : nil)
  }

  private func display(gold label: LabelReference?, predicted: LabelReference?) -> LabelDisplay {
    let goldSpan = label.flatMap { gold.labels.span(of: $0) }
    let predictedSpan = predicted.flatMap { self.predicted.labels.span(of: $0) }
    return LabelDisplay(
      gold: label.map { goldWords.line(for: $0) },
      predicted: predicted.map { predictedWords.line(for: $0) },
      text: gold.text,
      goldSpan: goldSpan, predictedSpan: predictedSpan, file: lines?.file,
      line: label.flatMap { lines?.line(of: $0) },
      features: label.map { goldWords.features(of: $0) }
        ?? predicted.map { predictedWords.features(of: $0) } ?? [])
  }
}

/// Where the labels of a gold article stand in its file.
package struct LabelLines: Hashable, Sendable {
  package var file: String
  package var mentions: [Int]
  package var entities: [Int]
  package var meetings: [Int]
  package var quotes: [Int]

  /// Lines, from 1, by index in each list.
  package init(
    file: String, mentions: [Int], entities: [Int], meetings: [Int], quotes: [Int]
  ) {
    self.file = file
    self.mentions = mentions
    self.entities = entities
    self.meetings = meetings
    self.quotes = quotes
  }

  func line(of label: LabelReference) -> Int? {
    let lines =
      switch label.list {
      case .mentions: mentions
      case .entities: entities
      case .meetings: meetings
      case .quotes: quotes
      }
    return lines.indices.contains(label.index) ? lines[label.index] : nil
  }
}

extension LabelFate {
  /// Adds another part of the same label; the worse outcome and every category are kept.
  fileprivate mutating func merge(_ other: LabelFate) {
    tally += other.tally
    if isRight || outcome == .partial, !other.isRight { outcome = other.outcome }
    guard let more = other.category else { return }
    guard let mine = category else {
      category = more
      return
    }
    let known = mine.split(separator: "+").map(String.init)
    if !known.contains(more) { category = (known + [more]).sorted().joined(separator: "+") }
  }
}
