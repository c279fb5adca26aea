import Diagnostics
package import GoldStore
import LabelModel
import Pipelines
import Storage

/// The articles that can be annotated, and those that are open.
package actor AnnotationWorkspace {
  package struct Configuration: Sendable {
    package var goldFolder: String
    /// `FOLDER/ARTICLE/WHO.yaml` is the pass of one annotator.
    package var passesFolder: String
    /// Where `.assay-journal` is kept, which lets undo work after a restart.
    package var journalFolder = "."
    package var options: GoldOptions
    /// Who annotates; where nobody is named, the gold itself is edited.
    package var annotator: String?
    /// Who decides between annotators.
    package var adjudicator: String?
    /// Whether an annotator may decide about the own pass.
    package var isSolo = false
    /// Whether a pipeline's labels may be shown.
    package var showsSuggestions: Bool
    /// The articles to offer; all where it is empty.
    package var articles: [String]

    package init(
      goldFolder: String, passesFolder: String, options: GoldOptions, annotator: String? = nil,
      showsSuggestions: Bool = false, articles: [String] = []
    ) {
      self.goldFolder = goldFolder
      self.passesFolder = passesFolder
      self.options = options
      self.annotator = annotator
      self.showsSuggestions = showsSuggestions
      self.articles = articles
    }
  }

  package nonisolated let configuration: Configuration
  private var documents: [String: AnnotationDocument] = [:]
  private var desks: [String: AdjudicationDesk] = [:]
  /// Article to its gold file, from the last look at the folder.
  private var files: [String: String] = [:]
  /// Where another pipeline than the reference one is to be offered.
  private var predictions: SuggestedLabels?
  /// Between annotators, by article, as far as the list has asked for it.
  var agreements: [String: PassAgreement] = [:]

  package init(_ configuration: Configuration) { self.configuration = configuration }

  /// Loads the folder anew; only files that are inside it are taken, wherever links lead.
  func corpus() async -> GoldCorpus {
    let folder = configuration.goldFolder
    var names: [String] = []
    do throws(FileError) {
      names = try Folder.names(in: folder)
    } catch  where !error.isMissing {
      return GoldCorpus(unlisted: folder, error)
    } catch {
      // Made with the first article.
    }
    let paths = names.filter { $0.hasSuffix(".yaml") && $0.first != "." }
      .filter { (try? Folder.resolve($0, inside: folder)) != nil }
      .map { "\(folder)/\($0)" }
    var options = configuration.options
    options.checksStyle = true
    let corpus = await GoldCorpus.load(paths, options: options)
    for article in corpus.articles { files[article.article.id] = article.file }
    return corpus
  }

  func document(_ id: String) async throws(HTTPFault) -> AnnotationDocument {
    if let open = documents[id] { return open }
    if files[id] == nil { _ = await corpus() }
    // Another request may have opened it meanwhile.
    if let open = documents[id] { return open }
    guard let file = files[id] else {
      throw HTTPFault(.notFound, "there is no article \"\(id)\" that can be opened; see the list")
    }
    do {
      let document = try AnnotationDocument(try source(id, goldFile: file))
      documents[id] = document
      return document
    } catch let error as InvalidInput {
      let first = error.diagnostics.first
      throw HTTPFault(
        .unprocessable,
        "\(id) cannot be opened: \(first?.place?.location ?? "") \(first?.message ?? "")")
    } catch let error as EditFault {
      throw HTTPFault(.unprocessable, error.message)
    } catch {
      throw HTTPFault(.unprocessable, "\(id) cannot be opened: \(error)")
    }
  }

  /// The gold file, or the annotator's own pass, which is made from the gold file without its labels.
  private func source(_ id: String, goldFile: String) throws -> AnnotationDocument.Source {
    var options = configuration.options
    options.textFolders.insert(configuration.goldFolder, at: 0)
    var source = AnnotationDocument.Source(
      id: id, file: goldFile,
      journal: EditJournal.path(
        article: id, annotator: configuration.annotator, in: configuration.journalFolder),
      options: options, types: options.types.sorted())
    guard let annotator = configuration.annotator else { return source }
    source.pass = AnnotationPass(
      by: annotator, at: WallClock.today,
      mode: configuration.showsSuggestions ? .suggested : .blind,
      pipeline: configuration.showsSuggestions ? pipeline : nil)
    source.file = passFile(id, annotator)
    if FileKind(at: source.file) == nil {
      let bytes = try FileReader.bytes(at: goldFile, limit: GoldOptions.largestText)
      let gold = try GoldPatch(bytes, file: goldFile, options: options)
      var empty = gold.content
      empty.article.labels = Labels(entities: EntityLayer(), meetings: [], quotes: [])
      empty.article.metadata.status = "single"
      empty.record = AnnotationRecord(guidelines: gold.content.record.guidelines)
      empty.notes = [:]
      source.initialBytes = try gold.rewriting(to: empty)
    }
    return source
  }

  /// Where an article's passes are compared; not for annotators, who must not see each other's labels.
  func desk(_ document: AnnotationDocument) throws(HTTPFault) -> AdjudicationDesk {
    guard configuration.annotator == nil else {
      throw HTTPFault(.forbidden, "an annotator sees nobody else's labels; start without --by")
    }
    let id = document.source.id
    if let desk = desks[id] { return desk }
    let source = AdjudicationDesk.Source(
      article: id, folder: "\(configuration.passesFolder)/\(id)",
      options: document.source.options,
      journal: EditJournal.path(
        article: id, annotator: "decisions", in: configuration.journalFolder),
      adjudicator: configuration.adjudicator, isSolo: configuration.isSolo)
    let desk = AdjudicationDesk(source, gold: document)
    desks[id] = desk
    return desk
  }

  // MARK: - Suggestions

  /// Offers the labels of a file of predictions in place of the reference pipeline's.
  package func offer(predictions file: String) async throws {
    let bytes = try FileReader.bytes(at: file, limit: PredictionFile.sizeLimit)
    let texts = await corpus().articles.compactMap { gold in
      gold.article.text.map { (gold.article.id, $0) }
    }
    predictions = try SuggestedLabels(
      bytes, file: file, texts: Dictionary(texts, uniquingKeysWith: { first, _ in first }))
  }

  /// The pipeline whose labels are offered, such as `reference@1.1.0`.
  var pipeline: String { predictions?.pipeline ?? ReferenceRun.pipeline.text }

  func suggested(for document: AnnotationDocument) async throws(HTTPFault) -> Labels {
    guard configuration.showsSuggestions else {
      throw HTTPFault(
        .forbidden, "no suggestions in a blind pass; start with assay annotate --suggest")
    }
    if let known = await document.suggested { return known }
    let content = await document.content
    let labels: Labels
    if let predictions {
      labels = try predictions.labels(of: document.source.id)
    } else {
      let article = Article(
        id: content.article.id, metadata: content.article.metadata, text: content.article.text)
      labels = await ReferenceRun.run([article]).predictions.first?.labels ?? Labels()
    }
    await document.keepSuggested(labels)
    return labels
  }

  /// What became of the suggestions, a line for each article in which they were shown.
  package func suggestionShares() async -> [String] {
    var lines: [String] = []
    for (id, document) in documents.sorted(by: { $0.key < $1.key }) {
      do {
        guard let share = try await SuggestionList(document, of: self).share() else { continue }
        lines.append("\(id): \(share.sentence)" + (share.warning.map { "\n  \($0)" } ?? ""))
      } catch {
        lines.append("\(id): \(error.reason)")
      }
    }
    return lines
  }

  func passFile(_ id: String, _ annotator: String) -> String {
    "\(configuration.passesFolder)/\(id)/\(annotator).yaml"
  }

  /// Writes what is not written yet.
  package func saveAll() async {
    for document in documents.values { await document.save() }
  }
}
