internal import Storage

/// Gold and predictions of the same articles, some at a time, from two files of JSON lines.
///
/// Where both files have the articles in about the same order, no more than a few are in memory at once;
/// a line whose partner has not come yet is kept until it does.
package struct ArticlePairs: ~Copyable {
  /// Lines as files of their own, each with its file's header.
  package struct Batch: Sendable {
    package var gold: [UInt8]
    /// Of the same articles; those that have none are missing.
    package var predictions: [UInt8]
  }

  /// A line cannot be told from others: the files have to be read whole, to say what is wrong with them.
  package struct NotByLine: Error {
    package init() {}
  }

  /// Predictions of which gold has no article, or a second one of an article; once all is given.
  package private(set) var extra: Set<String> = []
  private var gold: LabelledLines
  private var predictions: LabelledLines

  package init(gold: String, predictions: String) throws {
    let goldLines = try LabelledLines(gold)
    let predictedLines = try LabelledLines(predictions)
    self.gold = goldLines
    self.predictions = predictedLines
  }

  /// Up to `count` articles, at the end those that have no prediction; `nil` when all are given.
  package mutating func next(_ count: Int) throws -> Batch? {
    if gold.hasEnded { dropExtra() }
    var ids: [String] = []
    while ids.count < count, !(gold.hasEnded && predictions.hasEnded) {
      if let id = try gold.read(), predictions.waiting[id] != nil { ids.append(id) }
      guard let id = try predictions.read() else { continue }
      if gold.waiting[id] != nil {
        ids.append(id)
      } else if gold.hasEnded {
        extra.insert(id)
        _ = predictions.take(id)
      }
    }
    if ids.isEmpty { ids = Array(gold.waiting.keys.sorted().prefix(count)) }
    guard !ids.isEmpty else {
      dropExtra()
      return nil
    }
    var batch = Batch(gold: gold.header, predictions: predictions.header)
    for id in ids {
      batch.gold += gold.take(id)
      batch.predictions += predictions.take(id)
    }
    return batch
  }

  /// Nothing that waits for a partner will get one.
  private mutating func dropExtra() {
    for id in predictions.waiting.keys where gold.waiting[id] == nil {
      extra.insert(id)
      _ = predictions.take(id)
    }
  }
}

/// The lines of a file by the ids of their articles, as far as they are read and not yet taken.
private struct LabelledLines: ~Copyable {
  private var file: LineFile
  /// With its line end; empty where there is none.
  private(set) var header: [UInt8] = []
  private(set) var waiting: [String: [UInt8]] = [:]
  private(set) var hasEnded = false
  private var isFirst = true

  init(_ path: String) throws(FileError) { file = try LineFile(path) }

  /// Reads one line, and gives the id of its article.
  mutating func read() throws -> String? {
    guard !hasEnded else { return nil }
    guard let line = try file.next() else {
      hasEnded = true
      return nil
    }
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    defer { isFirst = false }
    guard let id = AnswerID.find(in: line) else {
      guard isFirst else { throw ArticlePairs.NotByLine() }
      header = line + [0x0A]
      return nil
    }
    if waiting.updateValue(line, forKey: id) != nil { throw ArticlePairs.NotByLine() }
    return id
  }

  mutating func take(_ id: String) -> [UInt8] {
    waiting.removeValue(forKey: id).map { $0 + [0x0A] } ?? []
  }
}
