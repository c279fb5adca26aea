internal import Diagnostics

/// What was found while files were read, each problem with its place.
struct ImportProblems {
  typealias Kind = InterchangeProblem

  private var list = ProblemList()
  /// What is left out since no label of ours says it, counted by its kind.
  private(set) var leftOut: [String: [Place]] = [:]

  mutating func add(
    _ kind: Kind, _ message: String, in file: String, line: Int? = nil, excerpt: Substring? = nil,
    fix: String? = nil, notes: [String] = []
  ) {
    add(
      kind, message,
      at: Place(
        file, line: line, column: line == nil ? nil : 1, excerpt: excerpt.map(String.init)),
      fix: fix, notes: notes)
  }

  mutating func add(_ kind: Kind, _ message: String, at site: Site, fix: String? = nil) {
    add(kind, message, at: site.place, fix: fix)
  }

  private mutating func add(
    _ kind: Kind, _ message: String, at place: Place, fix: String?, notes: [String] = []
  ) {
    list.append(
      Diagnostic(kind.severity, code: kind.code, message, at: place, fix: fix, notes: notes))
  }

  /// Something that no label of ours says; `kind` in the plural, such as `relations`.
  mutating func leaveOut(_ kind: String, at site: Site) {
    leftOut[kind, default: []].append(site.place)
  }

  mutating func leaveOut(_ kind: String, in file: String, line: Int? = nil) {
    leftOut[kind, default: []].append(Place(file, line: line, column: line == nil ? nil : 1))
  }

  /// Whether the files cannot be used.
  var hasErrors: Bool { list.hasErrors }

  /// All of them, and how many more there are.
  var diagnostics: [Diagnostic] { list.all(in: nil) }

  /// What was left out, in the order of its kinds.
  var losses: [Loss] {
    leftOut.sorted { $0.key < $1.key }.map { kind, places in
      Loss(kind: kind, labels: places.map(\.location))
    }
  }

  /// Bytes that are not UTF-8 would be replaced without a word otherwise.
  mutating func check(_ file: InterchangeFile) {
    guard let offset = UTF8Check.firstBadByte(file.bytes) else { return }
    let source = SourceText(file)
    add(.notUTF8, "these bytes are not UTF-8", at: Site(source, offset), fix: Kind.notUTF8.remedy)
  }
}
