import LabelModel
import Scoring

/// Makes a block of rows.
///
/// Groups keep the order in which rows have them: a row whose order is another one, or that counts
/// something twice, gets groups of its own.
struct BlockPacker {
  private struct Group {
    var group: PackedGroup
    var rows: [UInt16] = []
    /// Row after row.
    var codes: [UInt64] = []
  }

  private struct Section {
    var kind: PackedSection.Kind
    var name: String
    var groups: [Group] = []
  }

  /// That of the article, then metrics, then tables.
  private var sections: [Section]
  private let known: [PackedSection]
  private var hasGrown: Bool
  private var rowCount = 0
  private var names: [String] = []
  private var places: [String: Int] = [:]
  private var otherNumbers: [UInt64] = []
  private var otherPlaces: [UInt64: Int] = [:]

  /// - Parameter known: the sections of the block before, most of whose groups come again.
  init(after known: [PackedSection]) {
    self.known = known
    hasGrown = known.isEmpty
    sections = known.map { section in
      Section(
        kind: section.kind, name: section.name, groups: section.groups.map { Group(group: $0) })
    }
    if known.isEmpty { sections = [Section(kind: .article, name: "")] }
  }

  static func block(
    of articles: [PartialArticle], after known: [PackedSection]
  ) -> PackedBlock {
    var packer = BlockPacker(after: known)
    for article in articles { packer.add(article.row) }
    return packer.block(of: articles)
  }

  private mutating func add(_ row: Scorecard.Row) {
    addArticle(row)
    var cursor = 1
    for entry in row.counts {
      let section = section(.counts, entry.metric, &cursor)
      var next = 0
      add(entry.counts.whole, PackedGroup(entry.counts.whole), section, &next)
      for slice in entry.counts.slices { add(slice.counts, PackedGroup(slice), section, &next) }
    }
    for table in row.tables {
      let section = section(.table, table.metric, &cursor)
      var next = 0
      _ = group(PackedGroup(.table), section, &next)
      for cell in table.cells {
        let group = group(PackedGroup(.cell, cell.row, column: cell.column), section, &next)
        sections[section].groups[group].codes.append(code(cell.count))
      }
    }
    rowCount += 1
  }

  private mutating func addArticle(_ row: Scorecard.Row) {
    var next = 0
    if row.isMissing { _ = group(PackedGroup(.flag, "missing"), 0, &next) }
    if let length = row.length {
      let group = group(PackedGroup(.number, "length"), 0, &next)
      sections[0].groups[group].codes.append(code(length))
    }
    for (name, path) in PackedMetadata.all {
      if let text = row.metadata[keyPath: path] { add(text, PackedGroup(.text, name), &next) }
    }
    for (index, tag) in row.metadata.tags.enumerated() {
      add(tag, PackedGroup(.text, "tag \(index)"), &next)
    }
  }

  private mutating func add(_ text: String, _ wanted: PackedGroup, _ next: inout Int) {
    let group = group(wanted, 0, &next)
    let place = place(of: text)
    sections[0].groups[group].codes.append(UInt64(place) << 1)
  }

  private mutating func add(
    _ counts: Counts, _ wanted: PackedGroup, _ section: Int, _ next: inout Int
  ) {
    let group = group(wanted, section, &next)
    if wanted.outcomes != .alone {
      add(counts.tally, group, section)
      if !counts.hasOneTally {
        for tally in counts.tallies.dropFirst() { add(tally, group, section) }
      }
    }
    guard let outcomes = counts.outcomes else { return }
    for value in [
      outcomes.correct, outcomes.incorrect, outcomes.partial, outcomes.missed, outcomes.spurious,
    ] {
      let code = code(value)
      sections[section].groups[group].codes.append(code)
    }
  }

  private mutating func add(_ tally: Tally, _ group: Int, _ section: Int) {
    let codes = (
      code(tally.goldHits), code(tally.gold), code(tally.predictedHits), code(tally.predicted)
    )
    sections[section].groups[group].codes.append(codes.0)
    sections[section].groups[group].codes.append(codes.1)
    sections[section].groups[group].codes.append(codes.2)
    sections[section].groups[group].codes.append(codes.3)
  }

  // MARK: - Places

  /// The section of a metric at `cursor` or after it, made where there is none.
  private mutating func section(
    _ kind: PackedSection.Kind, _ name: String, _ cursor: inout Int
  ) -> Int {
    var index = cursor
    while index < sections.count {
      if sections[index].kind == kind, sections[index].name == name {
        cursor = index + 1
        return index
      }
      index += 1
    }
    let rank = Self.rank(kind, name)
    index = cursor
    while index < sections.count, Self.rank(sections[index].kind, sections[index].name) <= rank {
      index += 1
    }
    sections.insert(Section(kind: kind, name: name), at: index)
    hasGrown = true
    cursor = index + 1
    return index
  }

