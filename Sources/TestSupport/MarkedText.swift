package import LabelModel

/// Text in which `⟦…⟧` marks what a test talks about, so that no test counts offsets by hand.
///
/// `"⟦Kovač⟧ told reporters"` has the text without the brackets and one mark, 0 to 5. Marks may nest and
/// cross lines. A mark that opens as `⟦2:` carries the name `2`; others are named by their order, from 1.
package struct MarkedText: Sendable {
  package let text: ArticleText
  /// In order of their opening brackets.
  package let marks: [(name: String, range: TextRange)]

  package init(_ marked: String) {
    var plain = String.UnicodeScalarView()
    var open: [(order: Int, name: String?, start: Int)] = []
    var closed: [(order: Int, name: String?, range: TextRange)] = []
    var scalars = Array(marked.unicodeScalars)[...]
    var order = 0
    var offset = 0
    while let scalar = scalars.popFirst() {
      if scalar == "⟦" {
        order += 1
        let name = Self.name(opening: &scalars)
        open.append((order, name, offset))
      } else if scalar == "⟧", let mark = open.popLast() {
        closed.append((mark.order, mark.name, TextRange(mark.start, offset)))
      } else {
        plain.append(scalar)
        offset += 1
      }
    }
    precondition(open.isEmpty, "a mark is not closed: \(marked)")
    text = ArticleText(String(plain))
    marks = closed.sorted { $0.order < $1.order }
      .map { (name: $0.name ?? String($0.order), range: $0.range) }
  }

  /// The span of all marks of that name: of several parts where there are several.
  package func span(_ name: String) -> TextSpan {
    let parts = marks.filter { $0.name == name }.map(\.range)
    guard let span = TextSpan(parts: parts) else {
      preconditionFailure("no mark named \(name)")
    }
    return span
  }

  /// The span of the mark in that place, from 1.
  package subscript(_ order: Int) -> TextSpan { TextSpan(marks[order - 1].range) }

  /// Reads `name:` after an opening bracket; a name is letters, digits and `-` only.
  private static func name(opening scalars: inout ArraySlice<Unicode.Scalar>) -> String? {
    var name = String.UnicodeScalarView()
    var rest = scalars
    while let scalar = rest.popFirst() {
      if scalar == ":", !name.isEmpty {
        scalars = rest
        return String(name)
      }
      guard scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" else {
        return nil
      }
      name.append(scalar)
    }
    return nil
  }
}
