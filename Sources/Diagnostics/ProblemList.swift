/// The problems of a file in the order in which they are found.
///
/// Past `limit` errors, and as many others, further ones are only counted: one cause can make every label
/// a problem, and nobody reads a list that is longer than its file.
package struct ProblemList: Sendable {
  package static let limit = 1000

  package private(set) var listed: [Diagnostic] = []
  private var errors = 0
  private var others = 0

  package init() {}

  package init(_ problems: [Diagnostic]) {
    for problem in problems { append(problem) }
  }

  /// How far a list has come, to go back to.
  package struct Mark: Sendable {
    fileprivate var listed: Int
    fileprivate var errors: Int
    fileprivate var others: Int
  }

  package var mark: Mark { Mark(listed: listed.count, errors: errors, others: others) }

  package var isEmpty: Bool { errors + others == 0 }

  package var hasErrors: Bool { errors > 0 }

  /// How many problems were counted and not listed.
  package var unlisted: Int { errors + others - listed.count }

  /// Adds a problem, which is not made where it is only counted, since finding its place takes time.
  package mutating func add(
    _ severity: Diagnostic.Severity = .error, _ problem: () -> Diagnostic
  ) {
    let count: Int
    if severity == .error {
      errors += 1
      count = errors
    } else {
      others += 1
      count = others
    }
    if count <= Self.limit { listed.append(problem()) }
  }

  package mutating func append(_ problem: Diagnostic) { add(problem.severity) { problem } }

  /// Adds what a part of the same file has.
  package mutating func append(contentsOf part: ProblemList) {
    let before = part.listed.count { $0.severity == .error }
    for problem in part.listed { append(problem) }
    errors += part.errors - before
    others += part.others - (part.listed.count - before)
  }

  /// Forgets all that was added since.
  package mutating func rewind(to mark: Mark) {
    listed.removeSubrange(mark.listed...)
    (errors, others) = (mark.errors, mark.others)
  }

  /// Puts them in the order of the file; those of one place stay in theirs.
  package mutating func sortByPlace() {
    listed = listed.enumerated().sorted { left, right in
      let (first, second) = (left.element.place, right.element.place)
      let firstMark = (first?.line ?? 0, first?.column ?? 0)
      let secondMark = (second?.line ?? 0, second?.column ?? 0)
      return firstMark != secondMark ? firstMark < secondMark : left.offset < right.offset
    }.map(\.element)
  }

  /// Those that are listed, and how many more there are, in `file` where it is one.
  package func all(in file: String?) -> [Diagnostic] {
    guard unlisted > 0 else { return listed }
    return listed + [
      Diagnostic(
        .note, code: "L001", "\(unlisted) more problems are not listed", at: file.map { Place($0) },
        fix: "mend those above first; they often have one cause")
    ]
  }
}

extension ProblemList: ExpressibleByArrayLiteral {
  package init(arrayLiteral problems: Diagnostic...) { self.init(problems) }
}
