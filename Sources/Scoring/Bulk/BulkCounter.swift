package import LabelModel

/// Counts one article after another for all mention metrics, and keeps what they add up to.
package struct BulkCounter {
  package private(set) var rows: BulkRows
  private var aligner = BulkAligner()
  private var covers = BulkCovers()
  private var errors = BulkErrors()
  private var byType = [BulkCounts](
    repeating: BulkCounts(), count: TypeNames.limit)
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
    covers.count(aligner.gold, aligner.predicted, touched, into: &byType)
    errors.count(aligner.gold, aligner.predicted, into: &rows.errors)
    keepScores(predicted, prediction)
    close(article, isMissing: prediction == nil)
  }

  /// In the order given, since sums of fractions depend on it.
  private mutating func countGold() {
    let count = aligner.gold.count
    if aligner.gold.isInGivenOrder {
      for index in 0..<count { countGold(index) }
    } else {
      var places = [Int](repeating: 0, count: count)
      for (place, ordinal) in aligner.gold.ordinals.enumerated() { places[Int(ordinal)] = place }
      for place in places { countGold(place) }
    }
  }

  private mutating func countGold(_ index: Int) {
    let type = aligner.gold.types[index]
    let own = Int(type)
    touch(type)
    let length = aligner.gold.end(index) - aligner.gold.start(index)
    byType[own].gold += 1
    byType[own].lengths.gold += Int(length)
    let partner = Int(aligner.gold.partners[index])
    guard partner >= 0 else {
      rows.addCell(gold: type, predicted: nil)
      return
    }
    let otherType = aligner.predicted.types[partner]
    let other = Int(otherType)
    touch(otherType)
    rows.addCell(gold: type, predicted: otherType)
    if aligner.gold.spans[index] == aligner.predicted.spans[partner] {
      countExactPair(own, other, Int(length))
    } else {
      countInexactPair(index, partner, own, other)
    }
  }

  private mutating func countExactPair(_ own: Int, _ other: Int, _ length: Int) {
    byType[own].pairs.gold += 1
    byType[own].exact.gold += 1
    byType[own].half.gold += 1
    byType[own].threeQuarters.gold += 1
    byType[own].dice.gold += 1
    byType[own].shared.gold += length
    if own == other { byType[own].sameTypeExact += 1 }
    byType[other].predicted += 1
    byType[other].pairs.predicted += 1
    byType[other].exact.predicted += 1
    byType[other].half.predicted += 1
    byType[other].threeQuarters.predicted += 1
    byType[other].dice.predicted += 1
    byType[other].shared.predicted += length
    byType[other].lengths.predicted += length
    wholeDice += 1
  }

  private mutating func countInexactPair(_ index: Int, _ partner: Int, _ own: Int, _ other: Int) {
    let (start, end) = (aligner.gold.start(index), aligner.gold.end(index))
    let (otherStart, otherEnd) = (
      aligner.predicted.start(partner), aligner.predicted.end(partner)
    )
    let relation = MentionPairing.Relation(
      overlap: min(end, otherEnd) - max(start, otherStart), goldLength: end - start,
      predictedLength: otherEnd - otherStart, alternative: -1, hasSameSpan: false,
      hasSameType: own == other)
    let isHalf: Int32 = relation.hasIoU(atLeast: 50) ? 1 : 0
    let isThreeQuarters: Int32 = relation.hasIoU(atLeast: 75) ? 1 : 0
    let dice = relation.dice
    byType[own].pairs.gold += 1
    byType[own].half.gold += isHalf
    byType[own].threeQuarters.gold += isThreeQuarters
    byType[own].dice.gold += dice
    byType[own].shared.gold += Int(relation.overlap)
    if own == other { byType[own].sameTypeInexact += 1 }
    byType[other].predicted += 1
    byType[other].pairs.predicted += 1
    byType[other].half.predicted += isHalf
    byType[other].threeQuarters.predicted += isThreeQuarters
    byType[other].dice.predicted += dice
    byType[other].shared.predicted += Int(relation.overlap)
    byType[other].lengths.predicted += Int(relation.predictedLength)
    wholeDice += dice
  }

  private mutating func countSpurious() {
    for index in 0..<aligner.predicted.count where aligner.predicted.partners[index] < 0 {
      let type = aligner.predicted.types[index]
      touch(type)
      byType[Int(type)].predicted += 1
      byType[Int(type)].lengths.predicted +=
        Int(aligner.predicted.end(index) - aligner.predicted.start(index))
      rows.addCell(gold: nil, predicted: type)
    }
  }

  private mutating func touch(_ type: UInt8) {
    if isTouched[Int(type)] { return }
    isTouched[Int(type)] = true
    touched.append(type)
  }

  private mutating func keepScores(_ columns: MentionColumns, _ prediction: Int?) {
    guard let prediction else { return }
    let (gold, predicted) = (aligner.gold, aligner.predicted)
    let first = columns.mentions(of: prediction).lowerBound
    for index in 0..<predicted.count {
      let partner = Int(predicted.partners[index])
      let isRight =
        partner >= 0 && predicted.spans[index] == gold.spans[partner]
        && predicted.types[index] == gold.types[partner]
      rows.scores.add(columns.score(first + Int(predicted.ordinals[index])), isRight: isRight)
    }
  }

  private mutating func close(_ article: Int, isMissing: Bool) {
    var whole = BulkCounts()
    for type in touched {
      whole.addWhole(byType[Int(type)])
      rows.add(byType[Int(type)], of: type)
      byType[Int(type)] = BulkCounts()
      isTouched[Int(type)] = false
    }
    touched.removeAll(keepingCapacity: true)
    whole.dice = .init(gold: wholeDice, predicted: wholeDice)
    rows.endArticle(article, whole, isMissing: isMissing)
  }
}
