internal import JSONNodes

/// Finds a format by marks that no other has.
package enum FormatDetection {
  /// The formats that every file with labels may be in: one where there is no doubt, none where a file
  /// shows nothing that is known.
  package static func formats(of files: [InterchangeFile]) -> [InterchangeFormat] {
    let others = files.filter { !$0.hasEnding("txt") && !isSidecar($0) }
    let labels = others.isEmpty ? files : others
    let found = labels.map { formats(of: $0) }
    guard let first = found.first else { return [] }
    return InterchangeFormat.allCases.filter { format in
      first.contains(format) && found.allSatisfy { $0.contains(format) }
    }
  }

  private static func isSidecar(_ file: InterchangeFile) -> Bool {
    TokenClassificationReader.nameFiles.contains(file.stem)
  }

  private static func formats(of file: InterchangeFile) -> Set<InterchangeFormat> {
    if file.hasEnding("ann") { return [.brat] }
    if file.bytes.starts(with: "#FORMAT=WebAnno TSV 3".utf8) { return [.webAnno] }
    if file.hasEnding("xml") { return isPARC(file) ? [.parc] : [] }
    var problems = ImportProblems()
    let (_, values) = JSONInput.values(file, &problems)
    guard !problems.hasErrors, let first = values.first else {
      return isColumns(file) ? [.conll] : []
    }
    return Set(InterchangeFormat.allCases.filter { $0.isShown(by: first) })
  }

  private static func isPARC(_ file: InterchangeFile) -> Bool {
    var problems = ImportProblems()
    let document = try? PARCDocument(SourceText(file), &problems)
    return document?.words.isEmpty == false
  }

  /// Whether lines end with tags of tokens; a tag such as `B-PER` is needed, since `O` alone may be a word.
  private static func isColumns(_ file: InterchangeFile) -> Bool {
    guard String(validating: file.bytes, as: UTF8.self) != nil else { return false }
    var hasTag = false
    for line in file.lines {
      let fields = line.split { $0 == " " || $0 == "\t" }
      guard let last = fields.last, fields.first != "-DOCSTART-" else { continue }
      guard fields.count > 1 else { return false }
      if TaggedToken.tag(last) != nil { hasTag = true } else if last != "O" { return false }
    }
    return hasTag
  }
}

extension InterchangeFormat {
  /// Whether a JSON value has what only this format has.
  fileprivate func isShown(by value: JSONValue) -> Bool {
    func has(_ key: String, _ kind: JSONKind) -> Bool { value[key]?.kind == kind }
    switch self {
    case .brat, .conll, .webAnno, .parc, .docBin: return false
    case .cas: return value["%FEATURE_STRUCTURES"] != nil
    case .webAnnotation:
      let contexts = value["@context"].map { $0.elements ?? [$0] } ?? []
      return contexts.contains { $0.string?.contains("www.w3.org/ns/anno") == true }
    case .spacy: return has("text", .string) && (has("spans", .array) || has("ents", .array))
    case .citron:
      let quote = value["quotes"]?.elements?.first
      return has("text", .string) && quote?["contents"]?.kind == .array
    case .doccano:
      let label = (value["label"] ?? value["labels"])?.elements?.first?.elements
      let entity = value["entities"]?.elements?.first
      return (has("text", .string) || has("data", .string))
        && (label?.count == 3 || entity?["start_offset"] != nil)
    case .labelStudio:
      return has("data", .object) && (has("annotations", .array) || has("predictions", .array))
    case .tokenClassification:
      return (has("tokens", .array) || has("words", .array)) && has("ner_tags", .array)
    }
  }
}
