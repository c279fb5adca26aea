import Diagnostics
import GoldStore
import JSONNodes
import LabelModel

/// Which path of the server does what.
package struct AnnotationRouter: Sendable {
  private let workspace: AnnotationWorkspace
  /// Called for every request that shows that somebody is at work.
  private let noteUse: @Sendable () -> Void

  package init(_ workspace: AnnotationWorkspace, noteUse: @escaping @Sendable () -> Void) {
    self.workspace = workspace
    self.noteUse = noteUse
  }

  package func answer(_ request: ServerRequest) async -> ServerResponse {
    do throws(HTTPFault) {
      guard request.path.first == "api" else {
        guard let file = PageAssets.response(to: request.path) else {
          throw HTTPFault(.notFound, "there is no such page")
        }
        noteUse()
        return file
      }
      if request.path.last != "state" { noteUse() }
      return try await call(request)
    } catch {
      return ServerResponse(error)
    }
  }

  private func call(_ request: ServerRequest) async throws(HTTPFault) -> ServerResponse {
    let path = request.path.dropFirst()
    switch (request.method, path.first, path.count) {
    case ("GET", "session", 1): return await session()
    case ("GET", "queue", 1): return await QueueList(workspace).response()
    case (_, "articles", 2...):
      let id = path[path.startIndex + 1]
      let document = try await workspace.document(id)
      let action = path.count == 3 ? path[path.startIndex + 2] : ""
      return try await call(request, action, document)
    default: throw HTTPFault(.notFound, "there is no such call")
    }
  }

  private func call(_ request: ServerRequest, _ action: String, _ document: AnnotationDocument)
    async throws(HTTPFault) -> ServerResponse
  {
    switch (request.method, action) {
    case ("GET", ""): return await article(document)
    case ("POST", "state"):
      let body = try Self.object(request)
      await document.save()
      return await state(document, since: body["revision"]?.integer)
    case ("POST", "edit"):
      let body = try Self.object(request)
      guard let seen = body["revision"]?.integer, let command = body["command"] else {
        throw HTTPFault(.unprocessable, "an edit needs a revision and a command")
      }
      let outcome = await document.edit(
        EditCommand(command), seen: seen, base: body["base"]?.integer)
      return await response(to: outcome, document)
    case ("POST", "undo"): return await response(to: document.undo(), document)
    case ("POST", "redo"): return await response(to: document.redo(), document)
    case ("POST", "find"):
      let body = try Self.object(request)
      return try await OccurrenceList(document).response(body)
    case ("GET", "suggestions"): return try await suggestions(document).response()
    case ("POST", "suggestions"):
      let body = try Self.object(request)
      return await response(to: try await suggestions(document).decide(body), document)
    case ("GET", "disputes"): return try await workspace.desk(document).response()
    case ("POST", "disputes"):
      let body = try Self.object(request)
      return try await decide(body, document)
    case ("GET", "check"):
      let share = try await suggestions(document).share()
      return await ProblemList(document, share: share).response()
    default: throw HTTPFault(.notFound, "there is no such call")
    }
  }

  /// Does what the page asks for, then answers with all that is disputed.
  private func decide(_ body: JSONValue, _ document: AnnotationDocument) async throws(HTTPFault)
    -> ServerResponse
  {
    let desk = try await workspace.desk(document)
    switch body["action"]?.string {
    case "undo": try await desk.step(isUndo: true)
    case "redo": try await desk.step(isUndo: false)
    case "write", "write-partly":
      let isPartial = body["action"]?.string == "write-partly"
      if case .refused(let reason) = try await desk.write(isPartial: isPartial) {
        throw HTTPFault(.unprocessable, reason)
      }
    default: try await desk.decide(body)
    }
    return try await desk.response()
  }

  private func suggestions(_ document: AnnotationDocument) -> SuggestionList {
    SuggestionList(document, of: workspace)
  }

  static func object(_ request: ServerRequest) throws(HTTPFault) -> JSONValue {
    guard let value = try? JSONValue(parsing: request.body), value.members != nil else {
      throw HTTPFault(.badRequest, "the body is no JSON object")
    }
    return value
  }

  // MARK: - Answers

  private func session() async -> ServerResponse {
    let configuration = workspace.configuration
    var writer = DocumentWriter(ArticleTokens(ArticleText("")))
    writer.begin()
    if let annotator = configuration.annotator { writer.member("by", annotator) }
    writer.member("suggests", configuration.showsSuggestions)
    if configuration.showsSuggestions { writer.member("pipeline", await workspace.pipeline) }
    writer.texts("types", configuration.options.types.sorted())
    writer.texts("statuses", MeetingStatus.allCases.map(\.rawValue))
    writer.texts("modes", MeetingMode.allCases.map(\.rawValue))
    writer.texts("meetingKinds", MeetingKind.allCases.map(\.rawValue))
    writer.texts("quoteKinds", QuoteKind.allCases.map(\.rawValue))
    writer.texts("mentionKinds", MentionKind.allCases.map(\.rawValue))
    writer.texts("articles", configuration.articles)
    writer.end()
    return ServerResponse(contentType: "application/json", body: writer.bytes)
  }

  private func article(_ document: AnnotationDocument) async -> ServerResponse {
    await document.save()
    var writer = DocumentWriter(document.tokens)
    let configuration = workspace.configuration
    let passes =
      configuration.annotator == nil
      ? AdjudicationDesk.annotators(in: "\(configuration.passesFolder)/\(document.source.id)") : []
    await document.writeArticle(&writer, passes: passes)
    return ServerResponse(contentType: "application/json", body: writer.bytes)
  }

  private func state(_ document: AnnotationDocument, since seen: Int?) async -> ServerResponse {
    var writer = DocumentWriter(document.tokens)
    await document.writeState(&writer, since: seen)
    return ServerResponse(contentType: "application/json", body: writer.bytes)
  }

  func response(to outcome: AnnotationDocument.Outcome, _ document: AnnotationDocument) async
    -> ServerResponse
  {
    var writer = DocumentWriter(document.tokens)
    let status = await document.writeOutcome(outcome, &writer)
    return ServerResponse(status, contentType: "application/json", body: writer.bytes)
  }
}
