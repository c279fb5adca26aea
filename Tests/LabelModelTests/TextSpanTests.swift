import LabelModel
import TestSupport
import Testing

@Suite struct TextSpanTests {
  @Test func partsThatTouchAreOne() throws {
    let span = try #require(TextSpan(parts: [TextRange(5, 9), TextRange(0, 5)]))
    #expect(span == TextSpan(0, 9))
    #expect(span.isContinuous)
  }

  @Test func aGapOverlapsNothing() throws {
    let split = MarkedText("“⟦a:Rail first,⟧” ⟦b:she⟧ said, “⟦a:roads second⟧”")
    let content = split.span("a")
    #expect(content.parts.count == 2)
    #expect(!content.overlaps(split.span("b")))
    #expect(content.length == "Rail first,".count + "roads second".count)
    #expect(split.text.words(content) == "Rail first, … roads second")
  }

  @Test func spansThatTouchDoNotOverlap() {
    #expect(!TextSpan(0, 5).overlaps(TextSpan(5, 9)))
    #expect(TextSpan(0, 5).overlapLength(TextSpan(3, 9)) == 2)
  }

  @Test func outerSpansComeFirst() {
    #expect([TextSpan(2, 4), TextSpan(0, 3), TextSpan(0, 9)].sorted().map(\.end) == [9, 3, 4])
  }

  @Test func noPartsMakeNoSpan() {
    #expect(TextSpan(parts: []) == nil)
  }

  @Test func overlapEqualsCountingCodePoints() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let left = Self.randomSpan(&random)
      let right = Self.randomSpan(&random)
      let shared = Self.points(left).intersection(Self.points(right)).count
      #expect(left.overlapLength(right) == shared)
      #expect(left.length == Self.points(left).count)
      #expect((left == right) == (Self.points(left) == Self.points(right)))
    }
  }

  static func randomSpan(_ random: inout SplitMix64) -> TextSpan {
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let start = Int.random(in: 0..<20, using: &random)
      return TextRange(start, start + Int.random(in: 1...6, using: &random))
    }
    return TextSpan(parts: parts)!
  }

  static func points(_ span: TextSpan) -> Set<Int> {
    span.parts.reduce(into: []) { $0.formUnion($1.start..<$1.end) }
  }
}
