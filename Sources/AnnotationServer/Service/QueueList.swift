import Diagnostics
import GoldStore
import LabelModel
import Storage

/// The articles with how far each is, for the page that the server opens with.
struct QueueList {
  let workspace: AnnotationWorkspace

  init(_ workspace: AnnotationWorkspace) { self.workspace = workspace }

  func response() async -> ServerResponse {
    let corpus = await workspace.corpus()
    let configuration = workspace.configuration
    let wanted = Set(configuration.articles)
    var articles = corpus.articles.filter { wanted.isEmpty || wanted.contains($0.article.id) }
    let reasons = await QueueReasons(corpus.articles.map(\.article))
    articles.sort { reasons.precedes($0.article, $1.article) }
    var agreements: [String: PassAgreement] = [:]
    if configuration.annotator == nil {
      for gold in articles {
        agreements[gold.article.id] = await workspace.agreement(of: gold.article.id)
      }
    }
    var writer = DocumentWriter(ArticleTokens(ArticleText("")))
    writer.begin()
    writer.list("articles", articles) { writer, gold in
      let sentences = reasons.sentences(of: gold.article)
      row(gold, corpus.diagnostics, sentences, agreements[gold.article.id], &writer)
    }
    writer.list("skipped", corpus.skipped) { writer, skipped in
      writer.begin()
      writer.member("id", skipped.id)
      writer.member("reason", "its text \(skipped.textFile) is not at hand")
      writer.end()
    }
    writer.list("errors", corpus.diagnostics.filter { $0.severity == .error }) { writer, problem in
      writer.begin()
      writer.member("place", problem.place?.location ?? "")
      writer.member("message", problem.message)
      writer.end()
    }
    writer.end()
    return ServerResponse(contentType: "application/json", body: writer.bytes)
  }

  private func row(
    _ gold: GoldArticle, _ diagnostics: [Diagnostic], _ reasons: [String],
    _ agreement: PassAgreement?, _ writer: inout DocumentWriter
  ) {
    let article = gold.article
    let configuration = workspace.configuration
    writer.begin()
    writer.member("id", article.id)
    writer.member("title", article.metadata.title ?? article.id)
    writer.member("status", article.metadata.status ?? "draft")
    writer.member("split", article.metadata.split ?? "")
    writer.texts("reasons", reasons)
    writer.member("characters", article.text?.length ?? 0)
    writer.member(
      "warnings",
      diagnostics.count { $0.severity == .warning && $0.place?.file == gold.file })
    if let annotator = configuration.annotator {
      // What others labelled is not told before this annotator's own pass is done.
      let file = "\(configuration.passesFolder)/\(article.id)/\(annotator).yaml"
      writer.member("started", FileKind(at: file) != nil)
    } else {
      writer.member("mentions", article.labels.entities?.mentions.count ?? 0)
      writer.member("meetings", article.labels.meetings?.count ?? 0)
      writer.member("quotes", article.labels.quotes?.count ?? 0)
      writer.texts(
        "passes",
        AdjudicationDesk.annotators(in: "\(configuration.passesFolder)/\(article.id)"))
      if let agreement { writer.agreement(AgreementFigures.main(agreement.figures)) }
    }
    writer.end()
  }
}

extension DocumentWriter {
  /// Figures of how far two annotators agree, with their names.
  mutating func agreement(_ figures: [(name: String, value: String)]) {
    list("agreement", figures) { writer, figure in
      writer.begin()
      writer.member("name", figure.name)
      writer.member("value", figure.value)
      writer.end()
    }
  }
}
