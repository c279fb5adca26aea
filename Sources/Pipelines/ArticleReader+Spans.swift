internal import JSONNodes
internal import LabelModel

/// The keys by which an object says what it covers, as far as they were read.
struct RawSpan {
  /// `Int.min` where the key is missing or no offset.
  var start = Int.min
  var end = Int.min
  var startOffset = 0
  var endOffset = 0
  var parts: TextSpan?
  var hasParts = false
  var words: (text: String, offset: Int)?

  /// Whether any of the keys was there.
  var isGiven: Bool { startOffset > 0 || endOffset > 0 || hasParts }
}

extension ArticleReader {
  mutating func readStart(into span: inout RawSpan) throws(JSONProblem) {
    if let (value, offset) = json.readShortInteger() {
      span.startOffset = offset
      span.start = accepted(value, "start", at: offset) ?? .min
      return
    }
    span.startOffset = try offsetOfNext()
    if let value = try readOffset("start") { span.start = value }
  }

  mutating func readEnd(into span: inout RawSpan) throws(JSONProblem) {
    if let (value, offset) = json.readShortInteger() {
      span.endOffset = offset
      span.end = accepted(value, "end", at: offset) ?? .min
      return
    }
    span.endOffset = try offsetOfNext()
    if let value = try readOffset("end") { span.end = value }
  }

  mutating func readParts(into span: inout RawSpan) throws(JSONProblem) {
    span.hasParts = true
    span.parts = try readSpan("parts")
  }

  mutating func readWords(into span: inout RawSpan) throws(JSONProblem) {
    let offset = try offsetOfNext()
    if let words = try readString("text") { span.words = (words, offset) }
  }

  /// A span: an object, or a list of objects that are the parts of one.
  mutating func readSpan(_ what: String) throws(JSONProblem) -> TextSpan? {
    try readAcceptedSpan(what, mayHaveAlternatives: false)?.span
  }

  /// A span with the others that are accepted in its place, if any.
  mutating func readAcceptedSpan(
    _ what: String, mayHaveAlternatives: Bool = true
  ) throws(JSONProblem) -> AcceptedSpan? {
    let offset = try offsetOfNext()
    if try json.peek() == .array {
      let parts = try readSpans(what)
      if parts.isEmpty {
        problems.add("S003", "\(what) covers nothing", at: offset, expected: "at least one span")
      }
      return TextSpan(parts: parts.flatMap(\.parts)).map { AcceptedSpan($0) }
    }
    guard try isNext(.object, what) else { return nil }
    var raw = RawSpan()
    var alternatives: [TextSpan] = []
    try json.enterObject()
    while let key = try nextKey(SpanKey.self) {
      switch key {
      case .start: try readStart(into: &raw)
      case .end: try readEnd(into: &raw)
      case .parts: try readParts(into: &raw)
      case .text: try readWords(into: &raw)
      case .alt where mayHaveAlternatives: alternatives = try readSpans("alt")
      case .alt: try skipUnknownKey(["start", "end", "parts", "text"])
      }
    }
    return finish(raw, what, at: offset).map { AcceptedSpan($0, alternatives: alternatives) }
  }

  /// A list of spans; one span alone is a list of one.
  mutating func readSpans(_ what: String) throws(JSONProblem) -> [TextSpan] {
    var spans: [TextSpan] = []
    if try json.peek() == .object {
      if let span = try readSpan(what) { spans.append(span) }
      return spans
    }
    guard try isNext(.array, what) else { return [] }
    try json.enterArray()
    while try json.nextElement() {
      if let span = try readSpan("an element of \(what)") { spans.append(span) }
    }
    return spans
  }

