internal import LabelModel

/// A token with its tag, as a file states them.
struct TaggedToken {
  typealias Tag = (prefix: Character, type: Substring)

  var token: Substring
  /// `nil` outside of labels.
  var tag: Tag?
  /// Whether a label cannot go on from the token before it.
  var beginsSentence = false
  var site: Site

  /// The tag that a word such as `B-PER` states; `nil` where it is none.
  static func tag(_ word: Substring) -> Tag? {
    guard let prefix = word.first, "BILUES".contains(prefix), word.dropFirst().first == "-",
      !word.dropFirst(2).isBlank
    else { return nil }
    return (prefix, word.dropFirst(2))
  }
}

/// Makes an article of tokens and their tags.
///
/// A tag that the scheme does not allow is repaired as conlleval reads it: `I-X` where no `X` is open
/// begins a label, and a label that is not closed ends where the next tag does not continue it.
struct TaggedTokens {
  var rows: [TaggedToken]
  var scheme: TagScheme

  /// `given` is the text of the article where it is at hand; otherwise it is rebuilt from the tokens.
  func article(
    _ id: String, given: ArticleText?, _ problems: inout ImportProblems
  ) -> Article {
    let (text, ranges) = Self.place(rows, given, &problems)
    let layer = EntityLayer(mentions: mentions(ranges, &problems))
    return Article(id: id, text: text, labels: Labels(entities: layer))
  }

  /// Where the tokens stand in the text, which is rebuilt where it is not at hand or has others.
  static func place(
    _ rows: [TaggedToken], _ given: ArticleText?, _ problems: inout ImportProblems
  ) -> (text: ArticleText, ranges: [TextRange]) {
    if let given {
      let aligned = TokenAlignment.align(rows.map(\.token), in: given)
      if let ranges = aligned.ranges { return (given, ranges) }
      if let row = aligned.missing.map({ rows[$0] }) {
        problems.add(
          .tokenNotInText,
          "the text does not go on with the token `\(row.token)`, so that it is rebuilt instead",
          at: row.site)
      }
    }
    return TokenAlignment.rebuild(
      rows.map { TokenAlignment.Token($0.token, beginsSentence: $0.beginsSentence) })
  }

  private func mentions(
    _ ranges: [TextRange], _ problems: inout ImportProblems
  ) -> [Mention] {
    var mentions: [Mention] = []
    var open: (type: Substring, start: Int, end: Int)?
    func close() {
      guard let label = open else { return }
      mentions.append(Mention(TextSpan(label.start, label.end), type: String(label.type)))
      open = nil
    }
    for (row, range) in zip(rows, ranges) {
      // A label never crosses from one sentence into another.
      if row.beginsSentence { close() }
      guard let tag = row.tag else {
        close()
        continue
      }
      let continues = "ILE".contains(tag.prefix)
      if continues, let label = open, label.type == tag.type {
        open = (tag.type, label.start, range.end)
      } else {
        if continues, scheme != .iob1 {
          problems.add(
            .repairedTags, "\(tag.prefix)-\(tag.type) continues nothing and is read as a beginning",
            at: row.site)
        }
        close()
        open = (tag.type, range.start, range.end)
      }
      if "LUES".contains(tag.prefix) { close() }
    }
    close()
    return mentions
  }
}
