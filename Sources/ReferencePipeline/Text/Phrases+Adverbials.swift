/// Adverbials between a verb of saying and what is said.
extension Phrases {
  private static let circumstances = WordSet(
    """
    statement interview interviews speech report letter tweet tweets conference briefing email e-mail post release \
    video rally debate hearing address remarks meeting message note memo press television tv radio facebook \
    twitter reporters journalists correspondents media newsmen article column editorial book op-ed appearance \
    testimony filing ruling event forum telephone phone call parliament court lawmakers session audience crowd \
    supporters ceremony occasion function visit stop program programme show broadcast blog newsletter study
    """)

  /// The end of adverbials that begin at `start`: "on Monday", "in a statement", "to reporters".
  func adverbialsEnd(_ start: Int, before limit: Int) -> Int {
    var end = start
    while end < limit {
      if tokens[end].kind == .word, tokens[end].has(.adverb) || isManner(end),
        !tokens[end].has([.determiner, .subordinator]),
        end + 1 < limit, !tokens[end].isComma
      {
        guard
          tokens[end + 1].has([.preposition, .subordinator, .determiner, .pronoun])
            || tokens[end + 1].kind == .punctuation
            || tokens[end + 1].word == "that" || end + 1 == limit || isDate(end + 1)
        else { return end }
        end += 1
      } else if isDate(end) {
        while end < limit, isDate(end) || tokens[end].has([.weekday]) { end += 1 }
        if end < limit,
          ["morning", "afternoon", "evening", "night"].contains(where: { tokens[end].word == $0 })
        {
          end += 1
        }
      } else if tokens[end].has(.preposition), let next = circumstanceEnd(end, before: limit) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// An adverb in -ly.
  func isManner(_ token: Int) -> Bool {
    let current = tokens[token]
    let scalars = document.scalars[current.start..<current.end]
    return current.length > 4 && current.shape == .lower
      && scalars.suffix(2).elementsEqual([0x6C, 0x79])
  }

  private func circumstanceEnd(_ start: Int, before limit: Int) -> Int? {
    guard start + 1 < limit, let end = phraseStarting(at: start + 1, before: limit), end > start + 1
    else { return nil }
    let head = tokens[end - 1]
    let hasDate = isDate(start + 1) || isDate(end - 1)
    let word = tokens[start].word
    let isName = index.name(at: start + 1) != nil && index.name(at: end - 1) != nil
    let isAtPlace = isName && (word == "in" || word == "at" || word == "on" || word == "to")
    guard
      Phrases.circumstances.contains(head.word) || hasDate || isAtPlace
        || word == "to" && head.has(.speakerNoun) || word == "during"
        || word == "after" && head.has(.noun)
    else { return nil }
    var full = end
    // "in an interview with Fox News", "at a rally in Ohio"
    while full + 1 < limit, tokens[full].has(.preposition), tokens[full].word != "that",
      let next = phraseStarting(at: full + 1, before: limit), next > full + 1
    {
      full = next
    }
    return full
  }
}
