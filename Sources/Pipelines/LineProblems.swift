internal import Diagnostics
internal import JSONNodes

/// The problems of a file of JSON lines, each located in its line.
struct LineProblems: Sendable {
  private var list = ProblemList()
  /// What the first error of the current line says.
  private(set) var firstErrorOfLine: String?
  private var places: LinePlaces

  init(file: String) { places = LinePlaces(file: file) }

  mutating func begin(_ line: SourceLine, of bytes: [UInt8]) {
    places = LinePlaces(file: places.file, bytes: bytes, line: line)
    firstErrorOfLine = nil
  }

  mutating func add(
    _ code: String, _ message: String, at offset: Int, width: Int = 1, expected: String? = nil,
    fix: String? = nil, notes: [String] = [], severity: Diagnostic.Severity = .error
  ) {
    if severity == .error { firstErrorOfLine = firstErrorOfLine ?? message }
    var finder = places
    list.add(severity) {
      Diagnostic(
        severity, code: code, message, at: finder.place(of: offset, width: width),
        expected: expected, fix: fix, notes: notes)
    }
    places = finder
  }

  mutating func add(_ problem: JSONProblem) {
    var notes: [String] = []
    if case .duplicateKey(_, let first) = problem.reason {
      notes = ["first at column \(places.column(of: first))"]
    }
    add(problem.code, problem.message, at: problem.offset, fix: problem.fix, notes: notes)
  }

  var mark: ProblemList.Mark { list.mark }

  /// Forgets all that was added since.
  mutating func rewind(to mark: ProblemList.Mark) {
    list.rewind(to: mark)
    firstErrorOfLine = nil
  }

  /// All of them, and how many more there are.
  var all: [Diagnostic] { list.all(in: places.file) }
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
