/// What a word may be, whatever its context: grammar, meaning in names, and role in reports.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  private static func bit(_ position: UInt64) -> WordClass { WordClass(rawValue: 1 << position) }

  // Grammar.
  static let determiner = bit(0)
  static let possessive = bit(1)
  static let pronoun = bit(2)
  static let relative = bit(3)
  static let conjunction = bit(4)
  static let subordinator = bit(5)
  static let preposition = bit(6)
  static let auxiliary = bit(7)
  static let adverb = bit(8)
  static let numberWord = bit(9)
  static let otherFunction = bit(10)
  static let noun = bit(11)
  static let verbBase = bit(12)
  static let verbWithS = bit(13)
  static let verbPast = bit(14)
  static let participle = bit(15)
  static let gerund = bit(16)
  static let adjective = bit(17)

  // Names.
  static let givenName = bit(18)
  static let familyName = bit(19)
  static let male = bit(20)
  static let female = bit(21)
  static let honorific = bit(22)
  static let organizationHead = bit(23)
  static let organizationEnding = bit(24)
  static let facilityHead = bit(25)
  static let locationHead = bit(26)
  static let locationStart = bit(27)
  static let eventHead = bit(28)
  static let miscHead = bit(29)
  static let startsPhrase = bit(30)
  static let month = bit(31)
  static let weekday = bit(32)
  static let currency = bit(33)
  static let abbreviation = bit(34)
  static let nameParticle = bit(35)
  static let titleWord = bit(36)

  // Reports and meetings.
  static let reportsClause = bit(40)
  static let reportsToPerson = bit(41)
  static let reportsTopic = bit(42)
  static let reportsWeakly = bit(43)
  static let saidNoun = bit(44)
  static let documentNoun = bit(45)
  static let speakerNoun = bit(46)
  static let meetingVerb = bit(47)
  static let meetingNoun = bit(48)
  static let callNoun = bit(49)
  static let videoNoun = bit(50)
  static let callVerb = bit(51)
  static let hostVerb = bit(52)
  static let summonVerb = bit(53)
  static let weakMeetingNoun = bit(54)
  static let roundNoun = bit(55)
  static let letterNoun = bit(56)
  static let companyVerb = bit(57)
  static let gatherVerb = bit(58)

  /// All nouns that may name an encounter.
  static let encounter: WordClass = [.meetingNoun, .weakMeetingNoun, .callNoun, .videoNoun]

  /// All verbs and nouns that may tell of one.
  static let tellsOfMeeting: WordClass = encounter.union([
    .meetingVerb, .companyVerb, .gatherVerb, .callVerb, .letterNoun, .roundNoun, .hostVerb,
    .summonVerb,
  ])

  /// Words that are grammar alone.
  static let function: WordClass = [
    .determiner, .possessive, .pronoun, .relative, .conjunction, .subordinator, .preposition,
    .auxiliary, .adverb, .numberWord, .otherFunction,
  ]
  static let reporting: WordClass = [
    .reportsClause, .reportsToPerson, .reportsTopic, .reportsWeakly,
  ]
  static let common: WordClass = [
    .noun, .verbBase, .verbWithS, .verbPast, .participle, .gerund, .adjective,
  ]
  static let finiteVerb: WordClass = [.auxiliary, .verbWithS, .verbPast]
}
