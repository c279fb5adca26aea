internal import LabelModel

/// Finds dates and durations and resolves them against the day of publication.
struct DateFinder {
  let document: Document
  let calendar: DateResolver

  private static let beforeMonth = WordSet(
    "in since by until till of last next early late mid this from during before after through between around to and for every"
  )
  private static let beforeYear = WordSet(
    """
    in since by from until till during before after around of early late mid year years and between to \
    through for fiscal financial than circa late-
    """)
  private static let units = WordSet(
    "day days week weeks weekend weekends month months year years decade decades century centuries"
  )
  private static let relativeStart = WordSet("last next this past coming previous following")
  private static let dayWords = WordSet("today yesterday tomorrow")

  /// The date that begins at token `index`.
  func date(at index: Int) -> DateExpression? {
    let token = tokens[index]
    switch token.kind {
    case .number: return numeric(index) ?? dayMonth(index) ?? yearOrDecade(index) ?? duration(index)
    case .word:
      if token.isCapitalised {
        if token.has(.weekday), !isAbbreviatedWord(token) { return weekday(index) }
        if token.has(.month) { return month(index) }
      }
      if token.has(.numberWord) { return duration(index) }
      if DateFinder.relativeStart.contains(token.word) { return relative(index) }
      if DateFinder.dayWords.contains(token.word) {
        return DateExpression(
          tokens: index..<index + 1, period: calendar.relativeDay(token.word), isNamed: false)
      }
      return nil
    default: return nil
    }
  }

  private var tokens: [Token] { document.tokens }

  private func isAbbreviatedWord(_ token: Token) -> Bool { token.length < 6 }

  private func token(_ index: Int) -> Token? {
    guard index >= 0, index < tokens.count, index == 0 || !tokens[index].startsParagraph else {
      return nil
    }
    return tokens[index]
  }

  private func named(_ range: Range<Int>, _ period: CalendarPeriod?) -> DateExpression {
    DateExpression(tokens: range, period: period, isNamed: true)
  }

  /// "Tuesday", "Tuesday, July 4", "Tuesday 4 July 2023".
  private func weekday(_ index: Int) -> DateExpression? {
    let next = token(index + 1)?.isComma == true ? index + 2 : index + 1
    if let after = token(next), after.kind == .number || after.has(.month), after.isSpaced,
      let date = after.kind == .number ? dayMonth(next) : month(next), date.tokens.count > 1
    {
      return named(index..<date.tokens.upperBound, date.period)
    }
    let direction = index > 0 ? tokens[index - 1].word : .none
    return named(
      index..<index + 1, calendar.weekday(tokens[index].word, direction, tense(around: index)))
  }

  /// Whether the sentence speaks of the future.
  private func tense(around index: Int) -> DateResolver.Tense {
    let sentence = document.sentences[Int(document.sentenceOfToken[index])]
    let range =
      max(sentence.tokens.lowerBound, index - 12)..<min(sentence.tokens.upperBound, index + 8)
    return tokens[range].contains { DateResolver.futureWords.contains($0.word) } ? .future : .past
  }

  /// "July", "July 4", "July 4-6", "July 4, 2023", "July 2023".
  private func month(_ index: Int) -> DateExpression? {
    guard let month = DateResolver.month(tokens[index].word) else { return nil }
    var end = index + 1
    var days: [Int] = []
    var year: Int?
    if let next = token(end), next.kind == .number, let day = dayNumber(next), next.isSpaced {
      days.append(day)
      end += 1
      if let (last, after) = rangeEnd(end) {
        days.append(last)
        end = after
      }
    }
    let comma = token(end)?.isComma == true ? 1 : 0
    if let next = token(end + comma), let value = yearNumber(next) {
      year = value
      end += comma + 1
    }
    if days.isEmpty && year == nil {
      let before = index > 0 && token(index) != nil ? tokens[index - 1] : nil
      let isClear =
        !tokens[index].has([.verbBase, .auxiliary, .noun, .givenName]) && tokens[index].length > 3
      let isPlaced = before.map { DateFinder.beforeMonth.contains($0.word) || $0.isHyphen } ?? false
      guard isClear && (isPlaced || tokens[index].length > 5) || isPlaced else { return nil }
    }
    return named(index..<end, calendar.period(month: month, days: days, year: year))
  }

  /// "4 July", "4th of July 2023", "the 4-6 July".
  private func dayMonth(_ index: Int) -> DateExpression? {
    guard let day = dayNumber(tokens[index]) else { return nil }
    var next = index + 1
    var days = [day]
    if let (last, after) = rangeEnd(next) {
      days.append(last)
      next = after
    }
    if token(next)?.word == "of" { next += 1 }
    guard let word = token(next), word.isCapitalised, word.has(.month),
      let month = DateResolver.month(word.word)
    else { return nil }
    var end = next + 1
    let comma = token(end)?.isComma == true ? 1 : 0
    var year: Int?
    if let after = token(end + comma), let value = yearNumber(after) {
      year = value
      end += comma + 1
    }
    return named(index..<end, calendar.period(month: month, days: days, year: year))
  }

