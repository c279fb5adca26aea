package import Diagnostics
import JSONNodes
import LabelModel
import Scoring

extension VersionRecord {
  /// Reads a recorded version; what is wrong with it is thrown as located diagnostics.
  ///
  /// - Parameter keepsLabels: whether the labels that are not right are wanted.
  package init(
    json bytes: [UInt8], file: String, keepsLabels: Bool = true
  ) throws(InvalidInput) {
    let root: JSONValue
    do throws(JSONProblem) {
      root = try JSONValue(parsing: bytes, passingOver: keepsLabels ? [] : ["wrong"])
    } catch {
      throw InvalidInput([error.diagnostic(of: bytes, in: file)])
    }
    var reader = RecordReader(file: file)
    self = try reader.record(root)
  }
}

/// Reads the members of a recorded version, and remembers which was missing or of the wrong kind.
struct RecordReader {
  let file: String
  private(set) var problems = ProblemList()

  init(file: String) { self.file = file }

  mutating func record(_ root: JSONValue) throws(InvalidInput) -> VersionRecord {
    let format = string(root, "assay")
    if format != VersionRecord.format {
      problems.append(
        Diagnostic(
          code: "V002", "is no recorded version that this program reads", at: Place(file),
          expected: "\"assay\": \"\(VersionRecord.format)\"",
          fix: "record the version again from its stored predictions: assay rescore"))
      throw InvalidInput(problems.all(in: file))
    }
    let metrics = texts(root, "metrics")
    let digests = root["digests"] ?? [:]
    let articles = root["articles"]?.elements ?? []
    var articleDigests: [String: String] = [:]
    var rows: [Scorecard.Row] = []
    for article in articles {
      let row = self.row(article, metrics)
      articleDigests[row.article] = article["gold"]?.string
      rows.append(row)
    }
    let pipeline = root["pipeline"] ?? [:]
    let record = VersionRecord(
      name: string(root, "version"),
      pipeline: PipelineName(
        name: string(pipeline, "name"), version: string(pipeline, "version")),
      signature: string(root, "signature"),
      digests: Digests(
        gold: digest(digests, "gold"), settings: digest(digests, "settings"),
        predictions: digest(digests, "predictions"),
        storedGold: digests["stored-gold"] == nil ? nil : digest(digests, "stored-gold"),
        articles: articleDigests),
      scorecard: Scorecard(
        rows: rows.sorted { $0.article < $1.article },
        pooled: (root["pooled"]?.members ?? []).map {
          Figure(name: $0.key, value: $0.value.number)
        }),
      coverage: Coverage(
        scored: rows.count, failed: notes(root["failed"]), skipped: notes(root["skipped"])),
      wrong: labels(root["wrong"], metrics))
    if !problems.isEmpty { throw InvalidInput(problems.all(in: file)) }
    return record
  }

  private mutating func string(_ value: JSONValue, _ key: String) -> String {
    if let text = value[key]?.string { return text }
    problems.append(
      Diagnostic(code: "V003", "has no text under \"\(key)\"", at: Place(file)))
    return ""
  }

