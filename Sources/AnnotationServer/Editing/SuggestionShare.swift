import Diagnostics
import GoldStore
import LabelModel

/// What became of a pipeline's labels for one article, and what its annotator labelled beside them.
///
/// Gold that scores the pipeline whose labels were suggested is only as good as what people changed.
struct SuggestionShare: Hashable, Sendable {
  /// Labels that are there as they were suggested.
  private(set) var unchanged = 0
  /// Labels at the same place that say something else.
  private(set) var edited = 0
  private(set) var rejected = 0
  /// Neither taken nor turned down yet.
  private(set) var open = 0
  /// Labels where nothing was suggested.
  private(set) var added = 0

  var suggested: Int { unchanged + edited + rejected + open }

  /// `rejected` are the keys of suggestions that were turned down.
  init(of labels: Labels, in mine: Labels, rejected: Set<String>) {
    let theirs = EntityPlaces(labels)
    let ours = EntityPlaces(mine)
    let suggested = Suggestion.missing(of: labels, in: Labels())
    var mentions: [(label: Mention, key: String)] = []
    var meetings: [(label: Meeting, key: String)] = []
    var quotes: [(label: Quote, key: String)] = []
    for one in suggested {
      switch one.label {
      case .mention(let mention): mentions.append((mention, one.key))
      case .meeting(let meeting): meetings.append((meeting, one.key))
      case .quote(let quote): quotes.append((quote, one.key))
      }
    }
    count(
      mentions, mine.entities?.mentions ?? [], rejected,
      isAtSamePlace: { $0.span.overlaps($1.span) },
      isSame: { $0.span == $1.span && $0.type == $1.type })
    count(
      meetings, mine.meetings ?? [], rejected, isAtSamePlace: { $0.isTold(where: $1) },
      isSame: { theirs.says($0, as: $1, in: ours) })
    count(
      quotes, mine.quotes ?? [], rejected,
      isAtSamePlace: { 2 * $0.content.overlapLength($1.content) >= $0.content.length },
      isSame: { theirs.says($0, as: $1, in: ours) })
  }

  /// Pairs those that are the same first, then those at the same place, each with one other.
  private mutating func count<Label>(
    _ theirs: [(label: Label, key: String)], _ mine: [Label], _ rejectedKeys: Set<String>,
    isAtSamePlace: (Label, Label) -> Bool, isSame: (Label, Label) -> Bool
  ) {
    var isTaken = [Bool](repeating: false, count: mine.count)
    func take(_ fits: (Label) -> Bool) -> Bool {
      guard let index = mine.indices.first(where: { !isTaken[$0] && fits(mine[$0]) }) else {
        return false
      }
      isTaken[index] = true
      return true
    }
    var rest: [(label: Label, key: String)] = []
    for one in theirs {
      if take({ isSame(one.label, $0) }) { unchanged += 1 } else { rest.append(one) }
    }
    for one in rest {
      if take({ isAtSamePlace(one.label, $0) }) {
        edited += 1
      } else if rejectedKeys.contains(one.key) {
        rejected += 1
      } else {
        open += 1
      }
    }
    added += isTaken.count { !$0 }
  }

  /// For the annotator; shares are of all suggestions.
  var sentence: String {
    guard suggested > 0 else { return "the pipeline suggested nothing" }
    let parts = [
      (unchanged, "taken as suggested"), (edited, "changed"), (rejected, "turned down"),
      (open, "open"),
    ]
    let shares = parts.map { count, what in
      let percent = Int((100 * Double(count) / Double(suggested)).rounded())
      return "\(count) \(what) (\(percent) %)"
    }
    return
      "\(suggested.counted("suggestion")): \(shares.joined(separator: ", ")); "
      + "\(added.counted("label")) added beside them"
  }

  /// `nil` where something was labelled that the pipeline had not suggested, or nothing was taken.
  var warning: String? {
    guard added == 0, unchanged + edited > 0 else { return nil }
    return "nothing was labelled but what was suggested: read the text again for what the pipeline "
      + "missed"
  }
}

extension Meeting {
  /// The words that tell of it.
  private var told: [TextSpan] { evidence + [trigger.value?.span].compactMap(\.self) }

  fileprivate func isTold(where other: Meeting) -> Bool {
    told.contains { span in other.told.contains { $0.overlaps(span) } }
  }
}

/// Where the entities of an article are mentioned, by which those of two annotators are compared.
private struct EntityPlaces {
  private let spans: [String: Set<TextSpan>]
  private let names: [String: String]

  init(_ labels: Labels) {
    var spans: [String: Set<TextSpan>] = [:]
    for mention in labels.entities?.mentions ?? [] {
      if let id = mention.entity { spans[id, default: []].insert(mention.span) }
    }
    self.spans = spans
    names = Dictionary(
      (labels.entities?.entities ?? []).compactMap { entity in
        entity.name.map { (entity.id, $0.lowercased()) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func says(_ quote: Quote, as other: Quote, in places: EntityPlaces) -> Bool {
    quote.content == other.content && quote.kind == other.kind
      && quote.cue.value?.span == other.cue.value?.span
      && quote.source.value?.span == other.source.value?.span
      && isSame(quote.speaker.value?.reference, other.speaker.value?.reference, in: places)
  }

  func says(_ meeting: Meeting, as other: Meeting, in places: EntityPlaces) -> Bool {
    let (mine, theirs) = (meeting.participants.value ?? [], other.participants.value ?? [])
    return meeting.isTold(where: other) && meeting.status == other.status
      && meeting.mode == other.mode && meeting.kind == other.kind
      && meeting.date.value?.value == other.date.value?.value && meeting.topics == other.topics
      && isSame(
        meeting.place.value?.reference.reference, other.place.value?.reference.reference, in: places
      )
      && mine.count == theirs.count
      && mine.allSatisfy { one in
        theirs.contains { isSame(one.who.reference, $0.who.reference, in: places) }
      }
  }

  private func isSame(
    _ reference: EntityReference?, _ other: EntityReference?, in places: EntityPlaces
  ) -> Bool {
    guard let reference, let other else { return reference == nil && other == nil }
    if let name = name(reference), name == places.name(other) { return true }
    return !spans(reference).isDisjoint(with: places.spans(other))
  }

  private func spans(_ reference: EntityReference) -> Set<TextSpan> {
    switch reference {
    case .entity(let id): spans[id] ?? []
    case .span(let span): [span]
    case .name: []
    }
  }

  private func name(_ reference: EntityReference) -> String? {
    switch reference {
    case .entity(let id): names[id]
    case .name(let name): name.lowercased()
    case .span: nil
    }
  }
}
