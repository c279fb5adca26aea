import Scoring

/// What rows have in common about one thing that is counted in them: its name, and what numbers it has.
struct PackedGroup: Hashable, Sendable {
  enum Kind: UInt8, Comparable {
    /// Whether a row is so, without a number.
    case flag
    case number
    /// A place among the block's names.
    case text
    case whole
    case typeSlice
    case kindSlice
    /// A table, which may have no cell.
    case table
    case cell

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether counts have outcomes, from which their one tally follows in most metrics.
  enum Outcomes { case none, alone, besideTallies }

  var kind: Kind
  /// The slice's or the row's of a cell.
  var name = ""
  /// The column's of a cell.
  var column = ""
  var tallies = 0
  var outcomes = Outcomes.none

  /// How many numbers each row has.
  var width: Int {
    switch kind {
    case .flag, .table: 0
    case .number, .text, .cell: 1
    case .whole, .typeSlice, .kindSlice:
      switch outcomes {
      case .none: 4 * tallies
      case .alone: 5
      case .besideTallies: 4 * tallies + 5
      }
    }
  }

  /// The usual order, by which groups are put where no row says more.
  static func < (left: PackedGroup, right: PackedGroup) -> Bool {
    (left.kind, left.name, left.column) < (right.kind, right.name, right.column)
  }

  init(_ kind: Kind, _ name: String = "", column: String = "") {
    self.kind = kind
    self.name = name
    self.column = column
  }

  init(_ counts: Counts) {
    self.init(.whole)
    take(counts)
  }

  init(_ slice: ArticleCounts.Slice) {
    self.init(slice.family == .type ? .typeSlice : .kindSlice, slice.name)
    take(slice.counts)
  }

  private mutating func take(_ counts: Counts) {
    if let outcomes = counts.outcomes, counts == Counts(outcomes) {
      self.outcomes = .alone
      return
    }
    tallies = counts.hasOneTally ? 1 : counts.tallies.count
    outcomes = counts.outcomes == nil ? .none : .besideTallies
  }
}

/// The groups of one metric, or of what articles are.
struct PackedSection: Hashable, Sendable {
  enum Kind { case article, counts, table }

  var kind: Kind
  /// The metric's.
  var name: String
  /// In the order in which rows have them.
  var groups: [PackedGroup]
}
