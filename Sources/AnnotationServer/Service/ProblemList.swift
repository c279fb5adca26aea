import Diagnostics
import GoldStore
import LabelModel
import YAMLNodes

/// What the checks say of a document, each problem with the label that it stands at.
struct ProblemList {
  let document: AnnotationDocument
  let share: SuggestionShare?

  init(_ document: AnnotationDocument, share: SuggestionShare?) {
    self.document = document
    self.share = share
  }

  func response() async -> ServerResponse {
    await document.save()
    var options = document.source.options
    options.checksStyle = true
    let corpus = await GoldCorpus.load([document.source.file], options: options)
    let labels = corpus.articles.first.map(Self.lines) ?? []
    let flags = Self.flagged(await document.content)
    var writer = DocumentWriter(document.tokens)
    writer.begin()
    writer.list("problems", corpus.diagnostics) { writer, diagnostic in
      writer.begin()
      writer.member("severity", diagnostic.severity.rawValue)
      writer.member("code", diagnostic.code)
      writer.member("message", diagnostic.message)
      if let line = diagnostic.place?.line {
        writer.member("line", line)
        if let key = labels.last(where: { $0.line <= line })?.key {
          writer.member("key", key.text)
        }
      }
      if let fix = diagnostic.fix { writer.member("fix", fix) }
      if let expected = diagnostic.expected { writer.member("expected", expected) }
      writer.texts("notes", diagnostic.notes)
      writer.end()
    }
    if let share { writer.share(share) }
    writer.list("flags", flags) { writer, flag in
      writer.begin()
      writer.member("key", flag.key.text)
      if let note = flag.note { writer.member("note", note) }
      writer.end()
    }
    writer.end()
    return ServerResponse(contentType: "application/json", body: writer.bytes)
  }

  /// Every label with the line that it starts in, in the order of the file.
  private static func lines(_ gold: GoldArticle) -> [(line: Int, key: LabelKey)] {
    let labels = gold.article.labels
    var all: [(line: Int, key: LabelKey)] = []
    for (entity, mark) in zip(labels.entities?.entities ?? [], gold.places.entities) {
      all.append((Int(mark.line), .entity(entity.id)))
    }
    for (mention, mark) in zip(labels.entities?.mentions ?? [], gold.places.mentions) {
      all.append((Int(mark.line), mention.key))
    }
    for (meeting, mark) in zip(labels.meetings ?? [], gold.places.meetings) {
      all.append((Int(mark.line), .meeting(meeting.id)))
    }
    for (quote, mark) in zip(labels.quotes ?? [], gold.places.quotes) {
      all.append((Int(mark.line), .quote(quote.id)))
    }
    return all.sorted { $0.line < $1.line }
  }

  private static func flagged(_ content: GoldContent) -> [(key: LabelKey, note: String?)] {
    let labels = content.article.labels
    let flag = LabelEditor.flag
    var keys: [LabelKey] = []
    keys += (labels.entities?.entities ?? []).filter { $0.tags.contains(flag) }
      .map { .entity($0.id) }
    keys += (labels.entities?.mentions ?? []).filter { $0.tags.contains(flag) }.map(\.key)
    keys += (labels.meetings ?? []).filter { $0.tags.contains(flag) }.map { .meeting($0.id) }
    keys += (labels.quotes ?? []).filter { $0.tags.contains(flag) }.map { .quote($0.id) }
    return keys.map { ($0, content.notes[$0]) }
  }
}
