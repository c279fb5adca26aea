import TestSupport
import Testing

@testable import Scoring

@Suite struct ColumnQueueTests {
  @Test func columnsComeByDistanceThenByNumber() {
    var random = SplitMix64(seed: 3)
    for count in 0...60 {
      let entries = (0..<count).map { column in
        (distance: Int.random(in: 0...9, using: &random), column: Int32(column))
      }
      var queue = ColumnQueue<Int>()
      for entry in entries.shuffled(using: &random) {
        queue.push(column: entry.column, distance: entry.distance)
      }
      for expected in entries.sorted(by: <) {
        let next = queue.pop()
        #expect(next?.distance == expected.distance)
        #expect(next?.column == expected.column)
      }
      #expect(queue.pop() == nil)
    }
  }
}
