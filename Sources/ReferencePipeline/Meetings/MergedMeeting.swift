/// A meeting with all that the text says of it.
struct MergedMeeting {
  var parties: [MeetingMention.Party]
  var status: MeetingMention.Status
  var mode: MeetingMention.Mode
  var trigger: Range<Int>
  var evidence: [Range<Int>]
  var date: Int?
  var dateIsInferred = false
  var place: Int?
  var topics: [Range<Int>]
  var descriptions: [MeetingMention.Description]
  var isMultilateral: Bool
  var isMediated: Bool
  var isBody: Bool
  /// Whether one side is only described ("top officials"), so that a later mention may name it.
  var isUmbrella: Bool
  /// "they", "the two leaders".
  var refersBack: Bool
  /// A noun that names nobody: "the meeting", "another round".
  var isBare: Bool
  var isDefinite: Bool

  init(_ mention: MeetingMention, _ parties: [MeetingMention.Party]) {
    var seen: Set<MeetingMention.Party> = []
    self.parties = parties.filter { seen.insert($0).inserted }
    status = mention.status
    mode = mention.mode
    trigger = mention.trigger
    evidence = [mention.evidence]
    date = mention.date
    place = mention.place
    topics = mention.topics
    descriptions = mention.descriptions
    isMultilateral = mention.isMultilateral
    isMediated = mention.isMediated
    isBody = mention.isBody
    isUmbrella = mention.entities.count < 2 && !mention.isBody
    refersBack = mention.refersBack
    isBare = mention.isBare
    isDefinite = mention.isDefinite
  }

  var entities: Set<Int> {
    var found: Set<Int> = []
    for case .entity(let group) in parties { found.insert(group) }
    return found
  }

  /// Adds what another place of the text says of the same meeting.
  mutating func join(_ new: MergedMeeting) {
    evidence += new.evidence
    descriptions += new.descriptions
    if new.date != nil, date == nil || dateIsInferred || new.status == .postponed {
      date = new.date
      dateIsInferred = false
    }
    if place == nil { place = new.place }
    if topics.isEmpty { topics = new.topics }
    if isUmbrella, !new.isUmbrella, !new.parties.isEmpty {
      parties = new.parties
      isUmbrella = false
    } else if parties.isEmpty {
      parties = new.parties
    } else if new.entities.isSuperset(of: entities), !entities.isEmpty {
      parties = new.parties
    }
    isBare = isBare && new.isBare
    switch new.status {
    case .cancelled, .postponed, .denied, .ongoing: status = new.status
    case .planned where status == .hypothetical: status = .planned
    default: break
    }
    if new.mode != .inPerson { mode = new.mode }
    isMultilateral = isMultilateral || new.isMultilateral
    isMediated = isMediated || new.isMediated
  }
}
