import Storage

extension ProjectTemplate {
  /// SHA-256 of the example's text.
  static var textDigest: String { SHA256.hex(of: articleText) }
}
