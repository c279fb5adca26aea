internal import JSONNodes
internal import LabelModel

/// Reads UIMA CAS JSON 0.4: named entities of DKPro's type, or annotations of a project's own types.
enum CASReader {
  static func read(_ files: [InterchangeFile], _ problems: inout ImportProblems) -> [Article] {
    var ids = ArticleIDs()
    return files.compactMap { file in
      guard let (source, document) = JSONInput.document(file, &problems),
        let structures = structures(document, source, &problems)
      else { return nil }
      let sofas = structures.filter { CASNames.isSofa($0.type) && $0.value["sofaString"] != nil }
      guard let sofa = sofas.first,
        let text = problems.text("sofaString", of: sofa.value, in: source, required: true)
      else {
        if sofas.isEmpty {
          problems.add(
            .missingValue, "there is no `uima.cas.Sofa` with a `sofaString`, which is the text",
            at: Site(source, document.offset))
        }
        return nil
      }
      for other in sofas.dropFirst() {
        problems.leaveOut("views beside the first", at: Site(source, other.value.offset))
      }
      let labels = labels(structures, of: sofa.id, source, &problems)
      let placed = PlacedText(
        text, proofs: labels.map(\.stated), usual: .utf16, at: Site(source, sofa.value.offset),
        &problems)
      let mentions = labels.compactMap { $0.mention(in: placed, source, &problems) }
      let named = structures.first { CASNames.isMetadata($0.type) }?.value["documentId"]?.string
      let id = named.flatMap { $0.isEmpty ? nil : $0 } ?? file.stem
      ids.take(id, at: Site(source, document.offset), &problems)
      return Article(
        id: id, text: placed.text, labels: Labels(entities: EntityLayer(mentions: mentions)))
    }
  }

  private struct Structure {
    var id: Int?
    var type: String
    var value: JSONValue
  }

  /// A list, or an object with the ids as keys.
  private static func structures(
    _ document: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> [Structure]? {
    let key = "%FEATURE_STRUCTURES"
    let whole = document[key]
    guard whole?.kind != .object else {
      return (whole?.members ?? []).compactMap {
        structure($0.value, id: Int($0.key), source, &problems)
      }
    }
    return problems.member(key, of: document, .array, in: source, required: true)?.elements?
      .compactMap { structure($0, id: $0["%ID"]?.integer, source, &problems) }
  }

  private static func structure(
    _ value: JSONValue, id: Int?, _ source: SourceText, _ problems: inout ImportProblems
  ) -> Structure? {
    problems.text("%TYPE", of: value, in: source, required: true)
      .map { Structure(id: id, type: $0, value: value) }
  }

  /// The annotations of the view that are labels: named entities where there are any.
  private static func labels(
    _ structures: [Structure], of sofa: Int?, _ source: SourceText,
    _ problems: inout ImportProblems
  ) -> [SpanTriple] {
    let annotations = structures.filter {
      $0.value["begin"] != nil && !CASNames.isMetadata($0.type)
        && ($0.value["@sofa"]?.integer == sofa || $0.value["@sofa"] == nil)
    }
    let named = annotations.filter { CASNames.isNamedEntity($0.type) }
    let own = annotations.filter { !CASNames.isLinguistic($0.type) }
    let chosen = named.isEmpty ? own : named
    let isChosen = Set(chosen.map(\.value.offset))
    for other in annotations where !isChosen.contains(other.value.offset) {
      problems.leaveOut(
        "annotations of the type \(CASNames.short(other.type))",
        at: Site(source, other.value.offset))
    }
    return chosen.compactMap { annotation in
      let value = annotation.value
      guard
        let claim = problems.claim(of: value, in: source, start: "begin", end: "end")
      else { return nil }
      let type = ["value", "label"].lazy.compactMap { value[$0]?.string }.first { !$0.isBlank }
      return SpanTriple(
        stated: StatedSpan(claims: [claim], copy: nil),
        type: type ?? CASNames.short(annotation.type),
        score: nil, offset: value.offset)
    }
  }
}

/// The names of types that are known.
enum CASNames {
  static let namedEntity = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
  static let metadata = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
  static let annotation = "uima.tcas.Annotation"
  static let documentAnnotation = "uima.tcas.DocumentAnnotation"
  static let sofa = "uima.cas.Sofa"
  static let string = "uima.cas.String"

  private static let dkpro = "de.tudarmstadt.ukp.dkpro.core.api."

  /// Some writers leave the name of the package out.
  static func isSofa(_ type: String) -> Bool { type == sofa || type == "Sofa" }
  static func isNamedEntity(_ type: String) -> Bool { type.hasPrefix(dkpro + "ner.type.") }
  static func isMetadata(_ type: String) -> Bool {
    type == metadata || type == documentAnnotation || type.hasPrefix(dkpro + "metadata.")
  }
  /// Tokens, sentences, parts of speech and the like.
  static func isLinguistic(_ type: String) -> Bool {
    type.hasPrefix(dkpro) && !isNamedEntity(type)
  }
  static func short(_ type: String) -> String {
    String(type.split(separator: ".").last ?? Substring(type))
  }
}
