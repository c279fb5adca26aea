/// Somebody or something that an article names: what its mentions refer to.
package struct Entity: Hashable, Sendable {
  /// Unique in its article.
  package var id: String
  /// The type, then the others that are accepted; never empty.
  package var types: [String]
  /// The canonical name; `nil` for an unnamed one ("a diplomat").
  package var name: String?
  package var aliases: [String]
  /// A knowledge-base identifier such as `wikidata:Q7259`, or `NIL…` for one the base does not have.
  package var link: Slot<String>
  package var isOptional: Bool
  /// Free words such as `must-pass`, by which gates and slices select labels.
  package var tags: [String]

  package init(
    id: String, types: [String], name: String? = nil, aliases: [String] = [],
    link: Slot<String> = .unannotated, isOptional: Bool = false, tags: [String] = []
  ) {
    self.id = id
    self.types = types
    self.name = name
    self.aliases = aliases
    self.link = link
    self.isOptional = isOptional
    self.tags = tags
  }

  package var type: String { types.first ?? "" }
}

/// One place in the text that refers to an entity.
package struct Mention: Hashable, Sendable {
  package var span: TextSpan
  /// Other spans that are accepted.
  package var alternatives: [TextSpan]
  /// The type, which is that of the entity where the mention belongs to one.
  package var type: String
  /// Other types that are accepted.
  package var alternativeTypes: [String]
  /// `Entity.id` of its entity; `nil` in the output of a pipeline that does not group mentions.
  package var entity: String?
  package var kind: MentionKind?
  /// A pipeline's confidence, the higher the surer.
  package var score: Double?
  package var isOptional: Bool
  package var tags: [String]

  package init(
    _ span: TextSpan, type: String, entity: String? = nil, kind: MentionKind? = nil,
    alternatives: [TextSpan] = [], alternativeTypes: [String] = [], score: Double? = nil,
    isOptional: Bool = false, tags: [String] = []
  ) {
    self.span = span
    self.type = type
    self.entity = entity
    self.kind = kind
    self.alternatives = alternatives
    self.alternativeTypes = alternativeTypes
    self.score = score
    self.isOptional = isOptional
    self.tags = tags
  }
}

/// What kind of expression a mention is.
package enum MentionKind: String, CaseIterable, Hashable, Sendable {
  case name, nominal, pronoun, adjectival
}

/// The entities of an article with all their mentions.
///
/// Mentions stand in one flat list, since most metrics look at them alone; `Mention.entity` groups them.
package struct EntityLayer: Hashable, Sendable {
  package var entities: [Entity]
  package var mentions: [Mention]

  package init(entities: [Entity] = [], mentions: [Mention] = []) {
    self.entities = entities
    self.mentions = mentions
  }

  /// Whether every mention belongs to an entity; only then do entity metrics apply.
  package var isGrouped: Bool { mentions.allSatisfy { $0.entity != nil } }
}
