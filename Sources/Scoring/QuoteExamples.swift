import LabelModel

/// The case that the worked examples of quote metrics share.
enum QuoteExamples {
  static let text = """
    “Rail comes first,” Kovač told reporters. Lind said that roads come second. He called it “a fairy \
    tale”. The ports are full, it was said. Vass left.
    """

  static let story = """
    Of four quotes one is right but for its marks, one begins a word too early and lacks its cue, one is \
    given to Vass and called direct, and one is missed; a fifth is made up.
    """

  static let gold = Labels(
    entities: EntityLayer(
      entities: [
        Entity(id: "kovac", types: ["person"], name: "Kovač"),
        Entity(id: "lind", types: ["person"], name: "Lind"),
      ],
      mentions: [
        Mention(span("Kovač"), type: "person", entity: "kovac"),
        Mention(span("Lind"), type: "person", entity: "lind"),
        Mention(span("He"), type: "person", entity: "lind"),
      ]),
    quotes: [
      quote("Rail comes first,", .direct, "kovac", source: "Kovač", cue: "told reporters"),
      quote("roads come second", .indirect, "lind", source: "Lind", cue: "said"),
      quote("a fairy tale", .mixed, "lind", source: "He", cue: "called it"),
      quote("The ports are full", .indirect, nil),
    ])

  static let predicted = Labels(
    entities: EntityLayer(
      entities: [
        Entity(id: "e1", types: ["person"], name: "Kovač"),
        Entity(id: "e2", types: ["person"], name: "Lind"),
        Entity(id: "e3", types: ["person"], name: "Vass"),
      ],
      mentions: [
        Mention(span("Kovač"), type: "person", entity: "e1"),
        Mention(span("Lind"), type: "person", entity: "e2"),
        Mention(span("Vass"), type: "person", entity: "e3"),
      ]),
    quotes: [
      quote("“Rail comes first,”", .direct, "e1", source: "Kovač", cue: "told reporters"),
      quote("that roads come second", .indirect, "e2", source: "Lind"),
      quote("a fairy tale", .direct, "e3", source: "Vass", cue: "called"),
      quote("Vass left", .indirect, nil, cue: "it was said"),
    ])

  /// Kovač and Lind in one entity, which is aligned with Lind's.
  static let oneCluster = Labels(
    entities: EntityLayer(
      entities: [Entity(id: "e1", types: ["person"], name: "Lind")],
      mentions: ["Kovač", "Lind", "He"].map {
        Mention(span($0), type: "person", entity: "e1")
      }),
    quotes: [
      quote("Rail comes first,", .direct, "e1", source: "Kovač"),
      quote("roads come second", .indirect, "e1", source: "Lind"),
      quote("a fairy tale", .mixed, "e1", source: "He"),
      quote("Vass left", .indirect, nil),
    ])

  static let oneClusterStory = """
    Three of four quotes are found with the words for their speakers, but Kovač and Lind are taken for one.
    """

  static func example(_ expected: [(statistic: String, value: Double?)]) -> WorkedExample {
    WorkedExample(
      story: story, gold: gold, predicted: predicted, text: text, expected: expected)
  }

  /// - Parameter speaker: `nil` says of gold that the text does not name the speaker.
  private static func quote(
    _ content: String, _ kind: QuoteKind, _ speaker: String?, source: String? = nil,
    cue: String? = nil
  ) -> Quote {
    Quote(
      id: content, content: span(content), kind: .filled(kind),
      speaker: speaker.map { .filled(AcceptedReference(.entity($0))) } ?? .empty,
      source: source.map { .filled(AcceptedSpan(span($0))) } ?? .unannotated,
      cue: cue.map { .filled(AcceptedSpan(span($0))) } ?? .unannotated)
  }

  /// Where the words first stand in the text.
  private static func span(_ words: String) -> TextSpan {
    let (text, words) = (Array(text.unicodeScalars), Array(words.unicodeScalars))
    let start = text.indices.first { text[$0...].starts(with: words) } ?? 0
    return TextSpan(start, start + words.count)
  }
}
