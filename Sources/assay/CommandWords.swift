import ArgumentParser

/// The command as it was typed.
enum CommandWords {
  /// What a shell gives for a variable that is not set would be the first folder of the machine, or any article.
  static func refuseEmpty(_ words: [String]) throws {
    for (index, word) in words.enumerated() {
      let isEmptyValue = word.hasPrefix("--") && word.firstIndex(of: "=") == word.indices.last
      guard word.isEmpty || isEmptyValue else { continue }
      let place = isEmptyValue ? word : words[..<index].last ?? "assay"
      throw ValidationError("what follows `\(place)` is empty; is a variable not set?")
    }
  }

  /// For reports that say how to make them again.
  static var typed: String {
    (["assay"] + CommandLine.arguments.dropFirst()).map(quoted).joined(separator: " ")
  }

  /// As a shell reads it back.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "-_./:=,+@%".utf8.contains(byte)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
