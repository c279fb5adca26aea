package import LabelModel

extension InterchangeFormat {
  /// Reads all `files` as one set; their order makes no difference to an article.
  ///
  /// The format is one that is read. `gold` has its texts by id, for formats that hold tokens alone. What
  /// stands in any file with an error is not trusted, so that then no article is given.
  package func read(
    _ files: [InterchangeFile], texts gold: [String: ArticleText] = [:]
  ) -> Imported {
    var problems = ImportProblems()
    let sorted = files.sorted { $0.path < $1.path }
    for file in sorted { problems.check(file) }
    let texts = sorted.filter { $0.hasEnding("txt") }
    let others = sorted.filter { !$0.hasEnding("txt") }
    // Columns are often called `train.txt`.
    let isNamedAsText = self == .conll && others.isEmpty
    let (labels, sidecars) = isNamedAsText ? (texts, []) : (others, texts)
    if labels.isEmpty {
      problems.add(
        .nothingToRead, "there is no file with labels in \(title)",
        in: files.first?.path ?? "nothing",
        fix: "their names end with \(endings.map { ".\($0)" }.joined(separator: " or "))")
    }
    guard !problems.hasErrors else { return imported([], problems) }
    let given = GivenTexts(sidecars, gold: gold)
    let articles: [Article] =
      switch self {
      case .brat: BratReader.read(labels, texts: sidecars, &problems)
      case .conll: ColumnReader.read(labels, given, &problems)
      case .spacy: SpacyReader.read(labels, &problems)
      case .citron: CitronReader.read(labels, &problems)
      case .doccano: DoccanoReader.read(labels, &problems)
      case .labelStudio: LabelStudioReader.read(labels, &problems)
      case .webAnno: WebAnnoReader.read(labels, given, &problems)
      case .cas: CASReader.read(labels, &problems)
      case .webAnnotation: WebAnnotationReader.read(labels, given, &problems)
      case .tokenClassification: TokenClassificationReader.read(labels, given, &problems)
      case .parc: PARCReader.read(labels, given, &problems)
      case .docBin: []
      }
    return imported(articles, problems)
  }

  private func imported(_ articles: [Article], _ problems: ImportProblems) -> Imported {
    Imported(
      articles: problems.hasErrors ? [] : articles, diagnostics: problems.diagnostics,
      losses: problems.losses)
  }

  /// Writes the labels, and the texts beside them where the format does not hold them.
  ///
  /// The format is one that is written.
  package func write(_ articles: [Article], scheme: TagScheme = .iob2) -> Exported {
    var losses = LossReport(format: self)
    let kept = articles.compactMap { Reduction.reduce($0, to: self, &losses) }
    let files: [InterchangeFile] =
      switch self {
      case .brat:
        kept.flatMap { article, text in
          [
            InterchangeFile("\(article.id).txt", text.string),
            InterchangeFile("\(article.id).ann", BratWriter.write(article, text)),
          ]
        }
      case .conll:
        kept.flatMap { article, text in
          [
            InterchangeFile("\(article.id).txt", text.string),
            InterchangeFile("\(article.id).conll", ColumnWriter.write(article, text, scheme)),
          ]
        }
      case .spacy: SpacyWriter.write(kept)
      case .citron: CitronWriter.write(kept)
      case .doccano: DoccanoWriter.write(kept)
      case .labelStudio: LabelStudioWriter.write(kept)
      case .webAnno: WebAnnoWriter.write(kept)
      case .cas: CASWriter.write(kept)
      case .webAnnotation: WebAnnotationWriter.write(kept)
      case .tokenClassification: TokenClassificationWriter.write(kept, scheme)
      case .docBin: DocBinWriter.write(kept)
      case .parc: []
      }
    return Exported(
      format: self, files: files, diagnostics: losses.leftOut, losses: losses.losses)
  }
}
