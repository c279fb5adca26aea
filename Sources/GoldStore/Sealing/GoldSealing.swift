package import Diagnostics
import LabelModel
import YAMLNodes

/// Turns the labels of a gold file from words into seals and back; nothing else in it changes.
package enum GoldSealing {
  /// The file with a seal for each label in words; needs the text, and a file without errors.
  package static func seal(_ bytes: [UInt8], file: String, options: GoldOptions = GoldOptions())
    throws(InvalidInput) -> [UInt8]
  {
    try rewrite(bytes, file, options, isSealing: true)
  }

  /// The file with words for each sealed label; needs the text, and a file without errors.
  package static func unseal(_ bytes: [UInt8], file: String, options: GoldOptions = GoldOptions())
    throws(InvalidInput) -> [UInt8]
  {
    try rewrite(bytes, file, options, isSealing: false)
  }

  /// Gives each anchor that is not in the wanted form another one.
  private static func rewrite(
    _ bytes: [UInt8], _ file: String, _ options: GoldOptions, isSealing: Bool
  ) throws(InvalidInput) -> [UInt8] {
    let original = try read(bytes, file, options)
    let reader = original.reader
    guard let resolver = reader.resolver, let digest = reader.textDigest,
      let root = reader.document.root
    else { return bytes }
    let writer = AnchorForms(resolver: resolver, textDigest: digest, isSealing: isSealing)
    var forms: [(node: YAMLNode, forms: [AnchorForm])] = []
    for anchor in reader.anchors where anchor.isSealed != isSealing {
      let written = anchor.spans.compactMap { writer.form($0) }
      guard written.count == anchor.spans.count, !written.isEmpty else {
        throw InvalidInput([
          Diagnostic(
            .splitsCharacter, "no words can say where this label stands",
            at: reader.source.place(anchor.node))
        ])
      }
      forms.append((anchor.node, written))
    }
    let rewritten = YAMLPatch.apply(AnchorRewriting(forms).change(root), to: reader.document)
    return try checked(rewritten, original, file, options)
  }

  private static func read(_ bytes: [UInt8], _ file: String, _ options: GoldOptions)
    throws(InvalidInput) -> (reader: ArticleReader, loaded: LoadedFile)
  {
    var options = options
    options.requiresText = true
    options.checksStyle = false
    var reader = ArticleReader(YAMLDocument(bytes, file: file), options)
    let loaded = reader.read()
    guard !loaded.diagnostics.hasErrors else {
      throw InvalidInput(loaded.diagnostics.filter { $0.severity == .error })
    }
    return (reader, loaded)
  }

  /// `rewritten`, if it says the same as the original.
  private static func checked(
    _ rewritten: [UInt8], _ original: (reader: ArticleReader, loaded: LoadedFile), _ file: String,
    _ options: GoldOptions
  ) throws(InvalidInput) -> [UInt8] {
    let again = try read(rewritten, file, options)
    guard again.loaded.article?.labelDigest == original.loaded.article?.labelDigest else {
      throw InvalidInput([
        Diagnostic(
          .wrongSeal, "the labels would not be the same afterwards; nothing was changed",
          at: Place(file))
      ])
    }
    return rewritten
  }
}
