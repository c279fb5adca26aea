import LabelModel
import YAMLNodes

/// Warnings about single labels.
extension ArticleReader {
  /// Warns of punctuation at an end (`W102`) and of names that the entity does not have (`W103`).
  mutating func checkMention(_ mention: Mention, of entity: Entity, _ node: YAMLNode) {
    guard options.checksStyle, let resolver, let words = resolver.text.words(mention.span) else {
      return
    }
    if let first = words.unicodeScalars.first, let last = words.unicodeScalars.last {
      let outer = [first, last].filter { Self.isOuterPunctuation($0) }
      // "U.S." and "Inc." end with a full stop of their own.
      let isAbbreviation = last == "." && words.dropLast().contains { $0 == "." || $0.isUppercase }
      if let mark = outer.first, !isAbbreviation {
        report(
          .punctuationAtTargetEnd, "the mention \"\(words)\" starts or ends with \"\(mark)\"",
          at: node, fix: "leave the punctuation out of it")
      }
    }
    // Dates and sums have no names: "today" and "29 May" are both right.
    guard mention.kind == .name, let name = entity.name, !["date", "money"].contains(entity.type)
    else { return }
    if name == words || entity.aliases.contains(words) { return }
    let names = [name] + entity.aliases
    guard !names.contains(where: { Self.isSameName($0, words) }) else { return }
    report(
      .mentionIsNoAlias, "\"\(words)\" is neither the name nor an alias of \"\(entity.id)\"",
      at: node, expected: names.joined(separator: ", "),
      fix: "add it to \"aliases\", or say kind: nominal, pronoun or adjectival")
  }

  private static func isOuterPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", "\"", "“", "”", "‘", "«", "»", "(", ")", "[", "]": true
    default: false
    }
  }

  /// Whether two names are the same but for case, blanks and the shape of quotes and dashes.
  private static func isSameName(_ left: String, _ right: String) -> Bool {
    FoldedText(left.lowercased()).characters
      == FoldedText(right.lowercased()).characters
  }

  /// Warns where quotation marks and kind do not fit (`W105`).
  mutating func checkQuotationMarks(_ quote: Quote, _ node: YAMLNode) {
    guard options.checksStyle, let resolver, let kind = quote.kind.value else { return }
    let scalars = resolver.index.scalars
    let span = quote.content
    func isMark(_ offset: Int) -> Bool {
      guard scalars.indices.contains(offset) else { return false }
      return switch scalars[offset] {
      case "\"", "“", "”", "„", "«", "»", "‘", "’", "'": true
      default: false
      }
    }
    // An interview or a transcript has "SPEAKER:" in front instead.
    let isTurn = span.start >= 2 && scalars[span.start - 2] == ":"
    let opens = isTurn || isMark(span.start - 1) || isMark(span.start)
    let closes = isMark(span.end) || isMark(span.end - 1) || isMark(span.end + 1)
    switch kind {
    case .direct where !opens && !closes:
      report(
        .quotationMarks, "this quote is direct, but there are no quotation marks around it",
        at: node["content"] ?? node, fix: "is it indirect?",
        notes: [resolver.excerpt(span.hull)])
    case .indirect where isMark(span.start - 1) && isMark(span.end):
      report(
        .quotationMarks, "this quote is indirect, but quotation marks enclose it",
        at: node["content"] ?? node, fix: "is it direct or mixed?",
        notes: [resolver.excerpt(span.hull)])
    default: break
    }
  }

  /// Warns where the words name another weekday (`W106`).
  mutating func checkWeekday(_ date: MeetingDate, _ node: YAMLNode) {
    guard options.checksStyle, let resolver, let span = date.words,
      let words = resolver.text.words(span)?.lowercased(),
      let day = date.value.first, date.value.first == date.value.last
    else { return }
    guard let named = Self.weekday(in: words), named != day.weekday else { return }
    report(
      .wrongWeekday,
      "\(day.iso) is a \(Self.weekdays[day.weekday - 1]), but the text says"
        + " \"\(resolver.text.words(span) ?? "")\"", at: node)
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The first weekday of the week, from 1, that lower-case words name; most words have no "day" at all.
  private static func weekday(in words: String) -> Int? {
    guard words.utf8.contains(UInt8(ascii: "y")) else { return nil }
    let bytes = Array(words.utf8)
    return weekdays.firstIndex { weekday in
      let name = weekday.lowercased().utf8
      return bytes.indices.contains { bytes[$0...].starts(with: name) }
    }.map { $0 + 1 }
  }

  /// Warns where status and date do not fit (`W107`).
  mutating func checkMeeting(_ meeting: Meeting, _ node: YAMLNode) {
    guard options.checksStyle, let published = publicationDay, let date = meeting.date.value,
      let status = meeting.status.value
    else { return }
    let place = node["status"] ?? node
    if status == .planned, let last = date.value.last, last < published {
      report(
        .statusAgainstDate,
        "the meeting is planned, but \(date.value.edtf) is before the publication on \(published.iso)",
        at: place)
    }
    if status == .held, let first = date.value.first, first > published {
      report(
        .statusAgainstDate,
        "the meeting was held, but \(date.value.edtf) is after the publication on \(published.iso)",
        at: place)
    }
  }

  static func publicationDay(_ root: YAMLNode) -> CalendarDay? {
    root["article"]?["published"]?.scalar.flatMap { CalendarPeriod(edtf: $0)?.first }
  }
}
