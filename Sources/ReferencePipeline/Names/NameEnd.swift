/// Where a name that begins in a run of capitals ends: at the next title or people, or past the run
/// where it goes on with "of", "for" or "and".
extension CandidateFinder {
  func nameEnd(
    _ start: Int, _ firstRunEnd: Int, _ sentence: Range<Int>, _ match: PhraseTable<KnownName>.Match?
  ) -> Int {
    var stop = start + max(1, match?.count ?? 1)
    // A known name may reach past the run: "Jammu and Kashmir Cricket Association".
    let runEnd = stop > firstRunEnd ? self.runEnd(stop - 1, sentence) : firstRunEnd
    if let match, match.value == .misc || match.value == .holiday { return stop }
    let limit = nextBoundary(after: start, stop, runEnd)
    if stop < limit {
      if let match, match.value.isPlace || match.value == .nationality {
        stop = endAfterKnown(start, stop, limit, match.value)
      } else if match != nil {
        stop = hasHead(stop..<limit) ? limit : stop
      } else {
        stop = limit
      }
    }
    return stop >= runEnd && !tokens[stop - 1].isMark("&") ? extended(start, stop, sentence) : stop
  }

  /// A title or the name of a people inside the run ends the name before it.
  private func nextBoundary(after start: Int, _ first: Int, _ runEnd: Int) -> Int {
    var index = first
    while index < runEnd {
      if index > start, tokens[index].has(.titleWord),
        let title = Lexicon.shared.titles.longestMatch(tokens, at: index, before: runEnd),
        !(tokens[index].has([.organizationHead, .facilityHead, .locationHead])),
        index + title.count < runEnd
          || index + title.count == runEnd && title.count + index - start > 1,
        !isNamePart(index, runEnd, title.count)
      {
        return index
      }
      index += 1
    }
    return runEnd
  }

  /// "Ibn Sultan", "Abdullah Shah": title words that are names when another name stands before them.
  private func isNamePart(_ index: Int, _ runEnd: Int, _ count: Int) -> Bool {
    guard count == 1 else { return false }
    let token = tokens[index]
    if tokens[index - 1].isHyphen { return true }
    if index + 1 < runEnd,
      tokens[index + 1].has([.organizationHead, .facilityHead, .locationHead]),
      !tokens[index + 1].has([.givenName, .familyName])
    {
      return true
    }
    return token.has([.givenName, .familyName])
      && !known(index - 1).map { $0.isPlace || $0 == .nationality }.isTrue
  }

  private func hasHead(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    let heads: WordClass = [
      .organizationHead, .facilityHead, .locationHead, .eventHead, .miscHead, .organizationEnding,
    ]
    return range.contains { tokens[$0].has(heads) && (!tokens[$0].has(.givenName) || $0 == last) }
  }

  private func endAfterKnown(_ start: Int, _ stop: Int, _ limit: Int, _ known: KnownName) -> Int {
    if hasHead(stop..<limit) { return limit }
    if known == .nationality {
      // "British Indian Hindus": peoples side by side are one name.
      var end = stop
      while end < limit, self.known(end) == .nationality { end += 1 }
      return end
    }
    let isPerson =
      tokens[start].has([.givenName, .familyName]) || tokens[stop].has([.givenName, .familyName])
    if isPerson, known != .country, known != .majorCity, stop == start + 1 { return limit }
    return stop
  }

  /// Extends a name past its run: "Ministry of Health and Population", "University of the Punjab".
  private func extended(_ start: Int, _ stop: Int, _ sentence: Range<Int>) -> Int {
    var end = stop
    var takesList = false
    while end + 1 < sentence.upperBound, !isTaken[end] {
      let joint = tokens[end]
      var next = end + 1
      if joint.word == "of" || joint.word == "for" && takesFor(start, end)
        || joint.word == "on" && takesFor(start, end)
      {
        guard takesOf(start, end) || takesList else { break }
        if tokens[next].word == "the", next + 1 < sentence.upperBound { next += 1 }
        guard canContinue(next, sentence) else { break }
        takesList = true
        end = wordsEnd(next, sentence)
      } else if joint.word == "and" || joint.isMark("&") {
        guard canContinue(next, sentence), takesAnd(start, end, next, sentence, takesList) else {
          break
        }
        end = wordsEnd(next, sentence)
      } else if joint.isComma, takesList, let after = listEnd(next, sentence) {
        end = after
      } else {
        break
      }
    }
    return end
  }

  private func canContinue(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index < sentence.upperBound && !isTaken[index] && tokens[index].isCapitalised
  }

  private func wordsEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    var end = start + 1
    while end < sentence.upperBound, !isTaken[end] {
      if tokens[end].isCapitalised {
        if tokens[end].has(.titleWord),
          Lexicon.shared.titles.longestMatch(tokens, at: end, before: sentence.upperBound) != nil,
          !tokens[end].has([.organizationHead, .facilityHead])
        {
          break
        }
        end += 1
      } else if tokens[end].isHyphen, !tokens[end].isSpaced, end + 1 < sentence.upperBound,
        tokens[end + 1].isCapitalised, !tokens[end + 1].isSpaced
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func takesFor(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { tokens[$0].has([.organizationHead, .miscHead]) }
      && tokens[end - 1].isCapitalised
  }

  private func takesOf(_ start: Int, _ end: Int) -> Bool {
    let head = tokens[end - 1]
    guard
      head.has([
        .organizationHead, .miscHead, .eventHead, .locationStart, .locationHead, .facilityHead,
      ])
    else { return false }
    return !head.has([.givenName, .familyName]) || end - start == 1
  }

  /// "Water and Power Development Authority": ordinary words on both sides and a head at the end, or
  /// a list after "of".
  private func takesAnd(
    _ start: Int, _ end: Int, _ next: Int, _ sentence: Range<Int>, _ takesList: Bool
  ) -> Bool {
    let right = wordsEnd(next, sentence)
    let isUnknown = takesList && !tokens[next].has([.givenName, .familyName, .startsPhrase])
    let isOrdinary =
      (tokens[next].has(.common) || isUnknown || known(next) == .misc)
      && (known(next) == nil || known(next) == .misc)
    if takesList { return isOrdinary && !tokens[next].has(.titleWord) }
    let leftIsOrdinary = (start..<end).allSatisfy {
      tokens[$0].has(.common) || known($0) == .nationality
    }
    return isOrdinary && leftIsOrdinary && tokens[right - 1].has([.organizationHead, .miscHead])
      && !tokens[end - 1].has([.organizationHead]) && right > next
  }

  /// The end of ", Industry and Trade" after "Ministry of Energy", or `nil` where it is no such list.
  private func listEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    guard canContinue(start, sentence), tokens[start].has(.common), known(start) == nil else {
      return nil
    }
    let end = wordsEnd(start, sentence)
    guard end + 1 < sentence.upperBound, tokens[end].word == "and", canContinue(end + 1, sentence),
      tokens[end + 1].has(.common), known(end + 1) == nil, !tokens[end + 1].has(.titleWord)
    else { return nil }
    return end
  }
}

extension Optional<Bool> {
  /// Whether there is a value and it is true.
  var isTrue: Bool { self ?? false }
}
