/// What a project's settings say about comparing labels.
package struct ScoringSettings: Hashable, Sendable {
  /// Name of a place to that of the place around it, such as "Hofburg" to "Vienna".
  package var placeContainments: [String: String]

  /// Whose conventions hold.
  package var profile: Profile

  package init(placeContainments: [String: String] = [:], profile: Profile = .strict) {
    self.placeContainments = placeContainments
    self.profile = profile
  }
}