  /// The span that the keys give, checked and in code points.
  mutating func finish(_ raw: RawSpan, _ what: @autoclosure () -> String, at offset: Int)
    -> TextSpan?
  {
    if raw.hasParts {
      if raw.startOffset > 0 || raw.endOffset > 0 {
        problems.add(
          "S005", "\(what()) has both parts and start or end", at: offset,
          fix: "keep one of the two")
      }
      return checked(raw.parts, against: raw.words)
    }
    if raw.startOffset == 0 || raw.endOffset == 0 {
      let missing = raw.startOffset == 0 ? "start" : "end"
      problems.add(
        "S002", "\(what()) has no '\(missing)'", at: offset,
        expected: "{\"start\": S, \"end\": E}, half open")
    }
    guard raw.start != Int.min, raw.end != Int.min else { return nil }
    guard raw.start < raw.end else {
      problems.add(
        "O001", "the end \(raw.end) is not past the start \(raw.start)", at: raw.endOffset,
        width: String(raw.end).count, expected: "an end past the start; spans are half open",
        fix: raw.start == raw.end ? "write \(raw.end + 1) where the end is the last letter" : nil)
      return nil
    }
    guard unit != .codepoint || text != nil else { return TextSpan(raw.start, raw.end) }
    guard let start = convert(raw.start, at: raw.startOffset),
      let end = convert(raw.end, at: raw.endOffset)
    else { return nil }
    return checked(TextSpan(start, end), against: raw.words)
  }

  private mutating func readOffset(_ what: String) throws(JSONProblem) -> Int? {
    guard try isNext(.number, what) else { return nil }
    let place = json.position
    let number = try json.readNumber()
    if case .integer(let value) = number, value >= 0 {
      return accepted(value, what, at: place)
    }
    problems.add(
      "O003", "\(what) is no offset", at: place,
      expected: "a whole number from 0", fix: wholeNumber(number).map { "write \($0)" })
    return nil
  }

  /// The offset, where a text can be so long.
  private mutating func accepted(_ value: Int, _ what: String, at place: Int) -> Int? {
    if value <= Int(Int32.max) { return value }
    problems.add(
      "O003", "\(what) lies past any text", at: place, width: String(value).count,
      expected: "a whole number from 0 to \(Int32.max)")
    return nil
  }

  private func wholeNumber(_ number: JSONNumber) -> Int? {
    guard case .double(let value) = number, value >= 0, value < 9e15 else { return nil }
    return Int(exactly: value)
  }

  /// An offset of the pipeline's unit in code points.
  private mutating func convert(_ offset: Int, at place: Int) -> Int? {
    guard let text else {
      if !hasToldMissingText {
        hasToldMissingText = true
        problems.add(
          "O005", "offsets in \(unit.inWords) need the article's text, which is not at hand",
          at: place, width: String(offset).count,
          fix: "give the text, or let the pipeline count code points")
      }
      return nil
    }
    if let codePoint = unit.codePoint(at: offset, in: text) { return codePoint }
    let length = unit.length(of: text)
    if offset > length {
      problems.add(
        "O002", "offset \(offset) lies past the text, which has \(length) \(unit.inWords)",
        at: place,
        width: String(offset).count, expected: "0 to \(length)",
        fix: otherUnit(reaching: offset, in: text).map {
          "if the pipeline counts \($0.inWords), write \"offsets\": \"\($0.rawValue)\" in the header"
        })
    } else {
      problems.add(
        "O004", "offset \(offset) lies inside a character, counted in \(unit.inWords)", at: place,
        width: String(offset).count, fix: "check that the header's 'offsets' names the right unit")
    }
    return nil
  }

  private func otherUnit(reaching offset: Int, in text: ArticleText) -> OffsetUnit? {
    [OffsetUnit.utf16, .utf8].first { $0 != unit && $0.length(of: text) >= offset }
  }

  /// The span, where its words are those that the pipeline gives for it.
  private mutating func checked(
    _ span: TextSpan?, against words: (text: String, offset: Int)?
  ) -> TextSpan? {
    guard let span, let words, let text, let found = text.words(span) else { return span }
    let isEqual = found.utf8.elementsEqual(words.text.utf8)
    if !isEqual, span.isContinuous {
      problems.add(
        "O006", "the text there is '\(found)', not '\(words.text)'", at: words.offset,
        width: words.text.unicodeScalars.count + 2,
        fix: "check the offsets, and that the header's 'offsets' names their unit")
    }
    return span
  }
}
