import TestSupport
import Testing

@testable import GoldStore

/// Lists whose items have no ids.
@Suite struct ListChangeTests {
  private func random(_ generator: inout SplitMix64) -> [Int] {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      Int.random(in: 0...3, using: &generator)
    }
  }

  /// As many as possible stay, each once and in order.
  @Test func whatStaysIsALongestCommonSubsequence() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<500 {
      let (old, new) = (random(&generator), random(&generator))
      let kept = ListChange.kept(old, new)
      #expect(kept.count == new.count)
      let places = kept.compactMap(\.self)
      #expect(places == Set(places).sorted())
      for (element, place) in zip(new, kept) {
        if let place { #expect(old[place] == element) }
      }
      #expect(places.count == Self.longest(old[...], new[...]), "\(old) \(new)")
    }
  }

  /// The length of a longest common subsequence, by trying all.
  private static func longest(_ one: ArraySlice<Int>, _ other: ArraySlice<Int>) -> Int {
    guard let first = one.first, let second = other.first else { return 0 }
    if first == second { return 1 + longest(one.dropFirst(), other.dropFirst()) }
    return max(longest(one.dropFirst(), other), longest(one, other.dropFirst()))
  }

  @Test func whatBothKeepAndEitherAddsIsMerged() {
    #expect(ListMerge.merge(["a", "b"], ["a", "b", "c"], ["b", "d"]) == ["b", "c", "d"])
    #expect(ListMerge.merge(["a", "b"], ["b"], ["a", "b", "d"]) == ["b", "d"])
    #expect(ListMerge.merge(["a"], ["a", "c"], ["a", "d", "c"]) == ["a", "c", "d"])
    #expect(ListMerge.merge([], ["a"], ["a", "b"]) == ["a", "b"])
    #expect(ListMerge.merge(["a", "b"], ["b", "a"], ["a", "b"]) == ["b", "a"])
    #expect(ListMerge.merge(["a", "b"], ["a", "b"], ["b", "a"]) == ["b", "a"])
    #expect(ListMerge.areSame([1, 2, 2], [2, 1, 2]))
    #expect(!ListMerge.areSame([1, 2, 2], [1, 1, 2]))
  }
}
