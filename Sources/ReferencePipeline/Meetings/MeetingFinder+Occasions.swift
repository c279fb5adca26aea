/// Meetings of which the noun does not say who takes part with whom.
extension MeetingFinder {
  /// Completes a meeting that names fewer than two parties; `false` where nothing marks it as an occasion.
  ///
  /// Marks are those who meet ("a meeting of the board"), what becomes of it ("will be held", "has been
  /// postponed"), its day or its place.
  func complete(
    _ mention: inout MeetingMention, _ index: Int, _ start: Int, _ sentence: Range<Int>
  ) -> Bool {
    let token = tokens[index]
    let isEvent = phrases.index.type(at: index) == .event
    guard !token.has(.weakMeetingNoun),
      isEvent || isCall(index) || !MeetingFinder.loose.contains(token.word)
    else { return false }
    if isDenial(start, index) {
      mention.status = .denied
      mention.isDenial = true
      mention.subjects = []
      return true
    }
    if index + 1 < sentence.upperBound, tokens[index + 1].word == "of",
      let members = members(after: index + 1, sentence)
    {
      if governor(start, sentence) == nil { mention.subjects = [] }
      mention.others = members.parties
      mention.evidence = min(start, index)..<members.end
      mention.isBody = members.isBody
      mention.isMultilateral = members.isBody
    }
    let fate = fate(after: index, sentence)
    let isOccasion =
      fate.isTold || fate.hasCircumstance || isCalledOff(start, sentence)
      || isErrand(start, sentence)
    let isGoverned = governor(start, sentence) != nil && !mention.subjects.isEmpty
    if token.has(.roundNoun) {
      guard isRound(start, index), isOccasion || isGoverned,
        token.word == "session" || !mentions.isEmpty
      else { return false }
    } else {
      guard
        isOccasion || isGoverned && isIndefinite(start, index) || mention.isBody
          || mention.others.count > 1
      else { return false }
    }
    mention.isDefinite = isDefinite(start)
    if mention.subjects.isEmpty, mention.others.isEmpty, !mention.isDefinite,
      let subject = phrases.clauseSubject(sentence, before: start)
    {
      let found = parties.list(from: subject.lowerBound, before: subject.upperBound).parties
      let isGroup = isErrand(start, sentence) && isPlural(subject)
      if found.count > 1, isNamed(found) { mention.subjects = found }
      if isGroup { mention.subjects = [.words(subject)] }
    }
    mention.evidence = mention.evidence.lowerBound..<max(mention.evidence.upperBound, fate.end)
    mention.isBare = mention.subjects.isEmpty && mention.others.isEmpty
    return true
  }

  /// What need not be one occasion.
  private static let loose = WordSet(
    "conversation discussion discussions conference forum congress")

  /// "no such meeting", "no meeting".
  private func isDenial(_ start: Int, _ index: Int) -> Bool {
    (start..<index).contains { tokens[$0].word == "no" }
  }

