internal import Diagnostics
internal import LabelModel

/// Reads brat standoff: each `.ann` with the `.txt` of the same name.
///
/// Where no text has the name, the one whose name the file's begins with is taken, since corpora with
/// several annotators name them behind it: `story_a1.ann` is about `story.txt`.
enum BratReader {
  static func read(_ files: [InterchangeFile]) -> Imported {
    var problems = ImportProblems()
    for file in files { problems.check(file) }
    let sorted = files.sorted { $0.path < $1.path }
    let texts = sorted.filter { $0.hasEnding("txt") }
    let pairs = sorted.filter { $0.hasEnding("ann") }.compactMap { file in
      pair(file, texts, &problems)
    }
    for file in sorted where !file.hasEnding("txt") && !file.hasEnding("ann") {
      problems.add(.notALabel, "a file that is neither .txt nor .ann is left out", in: file.path)
    }
    let byText = Dictionary(grouping: pairs) { $0.text.path }
    var articles: [Article] = []
    for (file, text) in pairs {
      let isShared = (byText[text.path]?.count ?? 0) > 1
      if isShared {
        problems.add(
          .severalAnnotations,
          "\(text.path) has several files of annotations; this one becomes the article \(file.stem)",
          in: file.path)
      }
      let article = ArticleText(text.text)
      var document = BratDocument(file, article, &problems)
      let labels = document.labels(&problems)
      articles.append(Article(id: isShared ? file.stem : text.stem, text: article, labels: labels))
    }
    return Imported(articles: LayerPresence.shared(articles), diagnostics: problems.diagnostics)
  }

  private static func pair(
    _ file: InterchangeFile, _ texts: [InterchangeFile], _ problems: inout ImportProblems
  ) -> (file: InterchangeFile, text: InterchangeFile)? {
    let same = texts.first { $0.stem == file.stem }
    let longest = texts.filter { file.stem.hasPrefix($0.stem + "_") }
      .max { $0.stem.utf8.count < $1.stem.utf8.count }
    if let text = same ?? longest { return (file, text) }
    problems.add(
      .missingText, "there is no text for these annotations", in: file.path, severity: .error,
      fix: "give \(file.stem).txt too")
    return nil
  }
}
