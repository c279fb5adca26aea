package import LabelModel
package import YAMLNodes

/// A gold article as it was loaded.
package struct GoldArticle: Sendable {
  package var article: Article
  /// The path as the user gave it, or as it was found in the folder that the user gave.
  package var file: String
  /// The text's SHA-256 as 64 hex digits; `nil` where the file does not state one and has no text.
  package var textDigest: String?
  package var places: LabelPlaces
  /// Who annotated it, when and how.
  package var record: AnnotationRecord
  /// The `note` of each label that has one.
  package var notes: [LabelKey: String]

  package var content: GoldContent { GoldContent(article, record: record, notes: notes) }

  /// SHA-256 over the labels, whatever their wording and order in the file.
  ///
  /// Two files with the same labels have the same digest. It is computed on each call.
  package var labelDigest: String { LabelDigest.of(article) }
}

/// Where in its file each label stands; each list runs parallel to that of the labels.
package struct LabelPlaces: Hashable, Sendable {
  package var entities: [YAMLMark] = []
  package var mentions: [YAMLMark] = []
  package var meetings: [YAMLMark] = []
  package var quotes: [YAMLMark] = []
  package var ignored: [YAMLMark] = []

  package init() {}
}

/// An article whose text is not at hand, so that it is left out.
package struct SkippedArticle: Sendable {
  package var id: String
  package var file: String
  /// The file that the gold names for its text.
  package var textFile: String
  /// The labels, where all of them are sealed and so have offsets without the text; unchecked.
  package var sealed: GoldArticle?
}
