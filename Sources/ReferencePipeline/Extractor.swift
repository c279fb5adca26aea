package import LabelModel

/// Extracts entities, meetings and quotes from an article by rules.
///
/// The same text and metadata always give the same labels; there are no model files.
package struct Extractor: Sendable {
  package static let version = "1.1.0"

  package init() {}

  /// Parses the lists of words, which the first article waits for otherwise.
  package static func prepare() { _ = Lexicon.shared }

  package func labels(for text: ArticleText, metadata: ArticleMetadata) -> Labels {
    let document = Document(text)
    let found = NameFinder(document, published: metadata.published)
    let names = found.names + NestedNames(document, found.names).find(in: found.names)
    let index = NameIndex(names, tokenCount: document.tokens.count)
    let grouper = EntityGrouper(document, names)
    let resolver = SpeakerResolver(
      document: document, index: index, groups: grouper.entities,
      entityOfName: grouper.entityOfName,
      descriptions: Descriptions(
        document, index, groups: grouper.entities, entityOfName: grouper.entityOfName))
    let phrases = Phrases(document: document, index: index)
    var unnamed = UnnamedEntities(document, firstNumber: grouper.entities.count + 1)
    let (quotes, speech) = quotes(document, phrases, resolver, &unnamed)
    let parties = PartyFinder(
      document: document, phrases: phrases, resolver: resolver, groups: grouper.entities,
      entityOfName: grouper.entityOfName, speech: speech)
    let meetings = meetings(document, phrases, parties, found.dates, &unnamed)
    let labels = EntityLabels(document: document, names: names, groups: grouper.entities)
    let entities = labels.entities() + unnamed.entities
    let mentions = labels.mentions(grouper.entityOfName) + unnamed.mentions
    return Labels(
      entities: EntityLayer(
        entities: entities,
        mentions: byEntity(mentions, entities)),
      meetings: meetings, quotes: quotes)
  }

  /// In the order of their entities, then of the text.
  private func byEntity(_ mentions: [Mention], _ entities: [Entity]) -> [Mention] {
    var position: [String: Int] = [:]
    for (number, entity) in entities.enumerated() { position[entity.id] = number }
    let places = mentions.map { $0.entity.flatMap { position[$0] } ?? 0 }
    return mentions.indices.sorted { left, right in
      places[left] != places[right]
        ? places[left] < places[right] : mentions[left].span < mentions[right].span
    }.map { mentions[$0] }
  }

  private func quotes(
    _ document: Document, _ phrases: Phrases, _ resolver: SpeakerResolver,
    _ unnamed: inout UnnamedEntities
  ) -> (quotes: [Quote], speech: Speech) {
    var finder = QuoteFinder(document, phrases)
    finder.run()
    return QuoteLabels(document: document, resolver: resolver).labels(finder.quotes, &unnamed)
  }

  private func meetings(
    _ document: Document, _ phrases: Phrases, _ parties: PartyFinder,
    _ dates: [DateExpression], _ unnamed: inout UnnamedEntities
  ) -> [Meeting] {
    let circumstances = MeetingCircumstances(
      document: document, index: phrases.index, dates: dates)
    var finder = MeetingFinder(document, phrases, parties, circumstances)
    finder.run()
    let merger = MeetingMerger(finder.mentions, dates: dates)
    return MeetingLabels(
      document: document, index: phrases.index, entityOfName: parties.entityOfName, dates: dates,
      types: parties.groups.map(\.type)
    ).labels(merger.meetings, &unnamed)
  }
}