  /// A SHA-256 digest; it becomes part of a file's name, so that nothing else will do.
  private mutating func digest(_ value: JSONValue, _ key: String) -> String {
    let text = string(value, key)
    let isHexadecimal = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
    }
    if value[key]?.string != nil, text.utf8.count != 64 || !isHexadecimal {
      problems.append(
        Diagnostic(
          code: "V003", "has no SHA-256 digest under \"\(key)\"", at: Place(file),
          expected: "64 hexadecimal digits in lower case"))
    }
    return text
  }

  /// Words that are counted by their places, of which none may be missing.
  mutating func texts(_ value: JSONValue, _ key: String) -> [String] {
    let elements = value[key]?.elements ?? []
    let texts = elements.compactMap(\.string)
    if texts.count < elements.count {
      problems.append(
        Diagnostic(code: "V003", "has something under \"\(key)\" that is no text", at: Place(file)))
    }
    return texts
  }

  private func notes(_ value: JSONValue?) -> [ArticleNote] {
    (value?.members ?? []).map { ArticleNote(article: $0.key, reason: $0.value.string ?? "") }
  }

  mutating func row(_ article: JSONValue, _ metrics: [String]) -> Scorecard.Row {
    let metadata = ArticleMetadata(
      outlet: article["outlet"]?.string, language: article["language"]?.string,
      section: article["section"]?.string, split: article["split"]?.string,
      status: article["status"]?.string, cluster: article["cluster"]?.string,
      tags: (article["tags"]?.elements ?? []).compactMap(\.string))
    var counts: [Scorecard.MetricCounts] = []
    for entry in article["counts"]?.elements ?? [] {
      guard let parts = entry.elements, parts.count >= 2, let index = parts[0].integer,
        metrics.indices.contains(index), let whole = self.counts(parts[1])
      else {
        problems.append(
          Diagnostic(code: "V003", "has counts that cannot be read", at: Place(file)))
        continue
      }
      var slices: [ArticleCounts.Slice] = []
      for family in parts.count > 2 ? parts[2].members ?? [] : [] {
        guard let read = self.slices(family) else {
          problems.append(
            Diagnostic(code: "V003", "has slices that cannot be read", at: Place(file)))
          continue
        }
        slices += read
      }
      counts.append(
        Scorecard.MetricCounts(
          metric: metrics[index], counts: ArticleCounts(whole: whole, slices: slices)))
    }
    return Scorecard.Row(
      article: string(article, "id"), metadata: metadata,
      isMissing: article["missing"]?.boolean ?? false, length: article["length"]?.integer,
      counts: counts)
  }

  /// `nil` where one of them cannot be read.
  private func slices(_ family: JSONMember) -> [ArticleCounts.Slice]? {
    guard let kind = SliceFamily(rawValue: family.key), let members = family.value.members else {
      return nil
    }
    var slices: [ArticleCounts.Slice] = []
    for member in members {
      guard let counts = counts(member.value) else { return nil }
      slices.append(ArticleCounts.Slice(name: member.key, family: kind, counts: counts))
    }
    return slices
  }

  private func counts(_ value: JSONValue) -> Counts? {
    if let outcomes = value["o"]?.readableCounts(5) {
      return Counts(
        OutcomeCounts(
          correct: outcomes[0], incorrect: outcomes[1], partial: outcomes[2], missed: outcomes[3],
          spurious: outcomes[4]))
    }
    guard let numbers = value.readableNumbers, numbers.count % 4 == 0 else { return nil }
    return Counts(
      tallies: stride(from: 0, to: numbers.count, by: 4).map { tally(numbers[$0..<$0 + 4]) })
  }

  func tally(_ numbers: ArraySlice<Double>) -> Tally {
    let first = numbers.startIndex
    return Tally(
      goldHits: numbers[first], gold: numbers[first + 1], predictedHits: numbers[first + 2],
      predicted: numbers[first + 3])
  }

  private mutating func labels(_ value: JSONValue?, _ metrics: [String]) -> [LabelFate] {
    let elements = value?.elements ?? []
    let fates = elements.compactMap { fate($0, metrics) }
    if fates.count < elements.count {
      problems.append(
        Diagnostic(code: "V003", "has labels that cannot be read", at: Place(file)))
    }
    return fates
  }

  private func fate(_ value: JSONValue, _ metrics: [String]) -> LabelFate? {
    guard let index = value["metric"]?.integer, metrics.indices.contains(index),
      let article = value["article"]?.string, let identity = value["id"]?.string,
      let outcome = value["outcome"]?.string.flatMap(Outcome.init(rawValue:)),
      let numbers = value["tally"]?.readableNumbers, numbers.count == 4
    else { return nil }
    return LabelFate(
      metric: metrics[index], article: article, identity: identity,
      path: value["path"]?.string ?? "", outcome: outcome, category: value["category"]?.string,
      tally: tally(numbers[...]))
  }
}
