import LabelModel
import Storage

/// An article's text, checked and made ready to be searched.
///
/// Who reads a gold file again and again hands it on, so that a text whose bytes are still the same is
/// neither checked, hashed nor searched anew.
struct KnownText: Sendable {
  let bytes: [UInt8]
  /// SHA-256 as 64 hex digits.
  let digest: String
  let resolver: AnchorResolver

  /// `bytes` are UTF-8.
  init(_ bytes: [UInt8], isReadAgain: Bool) {
    self.bytes = bytes
    digest = SHA256.hex(of: bytes)
    resolver = AnchorResolver(
      ArticleText(String(decoding: bytes, as: UTF8.self)), remembers: isReadAgain)
  }
}
