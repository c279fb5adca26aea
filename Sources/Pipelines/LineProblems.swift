internal import Diagnostics
internal import JSONNodes

/// The problems of a file of JSON lines, each located in its line.
struct LineProblems: Sendable {
  /// Past this many, problems are only counted: a wrong unit can make every label one.
  static let limit = 1000

  private(set) var diagnostics: [Diagnostic] = []
  private(set) var uncounted = 0
  /// What the first error of the current line says.
  private(set) var firstErrorOfLine: String?
  private let file: String
  private var bytes: [UInt8] = []
  private var line = SourceLine(number: 1, range: 0..<0)
  /// A byte of the line whose column is known, so that a long line is not counted again and again.
  private var known = (offset: 0, column: 1)

  init(file: String) { self.file = file }

  mutating func begin(_ line: SourceLine, of bytes: [UInt8]) {
    self.line = line
    self.bytes = bytes
    known = (line.range.lowerBound, 1)
    firstErrorOfLine = nil
  }

  mutating func add(
    _ code: String, _ message: String, at offset: Int, width: Int = 1, expected: String? = nil,
    fix: String? = nil, notes: [String] = [], severity: Diagnostic.Severity = .error
  ) {
    if severity == .error { firstErrorOfLine = firstErrorOfLine ?? message }
    guard diagnostics.count < Self.limit else {
      uncounted += 1
      return
    }
    diagnostics.append(
      Diagnostic(
        severity, code: code, message, at: place(of: offset, width: width), expected: expected,
        fix: fix, notes: notes))
  }

  mutating func add(_ problem: JSONProblem) {
    var notes: [String] = []
    if case .duplicateKey(_, let first) = problem.reason {
      notes = ["first at column \(line.column(of: first, in: bytes))"]
    }
    add(problem.code, problem.message, at: problem.offset, fix: problem.fix, notes: notes)
  }

  /// Forgets all that was added since there were `count`.
  mutating func rewind(to count: Int, uncounted: Int) {
    diagnostics.removeSubrange(count...)
    self.uncounted = uncounted
    firstErrorOfLine = nil
  }

  /// All of them, and how many more there are.
  var all: [Diagnostic] {
    guard uncounted > 0 else { return diagnostics }
    let rest = Diagnostic(
      .note, code: "L001", "\(uncounted) more problems are not listed", at: Place(file),
      fix: "mend those above first; they often have one cause")
    return diagnostics + [rest]
  }

  private mutating func place(of offset: Int, width: Int) -> Place {
    let offset = min(max(offset, line.range.lowerBound), line.range.upperBound)
    if offset < known.offset { known = (line.range.lowerBound, 1) }
    known = (offset, known.column + codePoints(known.offset..<offset))
    let start = boundary(max(line.range.lowerBound, offset - 60))
    let end = boundary(min(line.range.upperBound, offset + 100))
    let isCut = end < line.range.upperBound
    var place = Place(file, line: line.number, column: known.column, width: width)
    place.excerpt = String(decoding: bytes[start..<end], as: UTF8.self) + (isCut ? "…" : "")
    place.excerptColumn = known.column - codePoints(start..<offset)
    return place
  }

  private func codePoints(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (bytes[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// The nearest start of a code point at or before `offset`.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > line.range.lowerBound, offset < line.range.upperBound,
      bytes[offset] & 0xC0 == 0x80
    {
      offset -= 1
    }
    return offset
  }
}

extension JSONProblem {
  /// The stable code under which a problem of the notation is reported.
  var code: String {
    switch reason {
    case .endOfInput, .unclosedString: "J001"
    case .unexpectedCharacter, .unexpected, .missingComma, .missingColon, .trailingComma,
      .keyNotString, .trailingContent:
      "J002"
    case .duplicateKey: "J003"
    case .tooDeep: "J004"
    case .controlCharacter, .badEscape, .loneSurrogate: "J005"
    case .badUTF8: "J006"
    case .badNumber, .numberTooLarge: "J007"
    case .foreignWord: "J008"
    }
  }
}
