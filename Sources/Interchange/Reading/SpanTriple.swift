internal import JSONNodes
internal import LabelModel

/// A label as many tools give it: two offsets and a type.
struct SpanTriple {
  var stated: StatedSpan
  var type: String
  var score: Double?
  /// The byte at which it stands.
  var offset: Int

  /// A list such as `[3, 15, "PER"]`.
  static func read(
    _ value: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> SpanTriple? {
    guard let list = value.elements, list.count == 3 else {
      problems.add(
        .wrongValue, "this is no label, which is a list of start, end and type",
        at: Site(source, value.offset))
      return nil
    }
    let start = problems.offset(list[0], "start", of: value, in: source)
    let end = problems.offset(list[1], "end", of: value, in: source)
    let type = type(list[2], source, &problems)
    guard let start, let end, let type else { return nil }
    return SpanTriple(
      stated: StatedSpan(claims: [Claim(start: start, end: end)], copy: nil), type: type,
      score: nil, offset: value.offset)
  }

  /// An object such as `{"start": 3, "end": 15, "label": "PER"}`, with the words as `text` where they are given.
  static func read(
    object value: JSONValue, _ source: SourceText, _ problems: inout ImportProblems,
    start: String = "start", end: String = "end"
  ) -> SpanTriple? {
    guard let claim = problems.claim(of: value, in: source, start: start, end: end) else {
      return nil
    }
    guard let label = value["label"] else {
      problems.add(
        .missingValue, "`label` is missing, which is a string", at: Site(source, value.offset))
      return nil
    }
    guard let type = type(label, source, &problems) else { return nil }
    return SpanTriple(
      stated: StatedSpan(claims: [claim], copy: value["text"]?.string), type: type,
      score: value["score"]?.number, offset: value.offset)
  }

  private static func type(
    _ value: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> String? {
    if let type = value.string, !type.isBlank { return type }
    problems.add(.wrongValue, "a label's type is words", at: Site(source, value.offset))
    return nil
  }

  func mention(
    in placed: PlacedText, _ source: SourceText, _ problems: inout ImportProblems
  ) -> Mention? {
    if type.isBlank {
      problems.add(.wrongValue, "a label's type is words", at: Site(source, offset))
      return nil
    }
    return placed.span(stated, at: Site(source, offset), &problems).map {
      Mention($0, type: type, score: score)
    }
  }
}
