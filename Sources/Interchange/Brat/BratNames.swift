/// The names by which labels are known in brat files.
///
/// Attributions are named as in PolNeAR, the largest corpus of news attributions.
enum BratNames {
  static let quote = "Attribution"
  static let quoteWithoutSource = "Attribution-no-source"
  static let meeting = "Meeting"
  static let source = "Source"
  static let cue = "Cue"
  static let content = "Content"
  static let speaker = "Speaker"
  static let participant = "Participant"

  /// PolNeAR's remarks on a stretch of text, which label nothing.
  static let remarks: Set<String> = ["Discuss", "Discard"]
  /// Types of text-bound lines that serve an event and are no mention.
  static let parts: Set<String> = [source, cue, content, speaker, participant]
  static let events: Set<String> = [quote, quoteWithoutSource, meeting]
  static let reserved = parts.union(events).union(remarks)

  /// An id as one word: white space and `%` as bytes in hexadecimal.
  static func word(_ id: String) -> String {
    var bytes: [UInt8] = []
    for scalar in id.unicodeScalars {
      guard scalar == "%" || scalar.properties.isWhitespace else {
        bytes += Array(scalar.utf8)
        continue
      }
      for byte in scalar.utf8 {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += Array("%\(byte < 16 ? "0" : "")\(digits)".utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The id that `word` gave this word.
  static func id(_ word: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(word.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
