/// What the lists say of words and phrases, parsed once.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  private(set) var classes: [UInt64: WordClass] = [:]
  private(set) var names = PhraseTable<KnownName>()
  private(set) var titles = PhraseTable<Bool>()
  /// Heads of more than one word, such as "Police Station".
  private(set) var heads = PhraseTable<WordClass>()

  /// Gives each token its classes.
  func classify(_ tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].kind == .word {
      tokens[index].classes = classes[tokens[index].word.hash] ?? []
    }
    for index in tokens.indices where tokens[index].kind == .number {
      tokens[index].classes =
        tokens[index].word.hash == 0 ? [] : classes[tokens[index].word.hash] ?? []
    }
  }

  private init() {
    classes.reserveCapacity(1 << 15)
    addGrammar()
    addNames()
    addHeads()
    addReports()
    for first in names.firstWords { add(.startsPhrase, hash: first) }
    for first in titles.firstWords { add(.titleWord, hash: first) }
  }

  private mutating func add(_ some: WordClass, hash: UInt64) {
    classes[hash, default: []].formUnion(some)
  }

  private mutating func add(_ some: WordClass, _ entry: some StringProtocol) {
    add(some, hash: Word(entry).hash)
  }

  private mutating func addGrammar() {
    let tags: [Substring: WordClass] = [
      "n": .noun, "v": .verbBase, "z": .verbWithS, "d": .verbPast, "p": .participle, "g": .gerund,
      "j": .adjective, "r": .adverb,
    ]
    for (word, tag) in WordLists.classified(WordLists.commonWords) { add(tags[tag] ?? [], word) }
    let functions: [Substring: WordClass] = [
      "determiner": .determiner, "possessive": .possessive, "pronoun": .pronoun,
      "relative": .relative, "conjunction": .conjunction, "subordinator": .subordinator,
      "preposition": .preposition, "auxiliary": .auxiliary, "adverb": .adverb,
      "number": .numberWord, "other": .otherFunction,
    ]
    for (word, kind) in WordLists.classified(WordLists.functionWords) {
      add(functions[kind] ?? [], word)
    }
    for word
      in "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec"
      .split(separator: " ")
    {
      add(.month, word)
    }
    for word in "monday tuesday wednesday thursday friday saturday sunday".split(separator: " ") {
      add(.weekday, word)
    }
    for word in WordLists.entries(WordLists.currencyNames) { add(.currency, word) }
    for word in WordLists.entries(WordLists.abbreviatedWords) { add(.abbreviation, word) }
  }

  private mutating func addNames() {
    for (name, sex) in WordLists.classified(WordLists.givenNames) {
      add(
        sex == "m" ? [.givenName, .male] : (sex == "f" ? [.givenName, .female] : .givenName), name)
    }
    for name in WordLists.entries(WordLists.familyNames) { add(.familyName, name) }
    for name in WordLists.moreNames.split(whereSeparator: { $0 == "\n" || $0 == " " }) {
      add(.familyName, name)
    }
    for particle
      in "bin ibn bint binti al el ul ur ud ad as ar an az de da do dos del della di du la le van von der den ter abu e i y"
      .split(separator: " ")
    {
      add(.nameParticle, particle)
    }
    for (word, sex) in WordLists.classified(WordLists.honorifics) {
      let entry = sex == "m" || sex == "f" ? word : Substring("Mx")
      add(
        sex == "m" ? [.honorific, .male] : (sex == "f" ? [.honorific, .female] : .honorific), entry)
    }
    for (list, kind) in KnownName.lists {
      for line in WordLists.entries(list) { names.insert(line, kind) }
    }
    for line in WordLists.entries(WordLists.nationalities)
    where line.hasSuffix("i") || line.hasSuffix("n") {
      names.insert(line + "s", .nationality)
    }
    for line in WordLists.entries(WordLists.titles) { titles.insert(line, true) }
    for (word, _) in WordLists.classified(WordLists.honorifics) { titles.insert(word, true) }
  }

  private mutating func addHeads() {
    let lists: [(String, WordClass)] = [
      (WordLists.organizationHeads, .organizationHead), (WordLists.facilityHeads, .facilityHead),
      (WordLists.locationHeads, .locationHead), (WordLists.locationStarts, .locationStart),
      (WordLists.eventHeads, .eventHead), (WordLists.miscHeads, .miscHead),
      (WordLists.organizationEndings, .organizationEnding),
    ]
    for (list, kind) in lists {
      for line in WordLists.entries(list) {
        if kind == .organizationHead, !line.contains(" "), !line.hasSuffix("s") {
          add(kind, line.hasSuffix("y") ? line.dropLast() + "ies" : line + "s")
        }
        if line.contains(" ") { heads.insert(line, kind) } else { add(kind, line) }
      }
    }
    for line in WordLists.entries(WordLists.organizationEndings) where line.hasSuffix(".") {
      add(.organizationEnding, line.dropLast())
    }
  }

  private mutating func addReports() {
    let reports: [Substring: WordClass] = [
      "that": .reportsClause, "person": .reportsToPerson, "about": .reportsTopic,
      "open": .reportsWeakly,
    ]
    for (word, kind) in WordLists.classified(WordLists.reportingVerbs) {
      add(reports[kind] ?? [], word)
    }
    for (word, kind) in WordLists.classified(WordLists.reportNouns) {
      add(kind == "document" ? .documentNoun : .saidNoun, word)
    }
    for word in WordLists.entries(WordLists.speakerNouns) { add(.speakerNoun, word) }
    let meetings: [Substring: WordClass] = [
      "verb": .meetingVerb, "noun": .meetingNoun, "call": .callNoun, "video": .videoNoun,
      "call-verb": .callVerb, "host": .hostVerb, "summon": .summonVerb, "weak": .weakMeetingNoun,
      "round": .roundNoun, "letter": .letterNoun, "company": .companyVerb, "gather": .gatherVerb,
    ]
    for (word, kind) in WordLists.classified(WordLists.meetingWords) {
      add(meetings[kind] ?? [], word)
    }
  }
}