  /// "2025-07-25", "25/7/2025", "25.07.2025".
  private func numeric(_ index: Int) -> DateExpression? {
    if let year = yearNumber(tokens[index]), let first = token(index + 1), first.isHyphen,
      let month = token(index + 2).flatMap(number), let second = token(index + 3), second.isHyphen,
      !second.isSpaced, let day = token(index + 4).flatMap(number), month <= 12, day <= 31
    {
      return named(index..<index + 5, calendar.period(month: month, days: [day], year: year))
    }
    let digits = document.scalars[tokens[index].start..<tokens[index].end]
    let fields = digits.split(whereSeparator: { $0 == 0x2F || $0 == 0x2E }).map(DateFinder.value)
    guard fields.count == 3, digits.count >= 6, let first = fields[0], let second = fields[1],
      let third = fields[2], first <= 31, second <= 31, third <= 99 || (1900...2099).contains(third)
    else { return nil }
    let (day, month) = second > 12 ? (second, first) : (first, second)
    return named(
      index..<index + 1,
      calendar.period(month: month, days: [day], year: third < 100 ? 2000 + third : third))
  }

  /// "in 2021", "1990s", "2023-24", "18th century".
  private func yearOrDecade(_ index: Int) -> DateExpression? {
    let current = tokens[index]
    if current.word == "s" || current.word == "'s", let value = leadingNumber(current),
      (1000...2099).contains(value) || (value < 100 && value % 10 == 0 && current.length == 3)
    {
      return named(index..<index + 1, nil)
    }
    if let next = token(index + 1), next.word == "century", current.word.hash != 0 {
      return named(index..<index + 2, nil)
    }
    guard let year = yearNumber(current) else { return nil }
    let before = index > 0 && !current.startsParagraph ? tokens[index - 1] : nil
    if let dash = token(index + 1), dash.isHyphen || dash.isDash, !dash.isSpaced,
      let last = token(index + 2).flatMap(number), last < 100 || (1000...2099).contains(last)
    {
      return named(
        index..<index + 3,
        CalendarPeriod(edtf: "\(year)/\(last < 100 ? year / 100 * 100 + last : last)"))
    }
    let isPlaced =
      before.map {
        DateFinder.beforeYear.contains($0.word) || $0.isMark("(") || $0.isHyphen || $0.isDash
          || $0.isComma || $0.has(.eventHead) && $0.isCapitalised
      } ?? false
    let isClosed = token(index + 1)?.isMark(")") ?? false
    guard isPlaced || isClosed, (1500...2099).contains(year) else { return nil }
    guard token(index + 1).map({ !$0.has([.noun, .currency]) || $0.has(.verbPast) }) ?? true else {
      return nil
    }
    return named(index..<index + 1, CalendarPeriod(edtf: String(year)))
  }

  /// "four days", "two weeks ago": kinds of time that name no date.
  private func duration(_ index: Int) -> DateExpression? {
    guard let unit = token(index + 1), DateFinder.units.contains(unit.word)
    else { return nil }
    let end = token(index + 2)?.word == "ago" ? index + 3 : index + 2
    return DateExpression(tokens: index..<end, period: nil, isNamed: false)
  }

  /// "last week", "next month", "this year".
  private func relative(_ index: Int) -> DateExpression? {
    guard let unit = token(index + 1) else { return nil }
    guard DateFinder.units.contains(unit.word) else { return nil }
    return DateExpression(
      tokens: index..<index + 2, period: calendar.relative(tokens[index].word, unit.word),
      isNamed: false)
  }

  private func rangeEnd(_ index: Int) -> (last: Int, after: Int)? {
    guard let joint = token(index), joint.isHyphen || joint.isDash || joint.word == "to",
      let next = token(index + 1), let last = dayNumber(next)
    else { return nil }
    return (last, index + 2)
  }

  private func number(_ token: Token) -> Int? {
    guard token.kind == .number, token.word.hash == 0 else { return nil }
    return DateFinder.value(document.scalars[token.start..<token.end])
  }

  private func leadingNumber(_ token: Token) -> Int? {
    DateFinder.value(document.scalars[token.start..<token.end].prefix { Scalars.isDigit($0) })
  }

  private static func value(_ digits: ArraySlice<UInt32>) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard Scalars.isDigit(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  private func dayNumber(_ token: Token) -> Int? {
    guard token.kind == .number, token.length <= 4 else { return nil }
    let isOrdinal =
      token.word == "th" || token.word == "st" || token.word == "nd" || token.word == "rd"
    guard token.word.hash == 0 || isOrdinal, let value = leadingNumber(token) else { return nil }
    return (1...31).contains(value) && (isOrdinal || token.length <= 2) ? value : nil
  }

  private func yearNumber(_ token: Token) -> Int? {
    guard token.length == 4, let value = number(token) else { return nil }
    return (1000...2199).contains(value) ? value : nil
  }
}
