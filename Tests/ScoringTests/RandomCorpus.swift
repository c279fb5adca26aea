import LabelModel
import TestSupport

/// Random articles with labels of every layer, and predictions that are mostly right.
struct RandomCorpus {
  var gold: [Article] = []
  var predictions: [Article] = []

  private static let types = ["person", "organization", "gpe"]
  private static let kinds: [MentionKind?] = [.name, .nominal, .pronoun, nil]

  init(seed: UInt64, articles count: Int) {
    var random = SplitMix64(seed: seed)
    for index in 0..<count {
      let article = Self.article("a\(index)", &random)
      gold.append(article)
      predictions.append(Self.prediction(of: article, &random))
    }
  }

  /// Mentions stand in slots of 20 code points, so that a prediction can overlap only one of them.
  private static func article(_ id: String, _ random: inout SplitMix64) -> Article {
    let slots = Int.random(in: 0...12, using: &random)
    var layer = EntityLayer()
    let entityCount = slots == 0 ? 0 : Int.random(in: 1...max(1, slots / 2), using: &random)
    for number in 0..<entityCount {
      layer.entities.append(
        Entity(
          id: "\(id)-e\(number)", types: [types.randomElement(using: &random)!],
          name: "Name \(number)", aliases: ["Alias \(number)"],
          link: number % 2 == 0 ? .filled("kb:\(number)") : .empty))
    }
    for slot in 0..<slots {
      let entity = layer.entities[Int.random(in: 0..<entityCount, using: &random)]
      let start = 20 * slot + Int.random(in: 4...8, using: &random)
      layer.mentions.append(
        Mention(
          TextSpan(start, start + Int.random(in: 2...7, using: &random)), type: entity.type,
          entity: entity.id, kind: kinds.randomElement(using: &random)!,
          score: Double(Int.random(in: 1...9, using: &random)) / 10))
    }
    let used = Set(layer.mentions.compactMap(\.entity))
    layer.entities.removeAll { !used.contains($0.id) }
    return Article(
      id: id, text: ArticleText(String(repeating: "some words ", count: 40)),
      labels: Labels(
        entities: layer, meetings: meetings(of: layer, id, &random),
        quotes: quotes(of: layer, id, &random)))
  }

  private static func meetings(
    of layer: EntityLayer, _ id: String, _ random: inout SplitMix64
  ) -> [Meeting] {
    guard layer.entities.count > 1 else { return [] }
    return (0..<Int.random(in: 0...3, using: &random)).map { number in
      let people = layer.entities.shuffled(using: &random).prefix(2)
      return Meeting(
        id: "\(id)-m\(number)",
        participants: .filled(people.map { Participant(AcceptedReference(.entity($0.id))) }),
        date: .filled(MeetingDate(CalendarPeriod(CalendarDay(number: 20_000 + number)))),
        place: .filled(MeetingPlace(AcceptedReference(.entity(layer.entities[0].id)))),
        status: .filled(MeetingStatus.allCases.randomElement(using: &random)!),
        mode: .filled(MeetingMode.allCases.randomElement(using: &random)!),
        topics: .filled(["topic \(number)"]),
        trigger: .filled(AcceptedSpan(TextSpan(300 + 10 * number, 305 + 10 * number))))
    }
  }

  private static func quotes(
    of layer: EntityLayer, _ id: String, _ random: inout SplitMix64
  ) -> [Quote] {
    guard let speaker = layer.entities.first else { return [] }
    return (0..<Int.random(in: 0...3, using: &random)).map { number in
      let start = 30 * number + Int.random(in: 0...4, using: &random)
      return Quote(
        id: "\(id)-q\(number)", content: TextSpan(start, start + 15),
        kind: .filled(QuoteKind.allCases.randomElement(using: &random)!),
        speaker: .filled(AcceptedReference(.entity(speaker.id))),
        source: .filled(AcceptedSpan(TextSpan(start + 17, start + 20))),
        cue: .filled(AcceptedSpan(TextSpan(start + 21, start + 24))))
    }
  }

