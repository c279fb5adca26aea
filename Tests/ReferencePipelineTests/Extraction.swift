import LabelModel
import ReferencePipeline

/// What the pipeline finds in a text, as words instead of offsets.
struct Extraction {
  let text: ArticleText
  let labels: Labels

  init(_ string: String, published: String? = nil) {
    self.init(ArticleText(string), published: published)
  }

  init(_ text: ArticleText, published: String? = nil) {
    self.text = text
    labels = Extractor().labels(for: text, metadata: ArticleMetadata(published: published))
  }

  /// The words of all mentions of a type, in text order.
  func mentions(_ type: String) -> [String] {
    (labels.entities?.mentions ?? []).filter { $0.type == type }.map { text.words($0.span) ?? "?" }
  }

  /// The canonical name of an entity, or the words that a reference points to.
  func name(_ reference: EntityReference?) -> String? {
    switch reference {
    case .entity(let id): labels.entities?.entities.first { $0.id == id }?.name
    case .name(let name): name
    case .span(let span): text.words(span)
    case nil: nil
    }
  }

  struct SpokenQuote: Equatable, CustomStringConvertible {
    var content: String
    var speaker: String?
    var kind: QuoteKind?
    var description: String { "\(speaker ?? "–") \(kind?.rawValue ?? "–"): \(content)" }
  }

  var quotes: [SpokenQuote] {
    (labels.quotes ?? []).map { quote in
      SpokenQuote(
        content: text.words(quote.content) ?? "?",
        speaker: name(quote.speaker.value?.reference), kind: quote.kind.value)
    }
  }

  var meetings: [Meeting] { labels.meetings ?? [] }

  func participants(_ meeting: Meeting) -> [String] {
    (meeting.participants.value ?? []).map { name($0.who.reference) ?? "?" }
  }

  func place(_ meeting: Meeting) -> String? { name(meeting.place.value?.reference.reference) }
}
