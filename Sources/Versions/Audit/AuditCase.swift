import LabelModel

/// Something that is done to a version many times over, to see how often the gate fails it.
package struct AuditCase: Hashable, Sendable {
  package var name: String
  /// Nothing where the versions are only swapped.
  package var damage: [LabelDamage]
  /// How many articles are damaged, drawn anew each time; `nil` for all.
  package var articleCount: Int?

  package init(name: String, damage: [LabelDamage], articleCount: Int? = nil) {
    self.name = name
    self.damage = damage
    self.articleCount = articleCount
  }

  package init(_ damage: LabelDamage) { self.init(name: damage.name, damage: [damage]) }

  static let noChange = AuditCase(name: "no change", damage: [])

  /// Each layer spoiled in each way, by so much that a reader of the report would want to know; and all
  /// labels of three articles lost, which a test alone can never see.
  package static let usual: [AuditCase] =
    [
      LabelDamage(layer: .entities, kind: .drop, share: 0.05),
      LabelDamage(layer: .entities, kind: .retype, share: 0.05),
      LabelDamage(layer: .entities, kind: .shift, share: 0.05),
      LabelDamage(layer: .meetings, kind: .drop, share: 0.2),
      LabelDamage(layer: .meetings, kind: .retype, share: 0.2),
      LabelDamage(layer: .quotes, kind: .drop, share: 0.1),
      LabelDamage(layer: .quotes, kind: .retype, share: 0.1),
      LabelDamage(layer: .quotes, kind: .shift, share: 0.1),
    ].map(AuditCase.init) + [
      AuditCase(
        name: "3 articles lost",
        damage: [
          LabelDamage(layer: .entities, kind: .drop, share: 1),
          LabelDamage(layer: .meetings, kind: .drop, share: 1),
          LabelDamage(layer: .quotes, kind: .drop, share: 1),
        ], articleCount: 3)
    ]
}