  /// "put off the public meeting", "cancelled the talks".
  private func isCalledOff(_ start: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, start - 3)..<start).contains { token in
      MeetingFinder.calledOff.contains(tokens[token].word)
        || tokens[token].word == "off" && token > 0
          && ["put", "called", "putting"].contains { tokens[token - 1].word == $0 }
    }
  }

  private static let calledOff = WordSet(
    "cancelled canceled postponed scrapped deferred delayed rescheduled")

  /// "due in Vienna on Monday for talks".
  private func isErrand(_ start: Int, _ sentence: Range<Int>) -> Bool {
    guard start - 1 > sentence.lowerBound, tokens[start - 1].word == "for" else { return false }
    return (max(sentence.lowerBound, start - 6)..<start - 1).contains { token in
      phrases.isDate(token) || phrases.index.type(at: token)?.isPlace ?? false
    }
  }

  /// "the meeting", "their talks", "this round", but not "the next meeting" or "the previous summit".
  private func isDefinite(_ start: Int) -> Bool {
    let word = tokens[start].word
    let isPointing =
      ["the", "this", "these", "that", "those"].contains { word == $0 }
      || start > 0 && ["its", "their", "our"].contains { tokens[start - 1].word == $0 }
    return isPointing
      && !(start..<min(start + 3, tokens.count)).contains {
        MeetingFinder.other.contains(tokens[$0].word)
      }
  }

  private static let other = WordSet(
    "next previous last first second third fourth another further new earlier later upcoming annual"
  )

  private func isIndefinite(_ start: Int, _ index: Int) -> Bool {
    tokens[start].word == "a" || tokens[start].word == "an" || tokens[start].word == "another"
      || tokens[start].has(.numberWord)
      || ["talks", "negotiations", "consultations", "meetings"].contains {
        tokens[index].word == $0
      }
  }

  /// A round or session of talks is told by its number, or by "next" and the like.
  private func isRound(_ start: Int, _ index: Int) -> Bool {
    (start..<index).contains {
      MeetingFinder.other.contains(tokens[$0].word)
        || MeetingFinder.ordinals.contains(tokens[$0].word)
        || tokens[$0].word == "emergency" || tokens[$0].word == "closed"
    } || index + 1 < tokens.count && tokens[index + 1].word == "in"
      || start == index - 1 && tokens[start].word == "its"
  }

  private static let ordinals = WordSet(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth final special regular extraordinary
    """)

  /// "of the two leaders", "of the company's board".
  private func members(after of: Int, _ sentence: Range<Int>) -> (
    parties: [MeetingMention.Party], end: Int, isBody: Bool
  )? {
    guard of + 1 < sentence.upperBound, !tokens[of + 1].has(.encounter) else { return nil }
    let list = parties.list(
      from: of + 1, before: sentence.upperBound, isLenient: false, isBetween: true)
    guard !list.parties.isEmpty else { return nil }
    let isBody = list.parties.count == 1 && isBody(of + 1..<list.end)
    let isGroup = list.parties.count > 1 || isBody || isPlural(of + 1..<list.end)
    return isGroup ? (list.parties, list.end, isBody) : nil
  }

  private static let events = WordSet(
    """
    held postponed cancelled canceled scheduled planned arranged due set convened opened open opens began begin begins \
    ended end ends concluded conclude lasted last lasts scrapped deferred delayed adjourned chaired mediated attended \
    resume resumed rescheduled underway collapsed broke failed cut
    """)
  private static let links = WordSet(
    "was were will be is are has have had been to now not which take took taken place that also"
  )

  /// What the words behind the noun say becomes of it, and whether they give a day or a place.
  private func fate(after index: Int, _ sentence: Range<Int>) -> (
    isTold: Bool, hasCircumstance: Bool, end: Int
  ) {
    var position = index + 1
    var isTold = false
    var hasCircumstance = false
    var end = index + 1
    while position < sentence.upperBound, position < index + 18 {
      let token = tokens[position]
      if MeetingFinder.events.contains(token.word), token.shape == .lower {
        isTold = true
        end = position + 1
      } else if token.word == "place",
        tokens[position - 1].word == "take"
          || tokens[position - 1].word == "took" || tokens[position - 1].word == "taken"
      {
        isTold = true
        end = position + 1
      } else if let type = phrases.index.type(at: position) {
        let isCircumstance = type == .date || type.isPlace || type == .facility
        let before = tokens[position - 1]
        if isCircumstance, before.has([.preposition, .determiner]) || position == index + 1 {
          hasCircumstance = true
          end = position + 1
        }
      } else if token.isComma || token.has(.conjunction), position + 1 < sentence.upperBound,
        !MeetingFinder.links.contains(tokens[position + 1].word),
        !MeetingFinder.events.contains(tokens[position + 1].word)
      {
        break
      } else if !MeetingFinder.links.contains(token.word), !token.isComma, !token.isHyphen,
        token.endsSentence || token.isMark(";")
          || token.has([.verbPast, .verbWithS, .reporting])
            && !token.has([.noun, .adjective])
      {
        break
      }
      position += 1
    }
    return (isTold, hasCircumstance, end)
  }
}
