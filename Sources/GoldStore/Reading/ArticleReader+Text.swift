import Diagnostics
import LabelModel
import Storage
import YAMLNodes

/// A text that is not the one that was labelled.
struct DigestProblem {
  var place: Place
  var stated: String
  var actual: String
  var statedLength: Int?
  var actualLength: Int
}

extension ArticleReader {
  enum TextState {
    case present, broken
    /// With the file that was looked for.
    case absent(String)
  }

  /// Finds the text, checks it and makes `resolver` ready.
  mutating func readText(_ root: YAMLNode, isRestricted: Bool) -> TextState {
    guard let node = root["text"] else { return .broken }
    if let inline = node.scalar, !node.isNull {
      if isRestricted {
        report(
          .restrictedTextInline, "the text is restricted and must not stand in this file", at: node,
          fix: "keep it in a file outside git and name that in \"text.file\"")
      }
      let found = usable(Array(inline.utf8))
      use(found)
      textDigest = found.digest
      return .present
    }
    guard isMapping(node, "\"text\"", keys: GoldKeys.text, required: ["file"]) else {
      return .broken
    }
    let stated = statedDigest(node)
    let length = node["length"].flatMap { number($0, "length") }
    guard let fileNode = node["file"], let file = text(fileNode, "file") else { return .broken }
    let known = stated.flatMap { options.texts[$0] }.map { TextFinder.Outcome.found($0) }
    switch known
      ?? TextFinder.find(file, goldFile: source.file, folders: options.textFolders)
    {
    case .failed(let error):
      reportUnreadable(error, file, fileNode)
      return .broken
    case .absent:
      textDigest = stated
      if stated == nil, node["sha256"] == nil { reportMissingDigest(node, actual: nil) }
      reportAbsent(file, fileNode)
      return .absent(file)
    case .found(let bytes):
      // One that was read before was clean.
      guard options.knownText?.bytes == bytes || isClean(bytes, fileNode) else { return .broken }
      let found = usable(bytes)
      use(found)
      let (text, actual) = (found.resolver.text, found.digest)
      textDigest = stated ?? actual
      if node["sha256"] == nil { reportMissingDigest(node, actual: actual) }
      if let stated, stated != actual, let digestNode = node["sha256"] {
        digestProblem = DigestProblem(
          place: source.place(digestNode), stated: stated, actual: actual, statedLength: length,
          actualLength: text.length)
      } else if let length, let lengthNode = node["length"], length != text.length {
        report(
          .wrongLength, "the text has \(text.length) code points, not \(length)", at: lengthNode,
          fix: "write \(text.length)")
      }
      return .present
    }
  }

  private func usable(_ bytes: [UInt8]) -> KnownText {
    if let known = options.knownText, known.bytes == bytes { return known }
    return KnownText(bytes, isReadAgain: options.isReadAgain)
  }

  private mutating func use(_ text: KnownText) {
    resolver = text.resolver
    if options.isReadAgain { knownText = text }
  }

  private mutating func statedDigest(_ node: YAMLNode) -> String? {
    guard let digestNode = node["sha256"], let digest = text(digestNode, "sha256") else {
      return nil
    }
    let isHex = digest.utf8.count == 64 && digest.utf8.allSatisfy(Seal.isHexDigit)
    guard isHex else {
      report(
        .badValue, "this is no SHA-256 digest", at: digestNode,
        expected: "64 lower-case hexadecimal digits")
      return nil
    }
    return digest
  }

  private mutating func reportMissingDigest(_ node: YAMLNode, actual: String?) {
    report(
      .missingKey, "\"text\" needs \"sha256\", so that a changed text is noticed",
      at: source.place(node.start), fix: actual.map { "add \"sha256: \($0)\"" })
  }

  private mutating func reportUnreadable(_ error: FileError, _ file: String, _ node: YAMLNode) {
    if case .outside = error.reason {
      report(
        .pathLeavesFolder, "\"\(file)\" leads out of the folder of the texts", at: node,
        expected: "a relative path without \"..\", and no link that leads outside")
    } else {
      report(.unreadableText, "the text \(file) cannot be read: \(error.reasonInWords)", at: node)
    }
  }

  private mutating func reportAbsent(_ file: String, _ node: YAMLNode) {
    let message =
      options.requiresText
      ? "the text \(file) is not at hand"
      : "the text \(file) is not at hand, so the article is skipped"
    let looked = ["the folder of this file"] + options.textFolders
    var diagnostic = Diagnostic(
      .absentText, message, at: source.place(node),
      fix: "name its folder with --texts or in ASSAY_TEXTS",
      notes: ["looked in \(looked.joined(separator: ", "))"])
    if options.requiresText { diagnostic.severity = .error }
    problems.append(diagnostic)
  }

  private mutating func isClean(_ bytes: [UInt8], _ node: YAMLNode) -> Bool {
    switch TextHazard.first(in: bytes) {
    case nil: return true
    case .badUTF8(let offset):
      report(
        .unreadableText, "the text is not UTF-8 at byte \(offset)", at: node,
        fix: "save it as UTF-8")
    case .byteOrderMark:
      report(
        .lineEndsOrMark, "the text starts with a byte-order mark, which would shift every offset",
        at: node, fix: "save it as UTF-8 without a byte-order mark")
    case .carriageReturn(let line):
      report(
        .lineEndsOrMark,
        "the text has a carriage return in line \(line), which would shift offsets",
        at: node, fix: "save it with LF line ends")
    }
    return false
  }

  /// Says that the text is another one, and how many anchors still fit it.
  mutating func reportDigestProblem() {
    guard let problem = digestProblem else { return }
    let resolved = anchors.count { !$0.spans.isEmpty }
    var notes = ["stated \(problem.stated)", "actual \(problem.actual)"]
    if let stated = problem.statedLength {
      let change = problem.actualLength - stated
      let difference =
        change == 0
        ? "as many as stated" : "\(abs(change)) \(change > 0 ? "more" : "fewer") than stated"
      notes.append("it has \(problem.actualLength) code points, \(difference)")
    }
    notes.append("\(resolved) of \(anchors.count) anchors still fit")
    report(
      .wrongDigest, "the text is not the one that was labelled", at: problem.place,
      fix: resolved == anchors.count
        ? "if the change is wanted, write the actual digest and length"
        : "get the labelled text, or mend the anchors first",
      notes: notes)
  }
}
