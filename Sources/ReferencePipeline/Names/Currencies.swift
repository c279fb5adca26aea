/// Signs and codes of currencies.
enum Currencies {
  private static let signs: Set<[UInt32]> = Set(
    WordLists.entries(WordLists.currencySigns).map { entry in
      entry.unicodeScalars.map(\.value).filter { $0 != 0x2E }
    })

  /// Whether the code points are a sign or code such as "$", "USD" or "Rs".
  static func isSign(_ scalars: ArraySlice<UInt32>) -> Bool {
    guard scalars.count <= 4 else { return false }
    return signs.contains(Array(scalars.last == 0x2E ? scalars.dropLast() : scalars))
  }
}
