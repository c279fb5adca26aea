package import LabelModel
internal import Diagnostics

extension Imported {
  /// With the ids of the gold where a file had none of its own but its text is the gold's.
  ///
  /// Offsets hold in one text only, so that another text than the gold's under the same id is an error.
  package func matched(to gold: [String: ArticleText]) -> Imported {
    let ids = Dictionary(gold.map { ($1.string.utf8Key, $0) }) { min($0, $1) }
    var matched = self
    matched.articles = articles.map { article in
      guard let text = article.text else { return article }
      var article = article
      if let known = gold[article.id] {
        guard Self.isSame(text, known) else {
          matched.diagnostics.append(Self.otherText(article.id, text, known))
          return article
        }
      } else if let id = ids[text.string.utf8Key] {
        article.id = id
      }
      return article
    }
    if matched.diagnostics.hasErrors { matched.articles = [] }
    return matched
  }

  /// White space that a tool cut off the end moves no label.
  private static func isSame(_ text: ArticleText, _ known: ArticleText) -> Bool {
    let (mine, theirs) = (Array(text.string.utf8), Array(known.string.utf8))
    let shared = min(mine.count, theirs.count)
    guard mine[..<shared] == theirs[..<shared] else { return false }
    return (mine[shared...] + theirs[shared...]).allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }

  private static func otherText(
    _ id: String, _ text: ArticleText, _ known: ArticleText
  ) -> Diagnostic {
    let pair = zip(text.string.unicodeScalars, known.string.unicodeScalars)
    let place = pair.enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let from = place ?? min(text.length, known.length)
    let kind = InterchangeProblem.otherText
    return Diagnostic(
      kind.severity, code: kind.code,
      "the text of \(id) is not the gold's: they differ from code point \(from) on",
      expected: excerpt(known, from), fix: kind.remedy, notes: ["it has \(excerpt(text, from))"])
  }

  private static func excerpt(_ text: ArticleText, _ from: Int) -> String {
    let words = text.slice(TextRange(max(0, from - 10), min(text.length, from + 20))) ?? ""
    return "`\(words)`"
  }
}

extension String {
  /// Equal for equal code points alone, which `String`'s own equality is not.
  fileprivate var utf8Key: [UInt8] { Array(utf8) }
}
