/// Signs and codes of currencies.
enum Currencies {
  private static let signs = Set(
    WordLists.entries(WordLists.currencySigns).compactMap { entry in
      packed(entry.unicodeScalars.map(\.value).filter { $0 != 0x2E }[...])
    })

  /// Whether the code points are a sign or code such as "$", "USD" or "Rs".
  static func isSign(_ scalars: ArraySlice<UInt32>) -> Bool {
    guard scalars.count <= 4,
      let sign = packed(scalars.last == 0x2E ? scalars.dropLast() : scalars)
    else { return false }
    return signs.contains(sign)
  }

  /// At most four code points as one number; `nil` where one has more than sixteen bits.
  private static func packed(_ scalars: ArraySlice<UInt32>) -> UInt64? {
    guard scalars.allSatisfy({ $0 < 1 << 16 }) else { return nil }
    return scalars.reduce(0) { $0 << 16 | UInt64($1) }
  }
}
