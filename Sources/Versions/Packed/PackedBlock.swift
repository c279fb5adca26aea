import LabelModel
import Scoring

/// Some hundred articles' counts, column by column: columns that are alike stand once, and a column takes
/// as many bits a row as its largest number needs.
struct PackedBlock: Sendable {
  /// In the order in which rows have them; the same array for all blocks that need no more.
  let sections: [PackedSection]
  let articles: [String]
  let goldDigests: PackedDigests
  /// What metadata say.
  let names: [String]
  /// Numbers that are not whole or very large, as bits.
  let otherNumbers: [UInt64]
  let columns: [UInt8]
  /// For each group where its presence stands, and each of its columns; 0 and nothing more where no row has it.
  let references: [UInt8]
  /// Where each section's references begin.
  let starts: [UInt32]
  /// Whether no row counts anything twice.
  let isRegular: Bool

  var count: Int { articles.count }

  /// Of one article.
  func row(_ place: Int) -> Scorecard.Row {
    var row = article(place)
    row.counts.reserveCapacity(sections.count)
    for (index, section) in sections.enumerated().dropFirst() {
      walk(index) { group, presence, fields in
        guard let value = PackedPresence.place(of: place, at: presence, in: columns) else { return }
        switch group.kind {
        case .whole:
          row.counts.append(
            .init(
              metric: section.name, counts: ArticleCounts(whole: counts(group, fields, value))))
        case .typeSlice, .kindSlice:
          let slice = ArticleCounts.Slice(
            name: group.name, family: group.kind == .typeSlice ? .type : .kind,
            counts: counts(group, fields, value))
          row.counts[row.counts.count - 1].counts.slices.append(slice)
        case .table: row.tables.append(.init(metric: section.name, cells: []))
        case .cell:
          let cell = TableCell(
            row: group.name, column: group.column, count: integer(fields[0], value))
          row.tables[row.tables.count - 1].cells.append(cell)
        case .flag, .number, .text: break
        }
      }
    }
    return row
  }

  /// What the article is, without counts.
  func article(_ place: Int) -> Scorecard.Row {
    var row = Scorecard.Row(article: articles[place])
    walk(0) { group, presence, fields in
      guard let value = PackedPresence.place(of: place, at: presence, in: columns) else { return }
      switch group.kind {
      case .flag: row.isMissing = true
      case .number: row.length = integer(fields[0], value)
      default:
        let text = names[integer(fields[0], value)]
        if let path = PackedMetadata.paths[group.name] {
          row.metadata[keyPath: path] = text
        } else {
          row.metadata.tags.append(text)
        }
      }
    }
    return row
  }

  /// Gives every group of a section that a row has, with where its presence and its columns stand.
  func walk(_ section: Int, _ body: (PackedGroup, Int, ArraySlice<Int>) -> Void) {
    var place = Int(starts[section])
    var fields: [Int] = []
    for group in sections[section].groups {
      let presence = references.varint(at: &place)
      if presence == 0 { continue }
      fields.removeAll(keepingCapacity: true)
      for _ in 0..<group.width { fields.append(references.varint(at: &place)) }
      body(group, presence, fields[...])
    }
  }

  func rows(at presence: Int) -> [Int] {
    PackedPresence.rows(at: presence, in: columns, rowCount: count)
  }

  func counts(_ group: PackedGroup, _ fields: ArraySlice<Int>, _ value: Int) -> Counts {
    let outcomes = group.outcomes == .none ? nil : outcomes(fields.suffix(5), value)
    if let outcomes, group.outcomes == .alone { return Counts(outcomes) }
    if group.tallies == 1, outcomes == nil { return Counts(tally(fields, value)) }
    let tallies = (0..<group.tallies).map { tally(fields.dropFirst(4 * $0), value) }
    return Counts(tallies: tallies, outcomes: outcomes)
  }

  func outcomes(_ fields: ArraySlice<Int>, _ value: Int) -> OutcomeCounts {
    let first = fields.startIndex
    return OutcomeCounts(
      correct: integer(fields[first], value), incorrect: integer(fields[first + 1], value),
      partial: integer(fields[first + 2], value), missed: integer(fields[first + 3], value),
      spurious: integer(fields[first + 4], value))
  }

  func tally(_ fields: ArraySlice<Int>, _ value: Int) -> Tally {
    let first = fields.startIndex
    return Tally(
      goldHits: number(fields[first], value), gold: number(fields[first + 1], value),
      predictedHits: number(fields[first + 2], value), predicted: number(fields[first + 3], value))
  }

  private func number(_ column: Int, _ value: Int) -> Double {
    let code = PackedColumn.code(at: value, ofColumnAt: column, in: columns)
    return code & 1 == 0
      ? Double(code >> 1) : Double(bitPattern: otherNumbers[Int(code >> 1)])
  }

  func integer(_ column: Int, _ value: Int) -> Int {
    let code = PackedColumn.code(at: value, ofColumnAt: column, in: columns)
    return code & 1 == 0 ? Int(code >> 1) : Int(bitPattern: UInt(otherNumbers[Int(code >> 1)]))
  }
}

/// The metadata by which results are sliced, which are all that a part keeps.
enum PackedMetadata {
  typealias Path = any WritableKeyPath<ArticleMetadata, String?> & Sendable

  static let all: [(name: String, path: Path)] = [
    ("outlet", \.outlet), ("language", \.language), ("dateline", \.dateline),
    ("section", \.section), ("split", \.split), ("status", \.status), ("cluster", \.cluster),
  ]

  static func kept(of metadata: ArticleMetadata) -> ArticleMetadata {
    var kept = ArticleMetadata(tags: metadata.tags)
    for (_, path) in all { kept[keyPath: path] = metadata[keyPath: path] }
    return kept
  }

  static let paths = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.path) })
}

/// Digests of a block's gold: 32 bytes each where they are what SHA-256 gives.
enum PackedDigests: Sendable {
  case bytes([UInt8])
  case texts([String])

  init(_ texts: [String]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32 * texts.count)
    for text in texts {
      let digits = text.utf8.map { byte -> UInt8? in
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
      }
      guard digits.count == 64, !digits.contains(nil) else {
        self = .texts(texts)
        return
      }
      for index in stride(from: 0, to: 64, by: 2) {
        bytes.append((digits[index] ?? 0) << 4 | (digits[index + 1] ?? 0))
      }
    }
    self = .bytes(bytes)
  }

  subscript(_ place: Int) -> String {
    switch self {
    case .texts(let texts): return texts[place]
    case .bytes(let bytes):
      let hex = Array("0123456789abcdef".utf8)
      var digits: [UInt8] = []
      for byte in bytes[place * 32..<place * 32 + 32] {
        digits += [hex[Int(byte >> 4)], hex[Int(byte & 0xF)]]
      }
      return String(decoding: digits, as: UTF8.self)
    }
  }
}
