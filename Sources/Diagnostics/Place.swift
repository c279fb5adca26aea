/// Where in a file a problem lies.
package struct Place: Hashable, Comparable, Sendable {
  /// The path as the user gave it.
  package var file: String
  /// From 1; `nil` where the whole file is meant.
  package var line: Int?
  /// From 1, in code points.
  package var column: Int?
  /// The offending line without its end; of a long one only what stands around the column.
  package var excerpt: String?
  /// The column of the excerpt's first code point; 1 unless the line was cut.
  package var excerptColumn: Int
  /// How many code points the caret underlines; at least 1.
  package var width: Int

  /// Cuts `excerpt`, the whole line, to what can be shown around the column.
  package init(
    _ file: String, line: Int? = nil, column: Int? = nil, excerpt: String? = nil, width: Int = 1
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.width = width
    (self.excerpt, excerptColumn) = Self.cut(excerpt, around: column ?? 1)
  }

  /// The excerpt keeps this many code points before the column, and twice as many behind it.
  private static let reach = 40
  /// An excerpt of a longer line is cut to as many code points.
  package static let longestExcerpt = reach * 3

  private static func cut(_ line: String?, around column: Int) -> (excerpt: String?, column: Int) {
    guard let line, line.utf8.count > longestExcerpt else { return (line, 1) }
    let scalars = line.unicodeScalars
    let skipped = max(0, column - 1 - reach)
    let kept = scalars.dropFirst(skipped).prefix(longestExcerpt)
    let isCut = kept.endIndex != scalars.endIndex
    return (String(String.UnicodeScalarView(kept)) + (isCut ? "…" : ""), skipped + 1)
  }

  /// `file:line:column`, as far as known.
  package var location: String {
    guard let line else { return file }
    return column.map { "\(file):\(line):\($0)" } ?? "\(file):\(line)"
  }

  package static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
  }
}
