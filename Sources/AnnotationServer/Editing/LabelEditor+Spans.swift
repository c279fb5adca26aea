import GoldStore
import JSONNodes
import LabelModel

/// Places in the text: read from what the page sends, moved and widened.
extension LabelEditor {
  /// `{"runs": [[4, 6], [9, 9]]}` by tokens, `{"anchor": "[[Kovač]] told"}` by words, or `{"place": …}` as
  /// this server gave it, which may begin or end inside a token.
  func span(_ value: JSONValue?, _ what: String = "span") throws(EditFault) -> TextSpan {
    guard let value else { throw EditFault("the operation needs \"\(what)\"") }
    if let place = value["place"]?.string {
      guard let span = LabelKey.span(place), span.end <= tokens.text.length else {
        throw EditFault("\"\(place)\" is no place in the text")
      }
      return try checked(span)
    }
    if let words = value["anchor"]?.string { return try checked(try anchored(words)) }
    var runs: [ClosedRange<Int>] = []
    for run in value["runs"]?.elements ?? [] {
      guard let ends = run.elements?.compactMap(\.integer), ends.count == 2, ends[0] <= ends[1]
      else { throw EditFault("\"\(what)\" is no run of words") }
      runs.append(ends[0]...ends[1])
    }
    guard let span = tokens.span(runs) else {
      throw EditFault("select the words first: \"\(what)\" is empty or lies outside the text")
    }
    return try checked(span)
  }

  private func anchored(_ words: String) throws(EditFault) -> TextSpan {
    let pattern: AnchorPattern
    do throws(AnchorSyntaxError) {
      pattern = try AnchorPattern(parsing: words)
    } catch {
      throw EditFault("write the words as they stand, with [[ ]] around what is meant")
    }
    let found: AnchorResolution
    do throws(AnchorProblem) {
      found = try resolver.resolve(Anchor(pattern))
    } catch {
      if case .ambiguous(let places) = error {
        throw EditFault(
          "these words occur \(places.count) times; write more of what stands around them, "
            + "with [[ ]] around what is meant")
      }
      throw EditFault("these words do not occur in the text")
    }
    guard let span = found.spans.first else { throw EditFault("these words do not occur") }
    return span
  }

  /// The span, if gold can say where it is.
  func checked(_ span: TextSpan) throws(EditFault) -> TextSpan {
    guard resolver.write(span) != nil else {
      throw EditFault("no anchor can mean these words; take some more, or fewer")
    }
    return span
  }

  /// Gives a label another place, or with `add` one more part; its id, and all that points to it, stays.
  mutating func setSpan(_ command: EditCommand) throws(EditFault) -> LabelKey? {
    let key = try command.key()
    let role = command.value("role")?.string ?? "span"
    let given = command.value("span")
    let isRemoval = given == nil || given?.kind == .null
    var span = isRemoval ? nil : try span(given)
    if let more = span, command.value("add")?.boolean == true {
      let old = try currentSpan(of: key, role)
      span = try TextSpan(parts: old.parts + more.parts).map(checked)
    }
    return try replaceSpan(of: key, role, with: span)
  }

  /// Moves one end of a label by characters as a reader sees them.
  mutating func nudge(_ command: EditCommand) throws(EditFault) -> LabelKey? {
    let key = try command.key()
    let role = command.value("role")?.string ?? "span"
    let current = try currentSpan(of: key, role)
    var parts = current.parts
    let count = try command.integer("by")
    if try command.string("edge") == "start" {
      parts[0].start = try moved(parts[0].start, by: count)
    } else {
      parts[parts.count - 1].end = try moved(parts[parts.count - 1].end, by: count)
    }
    guard parts.allSatisfy({ $0.length > 0 }), let span = TextSpan(parts: parts) else {
      throw EditFault("nothing would be left of the label")
    }
    return try replaceSpan(of: key, role, with: try checked(span))
  }

  private func moved(_ offset: Int, by count: Int) throws(EditFault) -> Int {
    let text = tokens.text
    let utf8 = text.string.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: text.utf8Offset(offset))
    let limit = count < 0 ? text.string.startIndex : text.string.endIndex
    guard let index = text.string.index(start, offsetBy: count, limitedBy: limit),
      let result = text.offset(utf8: utf8.distance(from: utf8.startIndex, to: index))
    else { throw EditFault("the text ends there") }
    return result
  }

  func currentSpan(of key: LabelKey, _ role: String) throws(EditFault) -> TextSpan {
    switch key {
    case .mention(let entity, let span):
      _ = try mentionIndex(entity, span)
      return span
    case .quote(let id): return try quoteSpan(id, role)
    case .meeting(let id): return try meetingSpan(id, role)
    case .entity: throw EditFault("an entity has no place of its own; choose a mention")
    }
  }

  private mutating func replaceSpan(of key: LabelKey, _ role: String, with span: TextSpan?)
    throws(EditFault) -> LabelKey?
  {
    switch key {
    case .mention(let entity, let old):
      guard let span else { throw EditFault("a mention needs words") }
      let index = try mentionIndex(entity, old)
      if span != old, let mentions = article.labels.entities?.mentions,
        mentions.contains(where: { $0.entity == entity && $0.span == span })
      {
        throw EditFault("these words are labelled as \(entity) already")
      }
      article.labels.entities?.mentions[index].span = span
      moveNote(from: key, to: .mention(entity: entity, span))
      return .mention(entity: entity, span)
    case .quote(let id): try setQuoteSpan(id, role, span)
    case .meeting(let id): try setMeetingSpan(id, role, span)
    case .entity: throw EditFault("an entity has no place of its own; choose a mention")
    }
    return key
  }
}
