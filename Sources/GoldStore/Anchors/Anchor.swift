import LabelModel

/// How gold says where a label stands: by its words, with as much context as makes them unique.
package struct Anchor: Hashable, Sendable {
  /// Which occurrences of the words are meant.
  package enum Choice: Hashable, Sendable {
    /// The only one; several are an error.
    case only
    /// These, counted from 1 from left to right.
    case numbered([Int])
    case all
  }

  /// The words to find, with the parts of them that are the target.
  package var pattern: AnchorPattern
  package var choice: Choice
  /// Words at which the span ends, for one too long to be written out.
  package var lastWords: String?
  /// Whether the target may start or end inside a word.
  package var mayCutWords: Bool

  package init(
    _ pattern: AnchorPattern, choice: Choice = .only, lastWords: String? = nil,
    mayCutWords: Bool = false
  ) {
    self.pattern = pattern
    self.choice = choice
    self.lastWords = lastWords
    self.mayCutWords = mayCutWords
  }
}

/// Words to find and the ranges of them, in code points, that are the target.
package struct AnchorPattern: Hashable, Sendable {
  package var words: String
  /// Never empty, sorted, not overlapping.
  package var targets: [Range<Int>]

  /// All of `words` as the target.
  package init(literal words: String) {
    self.words = words
    targets = [0..<words.codePointCount]
  }

  /// Reads `[[ ]]`: each pair marks a part of the target, what is around it is context.
  package init(parsing text: String) throws(AnchorSyntaxError) {
    let glance = Glance(text)
    guard glance.hasBrackets else {
      words = text
      targets = [0..<glance.codePointCount]
      if !glance.startsAndEndsPlainly { try checkTargets() }
      return
    }
    // By bytes: no other code point has one of a bracket's.
    let bytes = Array(text.utf8)
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var targets: [Range<Int>] = []
    var opened: (codePoint: Int, byte: Int)?
    var startAndEndPlainly = true
    var position = 0
    var length = 0
    while position < bytes.count {
      let byte = bytes[position]
      let isPair = position + 1 < bytes.count && byte == bytes[position + 1]
      if isPair, byte == UInt8(ascii: "[") {
        guard opened == nil else { throw .nestedBrackets }
        opened = (length, words.count)
        position += 2
      } else if isPair, byte == UInt8(ascii: "]") {
        guard let start = opened else { throw .unopenedBracket }
        targets.append(start.codePoint..<length)
        startAndEndPlainly =
          startAndEndPlainly && start.byte < words.count && Glance.isPlain(words[start.byte])
          && Glance.isPlain(words.last)
        opened = nil
        position += 2
      } else {
        words.append(byte)
        length += byte & 0xC0 == 0x80 ? 0 : 1
        position += 1
      }
    }
    guard opened == nil else { throw .unclosedBracket }
    self.words = String(decoding: words, as: UTF8.self)
    if targets.isEmpty {
      self.targets = [0..<length]
      startAndEndPlainly = glance.startsAndEndsPlainly
    } else {
      self.targets = targets
    }
    if !startAndEndPlainly { try checkTargets() }
  }

  /// Whether a code point needs no look into Unicode's tables to see that it is no space.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.value > 0x20
  }

  /// What one look at the bytes tells.
  private struct Glance {
    var hasBrackets = false
    var codePointCount = 0
    /// Whether there is no space at either end; not told where an end is no ASCII.
    var startsAndEndsPlainly = false

    init(_ text: String) {
      var text = text
      self = text.withUTF8 { bytes in
        var glance = Glance()
        for byte in bytes {
          glance.hasBrackets = glance.hasBrackets || byte == 0x5B || byte == 0x5D
          glance.codePointCount += byte & 0xC0 == 0x80 ? 0 : 1
        }
        glance.startsAndEndsPlainly = Self.isPlain(bytes.first) && Self.isPlain(bytes.last)
        return glance
      }
    }

    private init() {}

    /// Whether there is a byte, and it is a whole character and no space.
    static func isPlain(_ byte: UInt8?) -> Bool {
      guard let byte else { return false }
      return (0x21...0x7E).contains(byte)
    }
  }

  /// Refuses targets that are empty or that start or end with a space.
  package func checkTargets() throws(AnchorSyntaxError) {
    let scalars = Array(words.unicodeScalars)
    for target in targets {
      let part = scalars[target]
      if let first = part.first, let last = part.last, Self.isPlain(first), Self.isPlain(last) {
        continue
      }
      guard part.contains(where: { !$0.properties.isWhitespace }) else { throw .emptyTarget }
      guard let first = part.first, let last = part.last, !first.properties.isWhitespace,
        !last.properties.isWhitespace
      else { throw .spaceAtTargetEnd(String(String.UnicodeScalarView(part))) }
    }
  }
}

/// What is wrong with how an anchor is written.
package enum AnchorSyntaxError: Error, Hashable, Sendable {
  case nestedBrackets, unopenedBracket, unclosedBracket, emptyTarget
  case spaceAtTargetEnd(String)
}
