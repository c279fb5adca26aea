/// A reader of XML that only says whether it is well formed, and which elements it has.
enum WellFormedXML {
  struct Problem: Error { var what: String }

  struct Element {
    var name: String
    /// `nil` for the outermost.
    var parent: String?
    var attributes: [String]
  }

  /// Names of all elements in order.
  static func elements(of xml: String) throws -> [String] { try read(xml).map(\.name) }

  static func read(_ xml: String) throws -> [Element] {
    for scalar in xml.unicodeScalars {
      let isAllowed =
        scalar == "\n" || scalar == "\t"
        || (scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF)
      if !isAllowed { throw Problem(what: "U+\(String(scalar.value, radix: 16)) is not XML 1.0") }
    }
    var elements: [Element] = []
    var open: [Substring] = []
    var rest = Substring(xml)
    if rest.hasPrefix("<?xml") {
      rest = rest[(rest.firstIndex(of: ">") ?? rest.startIndex)...].dropFirst()
    }
    while let start = rest.firstIndex(of: "<") {
      try check(text: rest[..<start])
      guard let end = rest[start...].firstIndex(of: ">") else { throw Problem(what: "open tag") }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { throw Problem(what: "closes \(tag)") }
        continue
      }
      let name = tag.prefix { $0 != " " && $0 != "/" }
      try check(attributes: tag.dropFirst(name.count))
      elements.append(
        Element(
          name: String(name), parent: open.last.map { String($0) },
          attributes: tag.matches(of: /\s([a-z-]+)="/).map { String($0.1) }))
      if !tag.hasSuffix("/") { open.append(name) }
    }
    if !open.isEmpty { throw Problem(what: "\(open) not closed") }
    return elements
  }

  private static func check(attributes: Substring) throws {
    let quotes = attributes.count { $0 == "\"" }
    if quotes % 2 != 0 { throw Problem(what: "quotes in \(attributes)") }
    try check(text: attributes)
  }

  private static func check(text: Substring) throws {
    for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.prefix { $0 != ";" }
      let isKnown = ["amp", "lt", "gt", "quot", "#39", "#10"].contains(name)
      if !isKnown { throw Problem(what: "&\(name);") }
    }
  }
}

/// Rows of a CSV file (RFC 4180).
enum CSVRows {
  static func read(_ csv: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    for scalar in csv.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}

/// Markdown without its inline code, in which nothing is markup.
enum MarkdownCode {
  static func removed(from markdown: String) -> String {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .map { $0 % 2 == 0 ? String($1) : "" }.joined()
    }.joined(separator: "\n")
  }
}
