package import GoldStore
import JSONNodes
import LabelModel

/// Does operations on an article's labels; all or nothing.
///
/// `tokens` and `resolver` are those of the article's text. A span is accepted only if an anchor can mean
/// it, so that what the page shows can always be saved.
package struct LabelEditor: Sendable {
  package var content: GoldContent
  let tokens: ArticleTokens
  let resolver: AnchorResolver
  /// The entity types that the project allows.
  let types: [String]

  package init(_ content: GoldContent, tokens: ArticleTokens, types: [String]) {
    self.init(content, tokens: tokens, resolver: AnchorResolver(tokens.text), types: types)
  }

  init(
    _ content: GoldContent, tokens: ArticleTokens, resolver: AnchorResolver, types: [String]
  ) {
    self.content = content
    self.tokens = tokens
    self.resolver = resolver
    self.types = types
  }

  var article: Article {
    get { content.article }
    set { content.article = newValue }
  }

  /// Does the operation and returns the label to look at next.
  ///
  /// Where it throws, the article may be half changed: work on a copy.
  package mutating func apply(_ command: EditCommand) throws(EditFault) -> LabelKey? {
    switch command.operation {
    case "add-mentions": try addMentions(command)
    case "add-entity": .entity(try entity(command.value("entity")))
    case "merge-entities": try mergeEntities(command)
    case "add-meeting": try addMeeting(command)
    case "add-quote": try addQuote(command)
    case "set": try set(command)
    case "span": try setSpan(command)
    case "nudge": try nudge(command)
    case "delete": try delete(command)
    case "status": try setStatus(command)
    case "batch": try batch(command)
    default: throw EditFault("there is no operation \"\(command.operation)\"")
    }
  }

  private mutating func set(_ command: EditCommand) throws(EditFault) -> LabelKey? {
    let field = FieldValue(
      field: try command.string("field"), value: command.value("value") ?? nil)
    switch try command.key() {
    case .entity(let id): return try setEntity(id, field)
    case .mention(let entity, let span): return try setMention(entity, span, field)
    case .meeting(let id): return try setMeeting(id, field)
    case .quote(let id): return try setQuote(id, field)
    }
  }

  /// Several operations as one step.
  private mutating func batch(_ command: EditCommand) throws(EditFault) -> LabelKey? {
    var focus: LabelKey?
    for value in command.value("commands")?.elements ?? [] {
      focus = try apply(EditCommand(value)) ?? focus
    }
    return focus
  }

  private mutating func setStatus(_ command: EditCommand) throws(EditFault) -> LabelKey? {
    let status = try command.string("status")
    guard ["draft", "single", "double", "adjudicated"].contains(status) else {
      throw EditFault("\"\(status)\" is no status")
    }
    article.metadata.status = status
    return nil
  }

  private mutating func delete(_ command: EditCommand) throws(EditFault) -> LabelKey? {
    switch try command.key() {
    case .entity(let id):
      _ = try entityIndex(id)
      removeEntity(id)
    case .mention(let entity, let span):
      let index = try mentionIndex(entity, span)
      article.labels.entities?.mentions.remove(at: index)
      removeIfUnused(entity)
    case .meeting(let id):
      let index = try meetingIndex(id)
      article.labels.meetings?.remove(at: index)
    case .quote(let id):
      let index = try quoteIndex(id)
      article.labels.quotes?.remove(at: index)
      for index in (article.labels.quotes ?? []).indices
      where article.labels.quotes?[index].within == id {
        article.labels.quotes?[index].within = nil
      }
    }
    return nil
  }

  // MARK: - Flags

  /// The tag of a label that somebody should look at again; its note says why.
  static let flag = "flag"

  /// Sets or takes away the flag, and its note with it.
  mutating func setFlag(_ key: LabelKey, _ tags: inout [String], _ field: FieldValue)
    throws(EditFault)
  {
    tags.removeAll { $0 == Self.flag }
    if field.isNull {
      content.notes[key] = nil
    } else {
      tags.append(Self.flag)
      content.notes[key] = try field.text()
    }
  }

  mutating func moveNote(from old: LabelKey, to new: LabelKey) {
    if let note = content.notes.removeValue(forKey: old) { content.notes[new] = note }
  }
}
