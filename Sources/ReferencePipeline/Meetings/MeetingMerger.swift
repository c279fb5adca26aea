internal import LabelModel

/// Puts together the places of the text that tell of one meeting.
struct MeetingMerger {
  /// A meeting with all that the text says of it.
  struct Merged {
    var parties: [MeetingMention.Party]
    var status: MeetingMention.Status
    var mode: MeetingMention.Mode
    var trigger: Range<Int>
    var evidence: [Range<Int>]
    var date: Int?
    var dateIsInferred = false
    var place: Int?
    var isMultilateral: Bool
    /// Whether one side is only described ("top officials"), so that a later mention may name it.
    var isUmbrella: Bool
    var refersBack: Bool

    var entities: Set<Int> {
      var found: Set<Int> = []
      for case .entity(let group) in parties { found.insert(group) }
      return found
    }
  }

  let dates: [DateExpression]
  private(set) var meetings: [Merged] = []

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
    let merged = Merged(
      parties: unique(parties), status: mention.status, mode: mention.mode,
      trigger: mention.trigger,
      evidence: [mention.evidence], date: mention.date, place: mention.place,
      isMultilateral: mention.isMultilateral, isUmbrella: mention.entities.count < 2,
      refersBack: mention.refersBack)
    if addToPairs(mention, merged) { return }
    if merged.isUmbrella, isAmbiguous(merged) { return }
    if merged.refersBack, !meetings.suffix(60).contains(where: { isSame($0, merged) }) {
      if mention.date == nil { return }
    }
    if let known = meetings.indices.suffix(60).last(where: { isSame(meetings[$0], merged) }) {
      join(merged, into: known)
      return
    }
    var new = merged
    // "held talks with top leaders on Friday" dates the meetings that the next sentences name.
    if new.date == nil, new.status == .held, let umbrella = umbrella(of: new),
      let date = umbrella.date
    {
      new.date = date
      new.dateIsInferred = true
      if new.place == nil { new.place = umbrella.place }
    }
    meetings.append(new)
  }

  /// "her talks with Lind and Brandt" tells of two meetings that are known already.
  private mutating func addToPairs(_ mention: MeetingMention, _ merged: Merged) -> Bool {
    guard mention.others.count > 1, !mention.subjects.isEmpty, !mention.isDistributive else {
      return false
    }
    let pairs = mention.others.map { other in
      meetings.indices.suffix(60).last {
        meetings[$0].entities == Set(entities(mention.subjects + [other]))
          && meetings[$0].entities.count > 1
      }
    }
    guard pairs.allSatisfy({ $0 != nil }) else { return false }
    for case .some(let index) in pairs { meetings[index].evidence.append(mention.evidence) }
    return true
  }

  /// "their talks with Rao", where the article has told of several of his talks.
  private func isAmbiguous(_ new: Merged) -> Bool {
    guard new.entities.count == 1, new.parties.count == 1, new.date == nil else { return false }
    let candidates = meetings.suffix(60).filter {
      $0.entities.count > 1 && new.entities.isSubset(of: $0.entities)
        && isCompatible($0.status, new.status)
    }
    return candidates.count > 1
  }

  private func entities(_ parties: [MeetingMention.Party]) -> [Int] {
    parties.compactMap { if case .entity(let group) = $0 { group } else { nil } }
  }

  private func unique(_ parties: [MeetingMention.Party]) -> [MeetingMention.Party] {
    var seen: Set<MeetingMention.Party> = []
    return parties.filter { seen.insert($0).inserted }
  }

  private func isSame(_ known: Merged, _ new: Merged) -> Bool {
    guard isCompatible(known.status, new.status) else { return false }
    let mine = known.entities
    let theirs = new.entities
    let shared = mine.intersection(theirs)
    if let first = known.date, let second = new.date, !known.dateIsInferred,
      let one = dates[first].period, let other = dates[second].period, !one.overlaps(other)
    {
      return false
    }
    if theirs.isEmpty {
      return new.refersBack && mine.count > 1
        && new.trigger.lowerBound - known.trigger.lowerBound < 200
    }
    if shared.count >= 2 { return mine.isSubset(of: theirs) || theirs.isSubset(of: mine) }
    return shared.count == 1 && theirs.count == 1 && new.parties.count <= 2 && mine.count >= 1
      && new.isUmbrella
      && (mine.count > 1 || known.isUmbrella)
  }

  private func isCompatible(_ known: MeetingMention.Status, _ new: MeetingMention.Status) -> Bool {
    if known == new { return true }
    let pair: Set<MeetingMention.Status> = [known, new]
    return pair == [.held, .ongoing] || pair == [.planned, .ongoing]
      || pair == [.planned, .cancelled] || pair == [.planned, .postponed]
  }

  private mutating func join(_ new: Merged, into index: Int) {
    meetings[index].evidence += new.evidence
    if new.date != nil, meetings[index].date == nil || meetings[index].dateIsInferred {
      meetings[index].date = new.date
      meetings[index].dateIsInferred = false
    }
    if meetings[index].place == nil { meetings[index].place = new.place }
    if meetings[index].isUmbrella, !new.isUmbrella {
      meetings[index].parties = new.parties
      meetings[index].isUmbrella = false
    }
    if new.status == .cancelled || new.status == .postponed { meetings[index].status = new.status }
    if new.mode != .inPerson { meetings[index].mode = new.mode }
    meetings[index].isMultilateral = meetings[index].isMultilateral || new.isMultilateral
  }

  /// A meeting of the same person with people who are only described.
  private func umbrella(of new: Merged) -> Merged? {
    meetings.suffix(60).last {
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
