package import LabelModel

/// Counts one article after another for all mention metrics, and keeps what they add up to.
package struct BulkCounter {
  package private(set) var rows: BulkRows
  private var aligner = BulkAligner()
  private var covers = BulkCovers()
  private var errors = BulkErrors()
  private var byType = [BulkCounts](repeating: BulkCounts(), count: TypeNames.limit)
  private var isTouched = [Bool](repeating: false, count: TypeNames.limit)
  /// The types of the current article.
  private var touched: [UInt8] = []
  private var wholeDice = 0.0
  private let names: [String]

  /// - Parameter names: of all types that will be met, by their numbers.
  package init(names: [String]) {
    self.names = names
    rows = BulkRows(typeCount: names.count)
  }

  /// Aligns and counts an article of gold with the prediction for it, or with none.
  package mutating func add(
    _ gold: MentionColumns, _ article: Int, predicted: MentionColumns, _ prediction: Int?
  ) {
    aligner.align(gold, article, with: predicted, prediction, names: names)
    wholeDice = 0
    countGold()
    countSpurious()
    for type in touched { byType[Int(type)].completeRightPairs() }
    covers.count(aligner.gold, aligner.predicted, touched, into: &byType)
    errors.count(aligner.gold, aligner.predicted, into: &rows.errors)
    if let prediction { keepScores(predicted, prediction) }
    close(article, isMissing: prediction == nil)
  }

  /// In the order given, since sums of fractions depend on it.
  private mutating func countGold() {
    let count = aligner.gold.count
    if aligner.gold.isInGivenOrder {
      for index in 0..<count { countGold(index) }
    } else {
      var places = [Int](repeating: 0, count: count)
      for place in 0..<count { places[aligner.gold.ordinal(place)] = place }
      for place in places { countGold(place) }
    }
  }

  @inline(__always)
  private mutating func countGold(_ index: Int) {
    let type = aligner.gold.types[index]
    let span = aligner.gold.spans[index]
    let partner = Int(aligner.gold.partners[index])
    touch(type)
    guard partner >= 0 else {
      byType[Int(type)].addMissed(span)
      rows.addCells(gold: type, predicted: nil)
      return
    }
    let otherType = aligner.predicted.types[partner]
    let other = aligner.predicted.spans[partner]
    if span == other, type == otherType {
      byType[Int(type)].addRightPair(span)
      wholeDice += 1
    } else {
      countPair(span, type, other, otherType)
    }
  }

  /// A pair that differs in span or type.
  private mutating func countPair(
    _ span: PackedSpan, _ type: UInt8, _ other: PackedSpan, _ otherType: UInt8
  ) {
    touch(otherType)
    let relation = MentionPairing.Relation(
      overlap: min(span.end, other.end) - max(span.start, other.start), goldLength: span.length,
      predictedLength: other.length, hasSameSpan: span == other,
      hasSameType: type == otherType)
    byType[Int(type)].addGoldSide(of: relation)
    byType[Int(otherType)].addPredictedSide(of: relation)
    wholeDice += relation.dice
    rows.addCells(gold: type, predicted: otherType)
  }

  private mutating func countSpurious() {
    for index in 0..<aligner.predicted.count where aligner.predicted.partners[index] < 0 {
      let type = aligner.predicted.types[index]
      touch(type)
      byType[Int(type)].addSpurious(aligner.predicted.spans[index])
      rows.addCells(gold: nil, predicted: type)
    }
  }

  @inline(__always)
  private mutating func touch(_ type: UInt8) {
    if isTouched[Int(type)] { return }
    isTouched[Int(type)] = true
    touched.append(type)
  }

  private mutating func keepScores(_ columns: MentionColumns, _ prediction: Int) {
    let predicted = aligner.predicted
    if columns.scores.isEmpty {
      let right = touched.reduce(0) { $0 + Int(byType[Int($1)].sameTypeExact) }
      rows.scores.addUnscored(predicted.count, right: right)
      return
    }
    let gold = aligner.gold
    let first = columns.mentions(of: prediction).lowerBound
    for index in 0..<predicted.count {
      let partner = Int(predicted.partners[index])
      let isRight =
        partner >= 0 && predicted.spans[index] == gold.spans[partner]
        && predicted.types[index] == gold.types[partner]
      rows.scores.add(columns.score(first + predicted.ordinal(index)), isRight: isRight)
    }
  }

  private mutating func close(_ article: Int, isMissing: Bool) {
    var whole = BulkCounts()
    for type in touched {
      let counts = byType[Int(type)]
      whole.addWhole(counts)
      rows.add(counts, of: type)
      rows.addCells(gold: type, predicted: type, count: Int(counts.sameTypeExact))
      byType[Int(type)] = BulkCounts()
      isTouched[Int(type)] = false
    }
    touched.removeAll(keepingCapacity: true)
    whole.dice = .init(gold: wholeDice, predicted: wholeDice)
    rows.endArticle(article, whole, isMissing: isMissing)
  }
}
