/// Subjects of verbs.
extension Phrases {
  /// The subject of the first finite verb of the sentence before `limit`.
  func clauseSubject(_ sentence: Range<Int>, before limit: Int) -> Range<Int>? {
    for verb in sentence where verb < limit && verb > sentence.lowerBound {
      guard document.quotationOfToken[verb] < 0, tokens[verb].shape == .lower,
        tokens[verb].has([.auxiliary, .verbPast, .verbWithS, .participle, .reporting]),
        !isPronoun(verb)
      else { continue }
      guard let subject = phraseEnding(at: verb, after: sentence.lowerBound) else { continue }
      let before = subject.lowerBound > sentence.lowerBound ? tokens[subject.lowerBound - 1] : nil
      if let before, before.has(.preposition) { continue }
      if before?.isComma ?? false, let first = openingSubject(sentence) { return first }
      return subject
    }
    return nil
  }

  private static let governing = WordSet(
    """
    expected scheduled due set slated likely planned plans planning plan wants want hopes hope agreed agree willing \
    ready prepared able going intends intend refused declined failed trying tried sought due travelled traveled \
    flew arrived came went continued able began
    """)

  /// The name that opens the sentence before an apposition: "Lind, chairman of the board, …".
  private func openingSubject(_ sentence: Range<Int>) -> Range<Int>? {
    guard let end = phraseStarting(at: sentence.lowerBound, before: sentence.upperBound),
      end < sentence.upperBound, tokens[end].isComma, index.name(at: end - 1) != nil,
      !isDate(sentence.lowerBound)
    else { return nil }
    return sentence.lowerBound..<end
  }

  /// "A statement issued by the board", where a verb's phrase stands right of its true subject.
  func documentSubject(_ sentence: Range<Int>, before verb: Int) -> Range<Int>? {
    guard var end = phraseStarting(at: sentence.lowerBound, before: verb) else { return nil }
    while end - 1 > sentence.lowerBound, tokens[end - 1].shape == .lower,
      tokens[end - 1].has([.participle, .verbPast])
    {
      end -= 1
    }
    guard tokens[end - 1].has([.documentNoun, .speakerNoun]), !isDate(sentence.lowerBound)
    else { return nil }
    if end + 2 < verb, tokens[end].has([.participle, .verbPast]), tokens[end + 1].has(.preposition)
    {
      end += 1
    }
    while end + 1 < verb, tokens[end].has(.preposition) || tokens[end].word == "by",
      let next = phraseStarting(at: end + 1, before: verb), next > end + 1
    {
      end = next
    }
    return sentence.lowerBound..<end
  }

  /// The subject of the verb at `verb`, past auxiliaries, "is expected to", appositions and coordinations.
  func subject(of verb: Int, in sentence: Range<Int>) -> Range<Int>? {
    var chain = verb
    var isInfinitive = false
    while chain > sentence.lowerBound {
      let before = tokens[chain - 1]
      let isLink =
        before.has(.auxiliary) || before.word == "to" || Phrases.governing.contains(before.word)
        || before.has(.adverb) && before.shape == .lower && !isPronoun(chain - 1)
        || name(chain - 1, is: .date) || before.word == "on" && name(chain, is: .date)
      guard isLink else { break }
      if before.word == "to", chain == verb { isInfinitive = true }
      if before.has(.auxiliary) || Phrases.governing.contains(before.word) { isInfinitive = false }
      chain -= 1
    }
    // "was in Vienna to meet": the infinitive's subject is the clause's.
    if isInfinitive { return clauseSubject(sentence, before: chain) }
    guard chain > sentence.lowerBound else { return nil }
    let previous = tokens[chain - 1]
    if previous.has(.relative) || previous.word == "that" {
      let end = chain - 1 > sentence.lowerBound && tokens[chain - 2].isComma ? chain - 2 : chain - 1
      return phraseEnding(at: end, after: sentence.lowerBound)
    }
    if previous.isComma || previous.isDash {
      var index = chain - 2
      while index > sentence.lowerBound, chain - index < 45 {
        if tokens[index].isComma || tokens[index].isDash,
          let found = phraseEnding(at: index, after: sentence.lowerBound),
          found.lowerBound == sentence.lowerBound || !tokens[found.lowerBound - 1].has(.preposition)
        {
          return found
        }
        index -= 1
      }
      return clauseSubject(sentence, before: chain)
    }
    if previous.has(.conjunction) || previous.has(.preposition) {
      return clauseSubject(sentence, before: chain)
    }
    guard let found = phraseEnding(at: chain, after: sentence.lowerBound) else {
      return clauseSubject(sentence, before: chain)
    }
    guard found.lowerBound - 2 >= sentence.lowerBound, tokens[found.lowerBound - 1].word == "and",
      let left = phraseEnding(at: found.lowerBound - 1, after: sentence.lowerBound),
      isHead(left.upperBound - 1),
      index.name(at: left.upperBound - 1) != nil || tokens[left.upperBound - 1].has(.speakerNoun)
        || isPronoun(left.lowerBound)
    else { return found }
    return left.lowerBound..<found.upperBound
  }

  private func name(_ token: Int, is type: NameType) -> Bool { index.type(at: token) == type }
}
