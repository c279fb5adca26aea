package import LabelModel

/// What a collection of articles has labels for, at least once.
///
/// A pipeline that never groups mentions is not scored on groups; one that does is, in every article. So no
/// article falls out of a denominator because the pipeline found nothing in it.
package struct LabelTraits: Hashable, Sendable {
  /// Whether there is no mention and no entity at all, so that nothing is known of what there could be.
  package var isEmpty = true
  /// Whether mentions belong to entities.
  package var groupsMentions = false
  /// Whether entities have canonical names.
  package var namesEntities = false
  /// Whether entities are linked to a knowledge base, or stated not to be in it.
  package var linksEntities = false

  package init() {}

  package init(_ articles: some Sequence<Article>) {
    for article in articles {
      guard let layer = article.labels.entities else { continue }
      isEmpty = isEmpty && layer.mentions.isEmpty && layer.entities.isEmpty
      groupsMentions = groupsMentions || layer.mentions.contains { $0.entity != nil }
      for entity in layer.entities {
        namesEntities = namesEntities || entity.name != nil
        linksEntities = linksEntities || entity.link.isAnnotated
      }
    }
  }

  /// What two collections have labels for together.
  package static func += (left: inout LabelTraits, right: LabelTraits) {
    left.isEmpty = left.isEmpty && right.isEmpty
    left.groupsMentions = left.groupsMentions || right.groupsMentions
    left.namesEntities = left.namesEntities || right.namesEntities
    left.linksEntities = left.linksEntities || right.linksEntities
  }
}
