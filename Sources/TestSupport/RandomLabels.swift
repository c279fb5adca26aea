package import LabelModel

/// Articles with random labels that use every field, for round trips.
package struct RandomLabels {
  private var random: SplitMix64

  package init(seed: UInt64) { random = SplitMix64(seed: seed) }

  package mutating func article(_ id: String) -> Article {
    let entities = (0..<int(0...5)).map { entity("e\($0)") }
    var labels = Labels()
    if often {
      labels.entities = EntityLayer(entities: entities, mentions: mentions(of: entities))
    }
    let ids = labels.entities?.entities.map(\.id) ?? []
    if often { labels.meetings = (0..<int(0...3)).map { meeting("m\($0)", ids) } }
    if often {
      let count = int(0...3)
      labels.quotes = (0..<count).map { quote("q\($0)", ids, within: $0 > 0 ? "q\($0 - 1)" : nil) }
    }
    if seldom {
      let layers = Set(Layer.allCases.filter { _ in often })
      labels.ignored = [IgnoredRegion(span(), layers: layers, reason: maybe { $0.word() })]
    }
    let metadata = ArticleMetadata(
      title: maybe { $0.word() }, outlet: maybe { $0.word() },
      published: maybe { _ in "2031-03-04" },
      dateline: maybe { $0.word() }, language: maybe { _ in "en" }, license: maybe { $0.word() },
      section: maybe { $0.word() }, split: maybe { _ in "dev" }, status: maybe { _ in "single" },
      cluster: maybe { $0.word() }, tags: words())
    return Article(id: id, metadata: metadata, labels: labels)
  }

  private mutating func entity(_ id: String) -> Entity {
    Entity(
      id: id, types: ["person"] + words(), name: maybe { $0.word() }, aliases: words(),
      link: slot { $0.word() }, isOptional: seldom, tags: words())
  }

  private mutating func mentions(of entities: [Entity]) -> [Mention] {
    var mentions: [Mention] = []
    for entity in entities {
      for _ in 0..<int(0...3) {
        var mention = Mention(
          span(), type: entity.type, entity: entity.id,
          kind: maybe { $0.pick(MentionKind.allCases) },
          alternatives: spans(), alternativeTypes: Array(entity.types.dropFirst()),
          score: maybe { $0.score() }, isOptional: seldom, tags: words())
        if seldom { (mention.type, mention.alternativeTypes) = ("gpe", words()) }
        mentions.append(mention)
      }
    }
    for _ in 0..<int(0...2) { mentions.append(Mention(span(), type: "date", score: 0.5)) }
    if seldom { mentions.shuffle(using: &random) }
    return mentions
  }

  private mutating func meeting(_ id: String, _ ids: [String]) -> Meeting {
    let status = slot { $0.pick(MeetingStatus.allCases) }
    return Meeting(
      id: id,
      participants: slot { random in
        (0..<random.int(1...3)).map { _ in
          Participant(
            random.reference(ids), role: random.maybe { $0.word() }, isOptional: random.seldom)
        }
      },
      date: slot {
        MeetingDate(
          $0.period(), alternatives: $0.seldom ? [$0.period()] : [], words: $0.maybe { $0.span() },
          basis: $0.pick(SlotBasis.allCases))
      },
      place: slot {
        MeetingPlace(
          $0.reference(ids), words: $0.maybe { $0.span() }, basis: $0.pick(SlotBasis.allCases))
      },
      status: status,
      alternativeStatuses: status.value == nil || often ? [] : [.planned, .denied],
      mode: slot { $0.pick(MeetingMode.allCases) }, kind: slot { $0.pick(MeetingKind.allCases) },
      topics: slot { [$0.word()] + $0.words() }, trigger: slot { $0.acceptedSpan() },
      evidence: spans(), isOptional: seldom, score: maybe { $0.score() }, tags: words())
  }

  private mutating func quote(_ id: String, _ ids: [String], within: String?) -> Quote {
    Quote(
      id: id, content: span(), alternativeContents: spans(),
      kind: slot { $0.pick(QuoteKind.allCases) },
      speaker: slot { $0.reference(ids) }, source: slot { $0.acceptedSpan() },
      cue: slot { $0.acceptedSpan() }, addressee: slot { $0.reference(ids) },
      via: slot { $0.reference(ids) }, within: seldom ? within : nil, isOptional: seldom,
      score: maybe { $0.score() }, tags: words())
  }

  private mutating func reference(_ ids: [String]) -> AcceptedReference {
    let alternatives = (0..<(seldom ? 2 : 0)).map { _ in bareReference(ids) }
    return AcceptedReference(bareReference(ids), alternatives: alternatives)
  }

  private mutating func bareReference(_ ids: [String]) -> EntityReference {
    switch int(0...2) {
    case 0 where !ids.isEmpty: .entity(pick(ids))
    case 1: .name(word())
    default: .span(span())
    }
  }

  private mutating func acceptedSpan() -> AcceptedSpan {
    AcceptedSpan(span(), alternatives: spans())
  }

  private mutating func spans() -> [TextSpan] {
    seldom ? (0..<int(1...2)).map { _ in span() } : []
  }

  private mutating func span() -> TextSpan {
    let parts = (0..<(seldom ? 3 : 1)).map { _ in
      let start = int(0...500)
      return TextRange(start, start + int(1...20))
    }
    return TextSpan(parts: parts) ?? TextSpan(0, 1)
  }

  private mutating func period() -> CalendarPeriod {
    CalendarPeriod(edtf: pick(["2031", "2031-03-04", "2031-03-04/2031-03-06", "2031-21~"]))
      ?? CalendarPeriod(CalendarDay(number: 0))
  }

  private mutating func word() -> String {
    pick(["Vienna", "Ana Kovač", "a\"b\\", "😀\u{2028}", "x\n"])
  }

  private mutating func words() -> [String] {
    seldom ? (0..<int(1...2)).map { _ in word() } : []
  }

  private mutating func score() -> Double { Double(int(0...1000)) / 1000 }

  private mutating func slot<Value>(_ make: (inout Self) -> Value) -> Slot<Value> {
    switch int(0...3) {
    case 0: .unannotated
    case 1: .empty
    default: .filled(make(&self))
    }
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    Bool.random(using: &random) ? make(&self) : nil
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[int(0...values.count - 1)]
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }
  private var seldom: Bool { mutating get { int(0...4) == 0 } }
  private var often: Bool { mutating get { int(0...4) != 0 } }
}
