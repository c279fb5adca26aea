package import LabelModel
import YAMLNodes

/// What could become of the labels whose words an edited text no longer has.
///
/// Nothing here is ever applied by itself: a person says which proposals are right.
package struct Reanchoring: Sendable {
  /// Another place for one label.
  package struct Proposal: Sendable {
    /// Counted from 1.
    package var number: Int
    /// The line of the file, counted from 1.
    package var line: Int
    /// The words as the file has them.
    package var words: String
    /// The place in the text that they would mean, with what stands around it.
    package var excerpt: String
    /// The lines of the file before and behind the change.
    package var removed: [String]
    package var added: [String]
    fileprivate var node: YAMLNode
    fileprivate var form: AnchorForm
  }

  package private(set) var proposals: [Proposal] = []
  /// Lines of labels for which nothing similar was found.
  package private(set) var lost: [(line: Int, words: String)] = []
  private let edited: EditedText

  /// `oldText` is the text that was labelled, if it is at hand; it finds words that moved.
  package init(_ edited: EditedText, oldText: ArticleText?) {
    self.edited = edited
    let reader = edited.reader
    guard let resolver = reader.resolver else { return }
    let old = oldText.map { (AnchorResolver($0), TextChange(from: $0, to: resolver.text)) }
    for read in reader.anchors.sorted(by: { $0.node.start < $1.node.start }) {
      guard let anchor = read.anchor else { continue }
      let before = old.flatMap { old in try? old.0.resolve(anchor).spans }
      let moved = before?.count == 1 ? before?.first.flatMap { old?.1.span($0) } : nil
      // One that still resolves is in order, unless it is known to have meant something else.
      if !read.spans.isEmpty, before == nil || moved == nil || read.spans == [moved] { continue }
      let line = Int(read.node.start.line)
      let words = anchor.pattern.words
      guard let span = moved ?? Self.nearest(anchor, resolver),
        let written = resolver.write(span)
      else {
        if read.spans.isEmpty { lost.append((line, words)) }
        continue
      }
      let form = AnchorForm(written)
      let patch = BytePatch(
        from: reader.source.bytes, to: Self.apply([(read.node, form)], reader))
      proposals.append(
        Proposal(
          number: proposals.count + 1, line: line, words: words,
          excerpt: resolver.excerpt(span.hull), removed: Self.lines(patch.old),
          added: Self.lines(patch.new), node: read.node, form: form))
    }
  }

  /// The file with some of the proposals; its text may still need `rehashed`.
  package func applying(_ numbers: Set<Int>) -> [UInt8] {
    Self.apply(
      proposals.filter { numbers.contains($0.number) }.map { ($0.node, $0.form) }, edited.reader)
  }

  private static func apply(_ forms: [(YAMLNode, AnchorForm)], _ reader: ArticleReader) -> [UInt8] {
    guard let root = reader.document.root else { return reader.source.bytes }
    let rewriting = AnchorRewriting(forms.map { ($0.0, [$0.1]) })
    return YAMLPatch.apply(rewriting.change(root), to: reader.document)
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The target of an anchor in the place that is most like its words.
  private static func nearest(_ anchor: Anchor, _ resolver: AnchorResolver) -> TextSpan? {
    let scalars = Array(anchor.pattern.words.unicodeScalars)
    for place in resolver.nearMatches(to: anchor.pattern.words) {
      if anchor.pattern.targets == [0..<scalars.count] { return TextSpan(place) }
      var from = place.start
      var parts: [TextRange] = []
      for target in anchor.pattern.targets {
        let words = String(String.UnicodeScalarView(scalars[target]))
        let found = resolver.index.occurrences(of: words)
          .first { $0 >= from && $0 + target.count <= place.end }
        guard let found else { break }
        parts.append(TextRange(found, found + target.count))
        from = found + target.count
      }
      if parts.count == anchor.pattern.targets.count { return TextSpan(parts: parts) }
    }
    return nil
  }
}
