import LabelModel
import YAMLNodes

/// A way to say in a file where a label stands.
struct AnchorForm: Hashable {
  var pairs: [YAMLPair]
  /// The whole as a scalar, where that is enough.
  var string: String?

  init(_ written: WrittenAnchor) {
    pairs = [YAMLPair("text", .text(written.text))]
    if let last = written.lastWords { pairs.append(YAMLPair("to", .text(last))) }
    if let number = written.number { pairs.append(YAMLPair("nth", .plain(String(number)))) }
    if written.mayCutWords { pairs.append(YAMLPair("within-word", .plain("true"))) }
    if written.isLiteral { pairs.append(YAMLPair("literal", .plain("true"))) }
    string = written.isString ? written.text : nil
  }

  init(seal: String, of span: TextSpan) {
    let offsets = span.parts.map { "[\($0.start), \($0.end)]" }.joined(separator: ", ")
    pairs = [YAMLPair("at", .plain("[\(offsets)]")), YAMLPair("seal", .plain(seal))]
    string = nil
  }

  /// The anchor with what else its label says.
  func value(_ extras: [YAMLPair] = []) -> YAMLValue {
    if let string, extras.isEmpty { return .text(string) }
    return .mapping(pairs + extras, .flow)
  }
}

/// Finds the form for new anchors of an article.
struct AnchorForms {
  let resolver: AnchorResolver
  let textDigest: String
  /// Whether labels are to be sealed, and not to show words.
  var isSealing: Bool

  /// `nil` where the span lies outside the text or no anchor can mean it.
  func form(_ span: TextSpan) -> AnchorForm? {
    isSealing ? sealed(span) : resolver.write(span).map(AnchorForm.init)
  }

  func sealed(_ span: TextSpan) -> AnchorForm? {
    guard span.parts.allSatisfy({ $0.length > 0 }),
      let words = Seal.words(of: span, in: resolver.text)
    else { return nil }
    return AnchorForm(
      seal: Seal.compute(textDigest: textDigest, span: span, words: words), of: span)
  }
}
