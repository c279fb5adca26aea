/// The lists of words that the rules use; each file of this folder adds one.
///
/// A list is one entry a line, with a class after the entry where its header says so. Entries are
/// parsed once, into `Lexicon`.
enum WordLists {
  /// The lines of `list`.
  static func entries(_ list: String) -> [Substring] {
    list.split(separator: "\n")
  }

  /// The lines of `list`, each with the word after its last space.
  static func classified(_ list: String) -> [(entry: Substring, kind: Substring)] {
    entries(list).map { line in
      guard let space = line.lastIndex(of: " ") else { return (line, "") }
      return (line[..<space], line[line.index(after: space)...])
    }
  }
}
