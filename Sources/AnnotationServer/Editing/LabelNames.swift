import LabelModel

/// Ids for new labels, and what a new mention probably is.
enum LabelNames {
  /// `Ana Kovač` gives `ana-kovac`; a number is put behind one that is taken.
  static func entityID(for name: String, taken: Set<String>) -> String {
    var words: [String] = [""]
    for scalar in name.unicodeScalars {
      if let letter = plainLetter(scalar) {
        words[words.count - 1].append(letter)
      } else if !isJoined(scalar), words.last?.isEmpty == false {
        words.append("")
      }
    }
    let kept = words.filter { !$0.isEmpty }.prefix(4).joined(separator: "-")
    return free(kept.isEmpty ? "entity" : String(kept.prefix(40)), taken)
  }

  /// The letter with a number, such as `m1`.
  static func numberedID(_ letter: String, taken: Set<String>) -> String {
    var number = taken.count + 1
    while taken.contains("\(letter)\(number)") { number += 1 }
    return "\(letter)\(number)"
  }

  /// Pronouns by a list; what starts with a small letter is a description; all else a name.
  static func kind(of words: String) -> MentionKind {
    if pronouns.contains(words.lowercased()) { return .pronoun }
    let first = words.unicodeScalars.first {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return first?.properties.isLowercase == true ? .nominal : .name
  }

  private static let pronouns: Set<String> = [
    "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your",
    "yours", "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself",
    "they", "them", "their", "theirs", "themselves", "who", "whom", "whose", "this", "that",
  ]

  private static func free(_ id: String, _ taken: Set<String>) -> String {
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }

  /// A letter or digit in a–z and 0–9; letters with marks lose them by their Unicode name.
  private static func plainLetter(_ scalar: Unicode.Scalar) -> Character? {
    if scalar.isASCII {
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isPlain ? Character(scalar).lowercased().first : nil
    }
    guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard let at = words.firstIndex(of: "LETTER"), at + 1 < words.count, words[at + 1].count == 1
    else { return nil }
    return words[at + 1].lowercased().first
  }

  /// Marks and apostrophes, which do not part words.
  private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: scalar == "'" || scalar == "’"
    }
  }
}
