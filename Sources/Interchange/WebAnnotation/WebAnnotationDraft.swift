internal import JSONNodes
internal import LabelModel

/// A Web Annotation before its place in the text is known.
struct WebAnnotationDraft {
  /// The words of a part, with what stands around them, and where they are said to be.
  struct Selector {
    var claim: Claim?
    var exact: String?
    var prefix = ""
    var suffix = ""
    var offset: Int
  }

  var article = ""
  var type = ""
  var entity: String?
  var kind: MentionKind?
  var selectors: [Selector] = []
  var offset: Int

  /// `nil` where it is no label; with an error where it is none of the format.
  init?(
    _ value: JSONValue, _ source: SourceText, _ file: InterchangeFile,
    _ problems: inout ImportProblems
  ) {
    offset = value.offset
    guard value.kind == .object, value["target"] != nil || value["type"]?.string == "Annotation"
    else {
      problems.add(
        .wrongValue, "this is no annotation, which has a `target`", at: Site(source, offset))
      return nil
    }
    readBodies(value)
    guard !type.isBlank else {
      problems.leaveOut("annotations without a tag", at: Site(source, offset))
      return nil
    }
    guard let target = value["target"] else {
      problems.add(.missingValue, "`target` is missing", at: Site(source, offset))
      return nil
    }
    article = file.stem
    for part in target.elements ?? [target] {
      guard readTarget(part, source, &problems) else { return nil }
    }
  }

  private mutating func readBodies(_ value: JSONValue) {
    if let tag = value["bodyValue"]?.string { type = tag }
    let body = value["body"]
    for body in body?.elements ?? body.map({ [$0] }) ?? [] {
      if let word = body.string {
        if type.isBlank { type = word }
        continue
      }
      let purpose = body["purpose"]?.string
      if purpose == "identifying", let source = body["source"]?.string ?? body["id"]?.string {
        let isOurs = source.hasPrefix("urn:assay:")
        let fragment = isOurs ? source.split(separator: "#", maxSplits: 1).last : nil
        entity = fragment.map { URIWord.decoded($0) } ?? source
      } else if let word = body["value"]?.string {
        if purpose == "classifying", let known = MentionKind(rawValue: word) {
          kind = known
        } else if type.isBlank || purpose == "tagging" {
          type = word
        }
      }
    }
  }

  private mutating func readTarget(
    _ target: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> Bool {
    if let address = target["source"]?.string {
      let name = address.split { $0 == "/" || $0 == "#" }.last ?? ""
      article = URIWord.decoded(InterchangeFile(String(name), "").stem)
    }
    guard let given = target["selector"] else {
      problems.add(
        .missingValue, "`selector` is missing, which says where in the text the label is",
        at: Site(source, target.offset))
      return false
    }
    var selector = Selector(offset: target.offset)
    for part in given.elements ?? [given] {
      switch part["type"]?.string {
      case "TextPositionSelector":
        guard let claim = problems.claim(of: part, in: source) else { return false }
        selector.claim = claim
      case "TextQuoteSelector":
        guard let exact = problems.text("exact", of: part, in: source, required: true) else {
          return false
        }
        selector.exact = exact
        selector.prefix = part["prefix"]?.string ?? ""
        selector.suffix = part["suffix"]?.string ?? ""
      default:
        problems.leaveOut(
          "selectors other than TextPositionSelector and TextQuoteSelector",
          at: Site(source, part.offset))
      }
    }
    if selector.claim == nil, selector.exact == nil {
      problems.add(
        .missingValue, "there is neither a TextPositionSelector nor a TextQuoteSelector",
        at: Site(source, given.offset))
      return false
    }
    selectors.append(selector)
    return true
  }

  /// The parts as offsets and words; words without offsets are looked for, and must stand in one place.
  func stated(
    in text: [Unicode.Scalar], _ source: SourceText, _ problems: inout ImportProblems
  ) -> [StatedSpan] {
    selectors.compactMap { selector in
      if let claim = selector.claim { return StatedSpan(claims: [claim], copy: selector.exact) }
      let places = Self.places(of: selector, in: text)
      guard places.count == 1, let place = places.first else {
        problems.add(
          .labelNotInText,
          "the words `\(selector.exact ?? "")` stand in \(places.count) places of the text",
          at: Site(source, selector.offset),
          fix: "give prefix and suffix that they have in one place, or a TextPositionSelector")
        return nil
      }
      return StatedSpan(
        claims: [Claim(start: place, end: place + (selector.exact ?? "").unicodeScalars.count)],
        copy: selector.exact)
    }
  }

  private static func places(of selector: Selector, in text: [Unicode.Scalar]) -> [Int] {
    let before = Array(selector.prefix.unicodeScalars)
    let words = before + Array((selector.exact ?? "").unicodeScalars)
    let wanted = words + Array(selector.suffix.unicodeScalars)
    guard words.count > before.count, wanted.count <= text.count else { return [] }
    return (0...text.count - wanted.count).filter { start in
      text[start] == wanted[0] && text[start..<start + wanted.count].elementsEqual(wanted)
    }.map { $0 + before.count }
  }
}
