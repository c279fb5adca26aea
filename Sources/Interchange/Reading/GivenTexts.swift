internal import LabelModel

/// The texts that are at hand for labels whose files do not hold them.
struct GivenTexts {
  private var texts: [String: ArticleText]

  /// `files` are called by their names, before which `gold` has the texts of articles by id.
  init(_ files: [InterchangeFile], gold: [String: ArticleText]) {
    texts = gold
    for file in files where texts[file.stem] == nil { texts[file.stem] = ArticleText(file.text) }
  }

  subscript(id: String) -> ArticleText? { texts[id] }
}
