/// Turns of an interview or a transcript: paragraphs that open with who speaks ("KOVAČ: We had to wait").
///
/// What the interviewer asks is no quote: the one whose turns end in a question most often.
struct TurnFinder {
  let document: Document
  let phrases: Phrases

  private static let fewest = 3
  private static let longestLabel = 5

  private struct Turn {
    var label: UInt64
    var source: Range<Int>
    var content: Range<Int>
    var isQuestion: Bool
  }

  func quotes() -> [FoundQuote] {
    let turns = turns()
    guard turns.count >= TurnFinder.fewest else { return [] }
    let interviewer = interviewer(turns)
    return turns.filter { $0.label != interviewer }.map {
      FoundQuote(content: [$0.content], source: $0.source, cue: nil, isTurn: true)
    }
  }

  private var tokens: [Token] { document.tokens }

  private func turns() -> [Turn] {
    document.paragraphs.compactMap { paragraph in
      let limit = min(paragraph.upperBound, paragraph.lowerBound + TurnFinder.longestLabel)
      guard let colon = (paragraph.lowerBound..<limit).first(where: { tokens[$0].isMark(":") }),
        colon > paragraph.lowerBound, colon + 2 < paragraph.upperBound,
        isName(paragraph.lowerBound..<colon)
      else { return nil }
      let label = (paragraph.lowerBound..<colon).reduce(Word.none) {
        $0.followed(by: tokens[$1].word)
      }
      return Turn(
        label: label.hash, source: paragraph.lowerBound..<colon,
        content: colon + 1..<paragraph.upperBound,
        isQuestion: tokens[paragraph.upperBound - 1].isMark("?"))
    }
  }

  /// A person's name, with or without its title; a dateline or a heading is none.
  private func isName(_ label: Range<Int>) -> Bool {
    guard let name = phrases.index.name(at: label.upperBound - 1),
      phrases.index.names[name].type == .person
    else { return false }
    return label.allSatisfy { tokens[$0].isCapitalised || tokens[$0].isHyphen }
  }

  /// Whoever asks in most of at least two turns, where another answers.
  private func interviewer(_ turns: [Turn]) -> UInt64? {
    var asked: [UInt64: (questions: Int, turns: Int)] = [:]
    for turn in turns {
      asked[turn.label, default: (0, 0)].questions += turn.isQuestion ? 1 : 0
      asked[turn.label, default: (0, 0)].turns += 1
    }
    guard asked.count > 1 else { return nil }
    return asked.filter { 2 * $0.value.questions >= $0.value.turns && $0.value.questions > 1 }.max {
      ($0.value.questions, $1.key) < ($1.value.questions, $0.key)
    }?.key
  }
}
