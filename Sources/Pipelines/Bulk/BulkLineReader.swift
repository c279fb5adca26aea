internal import LabelModel

/// Reads lines of the form that large corpora have straight into flat arrays.
///
/// It knows an article's `id` and `entities`, and of an entity `start`, `end`, `type` and `score`. At
/// anything else, whatever is wrong included, it gives up, and its twin `ArticleReader` reads the file: so
/// it never has to say what it found.
struct BulkLineReader {
  private(set) var columns = MentionColumns()
  private var types: BulkTypeTable
  private let bytes: UnsafePointer<UInt8>
  private var position: Int

  /// - Parameters:
  ///   - bytes: ended by a line feed and at least 24 bytes of 0, which belong to nothing.
  ///   - position: where a line begins.
  init(_ bytes: UnsafePointer<UInt8>, from position: Int, names: TypeNames) {
    self.bytes = bytes
    self.position = position
    types = BulkTypeTable(names)
  }

  /// Reads all lines that begin before `end`; `false` where one has anything else than the known form.
  mutating func readLines(to end: Int) -> Bool {
    while position < end {
      guard readLine() else { return false }
    }
    return true
  }

  private mutating func readLine() -> Bool {
    skipSpace()
    if takeLineEnd() { return true }
    guard take(0x7B) else { return false }
    var id: String?
    var hasMentions = false
    repeat {
      skipSpace()
      if id == nil, word(position) & 0xFF_FFFF_FFFF == Key.id {
        position += 5
        skipSpace()
        id = readID()
        if id == nil { return false }
      } else if !hasMentions, word(position) == Key.entities, word(position + 3) == Key.entitiesEnd
      {
        position += 11
        hasMentions = true
        guard readMentions() else { return false }
      } else {
        return false
      }
      skipSpace()
    } while take(0x2C)
    guard take(0x7D), let id, hasMentions else { return false }
    skipSpace()
    columns.articles.append(id)
    columns.articleEnds.append(columns.spans.count)
    return takeLineEnd()
  }

  private mutating func readMentions() -> Bool {
    skipSpace()
    guard take(0x5B) else { return false }
    skipSpace()
    if take(0x5D) { return true }
    repeat {
      skipSpace()
      guard readMention() else { return false }
      skipSpace()
    } while take(0x2C)
    return take(0x5D)
  }

  private mutating func readMention() -> Bool {
    guard take(0x7B) else { return false }
    var (start, end): (Int32, Int32) = (-1, -1)
    var type: UInt8?
    var score: Double?
    repeat {
      skipSpace()
      let key = word(position)
      if key == Key.start, start < 0 {
        position += 8
        start = readOffset()
        if start < 0 { return false }
      } else if key & 0xFFFF_FFFF_FFFF == Key.end, end < 0 {
        position += 6
        end = readOffset()
        if end < 0 { return false }
      } else if key & 0xFF_FFFF_FFFF_FFFF == Key.type, type == nil {
        position += 7
        skipSpace()
        type = types.number(bytes, at: &position)
        if type == nil { return false }
      } else if key == Key.score, score == nil {
        position += 8
        skipSpace()
        score = readScore()
        if score == nil { return false }
      } else {
        return false
      }
      skipSpace()
    } while take(0x2C)
    guard take(0x7D), start >= 0, end > start, let type else { return false }
    if let score { add(score) }
    columns.spans.append(PackedSpan(start, end))
    columns.types.append(type)
    if score == nil, !columns.scores.isEmpty { columns.scores.append(.nan) }
    return true
  }

  private mutating func add(_ score: Double) {
    if columns.scores.isEmpty, !score.isNaN {
      columns.scores = Array(repeating: .nan, count: columns.spans.count)
    }
    if !score.isNaN || !columns.scores.isEmpty { columns.scores.append(score) }
  }

  /// A whole number of at most nine digits, or −1; what may follow it is left to the caller.
  @inline(__always)
  private mutating func readOffset() -> Int32 {
    skipSpace()
    let first = position
    var value: Int32 = 0
    while true {
      let digit = bytes[position] &- 0x30
      guard digit < 10, position - first < 10 else { break }
      value = value &* 10 &+ Int32(digit)
      position += 1
    }
    let count = position - first
    guard count > 0, count < 10, count == 1 || bytes[first] != 0x30 else { return -1 }
    return value
  }

  /// A number, or NaN for `null`.
  private mutating func readScore() -> Double? {
    if word(position) & 0xFFFF_FFFF == Key.null {
      position += 4
      return .nan
    }
    return BulkNumber.read(bytes, at: &position)
  }

  /// A string that is not empty and has no escapes.
  private mutating func readID() -> String? {
    guard take(0x22) else { return nil }
    let start = position
    while bytes[position] >= 0x20, bytes[position] != 0x22, bytes[position] != 0x5C {
      position += 1
    }
    let spelling = UnsafeBufferPointer(start: bytes + start, count: position - start)
    guard take(0x22), !spelling.isEmpty else { return nil }
    return String(validating: spelling, as: UTF8.self)
  }

  /// An end of line, with or without a carriage return before it.
  private mutating func takeLineEnd() -> Bool {
    if bytes[position] == 0x0D, bytes[position + 1] == 0x0A { position += 1 }
    return take(0x0A)
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) -> Bool {
    guard bytes[position] == byte else { return false }
    position += 1
    return true
  }

  @inline(__always)
  private mutating func skipSpace() {
    while bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
  }

  @inline(__always)
  private func word(_ position: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self))
  }

  /// Keys with their quotation marks and colon, as little-endian words.
  private enum Key {
    static let start: UInt64 = 0x3A22_7472_6174_7322
    static let end: UInt64 = 0x3A22_646E_6522
    static let type: UInt64 = 0x3A_2265_7079_7422
    static let score: UInt64 = 0x3A22_6572_6F63_7322
    static let id: UInt64 = 0x3A_2264_6922
    /// The first and the last eight bytes.
    static let entities: UInt64 = 0x6569_7469_746E_6522
    static let entitiesEnd: UInt64 = 0x3A22_7365_6974_6974
    static let null: UInt64 = 0x6C6C_756E
  }
}
