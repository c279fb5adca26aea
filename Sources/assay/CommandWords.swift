/// The command as it was typed, for reports that say how to make them again.
enum CommandWords {
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
