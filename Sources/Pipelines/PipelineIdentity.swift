/// Which pipeline, in which version, made a set of predictions.
package struct PipelineIdentity: Hashable, Sendable {
  package var name: String
  package var version: String?

  package init(name: String, version: String? = nil) {
    self.name = name
    self.version = version
  }

  /// With the version where there is one, such as `mine@1.2.0`.
  package var text: String { [name, version].compactMap(\.self).joined(separator: "@") }
}
