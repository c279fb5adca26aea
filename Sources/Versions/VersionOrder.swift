/// Orders version names as people read them: `1.9` before `1.10`, `2.0.0-rc.1` before `2.0.0`.
///
/// Source: Semantic Versioning 2.0.0 §11, extended to names with any number of parts and to words.
package enum VersionOrder {
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let (mine, theirs) = (Key(left), Key(right))
    if mine.release != theirs.release {
      return lexicographically(mine.release, theirs.release)
    }
    switch (mine.prerelease.isEmpty, theirs.prerelease.isEmpty) {
    case (true, true): return left < right
    case (true, false): return false
    case (false, true): return true
    case (false, false):
      if mine.prerelease == theirs.prerelease { return left < right }
      return lexicographically(mine.prerelease, theirs.prerelease)
    }
  }

  private struct Key {
    var release: [Part]
    var prerelease: [Part]

    init(_ name: String) {
      let unprefixed = name.hasPrefix("v") ? name.dropFirst() : name[...]
      let halves = unprefixed.split(
        separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      release = halves[0].split(separator: ".").map(Part.init)
      prerelease = halves.count > 1 ? halves[1].split(separator: ".").map(Part.init) : []
    }
  }

  private enum Part: Equatable {
    case number(Int)
    case word(String)

    init(_ text: Substring) {
      self = Int(text).map(Part.number) ?? .word(String(text))
    }

    func precedes(_ other: Part) -> Bool {
      switch (self, other) {
      case (.number(let mine), .number(let theirs)): mine < theirs
      case (.number, .word): true
      case (.word, .number): false
      case (.word(let mine), .word(let theirs)): mine < theirs
      }
    }
  }

  private static func lexicographically(_ left: [Part], _ right: [Part]) -> Bool {
    for (mine, theirs) in zip(left, right) where mine != theirs { return mine.precedes(theirs) }
    return left.count < right.count
  }
}
