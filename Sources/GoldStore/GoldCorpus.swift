package import Diagnostics
import LabelModel
package import Storage

/// All gold that was loaded, with all that is wrong with it.
package struct GoldCorpus: Sendable {
  /// Sorted by id; without those that have errors.
  package var articles: [GoldArticle]
  /// Sorted by id.
  package var skipped: [SkippedArticle]
  /// By file in the order given, then by line and column.
  package var diagnostics: [Diagnostic]

  package var hasErrors: Bool { diagnostics.hasErrors }

  /// Loads files and, of folders, every `.yaml` in them.
  ///
  /// Files are read in parallel; the result does not depend on how they are scheduled.
  package static func load(_ paths: [String], options: GoldOptions = GoldOptions()) async
    -> GoldCorpus
  {
    await load(paths, options) { _ in }
  }

  /// `visit` sees each file once it was read, in any order and on any thread, and may let go of what is not needed.
  static func load(
    _ paths: [String], _ options: GoldOptions, visit: @escaping @Sendable (inout LoadedFile) -> Void
  ) async -> GoldCorpus {
    let (files, problems) = GoldFiles.find(paths)
    let results = await loadInBatches(files, options, visit)
    var corpus = GoldCorpus(articles: [], skipped: [], diagnostics: problems)
    for result in results {
      corpus.diagnostics += result.diagnostics
      if let article = result.article { corpus.articles.append(article) }
      if let skipped = result.skipped { corpus.skipped.append(skipped) }
    }
    corpus.diagnostics += DuplicateArticles.diagnostics(results)
    corpus.articles.sort { $0.article.id.utf8.lexicographicallyPrecedes($1.article.id.utf8) }
    corpus.skipped.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    return corpus
  }

  private static func loadInBatches(
    _ files: [String], _ options: GoldOptions,
    _ visit: @escaping @Sendable (inout LoadedFile) -> Void
  ) async -> [LoadedFile] {
    // Enough files for a task to be worth its start, few enough for all processors to end together.
    let batchSize = min(8, max(1, files.count / 8))
    let batches = stride(from: 0, to: files.count, by: batchSize).map {
      Array(files[$0..<min($0 + batchSize, files.count)])
    }
    return await withTaskGroup(of: (Int, [LoadedFile]).self) { group in
      for (number, batch) in batches.enumerated() {
        group.addTask {
          let loaded = batch.map { path in
            var file = LoadedFile.load(path, options)
            visit(&file)
            return file
          }
          return (number, loaded)
        }
      }
      var loaded = [[LoadedFile]](repeating: [], count: batches.count)
      for await (number, files) in group { loaded[number] = files }
      return loaded.flatMap(\.self)
    }
  }
}

extension GoldCorpus {
  /// Of a folder that could not be listed.
  package init(unlisted folder: String, _ error: FileError) {
    self.init(
      articles: [], skipped: [],
      diagnostics: [Diagnostic(.unreadableFile, error.description, at: Place(folder))])
  }
}
