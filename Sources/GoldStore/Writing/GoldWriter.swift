package import LabelModel
import Storage
import YAMLNodes

/// Writes an article's labels as a gold file that a person can go on with.
///
/// Every label is anchored by the shortest words that mean exactly its span; a label that no anchor can
/// mean is left out and named in `dropped`.
package struct GoldWriter {
  private let article: Article
  private let resolver: AnchorResolver
  private var lines: [String] = []
  /// Labels that could not be written, as `quotes/q3`.
  package private(set) var dropped: [String] = []

  /// `nil` where the article has no text.
  package init?(_ article: Article) {
    guard let text = article.text else { return nil }
    self.article = article
    resolver = AnchorResolver(text)
  }

  /// The file; `textFile` is what it names for its text, `by` who annotates and when.
  package mutating func file(textFile: String, by annotator: String?, at day: String?) -> String {
    lines = []
    dropped = []
    writeHead(textFile: textFile)
    writeEntities()
    writeMeetings()
    writeQuotes()
    if let annotator {
      let date = day.map { ", at: \($0)" } ?? ""
      let mode = hasLabels ? "suggested" : "blind"
      lines += [
        "", "annotation:",
        "  passes: [{ by: \(YAMLScalarWriter.quote(annotator))\(date), mode: \(mode) }]",
      ]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var hasLabels: Bool {
    !(article.labels.entities?.mentions ?? []).isEmpty || !(article.labels.quotes ?? []).isEmpty
  }

  private mutating func writeHead(textFile: String) {
    let metadata = article.metadata
    let text = article.text?.string ?? ""
    lines = [
      "assay: gold/1", "id: \(article.id)",
      "status: draft            # draft | single | double | adjudicated",
      "split: \(metadata.split ?? "dev")               # dev | test | sealed", "",
    ]
    let fields: [(String, String?, String)] = [
      ("title", metadata.title, ""), ("outlet", metadata.outlet, ""),
      ("published", metadata.published, "   # says which day \"Tuesday\" is"),
      ("dateline", metadata.dateline, ""), ("language", metadata.language, ""),
      ("license", metadata.license, "   # `restricted`: the text must not be in git"),
    ]
    lines.append(fields.contains { $0.1 != nil } ? "article:" : "article: {}")
    for (key, value, comment) in fields {
      if let value { lines.append("  \(key): \(YAMLScalarWriter.write(value))\(comment)") }
    }
    lines += [
      "", "text:", "  file: \(YAMLScalarWriter.write(textFile))",
      "  sha256: \(SHA256.hex(of: text))", "  length: \(article.text?.length ?? 0)",
    ]
  }

  private mutating func writeEntities() {
    guard let layer = article.labels.entities, !layer.entities.isEmpty else {
      lines += ["", "entities: []"]
      return
    }
    lines += ["", "entities:"]
    for entity in layer.entities {
      let mentions = layer.mentions.filter { $0.entity == entity.id }
      let written = mentions.compactMap { mention -> String? in
        let kind = mention.kind.flatMap { $0 == .name ? nil : ("kind", $0.rawValue) }
        guard let anchor = anchor(mention.span, kind.map { [$0] } ?? []) else {
          dropped.append("entities/\(entity.id)")
          return nil
        }
        return anchor
      }
      lines.append("  - id: \(entity.id)")
      lines.append("    type: \(entity.type)")
      lines.append("    name: \(entity.name.map(YAMLScalarWriter.write) ?? "null")")
      if !entity.aliases.isEmpty { lines.append("    aliases: \(list(entity.aliases))") }
      lines.append("    mentions:")
      lines += written.map { "      - \($0)" }
    }
  }

  private mutating func writeMeetings() {
    guard let meetings = article.labels.meetings, !meetings.isEmpty else {
      lines += ["", "meetings: []"]
      return
    }
    lines += ["", "meetings:"]
    for meeting in meetings {
      lines.append("  - id: \(meeting.id)")
      if let status = meeting.status.value { lines.append("    status: \(status.rawValue)") }
      if let mode = meeting.mode.value { lines.append("    mode: \(mode.rawValue)") }
      if let kind = meeting.kind.value { lines.append("    kind: \(kind.rawValue)") }
      if let people = meeting.participants.value {
        let ids = people.compactMap { Self.entity($0.who) }
        lines.append("    participants: [\(ids.joined(separator: ", "))]")
      }
      if let date = meeting.date.value {
        var fields = [("value", date.value.edtf)]
        if date.basis == .inferred { fields.append(("basis", "inferred")) }
        lines.append("    date: \(map(fields))")
      }
      if let place = meeting.place.value, let id = Self.entity(place.reference) {
        let basis = place.basis == .inferred ? [("basis", "inferred")] : []
        lines.append("    place: \(basis.isEmpty ? id : map([("entity", id)] + basis))")
      }
      if let topics = meeting.topics.value, !topics.isEmpty {
        lines.append("    topics: \(list(topics))")
      }
      append("trigger", meeting.trigger.value?.span, of: "meetings/\(meeting.id)")
      let evidence = meeting.evidence.compactMap { anchor($0, []) }
      if !evidence.isEmpty { lines += ["    evidence:"] + evidence.map { "      - \($0)" } }
    }
  }

  private mutating func writeQuotes() {
    guard let quotes = article.labels.quotes, !quotes.isEmpty else {
      lines += ["", "quotes: []"]
      return
    }
    lines += ["", "quotes:"]
    for quote in quotes {
      guard let content = anchor(quote.content, []) else {
        dropped.append("quotes/\(quote.id)")
        continue
      }
      lines.append("  - id: \(quote.id)")
      if let kind = quote.kind.value { lines.append("    kind: \(kind.rawValue)") }
      switch quote.speaker {
      case .filled(let who): Self.entity(who).map { lines.append("    speaker: \($0)") }
      case .empty: lines.append("    speaker: null")
      case .unannotated: break
      }
      append("source", quote.source.value?.span, of: "quotes/\(quote.id)")
      append("cue", quote.cue.value?.span, of: "quotes/\(quote.id)")
      if let within = quote.within { lines.append("    within: \(within)") }
      lines.append("    content: \(content)")
    }
  }

  private mutating func append(_ key: String, _ span: TextSpan?, of label: String) {
    guard let span else { return }
    if let written = anchor(span, []) {
      lines.append("    \(key): \(written)")
    } else {
      dropped.append("\(label)/\(key)")
    }
  }

  /// The anchor as YAML, on one line.
  private func anchor(_ span: TextSpan, _ more: [(String, String)]) -> String? {
    guard let written = resolver.write(span) else { return nil }
    if written.isString, more.isEmpty { return YAMLScalarWriter.write(written.text) }
    let entries = written.entries.map { "\($0.key): \(quoted($0.value))" }
    return "{ \((entries + more.map { "\($0.0): \($0.1)" }).joined(separator: ", ")) }"
  }

  /// A value that a comma or bracket would end early inside a flow mapping is put in quotes.
  private func quoted(_ value: String) -> String {
    value.hasPrefix("\"") || !value.contains(where: { ",[]{}".contains($0) })
      ? value : YAMLScalarWriter.quote(value)
  }

  private func list(_ values: [String]) -> String {
    "[\(values.map { quoted(YAMLScalarWriter.write($0)) }.joined(separator: ", "))]"
  }

  private func map(_ fields: [(String, String)]) -> String {
    "{ \(fields.map { "\($0.0): \(quoted($0.1))" }.joined(separator: ", ")) }"
  }

  private static func entity(_ who: AcceptedReference) -> String? {
    if case .entity(let id) = who.reference { id } else { nil }
  }
}
