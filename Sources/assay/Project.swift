import ArgumentParser
import Diagnostics
import GoldStore
import LabelModel
import Pipelines
import Scoring
import Settings
import Storage
import Versions
import YAMLNodes

/// A project's settings and gold, loaded.
struct Project {
  let options: ProjectOptions
  let settings: ProjectSettings
  let settingsDigest: String
  let settingsFile: String

  static let usualSettings = "gold/assay.yaml"
  static let largestFile = 1 << 30

  /// Reads the settings; what is wrong with them ends the program with the code for wrong usage.
  init(_ options: ProjectOptions) throws {
    self.options = options
    settingsFile = options.settings ?? Self.usualSettings
    if options.settings == nil, try FileKind.seen(at: settingsFile) == nil {
      settings = ProjectSettings()
      settingsDigest = SHA256.hex(of: "")
      return
    }
    let bytes = try FileReader.bytes(at: settingsFile, limit: 1 << 20)
    let (settings, problems) = ProjectSettings.read(bytes, file: settingsFile)
    if !problems.isEmpty {
      Console.error(problems.text(color: Console.errorsHaveColor))
    }
    if problems.hasErrors { throw ExitCode(ExitStatus.usage) }
    self.settings = settings
    settingsDigest = SHA256.hex(of: bytes)
  }

  /// What headline figures are cut by: what the caller asks for, else what the settings name.
  func slices(_ output: OutputOptions) -> [ArticleSlice] {
    output.slice.isEmpty
      ? settings.slices.compactMap { ArticleSlice(rawValue: $0) } : output.slice
  }

  var history: History { History(folder: options.reports) }

  /// Loads the gold; nothing is scored from a gold that has errors.
  func gold() async throws -> LoadedGold {
    let gold = try await loadedGold()
    if gold.diagnostics.hasErrors {
      Console.error(gold.diagnostics.text(color: Console.errorsHaveColor))
      throw ExitCode(ExitStatus.invalidInput)
    }
    for note in gold.gold.skipped {
      Console.error("assay: skipped \(note.article): \(note.reason)\n")
    }
    if gold.gold.articles.isEmpty {
      Console.error("assay: no gold article in \(options.gold.joined(separator: ", "))\n")
      throw ExitCode(ExitStatus.invalidInput)
    }
    return gold
  }

  /// The same in silence; `nil` where nothing can be scored from it.
  func goldIfSound() async throws -> LoadedGold? {
    let gold = try await loadedGold()
    return gold.diagnostics.hasErrors || gold.gold.articles.isEmpty ? nil : gold
  }

  private func loadedGold() async throws -> LoadedGold {
    let lines = options.gold.filter { $0.hasSuffix(".jsonl") }
    return lines.isEmpty ? await yamlGold() : try await lineGold(lines)
  }

  /// The gold without the articles that tuning must never see.
  func openGold() async throws -> LoadedGold {
    var gold = try await gold()
    gold.removeSealed()
    return gold
  }

  /// How files are read that may lie anywhere: their texts are looked for beside the gold too.
  var fileOptions: GoldOptions {
    GoldOptions(
      textFolders: options.gold.filter { FileKind(at: $0) == .folder } + options.textFolders,
      types: Set(settings.types))
  }

  func corpus() async -> GoldCorpus {
    await GoldCorpus.load(options.gold, options: goldOptions)
  }

  /// The same problems as those of `corpus()`, without keeping the articles.
  func goldCheck() async -> GoldCheck {
    await GoldCheck.run(options.gold, options: goldOptions)
  }

  private var goldOptions: GoldOptions {
    GoldOptions(
      textFolders: options.textFolders, requiresText: options.requireText,
      types: Set(settings.types))
  }

  private func yamlGold() async -> LoadedGold {
    let corpus = await corpus()
    var gold = Evaluator.Gold(articles: corpus.articles.map(\.article))
    gold.digests = await digests(of: corpus.articles)
    for article in corpus.articles {
      let id = article.article.id
      gold.lines[id] = LabelLines(
        file: article.file, mentions: article.places.mentions.map { Int($0.line) },
        entities: article.places.entities.map { Int($0.line) },
        meetings: article.places.meetings.map { Int($0.line) },
        quotes: article.places.quotes.map { Int($0.line) })
    }
    gold.skipped = corpus.skipped.map {
      ArticleNote(
        article: $0.id,
        reason:
          "its text \($0.textFile) is not at hand; name its folder with --texts or ASSAY_TEXTS")
    }
    return LoadedGold(gold: gold, diagnostics: corpus.diagnostics)
  }

  /// By article id, computed on all processors.
  private func digests(of articles: [GoldArticle]) async -> [String: String] {
    let batch = 8
    return await withTaskGroup(of: [(String, String)].self) { group in
      for start in stride(from: 0, to: articles.count, by: batch) {
        let some = articles[start..<min(start + batch, articles.count)]
        group.addTask {
          some.map {
            ($0.article.id, SHA256.hex(of: "\($0.labelDigest) \($0.textDigest ?? "")"))
          }
        }
      }
      var digests: [String: String] = [:]
      for await batch in group { for (id, digest) in batch { digests[id] = digest } }
      return digests
    }
  }

  private func lineGold(_ files: [String]) async throws -> LoadedGold {
    var gold = Evaluator.Gold(articles: [])
    var diagnostics: [Diagnostic] = []
    for file in files {
      let bytes = try FileReader.bytes(at: file, limit: Self.largestFile)
      let read = await PredictionFile.read(bytes, file: file)
      diagnostics += read.diagnostics
      gold.articles += read.articles
    }
    gold.digests = await StoredPredictions.digests(of: gold.articles)
    return LoadedGold(gold: gold, diagnostics: diagnostics)
  }
}

/// Gold that can be scored against, with the warnings that it was loaded with.
struct LoadedGold {
  var gold: Evaluator.Gold
  var diagnostics: [Diagnostic]
  /// Ids of articles of the sealed split that were left out.
  var sealed: Set<String> = []

  var warningCount: Int { diagnostics.count { $0.severity == .warning } }

  /// Leaves out the articles that tuning must never see.
  mutating func removeSealed() {
    let all = Set(gold.articles.map(\.id))
    gold.removeSealed()
    sealed = all.subtracting(gold.articles.map(\.id))
  }

  var texts: [String: ArticleText] {
    Dictionary(
      gold.articles.compactMap { article in article.text.map { (article.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
