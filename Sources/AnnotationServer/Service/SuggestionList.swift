import Diagnostics
import GoldStore
import JSONNodes
import LabelModel
import Pipelines
import Storage

/// A pipeline's labels for one article, and those of them that were turned down.
///
/// What was turned down is kept in a file beside the journal, so that it does not come back.
struct SuggestionList {
  let document: AnnotationDocument
  let workspace: AnnotationWorkspace

  init(_ document: AnnotationDocument, of workspace: AnnotationWorkspace) {
    self.document = document
    self.workspace = workspace
  }

  func response() async throws(HTTPFault) -> ServerResponse {
    let suggestions = Suggestion.missing(
      of: try await labels(), in: await document.content.article.labels)
    let rejected = try rejectedKeys()
    var writer = DocumentWriter(document.tokens)
    writer.begin()
    writer.list("suggestions", suggestions.filter { !rejected.contains($0.key) }) { writer, one in
      writer.begin()
      writer.member("key", one.key)
      writer.member("type", one.type)
      writer.key("span")
      writer.span(one.span)
      writer.member("what", Self.words(one, document.tokens.text))
      writer.end()
    }
    if let share = try await share() { writer.share(share) }
    writer.end()
    return ServerResponse(contentType: "application/json", body: writer.bytes)
  }

  /// `{"revision": …, "suggestion": key, "decision": "take" | "take-all" | "reject"}`.
  func decide(_ body: JSONValue) async throws(HTTPFault) -> AnnotationDocument.Outcome {
    guard let seen = body["revision"]?.integer, let key = body["suggestion"]?.string,
      let decision = body["decision"]?.string
    else { throw HTTPFault(.unprocessable, "a decision needs revision, suggestion and decision") }
    let labels = try await labels()
    let all = Suggestion.missing(of: labels, in: await document.content.article.labels)
    guard let one = all.first(where: { $0.key == key }) else {
      throw HTTPFault(.unprocessable, "this suggestion is not open any more")
    }
    switch decision {
    case "reject":
      try reject(key)
      return .done(focus: nil)
    case "take":
      return await document.change(seen: seen) { editor throws(EditFault) in
        try editor.take(one, of: labels)
      }
    case "take-all":
      let rejected = try rejectedKeys()
      return await document.change(seen: seen) { editor throws(EditFault) in
        guard case .mention(let mention) = one.label else {
          return try editor.take(one, of: labels)
        }
        let mentions = all.compactMap { other -> Mention? in
          guard case .mention(let candidate) = other.label, !rejected.contains(other.key),
            candidate == mention || (mention.entity != nil && candidate.entity == mention.entity)
          else { return nil }
          return candidate
        }
        return try editor.take(mentions, of: labels)
      }
    default: throw HTTPFault(.unprocessable, "\"\(decision)\" is no decision")
    }
  }

  private func labels() async throws(HTTPFault) -> Labels {
    try await workspace.suggested(for: document)
  }

  /// What became of the suggestions so far; `nil` where they were not asked for.
  func share() async throws(HTTPFault) -> SuggestionShare? {
    guard let labels = await document.suggested else { return nil }
    return SuggestionShare(
      of: labels, in: await document.content.article.labels, rejected: try rejectedKeys())
  }

  // MARK: - Turned down

  private var file: String { String(document.source.journal.dropLast(4)) + ".turned-down" }

  private func rejectedKeys() throws(HTTPFault) -> Set<String> {
    do throws(FileError) {
      guard try FileKind.seen(at: file) != nil else { return [] }
      let bytes = try FileReader.bytes(at: file, limit: 16 << 20)
      return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
    } catch {
      throw HTTPFault(.internalError, "\(error)")
    }
  }

  private func reject(_ key: String) throws(HTTPFault) {
    let keys = try rejectedKeys().union([key]).sorted()
    do throws(FileError) {
      if let slash = file.lastIndex(of: "/") { try Folder.create(String(file[..<slash])) }
      try AtomicFile.write(keys.map { $0 + "\n" }.joined(), to: file)
    } catch {
      throw HTTPFault(.internalError, "\(error)")
    }
  }

  private static func words(_ one: Suggestion, _ text: ArticleText) -> String {
    switch one.label {
    case .mention(let mention): "\(mention.type) “\(text.words(mention.span) ?? "")”"
    case .meeting(let meeting): "meeting, \(meeting.status.value?.rawValue ?? "no status")"
    case .quote(let quote): "\(quote.kind.value?.rawValue ?? "") quote"
    }
  }
}

extension DocumentWriter {
  mutating func share(_ share: SuggestionShare) {
    key("share")
    begin()
    member("sentence", share.sentence)
    if let warning = share.warning { member("warning", warning) }
    end()
  }
}
