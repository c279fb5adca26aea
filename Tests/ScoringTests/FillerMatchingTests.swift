import TestSupport
import Testing

@testable import Scoring

@Suite struct FillerMatchingTests {
  /// Against every way to pair, on up to five fillers a side of which a third agree.
  @Test func asManyAsCanBeArePaired() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<2000 {
      let (rows, columns) = (
        Int.random(in: 0...5, using: &random), Int.random(in: 0...5, using: &random)
      )
      let agreeing = (0..<rows).map { _ in
        (0..<columns).map { _ in Int.random(in: 0..<3, using: &random) == 0 }
      }
      let (gold, predicted) = (Array(0..<Int32(rows)), Array(0..<Int32(columns)))
      func agree(_ one: Int32, _ other: Int32) -> Bool { agreeing[Int(one)][Int(other)] }
      let paired = FillerMatching.pairedGold(gold, predicted, agree: agree)
      #expect(paired.count == Self.most(agreeing[...], taken: []))
      let required = Int.random(in: 0...rows, using: &random)
      let counts = FillerMatching.pairedCounts(
        gold, predicted, requiredCount: required, agree: agree)
      #expect(counts.all == paired.count)
      #expect(counts.required == paired.count { $0 < required })
    }
  }

  @Test func moreThanSixtyFourArePairedToo() {
    let many = Array(Int32(0)..<100)
    let counts = FillerMatching.pairedCounts(many, many.reversed(), requiredCount: 40) { $0 == $1 }
    #expect(counts == (40, 100))
  }

  private static func most(_ rows: ArraySlice<[Bool]>, taken: Set<Int>) -> Int {
    guard let row = rows.first else { return 0 }
    let rest = rows.dropFirst()
    let free = row.indices.filter { row[$0] && !taken.contains($0) }
    return ([most(rest, taken: taken)] + free.map { 1 + most(rest, taken: taken.union([$0])) })
      .max() ?? 0
  }
}
