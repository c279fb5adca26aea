import LabelModel
import Testing

@testable import GoldStore

@Suite struct SpanPairingTests {
  /// The same label first, then the same place, then the longest overlap, however short.
  @Test func labelsArePairedByPlace() {
    func mention(_ start: Int, _ end: Int, _ type: String = "person") -> Mention {
      Mention(TextSpan(start, end), type: type)
    }
    func pairs(_ old: [Mention], _ new: [Mention]) -> [Int?] {
      SpanPairing.pairs(old, new) { $0.span }
    }
    #expect(pairs([mention(0, 5)], [mention(0, 5, "gpe"), mention(0, 5)]) == [1])
    #expect(pairs([mention(0, 5)], [mention(2, 9), mention(0, 5, "gpe")]) == [1])
    #expect(pairs([mention(0, 5)], [mention(4, 9), mention(3, 9)]) == [1])
    #expect(pairs([mention(0, 5)], [mention(4, 9)]) == [0])
    #expect(pairs([mention(0, 5)], [mention(5, 9)]) == [nil])
    #expect(pairs([mention(3, 6)], [mention(0, 4), mention(5, 9)]) == [0])
  }
}
