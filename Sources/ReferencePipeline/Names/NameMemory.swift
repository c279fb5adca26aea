/// Decides types over the whole article: the same words have one type, and a bare surname belongs to
/// the person whose full name the article gives.
struct NameMemory {
  private let document: Document
  private var types: [UInt64: NameType] = [:]
  private var lengths: [UInt64: Int] = [:]
  private var firstWords: Set<UInt64> = []

  init(_ document: Document) { self.document = document }

  mutating func decide(_ candidates: [Candidate]) -> [Name] {
    var evidence = summed(candidates)
    let parts = personParts(candidates, evidence)
    let acronyms = acronyms(candidates, evidence)
    var seen: Set<UInt64> = []
    for candidate in candidates
    where candidate.tokens.count == 1 && seen.insert(candidate.key).inserted {
      if let weight = parts[candidate.key], !isCountry(candidate) {
        evidence[candidate.key]?[.person] += weight
      }
      if let type = acronyms[candidate.key] { evidence[candidate.key]?[type] += 4 }
      if parts[candidate.key] == nil, isUnknownWord(candidate) {
        // News gives a person's full name once; a bare unknown word is rather a place.
        evidence[candidate.key]?[.person] -= 0.8
        evidence[candidate.key]?[.gpe] += 0.6
      }
    }
    addDemonyms(candidates, &evidence)
    let surelyNames = Set(candidates.filter { !$0.isDoubtful }.map(\.key))
    var names: [Name] = []
    for candidate in candidates {
      guard let total = evidence[candidate.key] else { continue }
      if candidate.isDoubtful, !candidate.isKnown, !surelyNames.contains(candidate.key) { continue }
      var best = total.best
      if candidate.isTitled, candidate.inner.best.type == .person || candidate.inner.best.weight < 4
      {
        best = (.person, 10)
      }
      guard best.weight > (isCommonWord(candidate) ? 1.4 : 0) else { continue }
      types[candidate.key] = best.type
      lengths[candidate.key] = candidate.tokens.count
      firstWords.insert(document.tokens[candidate.tokens.lowerBound].word.hash)
      names.append(
        Name(
          tokens: candidate.tokens, type: best.type, key: candidate.key,
          isTitled: candidate.isTitled,
          sex: candidate.sex))
    }
    return names
  }

  /// A capitalised English noun alone ("Independence") is a name only where more speaks for it.
  private func isCommonWord(_ candidate: Candidate) -> Bool {
    let token = document.tokens[candidate.tokens.lowerBound]
    return candidate.tokens.count == 1 && token.has(.common) && token.shape != .allCaps
      && !candidate.isKnown && !token.has([.givenName, .familyName])
  }

