package import Diagnostics
import LabelModel
import YAMLNodes

/// Brings a gold file into good form without changing what it says.
package enum GoldFormatting {
  /// The file with the text's own characters in anchors that only fitted after folding, and with a last
  /// line that ends; comments, order and all else stay.
  ///
  /// - Parameter ordersKeys: whether keys are put in the order of the schema, with their comments.
  package static func format(
    _ bytes: [UInt8], file: String, options: GoldOptions = GoldOptions(), ordersKeys: Bool = false
  ) throws(InvalidInput) -> [UInt8] {
    let patch = try GoldPatch(bytes, file: file, options: options)
    let reader = patch.reader
    guard let resolver = reader.resolver, let root = reader.document.root else { return bytes }
    var forms: [(node: YAMLNode, forms: [AnchorForm])] = []
    for anchor in reader.anchors where anchor.isFolded {
      guard let span = anchor.spans.first, anchor.spans.count == 1, let words = anchor.anchor,
        let written = resolver.respelled(words, span) ?? resolver.write(span)
      else { continue }
      forms.append((anchor.node, [AnchorForm(written)]))
    }
    var formatted = YAMLPatch.apply(AnchorRewriting(forms).change(root), to: reader.document)
    if ordersKeys {
      formatted = YAMLPatch.ordering(YAMLDocument(formatted, file: file), keys: GoldKeys.order)
    }
    if formatted.last != 0x0A { formatted += reader.source.lineBreak }
    let again = try GoldPatch(formatted, file: file, options: options)
    guard again.content == patch.content else {
      throw InvalidInput([
        Diagnostic(
          .unwritable, "the labels would not be the same afterwards; nothing was changed",
          at: Place(file))
      ])
    }
    return formatted
  }
}

extension AnchorResolver {
  /// The anchor with the same context in the text's own characters; `nil` where a shorter way is needed.
  fileprivate func respelled(_ anchor: Anchor, _ span: TextSpan) -> WrittenAnchor? {
    let context = Anchor(
      AnchorPattern(literal: anchor.pattern.words), choice: .only, mayCutWords: anchor.mayCutWords)
    guard anchor.lastWords == nil, let found = try? resolve(context), found.spans.count == 1,
      let whole = found.spans.first?.hull, whole.start <= span.start, span.end <= whole.end
    else { return nil }
    return write(span, context: whole, mayCutWords: anchor.mayCutWords)
  }
}
