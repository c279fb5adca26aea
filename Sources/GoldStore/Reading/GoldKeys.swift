/// The keys of the gold format, for every mapping in it.
enum GoldKeys {
  static let version = "gold/1"

  static let root = [
    "assay", "id", "status", "split", "article", "text", "entities", "meetings", "quotes", "ignore",
    "annotation",
  ]
  static let article = [
    "title", "outlet", "published", "dateline", "language", "license", "section", "cluster", "tags",
    "url",
  ]
  static let text = ["file", "sha256", "length"]
  static let entity = [
    "id", "type", "name", "aliases", "link", "role", "tags", "mentions", "optional", "note",
  ]
  static let meeting = [
    "id", "status", "alt", "mode", "kind", "participants", "date", "place", "topics", "trigger",
    "evidence", "optional", "tags", "note",
  ]
  static let participant = ["entity", "name", "role", "alt", "optional"]
  static let date = ["value", "text", "alt", "basis"]
  static let place = ["entity", "name", "text", "alt", "basis"]
  static let quote = [
    "id", "kind", "speaker", "source", "cue", "content", "addressee", "via", "within", "optional",
    "tags", "note",
  ]
  static let reference = ["entity", "name", "alt"]
  static let annotation = ["guidelines", "passes", "adjudicated", "notes"]
  static let pass = ["by", "at", "mode", "pipeline"]

  /// An anchor in words, and what else its mapping may hold where it stands alone.
  static let words = ["text", "nth", "to", "within-word", "literal"]
  static let seal = ["at", "seal"]
  static let alternatives = ["alt"]
  static let mention = ["kind", "optional", "alt", "tags", "note"]
  static let ignored = ["layers", "why"]

  /// The order of the keys at a path, with `[]` for the items of a list; `nil` where nothing is known.
  static func order(_ path: [String]) -> [String]? {
    let anchor = words + seal
    switch path.last {
    case nil: return root
    case "article": return article
    case "annotation": return annotation
    case "adjudicated": return pass
    case "date": return date
    case "place": return place
    case "speaker", "addressee", "via": return reference
    case "content", "source", "cue", "trigger": return anchor + alternatives
    case "text": return path.count == 1 ? text : anchor
    case "[]": break
    default: return nil
    }
    switch path.dropLast().last {
    case "entities": return entity
    case "meetings": return meeting
    case "quotes": return quote
    case "mentions": return anchor + mention
    case "participants": return participant
    case "evidence", "alt": return anchor
    case "ignore": return anchor + ignored
    case "passes": return pass
    default: return nil
    }
  }

  /// What the mapping of an anchor may hold.
  struct AnchorKeys {
    /// In words.
    let words: [String]
    /// In offsets.
    let sealed: [String]

    /// With these beside the anchor.
    init(_ others: [String]) {
      words = GoldKeys.words + seal + others
      sealed = seal + others
    }
  }

  static let anchor = AnchorKeys([])
  static let anchorWithAlternatives = AnchorKeys(alternatives)
  static let anchorOfMention = AnchorKeys(mention)
  static let anchorOfIgnored = AnchorKeys(ignored)
}
