package import Diagnostics
package import LabelModel
import YAMLNodes

/// A gold file that can be written anew with other labels, so that nothing else in it changes.
///
/// It finds by their ids which labels were added, changed or removed and changes only their lines:
/// comments, order, spelling and quotes of all else stay byte for byte. The result follows from the file
/// and the labels wanted, so that labels changed back give the file back.
package struct GoldPatch: Sendable {
  /// The file as it is.
  package let bytes: [UInt8]
  package let file: String
  package let gold: GoldArticle
  let reader: ArticleReader
  let options: GoldOptions

  /// Reads a gold file, which must have no errors and its text at hand.
  package init(_ bytes: [UInt8], file: String, options: GoldOptions = GoldOptions())
    throws(InvalidInput)
  {
    var options = options
    options.requiresText = true
    options.checksStyle = false
    options.isReadAgain = true
    var reader = ArticleReader(YAMLDocument(bytes, file: file), options)
    let loaded = reader.read()
    guard let gold = loaded.article, !loaded.diagnostics.hasErrors else {
      throw InvalidInput(loaded.diagnostics.filter { $0.severity == .error })
    }
    self.bytes = bytes
    self.file = file
    self.gold = gold
    self.reader = reader
    options.knownText = reader.knownText
    self.options = options
  }

  /// Another state of the same file.
  package func reading(_ bytes: [UInt8]) throws(InvalidInput) -> GoldPatch {
    try GoldPatch(bytes, file: file, options: options)
  }

  /// What finds words in the article's text.
  package var resolver: AnchorResolver? { reader.resolver }

  /// All that the file says.
  package var content: GoldContent { gold.content }

  /// The file with the labels and metadata of `article`; who annotated and what is noted stay.
  package func rewriting(to article: Article) throws(InvalidInput) -> [UInt8] {
    var wanted = content
    wanted.article = article
    wanted.notes = wanted.notes.filter { article.labels.has($0.key) }
    return try rewriting(to: wanted)
  }

  /// The file with other content.
  ///
  /// What is written is read again and compared first; labels that refer to what is not there, or that
  /// no words can mean, are errors.
  package func rewriting(to wanted: GoldContent) throws(InvalidInput) -> [UInt8] {
    try rewritten(to: wanted).bytes
  }

  /// The file with other content, as it was read again for the comparison.
  package func rewritten(to wanted: GoldContent) throws(InvalidInput) -> GoldPatch {
    if wanted == content { return self }
    guard let resolver = reader.resolver, let digest = reader.textDigest else { return self }
    let forms = AnchorForms(resolver: resolver, textDigest: digest, isSealing: isSealed)
    var changes = GoldChanges(reader, from: content, to: wanted, forms)
    let change = try changes.root()
    let rewritten = YAMLPatch.apply(change, to: reader.document)
    let again = try reading(rewritten)
    guard again.content.normal == wanted.normal else {
      throw InvalidInput([
        Diagnostic(
          .unwritable, "the file would not say what was wanted; nothing was changed",
          at: Place(file))
      ])
    }
    return again
  }

  /// Whether labels are to be written as seals: where some are, and where a restricted text has none yet.
  private var isSealed: Bool {
    reader.anchors.contains(where: \.isSealed)
      || (gold.article.metadata.license == "restricted" && reader.anchors.isEmpty)
  }
}

extension Labels {
  /// Whether the label is one of them.
  func has(_ key: LabelKey) -> Bool {
    switch key {
    case .entity(let id): entities?.entities.contains { $0.id == id } ?? false
    case .mention(let id, let span):
      entities?.mentions.contains { $0.entity == id && $0.span == span } ?? false
    case .meeting(let id): meetings?.contains { $0.id == id } ?? false
    case .quote(let id): quotes?.contains { $0.id == id } ?? false
    }
  }
}
