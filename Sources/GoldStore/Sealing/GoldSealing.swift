package import Diagnostics
import LabelModel
import YAMLNodes

/// Turns the labels of a gold file from words into seals and back; nothing else in it changes.
package enum GoldSealing {
  /// The file with a seal for each label in words; needs the text, and a file without errors.
  package static func seal(_ bytes: [UInt8], file: String, options: GoldOptions = GoldOptions())
    throws(InvalidInput) -> [UInt8]
  {
    let original = try read(bytes, file, options)
    let edits = SealingEdits(original.reader.source)
    let sealed = try edits.apply(original.reader.anchors) { anchor in
      guard !anchor.isSealed, let text = original.reader.resolver?.text,
        let digest = original.reader.textDigest
      else { return nil }
      return anchor.spans.map { span in
        let seal = Seal.compute(
          textDigest: digest, span: span, words: Seal.words(of: span, in: text) ?? [])
        let pairs = span.parts.map { "[\($0.start), \($0.end)]" }.joined(separator: ", ")
        return SealingEdits.Form(entries: [("at", "[\(pairs)]"), ("seal", seal)], string: nil)
      }
    }
    return try checked(sealed, original, file, options)
  }

  /// The file with words for each sealed label; needs the text, and a file without errors.
  package static func unseal(_ bytes: [UInt8], file: String, options: GoldOptions = GoldOptions())
    throws(InvalidInput) -> [UInt8]
  {
    let original = try read(bytes, file, options)
    let edits = SealingEdits(original.reader.source)
    let unsealed = try edits.apply(original.reader.anchors) { anchor in
      guard anchor.isSealed, let resolver = original.reader.resolver else { return nil }
      return anchor.spans.compactMap { span in
        guard let written = resolver.write(span) else { return nil }
        return SealingEdits.Form(
          entries: written.entries,
          string: written.isString ? YAMLScalarWriter.write(written.text) : nil)
      }
    }
    return try checked(unsealed, original, file, options)
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
