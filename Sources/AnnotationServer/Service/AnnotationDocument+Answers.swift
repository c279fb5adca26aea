import GoldStore
import LabelModel

/// What the page is told of a document.
extension AnnotationDocument {
  /// The text and everything else; `passes` are the annotators whose labels can be compared.
  func writeArticle(_ writer: inout DocumentWriter, passes: [String]) {
    let metadata = content.article.metadata
    writer.begin()
    writer.member("id", source.id)
    writer.member("file", source.file)
    writer.member("title", metadata.title ?? source.id)
    if let published = metadata.published { writer.member("published", published) }
    if let outlet = metadata.outlet { writer.member("outlet", outlet) }
    writer.member("split", metadata.split ?? "dev")
    writer.texts("passes", passes)
    writer.key("text")
    writer.text()
    members(&writer, since: nil)
    writer.key("labels")
    writer.labels(content)
    writer.end()
  }

  /// The labels too where the window shows an older revision.
  func writeState(_ writer: inout DocumentWriter, since seen: Int?) {
    writer.begin()
    members(&writer, since: seen)
    if let seen, seen != revision {
      writer.key("labels")
      writer.labels(content)
    }
    writer.end()
  }

  func writeOutcome(_ outcome: Outcome, _ writer: inout DocumentWriter) -> HTTPStatus {
    var status = HTTPStatus.ok
    writer.begin()
    members(&writer, since: nil)
    switch outcome {
    case .done(let focus):
      if let focus { writer.member("focus", focus.text) }
    case .stale(let changes):
      status = .conflict
      writer.member("error", "another window or program changed the article")
      writer.texts("changes", changes)
    case .refused(let reason):
      status = .unprocessable
      writer.member("error", reason)
    }
    writer.key("labels")
    writer.labels(content)
    writer.end()
    return status
  }

  /// Revision, what can be undone, and how the file stands.
  private func members(_ writer: inout DocumentWriter, since seen: Int?) {
    writer.member("revision", revision)
    writer.member("undo", undoCount)
    writer.member("redo", redoCount)
    writer.member("isSaved", isSaved)
    if let savedAt { writer.member("savedAt", savedAt) }
    if let problem { writer.member("problem", problem) }
    writer.member("status", content.article.metadata.status ?? "draft")
    if let seen {
      writer.texts("outside", notices.filter { $0.revision > seen }.flatMap(\.changes))
    }
  }
}
