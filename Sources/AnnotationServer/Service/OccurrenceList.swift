import GoldStore
import JSONNodes
import LabelModel

/// Where else the words of a mention stand, for labelling all of them.
struct OccurrenceList {
  let document: AnnotationDocument

  init(_ document: AnnotationDocument) { self.document = document }

  /// `{"key": …}` names the mention, or `{"span": …}` the words.
  func response(_ body: JSONValue) async throws(HTTPFault) -> ServerResponse {
    let editor = await document.editor
    let spans: [TextSpan]
    do throws(EditFault) {
      spans = try Self.places(body, editor)
    } catch {
      throw HTTPFault(.unprocessable, error.message)
    }
    var writer = DocumentWriter(document.tokens)
    writer.begin()
    writer.list("spans", spans) { $0.span($1) }
    writer.end()
    return ServerResponse(contentType: "application/json", body: writer.bytes)
  }

  /// All places at word boundaries that are neither labelled as the same entity yet nor a part of a longer
  /// label of it, as "Vass" is of "Marek Vass".
  private static func places(_ body: JSONValue, _ editor: LabelEditor) throws(EditFault)
    -> [TextSpan]
  {
    let command = EditCommand(body)
    var entity: String?
    let span: TextSpan
    if command.has("key") {
      guard case .mention(let id, let place) = try command.key() else {
        throw EditFault("choose a mention first")
      }
      (entity, span) = (id, place)
    } else {
      span = try editor.span(body["span"])
    }
    guard span.isContinuous, let words = editor.tokens.text.words(span) else {
      throw EditFault("words with a gap cannot be looked for")
    }
    let anchor = Anchor(AnchorPattern(literal: words), choice: .all)
    guard let found = try? editor.resolver.resolve(anchor), !found.isFolded else { return [] }
    let mentions = editor.article.labels.entities?.mentions ?? []
    let own = mentions.filter { entity == nil || $0.entity == entity }.map(\.span)
    return found.spans.filter { place in
      place != span
        && !own.contains { entity == nil ? $0 == place : $0.overlapLength(place) == place.length }
    }
  }
}
