internal import LabelModel

/// Reads brat standoff: each `.ann` with the `.txt` of the same name.
///
/// Where no text has the name, the one whose name the file's begins with is taken, since corpora with
/// several annotators name them behind it: `story_a1.ann` is about `story.txt`.
enum BratReader {
  static func read(
    _ files: [InterchangeFile], texts: [InterchangeFile], _ problems: inout ImportProblems
  ) -> [Article] {
    var ids = ArticleIDs()
    let pairs = files.compactMap { pair($0, texts, &problems) }
    let byText = Dictionary(grouping: pairs) { $0.text.path }
    var articles: [Article] = []
    for (file, text) in pairs {
      let sharing = byText[text.path] ?? []
      let isShared = sharing.count > 1
      if isShared, sharing.first?.file == file {
        problems.add(
          .severalAnnotations,
          "\(sharing.count) files label this text, each of which becomes an article of its own",
          in: text.path, notes: sharing.map(\.file.stem))
      }
      let article = ArticleText(text.text)
      var document = BratDocument(file, article, &problems)
      let labels = document.labels(&problems)
      let id = isShared ? file.stem : text.stem
      ids.take(id, at: Site(SourceText(file), 0), &problems)
      articles.append(Article(id: id, text: article, labels: labels))
    }
    return LayerPresence.shared(articles)
  }

  private static func pair(
    _ file: InterchangeFile, _ texts: [InterchangeFile], _ problems: inout ImportProblems
  ) -> (file: InterchangeFile, text: InterchangeFile)? {
    let same = texts.first { $0.stem == file.stem }
    let longest = texts.filter { file.stem.hasPrefix($0.stem + "_") }
      .max { $0.stem.utf8.count < $1.stem.utf8.count }
    if let text = same ?? longest { return (file, text) }
    problems.add(
      .missingText, "there is no text for these annotations", in: file.path,
      fix: "give \(file.stem).txt too")
    return nil
  }
}
