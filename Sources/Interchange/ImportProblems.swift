internal import Diagnostics

/// What was found while files were read, each problem with its place.
struct ImportProblems {
  /// What can be wrong, with its code.
  enum Kind: String {
    case unreadableLine = "X001"
    case copyDiffers = "X002"
    case unknownIdentifier = "X003"
    case offsetsOutsideText = "X004"
    case foreignOffsets = "X005"
    case incompleteEvent = "X006"
    case notALabel = "X007"
    case duplicateIdentifier = "X008"
    case repairedTags = "X009"
    case tokenNotInText = "X010"
    case missingText = "X011"
    case severalAnnotations = "X012"
    case notUTF8 = "X013"
  }

  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(
    _ kind: Kind, _ message: String, in file: String, line: Int? = nil, excerpt: Substring? = nil,
    severity: Diagnostic.Severity = .warning, fix: String? = nil
  ) {
    let place = Place(
      file, line: line, column: line == nil ? nil : 1, excerpt: excerpt.map(String.init))
    diagnostics.append(
      Diagnostic(severity, code: kind.rawValue, message, at: place, fix: fix))
  }

  /// Bytes that are not UTF-8 would be replaced without a word otherwise.
  mutating func check(_ file: InterchangeFile) {
    guard String(validating: file.bytes, as: UTF8.self) == nil else { return }
    add(
      .notUTF8, "the file is not UTF-8", in: file.path, severity: .error,
      fix: "convert it, such as by `iconv -f latin1 -t utf8`")
  }
}
