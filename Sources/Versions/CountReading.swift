import JSONNodes

extension JSONValue {
  /// A list of so many counts, and nothing else.
  func readableCounts(_ expected: Int) -> [Int]? {
    guard let elements, elements.count == expected else { return nil }
    let counts = elements.compactMap(\.readableCount)
    return counts.count == expected ? counts : nil
  }

  /// A list of numbers, and nothing else.
  var readableNumbers: [Double]? {
    guard let elements else { return nil }
    let numbers = elements.compactMap(\.number)
    return numbers.count == elements.count ? numbers : nil
  }

  /// A count as a file may give it: not negative, and so small that those of many articles add up.
  var readableCount: Int? {
    guard let count = integer, (0...1 << 40).contains(count) else { return nil }
    return count
  }
}
