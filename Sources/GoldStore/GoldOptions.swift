/// How gold is to be loaded.
package struct GoldOptions: Sendable {
  /// Folders that are searched for texts after the folder of the gold file, in order.
  package var textFolders: [String]
  /// Whether a text that is not at hand is an error, not a skipped article.
  package var requiresText: Bool
  /// The entity types that may be used.
  package var types: Set<String>
  /// Whether warnings that ask for a careful reader are looked for (`W102` to `W108`, `R004`, `P002`).
  package var checksStyle: Bool

  /// Texts by their SHA-256, which take the place of files with that digest: older ones out of git.
  package var texts: [String: [UInt8]] = [:]

  /// Whether the article will be read again, with the same text and other labels.
  var isReadAgain = false
  /// The text as it was read the last time.
  var knownText: KnownText?

  /// The largest article text that is read, in bytes.
  package static let largestText = 16 << 20

  package static let standardTypes: Set<String> = [
    "person", "organization", "gpe", "location", "facility", "norp", "event", "date", "money",
    "misc", "group",
  ]

  package init(
    textFolders: [String] = [], requiresText: Bool = false, types: Set<String> = standardTypes,
    checksStyle: Bool = true
  ) {
    self.textFolders = textFolders
    self.requiresText = requiresText
    self.types = types
    self.checksStyle = checksStyle
  }
}
