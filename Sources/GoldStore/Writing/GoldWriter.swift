package import LabelModel
import Storage
import YAMLNodes

/// Writes an article's labels as a gold file that a person can go on with.
///
/// Every label is anchored by the shortest words that mean exactly its span; a label that no anchor can
/// mean is left out and named in `dropped`.
package struct GoldWriter {
  private let article: Article
  private let forms: AnchorForms
  private var lines: [String] = []
  /// Labels that could not be written, as `quotes/q3`.
  package private(set) var dropped: [String] = []

  /// `nil` where the article has no text.
  package init?(_ article: Article) {
    guard let text = article.text else { return nil }
    self.article = article
    forms = AnchorForms(
      resolver: AnchorResolver(text, remembers: true), textDigest: SHA256.hex(of: text.string),
      isSealing: article.metadata.license == "restricted")
  }

  /// The file; `textFile` is what it names for its text, or `nil` to hold the text itself, `by` who
  /// annotates and when, `pipeline` whose labels they are, where they are suggestions.
  package mutating func file(
    textFile: String?, by annotator: String?, at day: String?, pipeline: String? = nil
  ) -> String {
    lines = []
    writeHead()
    writeText(textFile)
    writeLabels()
    if let annotator {
      let isSuggested = pipeline != nil || hasLabels
      let pass = AnnotationPass(
        by: annotator, at: day, mode: isSuggested ? .suggested : .blind, pipeline: pipeline)
      let passes = YAMLPair("passes", .list([RecordValues.pass(pass)], .flow))
      lines +=
        [""]
        + YAMLValueWriter().lines(
          YAMLPair("annotation", .mapping([passes], .block)), indent: 0)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var hasLabels: Bool {
    !(article.labels.entities?.mentions ?? []).isEmpty || !(article.labels.quotes ?? []).isEmpty
  }

  private mutating func writeHead() {
    let metadata = article.metadata
    lines = [
      "assay: gold/1", "id: \(YAMLScalarWriter.write(article.id))",
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
  }

  private mutating func writeText(_ file: String?) {
    let text = article.text?.string ?? ""
    guard let file else {
      // A first line with blanks in front needs the indentation stated; the end of the text is kept.
      let indentation = text.first == " " || text.first == "\n" ? "2" : ""
      let end = text.hasSuffix("\n\n") ? "+" : text.hasSuffix("\n") ? "" : "-"
      let body = text.hasSuffix("\n") ? text.dropLast() : text[...]
      lines += ["", "text: |\(indentation)\(end)"]
      lines += body.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "" : "  \($0)"
      }
      // Blank lines that follow would be the text's.
      if end == "+" { lines.append("# The text ends here.") }
      return
    }
    lines += [
      "", "text:", "  file: \(YAMLScalarWriter.write(file))",
      "  sha256: \(SHA256.hex(of: text))", "  length: \(article.text?.length ?? 0)",
    ]
  }

  private mutating func writeLabels() {
    var values = LabelValues(forms)
    let labels = article.labels
    let mentions = Dictionary(grouping: labels.entities?.mentions ?? [], by: \.entity)
    let entities = (labels.entities?.entities ?? []).map { entity in
      let forms = (mentions[entity.id] ?? []).map {
        MentionForm($0, isOptional: $0.isOptional && !entity.isOptional, note: nil)
      }
      return values.entity(entity, forms, note: nil)
    }
    let meetings = (labels.meetings ?? []).map { values.meeting($0, note: nil) }
    let quotes = (labels.quotes ?? []).compactMap { values.quote($0, note: nil) }
    // A layer that was not annotated is not written, since an empty one says that there is nothing.
    var sections: [(String, [YAMLValue])] = []
    if labels.entities != nil { sections.append(("entities", entities)) }
    if labels.meetings != nil { sections.append(("meetings", meetings)) }
    if labels.quotes != nil { sections.append(("quotes", quotes)) }
    let ignored = labels.ignored.compactMap { values.ignored($0) }
    if !ignored.isEmpty { sections.append(("ignore", ignored)) }
    for (key, items) in sections {
      lines += [""] + YAMLValueWriter().lines(YAMLPair(key, .list(items, .block)), indent: 0)
    }
    dropped = values.dropped
  }
}