  /// Metrics stand in the catalogue's order, tables after them.
  private static func rank(_ kind: PackedSection.Kind, _ name: String) -> Int {
    (kind == .table ? 2 * ranks.count : 0) + (ranks[name] ?? ranks.count)
  }

  private static let ranks = Dictionary(
    MetricCatalogue.all.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Notes that the row has the group, which is at `next` of the section or after it, made where there is none.
  private mutating func group(
    _ wanted: PackedGroup, _ section: Int, _ next: inout Int
  ) -> Int {
    var index = next
    let count = sections[section].groups.count
    while index < count, sections[section].groups[index].group != wanted { index += 1 }
    if index == count {
      index = next
      while index < count, sections[section].groups[index].group < wanted { index += 1 }
      sections[section].groups.insert(Group(group: wanted), at: index)
      hasGrown = true
    }
    sections[section].groups[index].rows.append(UInt16(rowCount))
    next = index + 1
    return index
  }

  // MARK: - Codes

  private mutating func code(_ value: Double) -> UInt64 {
    if value.sign == .plus, value < Double(1 << 48), value == value.rounded(.towardZero) {
      return UInt64(value) << 1
    }
    return otherCode(value.bitPattern)
  }

  private mutating func code(_ value: Int) -> UInt64 {
    if value >= 0, value < 1 << 48 { return UInt64(value) << 1 }
    return otherCode(UInt64(bitPattern: Int64(value)))
  }

  private mutating func otherCode(_ bits: UInt64) -> UInt64 {
    let place = otherPlaces[bits] ?? otherNumbers.count
    if place == otherNumbers.count {
      otherPlaces[bits] = place
      otherNumbers.append(bits)
    }
    return UInt64(place) << 1 | 1
  }

  private mutating func place(of name: String) -> Int {
    let place = places[name] ?? names.count
    if place == names.count {
      places[name] = place
      names.append(name)
    }
    return place
  }

  // MARK: - Result

  private func block(of articles: [PartialArticle]) -> PackedBlock {
    // Nothing stands at 0, which says that there is nothing.
    var columns: [UInt8] = [0]
    var known: [[UInt8]: Int] = [:]
    func place(_ bytes: [UInt8]) -> Int {
      if let place = known[bytes] { return place }
      let place = columns.count
      known[bytes] = place
      columns += bytes
      return place
    }
    var references: [UInt8] = []
    var starts: [UInt32] = []
    var codes: [UInt64] = []
    for section in sections {
      starts.append(UInt32(references.count))
      for group in section.groups {
        guard !group.rows.isEmpty else {
          references.append(0)
          continue
        }
        references.appendVarint(
          place(PackedPresence.bytes(of: group.rows, rowCount: rowCount)))
        let width = group.group.width
        for field in 0..<width {
          codes.removeAll(keepingCapacity: true)
          var index = field
          while index < group.codes.count {
            codes.append(group.codes[index])
            index += width
          }
          references.appendVarint(place(PackedColumn.bytes(of: codes)))
        }
      }
    }
    return PackedBlock(
      sections: hasGrown ? shape : self.known, articles: articles.map(\.row.article),
      goldDigests: PackedDigests(articles.map(\.goldDigest)), names: names,
      otherNumbers: otherNumbers, columns: Array(columns), references: Array(references),
      starts: starts, isRegular: isRegular)
  }

  private var shape: [PackedSection] {
    sections.map {
      PackedSection(kind: $0.kind, name: $0.name, groups: $0.groups.map(\.group))
    }
  }

  /// Whether no row has two of what has the same name.
  private var isRegular: Bool {
    struct Identity: Hashable {
      var section: PackedSection.Kind
      var metric: String
      var name: String
      var column: String
      var isWhole: Bool
    }
    var rows: [Identity: [[UInt16]]] = [:]
    for section in sections.dropFirst() {
      for group in section.groups where !group.rows.isEmpty {
        let identity = Identity(
          section: section.kind, metric: section.name, name: group.group.name,
          column: group.group.column,
          isWhole: group.group.kind == .whole || group.group.kind == .table)
        rows[identity, default: []].append(group.rows)
      }
    }
    return rows.values.allSatisfy { some in
      some.count == 1 || Set(some.joined()).count == some.reduce(0) { $0 + $1.count }
    }
  }
}
