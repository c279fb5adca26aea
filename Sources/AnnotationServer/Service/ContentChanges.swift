import GoldStore
import LabelModel

/// Which labels differ between two states of an article, for messages.
struct ContentChanges {
  private(set) var added: [LabelKey] = []
  private(set) var removed: [LabelKey] = []
  private(set) var changed: [LabelKey] = []
  private let text: ArticleText?

  init(from old: GoldContent, to new: GoldContent) {
    text = new.article.text
    let (before, after) = (Self.labels(old), Self.labels(new))
    let earlier = Dictionary(before, uniquingKeysWith: { first, _ in first })
    let later = Dictionary(after, uniquingKeysWith: { first, _ in first })
    for (key, value) in after {
      if let other = earlier[key] {
        if other != value { changed.append(key) }
      } else {
        added.append(key)
      }
    }
    removed = before.map(\.0).filter { later[$0] == nil }
  }

  /// The first label that was added or changed.
  var firstPresent: LabelKey? { added.first ?? changed.first }

  /// Such as `added person vass`.
  var sentences: [String] {
    added.map { "added " + words($0) } + changed.map { "changed " + words($0) }
      + removed.map { "removed " + words($0) }
  }

  private func words(_ key: LabelKey) -> String {
    switch key {
    case .entity(let id): "the entity \(id)"
    case .meeting(let id): "the meeting \(id)"
    case .quote(let id): "the quote \(id)"
    case .mention(let entity, let span):
      "“\(text?.words(span) ?? "")” as \(entity)"
    }
  }

  /// A label with all that is said of it.
  private enum Value: Hashable {
    case entity(Entity, String?)
    case mention(Mention, String?)
    case meeting(Meeting, String?)
    case quote(Quote, String?)
  }

  private static func labels(_ content: GoldContent) -> [(LabelKey, Value)] {
    let labels = content.article.labels
    var all: [(LabelKey, Value)] = []
    for entity in labels.entities?.entities ?? [] {
      let key = LabelKey.entity(entity.id)
      all.append((key, .entity(entity, content.notes[key])))
    }
    for mention in labels.entities?.mentions ?? [] {
      all.append((mention.key, .mention(mention, content.notes[mention.key])))
    }
    for meeting in labels.meetings ?? [] {
      let key = LabelKey.meeting(meeting.id)
      all.append((key, .meeting(meeting, content.notes[key])))
    }
    for quote in labels.quotes ?? [] {
      let key = LabelKey.quote(quote.id)
      all.append((key, .quote(quote, content.notes[key])))
    }
    return all
  }
}
