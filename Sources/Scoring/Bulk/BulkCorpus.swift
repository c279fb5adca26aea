package import LabelModel

/// A gold corpus as flat arrays, against which parts of the predictions are counted in any order.
package struct BulkCorpus: Sendable {
  private let gold: MentionColumns
  private let places: [String: Int]
  /// Places of the articles, sorted by id.
  package let order: [Int]

  /// `nil` where an article stands twice.
  package init?(_ gold: MentionColumns) {
    var places: [String: Int] = [:]
    places.reserveCapacity(gold.articles.count)
    for (place, id) in gold.articles.enumerated() {
      guard places.updateValue(place, forKey: id) == nil else { return nil }
    }
    self.gold = gold
    self.places = places
    order = gold.articles.indices.sorted { gold.articles[$0] < gold.articles[$1] }
  }

  package func id(_ place: Int) -> String { gold.articles[place] }

  /// The counts of some predicted articles; `nil` where gold does not have one of them.
  package func rows(_ predicted: MentionColumns, names: TypeNames) -> BulkRows? {
    var counter = BulkCounter(names: names.all)
    for (index, id) in predicted.articles.enumerated() {
      guard let place = places[id] else { return nil }
      counter.add(gold, place, predicted: predicted, index)
    }
    return counter.rows
  }

  /// The counts of the whole corpus, where articles in no part have no prediction.
  ///
  /// `nil` where an article was predicted twice, and where nothing was predicted at all: whether a
  /// pipeline that says nothing would have grouped mentions, flat counts cannot tell.
  package func table(of parts: [BulkRows], names: TypeNames) -> BulkTable? {
    var isPredicted = [Bool](repeating: false, count: order.count)
    for article in parts.lazy.flatMap(\.articles) {
      if isPredicted[article] { return nil }
      isPredicted[article] = true
    }
    var unanswered = BulkCounter(names: names.all)
    for article in order where !isPredicted[article] {
      unanswered.add(gold, article, predicted: MentionColumns(), nil)
    }
    let table = BulkTable(parts + [unanswered.rows], order: order, names: names.all)
    return table.hasPredictions ? table : nil
  }
}
