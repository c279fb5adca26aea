import Diagnostics
import LabelModel
import YAMLNodes

/// Reads one gold article and notes every problem in it.
struct ArticleReader {
  let document: YAMLDocument
  let options: GoldOptions
  /// Entity types, sorted.
  let acceptedTypes: [String]
  var problems: ProblemList

  /// `nil` where the text is not at hand.
  var resolver: AnchorResolver?
  /// The text, where it is to be known when the article is read again.
  var knownText: KnownText?
  /// As the file states it; the actual one for a text without a stated digest.
  var textDigest: String?
  var places = LabelPlaces()
  var notes: [LabelKey: String] = [:]
  /// Every anchor in the order of the file.
  var anchors: [ReadAnchor] = []
  /// By which dates of meetings are checked; `nil` where none is stated.
  let publicationDay: CalendarDay?
  var entityIDs: [String: YAMLMark] = [:]
  var quoteIDs: [String: YAMLMark] = [:]
  var referencedEntities: Set<String> = []
  /// Set where the text is not the one that was labelled; reported when the anchors are counted.
  var digestProblem: DigestProblem?

  init(_ document: YAMLDocument, _ options: GoldOptions) {
    self.document = document
    self.options = options
    acceptedTypes = options.types.sorted()
    problems = document.problems
    publicationDay = document.root.flatMap(Self.publicationDay)
  }

  var source: YAMLSource { document.source }

  mutating func read() -> LoadedFile {
    guard let root = document.root else {
      if problems.isEmpty {
        report(.brokenYAML, "the file is empty", at: Place(source.file))
      }
      return LoadedFile(diagnostics: allDiagnostics)
    }
    var loaded = LoadedFile()
    guard
      isMapping(root, "a gold article", keys: GoldKeys.root, required: ["assay", "id", "text"])
    else {
      loaded.diagnostics = allDiagnostics
      return loaded
    }
    checkVersion(root)
    let id = articleID(root)
    if let id, let node = root["id"] { loaded.id = (id, source.place(node)) }
    var article = Article(id: id ?? "", metadata: metadata(root))
    let text = readText(root, isRestricted: article.metadata.license == "restricted")
    article.text = resolver?.text
    article.labels = labels(root)
    let record = annotationRecord(root)
    checkWhole(article, root)
    reportDigestProblem()
    problems.sortByPlace()
    loaded.diagnostics = allDiagnostics
    guard !problems.hasErrors else { return loaded }
    let gold = GoldArticle(
      article: article, file: source.file, textDigest: textDigest, places: places,
      record: record, notes: notes)
    if case .absent(let textFile) = text {
      loaded.skipped = SkippedArticle(
        id: article.id, file: source.file, textFile: textFile,
        sealed: anchors.allSatisfy(\.isSealed) ? gold : nil)
    } else {
      loaded.article = gold
    }
    return loaded
  }

  private var allDiagnostics: [Diagnostic] { problems.all(in: source.file) }

  private mutating func labels(_ root: YAMLNode) -> Labels {
    noteIDs(root)
    var labels = Labels()
    if let node = root["entities"] { labels.entities = entities(node) }
    if let node = root["meetings"] { labels.meetings = meetings(node) }
    if let node = root["quotes"] { labels.quotes = quotes(node) }
    if let node = root["ignore"] { labels.ignored = ignored(node) }
    return labels
  }

  private mutating func checkVersion(_ root: YAMLNode) {
    guard let node = root["assay"], let version = text(node, "assay") else { return }
    guard version != GoldKeys.version else { return }
    report(
      .badValue, "\"\(version)\" is not a version of the gold format", at: node,
      expected: GoldKeys.version)
  }

  private mutating func articleID(_ root: YAMLNode) -> String? {
    guard let node = root["id"], let id = text(node, "id") else { return nil }
    let isValid =
      id.utf8.count <= 128 && id.first != "." && id.first != "-"
      && id.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
    guard isValid else {
      report(
        .badValue, "\"\(id)\" cannot be the id of an article", at: node,
        expected: "at most 128 of a–z, 0–9, \".\", \"_\" and \"-\", first a letter or a digit")
      return nil
    }
    return id
  }
}
