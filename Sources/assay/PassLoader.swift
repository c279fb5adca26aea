import Diagnostics
import GoldStore
import LabelModel
import Scoring
import Settings
import Storage
import Versions

/// Loads annotators' passes: `FOLDER/ARTICLE/WHO.yaml`, each a gold file of one annotator.
struct PassLoader {
  let project: Project
  let folder: String

  static let usualFolder = "gold/passes"

  /// What stands beside the passes and is none.
  private static let decisions = "decisions.yaml"

  /// How far the annotators agree; `nil` where no article was annotated twice.
  ///
  /// - Parameter wanted: metrics that are asked for; all where none is named.
  func agreement(by wanted: Set<String>? = nil) async throws -> HumanAgreement? {
    let pairs = try await pairs()
    guard !pairs.isEmpty else { return nil }
    return HumanAgreement(
      pairs, settings: ScoringSettings(placeContainments: project.settings.places),
      metrics: MetricCatalogue.all.filter { wanted?.contains($0.name) ?? true })
  }

  /// Every two passes of each article; none where there is no such folder.
  func pairs() async throws -> [AnnotatorPasses] {
    var passes: [(by: String, articles: [Article])] = []
    for (who, files) in try filesByAnnotator().sorted(by: { $0.key < $1.key }) {
      // Style is a matter of the adjudicated article.
      let corpus = await GoldCorpus.load(
        files.sorted(),
        options: GoldOptions(
          textFolders: project.options.gold + project.options.textFolders,
          types: Set(project.settings.types), checksStyle: false))
      if corpus.hasErrors { throw InvalidInput(corpus.diagnostics) }
      passes.append((who, corpus.articles.map(\.article)))
    }
    return AnnotatorPasses.pairs(passes)
  }

  private func filesByAnnotator() throws -> [String: [String]] {
    guard try FileKind.seen(at: folder) != nil else { return [:] }
    var files: [String: [String]] = [:]
    for article in try Folder.names(in: folder)
    where FileKind(at: "\(folder)/\(article)") == .folder {
      for name in try Folder.names(in: "\(folder)/\(article)")
      where name.hasSuffix(".yaml") && name != Self.decisions {
        files[String(name.dropLast(5)), default: []].append("\(folder)/\(article)/\(name)")
      }
    }
    return files
  }
}
