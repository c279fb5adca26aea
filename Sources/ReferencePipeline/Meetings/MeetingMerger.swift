internal import LabelModel

/// Puts together the places of the text that tell of one meeting.
struct MeetingMerger {
  let dates: [DateExpression]
  private(set) var meetings: [MergedMeeting] = []

  /// How many meetings, and how many tokens, back a mention may refer.
  private static let most = 60
  private static let reach = 250

  init(_ mentions: [MeetingMention], dates: [DateExpression]) {
    self.dates = dates
    for mention in mentions {
      if mention.isDistributive, mention.others.count > 1 {
        for other in mention.others { add(mention, mention.subjects + [other]) }
      } else {
        add(mention, mention.subjects + mention.others)
      }
    }
    meetings = meetings.indices.filter { !isCovered($0) }.map { meetings[$0] }
  }

  private mutating func add(_ mention: MeetingMention, _ parties: [MeetingMention.Party]) {
    var merged = MergedMeeting(mention, parties)
    if mention.isDenial {
      deny(merged)
      return
    }
    if addToPairs(mention, merged) { return }
    if merged.isUmbrella, isAmbiguous(merged) { return }
    if let known = meetings.indices.suffix(Self.most).last(where: { isSame(meetings[$0], merged) })
    {
      meetings[known].join(merged)
      return
    }
    if merged.refersBack {
      guard mention.date != nil || mention.place != nil || mention.status != .held else { return }
      merged.parties = lastParties(before: merged) ?? mention.recent
      merged.isUmbrella = merged.entities.count < 2
    }
    if merged.isBare, mention.isDefinite, mention.date == nil, mention.place == nil { return }
    // "held talks with top leaders on Friday" dates the meetings that the next sentences name.
    if merged.date == nil, merged.status == .held, let umbrella = umbrella(of: merged),
      let date = umbrella.date
    {
      merged.date = date
      merged.dateIsInferred = true
      if merged.place == nil { merged.place = umbrella.place }
    }
    meetings.append(merged)
  }

  /// "There was no such meeting": the last that fits is denied.
  private mutating func deny(_ denial: MergedMeeting) {
    let isCall = denial.mode == .call
    guard
      let known = meetings.indices.suffix(Self.most).last(where: {
        denial.trigger.lowerBound - meetings[$0].trigger.lowerBound < 2 * Self.reach
          && (meetings[$0].mode == .call) == isCall && meetings[$0].status != .cancelled
      })
    else { return }
    meetings[known].evidence += denial.evidence
    meetings[known].status = .denied
  }

  /// Those who met last, for "they" and "the two sides".
  private func lastParties(before new: MergedMeeting) -> [MeetingMention.Party]? {
    meetings.suffix(Self.most).last {
      $0.entities.count == 2
        && new.trigger.lowerBound - ($0.evidence.last ?? $0.trigger).lowerBound < Self.reach
    }?.parties
  }

  /// "her talks with Lind and Brandt" tells of two meetings that are known already.
  private mutating func addToPairs(_ mention: MeetingMention, _ merged: MergedMeeting) -> Bool {
    guard mention.others.count > 1, !mention.subjects.isEmpty, !mention.isDistributive else {
      return false
    }
    let pairs = mention.others.map { other in
      meetings.indices.suffix(Self.most).last {
        meetings[$0].entities == Set(entities(mention.subjects + [other]))
          && meetings[$0].entities.count > 1
      }
    }
    guard pairs.allSatisfy({ $0 != nil }) else { return false }
    for case .some(let index) in pairs { meetings[index].evidence.append(mention.evidence) }
    return true
  }

  /// "their talks with Rao", where the article has told of several of his talks.
  private func isAmbiguous(_ new: MergedMeeting) -> Bool {
    guard new.entities.count == 1, new.parties.count == 1, new.date == nil, new.place == nil else {
      return false
    }
    let candidates = meetings.suffix(Self.most).filter {
      $0.entities.count > 1 && new.entities.isSubset(of: $0.entities)
        && isCompatible($0.status, new.status)
    }
    return candidates.count > 1
  }

  private func entities(_ parties: [MeetingMention.Party]) -> [Int] {
    parties.compactMap { if case .entity(let group) = $0 { group } else { nil } }
  }

  private func isSame(_ known: MergedMeeting, _ new: MergedMeeting) -> Bool {
    guard isCompatible(known.status, new.status), isCompatible(known.mode, new.mode),
      !datesExclude(known, new)
    else { return false }
    let mine = known.entities
    let theirs = new.entities
    let shared = mine.intersection(theirs)
    let distance = new.trigger.lowerBound - (known.evidence.last ?? known.trigger).lowerBound
    if theirs.isEmpty {
      if new.isBare { return new.isDefinite && distance < Self.reach && !placesExclude(known, new) }
      return new.refersBack && mine.count > 1 && distance < Self.reach
    }
    if known.isBody, new.isBody { return mine == theirs }
    if shared.count >= 2 { return mine.isSubset(of: theirs) || theirs.isSubset(of: mine) }
    return shared.count == 1 && theirs.count == 1 && new.parties.count <= 2 && mine.count >= 1
      && new.isUmbrella
      && (mine.count > 1 || known.isUmbrella)
  }

  private func datesExclude(_ known: MergedMeeting, _ new: MergedMeeting) -> Bool {
    // A new date for what was put off is no other meeting.
    if new.status == .postponed || known.status == .postponed { return false }
    guard let first = known.date, let second = new.date, !known.dateIsInferred,
      let one = dates[first].period, let other = dates[second].period
    else { return false }
    return !one.overlaps(other)
  }

  private func placesExclude(_ known: MergedMeeting, _ new: MergedMeeting) -> Bool {
    guard let one = known.place, let other = new.place else { return false }
    return one != other && known.date == nil
  }

  private func isCompatible(_ known: MeetingMention.Mode, _ new: MeetingMention.Mode) -> Bool {
    known == new || (known != .written && new != .written)
  }

  private func isCompatible(_ known: MeetingMention.Status, _ new: MeetingMention.Status) -> Bool {
    if known == new { return true }
    let pair: Set<MeetingMention.Status> = [known, new]
    return pair == [.held, .ongoing] || pair == [.planned, .ongoing]
      || pair == [.planned, .cancelled] || pair == [.planned, .postponed]
      || pair == [.held, .denied] || pair == [.planned, .hypothetical]
      || known == .postponed && new == .planned
  }

  /// A meeting of the same person with people who are only described.
  private func umbrella(of new: MergedMeeting) -> MergedMeeting? {
    meetings.suffix(Self.most).last {
      new.trigger.lowerBound - $0.trigger.lowerBound < 80 && $0.isUmbrella && $0.status == .held
        && !$0.entities.isDisjoint(with: new.entities)
    }
  }

  /// An umbrella that later mentions spell out is no meeting of its own.
  private func isCovered(_ index: Int) -> Bool {
    let meeting = meetings[index]
    guard meeting.isUmbrella, meeting.entities.count == 1 else { return false }
    return meetings[index...].prefix(30).contains { other in
      !other.isUmbrella && other.status == meeting.status
        && meeting.entities.isSubset(of: other.entities)
        && (other.evidence.first?.lowerBound ?? 0) > meeting.trigger.lowerBound
        && (other.evidence.first?.lowerBound ?? 0) - meeting.trigger.lowerBound < 120
    }
  }
}
