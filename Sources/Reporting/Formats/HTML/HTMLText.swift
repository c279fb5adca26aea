import Diagnostics
import Versions

/// Words that are not ours, made safe for HTML text and attributes.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\n": html += " "
      default: html += DisplayText.shown(scalar)
      }
    }
    return html
  }

  /// A figure's name, which may be broken behind its dots.
  static func figure(_ name: String) -> String {
    "<code>\(escaped(name).replacing(".", with: ".<wbr>"))</code>"
  }

  /// Words in an element that keeps their direction from turning that of the page.
  static func isolated(_ text: String) -> String { "<bdi>\(escaped(text))</bdi>" }

  /// An interval that keeps on one line, small beside its figure.
  static func range(_ estimate: FigureEstimate) -> String {
    "<small class=\"range\">\(Shown.interval(estimate))</small>"
  }

  /// A table; cells are HTML, the first of each row its heading.
  static func table(
    caption: String, _ titles: [String], _ rows: [[String]], classes: String = ""
  ) -> String {
    let head = titles.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let body = rows.map { row in
      let cells = row.enumerated().map { index, cell in
        index == 0 ? "<th scope=\"row\">\(cell)</th>" : "<td>\(cell)</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(caption)\">"
      + "<table class=\"\(classes)\"><caption>\(caption)</caption>"
      + "<thead><tr>\(head)</tr></thead>\n<tbody>\n\(body.joined())</tbody></table></div>\n"
  }

  static func section(_ id: String, _ title: String, _ body: String) -> String {
    "<section id=\"\(id)\" aria-labelledby=\"\(id)-title\">\n<h2 id=\"\(id)-title\">\(title)</h2>\n"
      + body + "</section>\n"
  }
}
