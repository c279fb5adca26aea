package import LabelModel

/// A format of other tools that is read and written.
package enum InterchangeFormat: String, CaseIterable, Hashable, Sendable {
  case brat
  case conll

  package var title: String {
    switch self {
    case .brat: "brat standoff"
    case .conll: "CoNLL columns"
    }
  }

  /// What is kept when an article is written and read again.
  package var carries: Set<Feature> {
    switch self {
    case .brat:
      [
        .mentions, .discontinuous, .overlapping, .withinTokens, .groups, .mentionKinds, .quotes,
        .speakers, .quoteKinds, .meetings, .statuses,
      ]
    case .conll: [.mentions]
    }
  }

  /// Reads all `files` as one set; the files' order makes no difference to an article.
  package func read(_ files: [InterchangeFile]) -> Imported {
    switch self {
    case .brat: BratReader.read(files)
    case .conll: ColumnReader.read(files)
    }
  }

  /// Writes a text and a file of labels for each article.
  package func write(_ articles: [Article], scheme: ColumnScheme = .iob2) -> Exported {
    var losses = LossReport(format: self)
    var files: [InterchangeFile] = []
    for article in articles {
      guard let reduced = Reduction.reduce(article, to: self, &losses), let text = reduced.text
      else { continue }
      files.append(InterchangeFile("\(article.id).txt", text.string))
      switch self {
      case .brat:
        files.append(InterchangeFile("\(article.id).ann", BratWriter.write(reduced, text)))
      case .conll:
        files.append(
          InterchangeFile("\(article.id).conll", ColumnWriter.write(reduced, text, scheme)))
      }
    }
    return Exported(files: files, diagnostics: losses.diagnostics)
  }

  /// The table of formats and what each carries, in Markdown.
  package static var matrix: String {
    var lines = [
      "| a label's | " + allCases.map(\.title).joined(separator: " | ") + " |",
      "| --- |" + allCases.map { _ in " --- |" }.joined(),
    ]
    for feature in Feature.allCases {
      let marks = allCases.map { $0.carries.contains(feature) ? "yes" : "–" }
      lines.append("| \(feature.rawValue) | " + marks.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
