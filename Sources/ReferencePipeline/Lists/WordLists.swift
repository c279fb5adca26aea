/// The lists of words that the rules use; each file of this folder adds one.
///
/// A list is one entry a line, with a class after the entry where its header says so. Entries are
/// parsed once, into `Lexicon`.
enum WordLists {
  /// The lines of `list`.
  static func entries(_ list: String) -> [Substring] {
    list.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
  }

  /// The lines of `list`, each with the word after its last space.
  static func classified(_ list: String) -> [(entry: Substring, kind: Substring)] {
    entries(list).map { line in
      guard let space = line.utf8.lastIndex(of: UInt8(ascii: " ")) else { return (line, "") }
      return (line[..<space], line[line.utf8.index(after: space)...])
    }
  }
}
