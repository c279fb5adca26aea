package import LabelModel
import Scoring
import Statistics

/// A pipeline's answers with what is right in them, ready to be damaged by chance.
package struct AnswerDamage: Sendable {
  /// An answer for each gold article, sorted by id; an empty one where there is none.
  let answers: [Article]
  /// The predicted labels that are right, by article and layer.
  private let right: [[Layer: [Int]]]

  /// - Parameter tags: labels of gold with one of them are never touched.
  package init(_ answers: [Article], gold: [Article], except tags: Set<String> = []) {
    let byID = Dictionary(answers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let gold = gold.sorted { $0.id < $1.id }
    self.answers = gold.map { byID[$0.id] ?? Article(id: $0.id) }
    right = zip(gold, self.answers).map { Self.right(gold: $0, predicted: $1, except: tags) }
  }

  /// The answers with every kind of damage done, the same for the same seed and copy.
  ///
  /// - Parameter articleCount: how many articles are damaged, chosen by the seed; `nil` for all.
  package func applied(
    _ damage: [LabelDamage], articleCount: Int? = nil, copy: Int = 0, seed: UInt64
  ) -> [Article] {
    var random = CounterRandom(seed: ~seed, stream: copy)
    let chosen = articleCount.map {
      Set(Self.choice(of: $0, from: answers.count, random: &random))
    }
    return answers.indices.map { index in
      guard chosen?.contains(index) ?? true else { return answers[index] }
      var random = CounterRandom(seed: seed, stream: copy * answers.count + index)
      return damage.reduce(answers[index]) { article, damage in
        damage.applied(to: article, right: right[index][damage.layer] ?? [], random: &random)
      }
    }
  }

  /// So many different numbers below `count`.
  static func choice(of wanted: Int, from count: Int, random: inout CounterRandom) -> [Int] {
    var all = Array(0..<count)
    guard wanted < count else { return all }
    for place in 0..<wanted { all.swapAt(place, place + random.next(below: count - place)) }
    return Array(all.prefix(wanted))
  }

  private static func right(
    gold: Article, predicted: Article, except tags: Set<String>
  ) -> [Layer: [Int]] {
    let metrics = Layer.allCases.map(LabelDamage.metric)
    let row = Scorer.row(
      Scorer.align(gold: gold, predicted: predicted),
      metrics: MetricCatalogue.all.filter { metrics.contains($0.name) })
    var right: [Layer: [Int]] = [:]
    for layer in Layer.allCases {
      let metric = LabelDamage.metric(of: layer)
      let list = LabelReference.List(metric: metric)
      let items = row.counts.first { $0.metric == metric }?.counts.items ?? []
      right[layer] = items.filter { item in
        guard item.outcome == .correct, let index = item.gold else { return false }
        return tags.isDisjoint(with: gold.labels.tags(of: .init(list: list, index: index)))
      }
      .compactMap(\.predicted).sorted()
    }
    return right
  }
}