  private static func prediction(of gold: Article, _ random: inout SplitMix64) -> Article {
    var article = gold
    guard var layer = gold.labels.entities else { return article }
    layer.mentions = layer.mentions.compactMap { mention in
      var mention = mention
      switch Int.random(in: 0..<10, using: &random) {
      case 0: return nil
      case 1: mention.span = TextSpan(mention.span.start - 2, mention.span.end)
      case 2: mention.span = TextSpan(mention.span.start, mention.span.end + 3)
      case 3: mention.type = types.randomElement(using: &random)!
      case 4: mention.entity = layer.entities.randomElement(using: &random)?.id
      default: break
      }
      mention.score = Double(Int.random(in: 1...9, using: &random)) / 10
      return mention
    }
    if let entity = layer.entities.first, Bool.random(using: &random) {
      layer.mentions.append(.make(250, 255, entity.type, entity: entity.id, score: 0.2))
    }
    let used = Set(layer.mentions.compactMap(\.entity))
    for index in layer.entities.indices where Int.random(in: 0..<4, using: &random) == 0 {
      layer.entities[index].name = "Other \(index)"
      layer.entities[index].link = .filled("kb:9")
    }
    layer.entities.removeAll { !used.contains($0.id) }
    article.labels.entities = layer
    article.labels.meetings = gold.labels.meetings?.filter { _ in
      Int.random(in: 0..<4, using: &random) > 0
    }.map { meeting in
      var meeting = meeting
      if Bool.random(using: &random) { meeting.status = .filled(.held) }
      if Int.random(in: 0..<4, using: &random) == 0 { meeting.place = .empty }
      return meeting
    }
    article.labels.quotes = gold.labels.quotes?.filter { _ in
      Int.random(in: 0..<4, using: &random) > 0
    }.map { quote in
      var quote = quote
      if Bool.random(using: &random) {
        quote.content = TextSpan(quote.content.start, quote.content.end - 6)
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        // Without these words too, since a predicted source stands in for a speaker.
        quote.speaker = .empty
        quote.source = .empty
      }
      return quote
    }
    return article
  }
}

extension Article {
  /// With every list of labels in another order.
  func shuffled(using random: inout SplitMix64) -> Article {
    var article = self
    article.labels.entities?.entities.shuffle(using: &random)
    article.labels.entities?.mentions.shuffle(using: &random)
    article.labels.meetings?.shuffle(using: &random)
    article.labels.quotes?.shuffle(using: &random)
    return article
  }

  /// With other identifiers of entities, meetings and quotes.
  func withRenamedLabels() -> Article {
    var article = self
    func renamed(_ id: String) -> String { "renamed-" + String(id.reversed()) }
    func renamed(_ reference: AcceptedReference) -> AcceptedReference {
      guard case .entity(let id) = reference.reference else { return reference }
      return AcceptedReference(.entity(renamed(id)))
    }
    if var layer = article.labels.entities {
      for index in layer.entities.indices {
        layer.entities[index].id = renamed(layer.entities[index].id)
      }
      for index in layer.mentions.indices {
        layer.mentions[index].entity = layer.mentions[index].entity.map { renamed($0) }
      }
      article.labels.entities = layer
    }
    article.labels.meetings = article.labels.meetings?.map { meeting in
      var meeting = meeting
      meeting.id = renamed(meeting.id)
      if case .filled(let participants) = meeting.participants {
        meeting.participants = .filled(participants.map { Participant(renamed($0.who)) })
      }
      if case .filled(let place) = meeting.place {
        meeting.place = .filled(MeetingPlace(renamed(place.reference)))
      }
      return meeting
    }
    article.labels.quotes = article.labels.quotes?.map { quote in
      var quote = quote
      quote.id = renamed(quote.id)
      if case .filled(let speaker) = quote.speaker { quote.speaker = .filled(renamed(speaker)) }
      return quote
    }
    return article
  }

  /// With words put before the text, so that every offset is greater.
  func shifted(by words: String) -> Article {
    var article = self
    let distance = words.unicodeScalars.count
    article.text = text.map { ArticleText(words + $0.string) }
    func moved(_ span: TextSpan) -> TextSpan {
      TextSpan(span.start + distance, span.end + distance)
    }
    func moved(_ slot: Slot<AcceptedSpan>) -> Slot<AcceptedSpan> {
      slot.value.map { .filled(AcceptedSpan(moved($0.span))) } ?? slot
    }
    if var layer = article.labels.entities {
      for index in layer.mentions.indices {
        layer.mentions[index].span = moved(layer.mentions[index].span)
      }
      article.labels.entities = layer
    }
    article.labels.meetings = article.labels.meetings?.map { meeting in
      var meeting = meeting
      meeting.trigger = moved(meeting.trigger)
      return meeting
    }
    article.labels.quotes = article.labels.quotes?.map { quote in
      var quote = quote
      quote.content = moved(quote.content)
      quote.source = moved(quote.source)
      quote.cue = moved(quote.cue)
      return quote
    }
    return article
  }
}
