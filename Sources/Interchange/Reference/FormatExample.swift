internal import LabelModel

/// The invented article by which the reference shows each format.
enum FormatExample {
  static let text = ArticleText(
    "😀 Ana Kovač met Bo Ek in Tova.\n“We agreed,” she said, “on rail.”\n")

  static let article = Article(
    id: "rail", text: text,
    labels: Labels(
      entities: EntityLayer(
        entities: [
          Entity(id: "ana", types: ["person"]), Entity(id: "bo", types: ["person"]),
          Entity(id: "tova", types: ["gpe"]),
        ],
        mentions: [
          mention("Ana Kovač", "person", "ana"), mention("Bo Ek", "person", "bo"),
          mention("Tova", "gpe", "tova"), mention("she", "person", "ana", .pronoun),
        ]),
      meetings: [
        Meeting(
          id: "m1",
          participants: .filled(
            ["ana", "bo"].map { Participant(AcceptedReference(.entity($0))) }),
          status: .filled(.held), trigger: .filled(AcceptedSpan(span("met"))))
      ],
      quotes: [
        Quote(
          id: "q1", content: span("We agreed,", "on rail."), kind: .filled(.direct),
          speaker: .filled(AcceptedReference(.entity("ana"))),
          source: .filled(AcceptedSpan(span("she"))), cue: .filled(AcceptedSpan(span("said"))))
      ]))

  private static func mention(
    _ words: String, _ type: String, _ entity: String, _ kind: MentionKind = .name
  ) -> Mention {
    Mention(span(words), type: type, entity: entity, kind: kind)
  }

  /// The first place of each of the words.
  private static func span(_ words: String...) -> TextSpan {
    let all = Array(text.string.unicodeScalars)
    let parts = words.compactMap { words -> TextRange? in
      let wanted = Array(words.unicodeScalars)
      let start = all.indices.first { all[$0...].starts(with: wanted) }
      return start.map { TextRange($0, $0 + wanted.count) }
    }
    return TextSpan(parts: parts) ?? TextSpan(0, 1)
  }

  private static let shownLines = 60

  /// What the page shows of a file: its first lines, or the first bytes of a binary file in hexadecimal.
  static func shown(_ file: InterchangeFile) -> String {
    if String(validating: file.bytes, as: UTF8.self) != nil {
      var lines = file.lines
      if lines.last?.isEmpty == true { lines.removeLast() }
      let more = lines.count - shownLines
      let rest = more > 0 ? "… (\(more) more lines)\n" : ""
      return lines.prefix(shownLines).map { "\($0)\n" }.joined() + rest
    }
    let digits = file.bytes.prefix(48).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return digits.joined(separator: " ") + " … (\(file.bytes.count) bytes)\n"
  }
}
