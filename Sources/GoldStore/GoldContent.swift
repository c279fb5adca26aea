package import LabelModel

/// All that a gold file says: the labels, what is noted at them, and who made them.
package struct GoldContent: Hashable, Sendable {
  package var article: Article
  package var record: AnnotationRecord
  /// The `note` of each label that has one.
  package var notes: [LabelKey: String]

  package init(
    _ article: Article, record: AnnotationRecord = AnnotationRecord(),
    notes: [LabelKey: String] = [:]
  ) {
    self.article = article
    self.record = record
    self.notes = notes
  }
}

/// Which label of an article is meant.
package enum LabelKey: Hashable, Sendable {
  case entity(String)
  case mention(entity: String, TextSpan)
  case meeting(String)
  case quote(String)
}

/// Who annotated an article, when and how: the section `annotation` of its file.
package struct AnnotationRecord: Hashable, Sendable {
  /// The version of the guidelines.
  package var guidelines: Int?
  package var passes: [AnnotationPass]
  package var adjudicated: AnnotationPass?
  package var notes: String?

  package init(
    guidelines: Int? = nil, passes: [AnnotationPass] = [], adjudicated: AnnotationPass? = nil,
    notes: String? = nil
  ) {
    self.guidelines = guidelines
    self.passes = passes
    self.adjudicated = adjudicated
    self.notes = notes
  }
}

/// One reading of an article by one person.
package struct AnnotationPass: Hashable, Sendable {
  package var by: String
  /// The day, in EDTF.
  package var at: String?
  package var mode: AnnotationMode?
  /// The pipeline whose labels were suggested.
  package var pipeline: String?

  package init(
    by: String, at: String? = nil, mode: AnnotationMode? = nil, pipeline: String? = nil
  ) {
    self.by = by
    self.at = at
    self.mode = mode
    self.pipeline = pipeline
  }
}

/// Whether an annotator saw a pipeline's labels.
package enum AnnotationMode: String, CaseIterable, Hashable, Sendable {
  case blind, suggested
}
