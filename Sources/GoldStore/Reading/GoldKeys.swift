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
    "id", "type", "name", "aliases", "link", "role", "mentions", "optional", "tags", "note",
  ]
  static let meeting = [
    "id", "status", "alt", "participants", "date", "place", "mode", "kind", "topics", "trigger",
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
}
