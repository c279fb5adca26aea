package import LabelModel

/// Extracts entities, meetings and quotes from an article by rules.
///
/// The same text and metadata always give the same labels; there are no model files.
package struct Extractor: Sendable {
  package static let version = "1.0.0"

  package init() {}

  package func labels(for text: ArticleText, metadata: ArticleMetadata) -> Labels {
    let document = Document(text)
    let found = NameFinder(document, published: metadata.published)
    let index = NameIndex(found.names, tokenCount: document.tokens.count)
    let grouper = EntityGrouper(document, found.names)
    let entityLabels = EntityLabels(
      document: document, names: found.names, groups: grouper.entities)
    let phrases = Phrases(document: document, index: index)
    var quoteFinder = QuoteFinder(document, phrases)
    quoteFinder.run()
    let resolver = SpeakerResolver(
      document: document, index: index, groups: grouper.entities, entityOfName: grouper.entityOfName
    )
    return Labels(
      entities: EntityLayer(
        entities: entityLabels.entities(), mentions: entityLabels.mentions(grouper.entityOfName)),
      meetings: meetings(document, phrases, resolver, found.dates),
      quotes: QuoteLabels(document: document, resolver: resolver).labels(quoteFinder.quotes))
  }

  private func meetings(
    _ document: Document, _ phrases: Phrases, _ resolver: SpeakerResolver, _ dates: [DateExpression]
  ) -> [Meeting] {
    let parties = PartyFinder(
      document: document, phrases: phrases, resolver: resolver, groups: resolver.groups,
      entityOfName: resolver.entityOfName)
    let circumstances = MeetingCircumstances(
      document: document, index: phrases.index, dates: dates)
    var finder = MeetingFinder(document, phrases, parties, circumstances)
    finder.run()
    let merger = MeetingMerger(finder.mentions, dates: dates)
    return MeetingLabels(
      document: document, index: phrases.index, entityOfName: resolver.entityOfName, dates: dates
    ).labels(merger.meetings)
  }
}