  /// In a headline capitals mark nothing, so only names known from elsewhere are taken.
  func headlineNames(_ isTaken: [Bool]) -> [Name] {
    var names: [Name] = []
    for sentence in document.sentences where sentence.isHeadline {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard !isTaken[index], document.tokens[index].isCapitalised,
          let name = headlineName(index, sentence.tokens.upperBound)
        else {
          index += 1
          continue
        }
        names.append(name)
        index = name.tokens.upperBound
      }
    }
    return names
  }

  private func headlineName(_ index: Int, _ limit: Int) -> Name? {
    let first = document.tokens[index]
    var found: Name?
    if firstWords.contains(first.word.hash) {
      var key = first.word
      for end in index + 1...min(index + 8, limit) {
        if let type = types[key.hash], lengths[key.hash] == end - index {
          found = Name(tokens: index..<end, type: type, key: key.hash)
        }
        if end < limit { key = key.followed(by: document.tokens[end].word) }
      }
    }
    if found != nil { return found }
    guard first.has(.startsPhrase), !first.has(.function),
      let match = Lexicon.shared.names.longestMatch(document.tokens, at: index, before: limit)
    else { return nil }
    let range = index..<index + match.count
    return Name(
      tokens: range, type: match.value.type, key: Typing(document: document).key(range))
  }

  private func summed(_ candidates: [Candidate]) -> [UInt64: Evidence] {
    var sums: [UInt64: Evidence] = [:]
    var contexts: [UInt64: Evidence] = [:]
    for candidate in candidates {
      sums[candidate.key] = candidate.inner
      contexts[candidate.key, default: .init()] += candidate.context
    }
    for (key, context) in contexts {
      // A name that the lists know for sure keeps its type whatever stands around it.
      let limit: Float = (sums[key]?.best.weight ?? 0) >= 6.5 ? 2 : 8
      sums[key]? += context.clamped(
        lowerBound: Evidence(repeating: -6), upperBound: Evidence(repeating: limit))
    }
    return sums
  }

  private func isCountry(_ candidate: Candidate) -> Bool {
    candidate.isKnown && candidate.inner.best.weight >= 6.5
  }

  /// Words of full names of people: the last weighs more than the first.
  private func personParts(_ candidates: [Candidate], _ evidence: [UInt64: Evidence]) -> [UInt64:
    Float]
  {
    var parts: [UInt64: Float] = [:]
    for candidate in candidates where candidate.tokens.count > 1 {
      guard let total = evidence[candidate.key], total.best.type == .person, total[.person] >= 1
      else { continue }
      let sureness = min(total[.person], 6)
      for index in candidate.tokens where document.tokens[index].isCapitalised {
        guard document.tokens[index].length > 2 else { continue }
        let isLast = index == candidate.tokens.upperBound - 1
        let weight = (isLast ? 1.2 : 0.7) * sureness
        let word = document.tokens[index].word.hash
        parts[word] = max(parts[word] ?? 0, weight)
      }
    }
    return parts
  }

  /// Acronyms in brackets after a long name, and those made of its first letters.
  private func acronyms(_ candidates: [Candidate], _ evidence: [UInt64: Evidence]) -> [UInt64:
    NameType]
  {
    var found: [UInt64: NameType] = [:]
    for (number, candidate) in candidates.enumerated() where candidate.tokens.count > 1 {
      guard number + 1 < candidates.count, let type = evidence[candidate.key]?.best.type,
        type != .person
      else { continue }
      let next = candidates[number + 1]
      let isBracketed =
        next.tokens.lowerBound == candidate.tokens.upperBound + 1
        && document.tokens[candidate.tokens.upperBound].isMark("(")
      if isBracketed, next.tokens.count == 1 { found[next.key] = type }
    }
    return found
  }

  /// "Sarnian" beside "Sarnia": words made from the name of a place that the article has.
  private func addDemonyms(_ candidates: [Candidate], _ evidence: inout [UInt64: Evidence]) {
    var places: [UInt64: UInt64] = [:]
    let singles = candidates.filter { $0.tokens.count == 1 }
    for candidate in singles where isUnknownWord(candidate) || candidate.context[.gpe] > 0 {
      let scalars = scalars(candidate)
      if scalars.count >= 5 { places[Word(scalars.dropLast()).hash] = candidate.key }
    }
    for candidate in singles where isUnknownWord(candidate) || candidate.context[.gpe] > 0 {
      let scalars = scalars(candidate)
      if scalars.count >= 4 { places[Word(scalars).hash] = candidate.key }
    }
    var followed: Set<UInt64> = []
    for candidate in singles where isFollowedByNoun(candidate) { followed.insert(candidate.key) }
    var seen: Set<UInt64> = []
    for candidate in singles
    where !candidate.isKnown && followed.contains(candidate.key)
      && seen.insert(candidate.key).inserted
      && !document.tokens[candidate.tokens.lowerBound].has([.givenName, .familyName])
    {
      let scalars = scalars(candidate)
      for ending in NameMemory.demonymEndings
      where scalars.suffix(ending.count).elementsEqual(ending) {
        let stem = scalars.dropLast(ending.count)
        if stem.count >= 3, let place = places[Word(stem).hash], place != candidate.key {
          evidence[candidate.key]?[.norp] += 8
          evidence[place]?[.gpe] += 4
          break
        }
      }
    }
  }

  /// A single word that no list has.
  private func isUnknownWord(_ candidate: Candidate) -> Bool {
    let token = document.tokens[candidate.tokens.lowerBound]
    return !candidate.isKnown && !candidate.isTitled && token.shape == .capitalised
      && !token.has([.givenName, .familyName, .common])
  }

  private static let demonymEndings = [
    "n", "an", "ian", "ans", "ians", "ese", "ish", "i", "is", "er", "ers",
  ].map { Array($0.unicodeScalars.map(\.value)) }

  private func scalars(_ candidate: Candidate) -> ArraySlice<UInt32> {
    let token = document.tokens[candidate.tokens.lowerBound]
    return document.scalars[token.start..<token.end]
  }

  /// Whether a common noun follows, as in "Sarnian officials".
  private func isFollowedByNoun(_ candidate: Candidate) -> Bool {
    let next = candidate.tokens.upperBound
    guard next < document.tokens.count else { return false }
    let token = document.tokens[next]
    return token.shape == .lower && token.has([.noun, .adjective, .speakerNoun])
      && !token.has([.verbPast, .verbWithS, .reporting])
  }
}
