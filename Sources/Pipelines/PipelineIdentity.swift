/// Which pipeline, in which version, made a set of predictions.
package struct PipelineIdentity: Hashable, Sendable {
  package var name: String
  package var version: String?

  package init(name: String, version: String? = nil) {
    self.name = name
    self.version = version
  }
}
