package import LabelModel
import Scoring

/// Articles without gold labels, in the order in which annotating them would help most, with the reasons.
///
/// Three things are counted for each, by the labels that pipelines find in it: what pipelines or versions
/// say differently, labels of types that the gold has few of, and labels of layers whose figures the
/// gate knows only roughly. Each is taken by 1,000 characters, since long articles take long, and is
/// divided by the largest of all candidates; the score is the mean of what could be counted.
package struct AnnotationQueue: Sendable {
  /// An article that could be annotated next.
  package struct Candidate: Sendable {
    package var article: Article
    /// What pipelines, or versions of one, find in it.
    package var answers: [Answer]

    package init(_ article: Article, answers: [Answer]) {
      self.article = article
      self.answers = answers
    }
  }

  package struct Answer: Sendable {
    /// Such as `wire-ner 2.4.0`.
    package var name: String
    package var labels: Labels

    package init(name: String, labels: Labels) {
      self.name = name
      self.labels = labels
    }
  }

  /// A figure of the gate and how far it is known.
  package struct KnownFigure: Hashable, Sendable {
    package var name: String
    /// Half the width of the 95 % interval, as a fraction.
    package var halfWidth: Double
    /// Gold labels behind it.
    package var support: Double

    package init(name: String, halfWidth: Double, support: Double) {
      self.name = name
      self.halfWidth = halfWidth
      self.support = support
    }

    var layer: Layer? { name.split(separator: ".").first.flatMap { Layer(rawValue: String($0)) } }
  }

  package struct Entry: Hashable, Sendable {
    package var id: String
    /// From 0 to 1; 1 for one that is first in everything.
    package var score: Double
    package var reasons: [Reason]
  }

  package struct Reason: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      case disagreement, support, width
    }

    package var kind: Kind
    /// From 0 to 1: by 1,000 characters, of the largest of all candidates.
    package var weight: Double
    package var sentence: String
  }

  /// The most helpful first; equal ones by id.
  package let entries: [Entry]

  /// - Parameter wantedSupport: labels of a type from which more of it help no further.
  package init(
    _ candidates: [Candidate], gold: [Article], figures: [KnownFigure], wantedSupport: Int
  ) {
    let support = TypeSupport(gold.map(\.labels))
    let measured = candidates.map { candidate in
      Self.measures(candidate, support, figures, wantedSupport)
    }
    var largest: [Reason.Kind: Double] = [:]
    for measure in measured.flatMap(\.self) {
      largest[measure.kind] = max(largest[measure.kind] ?? 0, measure.weight)
    }
    let counted = largest.values.count { $0 > 0 }
    entries = zip(candidates, measured).map { candidate, reasons in
      let scaled = reasons.compactMap { reason -> Reason? in
        guard let most = largest[reason.kind], most > 0, reason.weight > 0 else { return nil }
        var reason = reason
        reason.weight /= most
        return reason
      }.sorted { $0.weight > $1.weight }
      let total = scaled.reduce(0) { $0 + $1.weight }
      return Entry(
        id: candidate.article.id, score: counted == 0 ? 0 : total / Double(counted),
        reasons: scaled)
    }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.id < $1.id }
  }

  private static func measures(
    _ candidate: Candidate, _ support: TypeSupport, _ figures: [KnownFigure], _ wanted: Int
  ) -> [Reason] {
    guard !candidate.answers.isEmpty else { return [] }
    let thousands = max(0.2, Double(candidate.article.text?.length ?? 1_000) / 1_000)
    let expected = TypeSupport.mean(of: candidate.answers.map(\.labels))
    return [
      disagreement(candidate), thinTypes(expected, support, wanted), width(expected, figures),
    ].compactMap(\.self).map { reason in
      var reason = reason
      reason.weight /= thousands
      return reason
    }
  }

  /// Labels that one answer has and another has not, a pair of answers.
  private static func disagreement(_ candidate: Candidate) -> Reason? {
    var different = 0
    var all = 0
    var pairs = 0
    for (place, one) in candidate.answers.enumerated() {
      for other in candidate.answers[(place + 1)...] {
        let aligned = Scorer.align(
          gold: Article(id: "", text: candidate.article.text, labels: one.labels),
          predicted: Article(id: "", labels: other.labels), keepItems: false)
        for alignment in [aligned.mentions, aligned.meetings, aligned.quotes] {
          guard let alignment else { continue }
          different += alignment.missed.count + alignment.spurious.count
          all += alignment.missed.count + alignment.spurious.count + alignment.pairs.count
        }
        // The same place with another type is a difference, too.
        let (mine, theirs) = (one.labels.entities?.mentions, other.labels.entities?.mentions)
        different += (aligned.mentions?.pairs ?? []).count {
          mine?[$0.gold].type != theirs?[$0.predicted].type
        }
        pairs += 1
      }
    }
    guard pairs > 0 else { return nil }
    let names = candidate.answers.map(\.name).joined(separator: " and ")
    return Reason(
      kind: .disagreement, weight: Double(different) / Double(pairs),
      sentence: "\(names) differ on \(different / pairs) of \(all / pairs) labels")
  }

  private static func thinTypes(
    _ expected: TypeSupport, _ support: TypeSupport, _ wanted: Int
  ) -> Reason? {
    let thin = expected.counts.compactMap { type, count -> (type: String, gain: Double)? in
      let missing = Double(wanted) - (support.counts[type] ?? 0)
      return missing > 0 && count > 0 ? (type, min(count, missing) / Double(wanted)) : nil
    }.sorted { $0.gain != $1.gain ? $0.gain > $1.gain : $0.type < $1.type }
    guard !thin.isEmpty else { return nil }
    let named = thin.prefix(3).map { type, _ in
      "about \(Self.rounded(expected.counts[type])) \(type) (gold has "
        + "\(Self.rounded(support.counts[type])) of \(wanted))"
    }
    return Reason(
      kind: .support, weight: thin.reduce(0) { $0 + $1.gain },
      sentence: named.joined(separator: ", "))
  }

  private static func width(_ expected: TypeSupport, _ figures: [KnownFigure]) -> Reason? {
    let gains = figures.compactMap {
      figure -> (figure: KnownFigure, labels: Double, gain: Double)? in
      guard let layer = figure.layer, let labels = expected.layers[layer], labels > 0 else {
        return nil
      }
      return (figure, labels, figure.halfWidth * labels / max(1, figure.support))
    }
    guard let best = gains.max(by: { $0.gain < $1.gain }), let layer = best.figure.layer else {
      return nil
    }
    let points = Points.value(best.figure.halfWidth)
    return Reason(
      kind: .width, weight: gains.reduce(0) { $0 + $1.gain },
      sentence:
        "about \(rounded(best.labels)) \(layer == .entities ? "mentions" : layer.rawValue), "
        + "where \(best.figure.name) is known to ±\(points) points")
  }

  private static func rounded(_ count: Double?) -> String { String(Int((count ?? 0).rounded())) }
}

/// How many labels there are of each type, such as `facility`, `planned meeting`, `indirect quote`.
private struct TypeSupport {
  var counts: [String: Double] = [:]
  /// Mentions, meetings and quotes.
  var layers: [Layer: Double] = [:]

  init(_ labels: [Labels]) {
    for labels in labels {
      for mention in labels.entities?.mentions ?? [] { add(mention.type, .entities) }
      for meeting in labels.meetings ?? [] {
        layers[.meetings, default: 0] += 1
        if let status = meeting.status.value {
          counts["\(status.rawValue) meeting", default: 0] += 1
        }
      }
      for quote in labels.quotes ?? [] {
        layers[.quotes, default: 0] += 1
        if let kind = quote.kind.value { counts["\(kind.rawValue) quote", default: 0] += 1 }
      }
    }
  }

  private mutating func add(_ type: String, _ layer: Layer) {
    counts[type, default: 0] += 1
    layers[layer, default: 0] += 1
  }

  static func mean(of answers: [Labels]) -> TypeSupport {
    var mean = TypeSupport(answers)
    let share = Double(max(1, answers.count))
    mean.counts = mean.counts.mapValues { $0 / share }
    mean.layers = mean.layers.mapValues { $0 / share }
    return mean
  }
}
