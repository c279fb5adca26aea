package import Diagnostics
package import LabelModel
import YAMLNodes

/// A gold file whose text was edited after it was labelled.
package struct EditedText: Sendable {
  package let file: String
  /// What the file states of the text that was labelled; `nil` where the text is still that one.
  package let statedDigest: String?
  /// Everything that is wrong but that the text is another one.
  package let problems: [Diagnostic]
  let reader: ArticleReader
  let options: GoldOptions

  package init(_ bytes: [UInt8], file: String, options: GoldOptions = GoldOptions()) {
    var options = options
    options.requiresText = true
    options.checksStyle = false
    self.options = options
    self.file = file
    var reader = ArticleReader(YAMLDocument(bytes, file: file), options)
    let loaded = reader.read()
    let ofText = [GoldProblem.wrongDigest.code, GoldProblem.wrongLength.code]
    problems = loaded.diagnostics.filter { $0.severity == .error && !ofText.contains($0.code) }
    statedDigest = reader.digestProblem?.stated
    self.reader = reader
  }

  /// The name that the file gives for its text.
  package var textFile: String? { reader.document.root?["text"]?["file"]?.scalar }

  /// The file with the digest and length of the text as it is now.
  ///
  /// Every label must still stand on the same words. `oldText` is the text that was labelled, if it is
  /// at hand: then each label's place is compared with where its words went. Without it, labels that
  /// count occurrences or run to other words are refused unless `trustsCounts`.
  package func rehashed(oldText: ArticleText?, trustsCounts: Bool = false) throws(InvalidInput)
    -> [UInt8]
  {
    guard problems.isEmpty else { throw InvalidInput(problems) }
    guard let resolver = reader.resolver, let node = reader.document.root?["text"],
      node.mapping != nil
    else { return reader.source.bytes }
    let moved = oldText.map { movedAnchors(from: $0) } ?? (trustsCounts ? [] : countingAnchors)
    guard moved.isEmpty || statedDigest == nil else { throw InvalidInput(moved) }
    var keys = KeyChanges(node)
    keys.set("sha256", .plain(resolver.text.digest))
    if node["length"] != nil { keys.set("length", .plain(String(resolver.text.length))) }
    let change = YAMLChange.keys(
      [YAMLKeyChange("text", .change(keys.result(order: GoldKeys.text)))], order: GoldKeys.root)
    let bytes = YAMLPatch.apply(change, to: reader.document)
    _ = try GoldPatch(bytes, file: file, options: options)
    return bytes
  }

  /// Anchors that now mean words elsewhere than where the words of the label went.
  private func movedAnchors(from oldText: ArticleText) -> [Diagnostic] {
    guard let resolver = reader.resolver else { return [] }
    let old = AnchorResolver(oldText)
    let change = TextChange(from: oldText, to: resolver.text)
    return reader.anchors.compactMap { read in
      guard let anchor = read.anchor, let before = try? old.resolve(anchor) else { return nil }
      let expected = before.spans.map { change.span($0) }
      guard expected != read.spans.map({ Optional($0) }) else { return nil }
      let place = read.spans.first.map { resolver.excerpt($0.hull) } ?? "nowhere"
      return Diagnostic(
        .wrongDigest, "this label means other words than before the text was edited",
        at: reader.source.place(read.node),
        fix: "mend it, or see what assay reanchor --propose says",
        notes: ["it is now at \(place)"])
    }
  }

  /// Anchors that may have slipped to another place without a sign.
  private var countingAnchors: [Diagnostic] {
    reader.anchors.compactMap { read in
      guard let anchor = read.anchor, anchor.choice != .only || anchor.lastWords != nil else {
        return nil
      }
      return Diagnostic(
        .wrongDigest, "this label counts occurrences, so that it may mean another place now",
        at: reader.source.place(read.node),
        fix: "look at it, then go on with --trust-counts, or give the old text with --old-text",
        notes: read.spans.compactMap { span in
          reader.resolver.map { "it is now at \($0.excerpt(span.hull))" }
        })
    }
  }
}
