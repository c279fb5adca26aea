import JSONNodes
import LabelModel
import Scoring

extension VersionRecord {
  /// The record as JSON: one line an article and one a label, so that a change of one is a change of a line.
  package var json: String {
    let metrics = metricNames
    let metricIndex = Dictionary(uniqueKeysWithValues: metrics.enumerated().map { ($1, $0) })
    var lines: [String] = []
    func member(_ key: String, _ value: JSONValue) { lines.append("\"\(key)\": \(value.text())") }
    func list(_ key: String, _ values: [JSONValue]) {
      let body = values.map { "\n" + $0.text() }.joined(separator: ",")
      lines.append("\"\(key)\": [\(body)]")
    }
    member("assay", .init(.string(Self.format)))
    member("version", .init(.string(name)))
    member(
      "pipeline",
      ["name": .init(.string(pipeline.name)), "version": .init(.string(pipeline.version))])
    member("signature", .init(.string(signature)))
    let digests = [
      ("gold", self.digests.gold), ("settings", self.digests.settings),
      ("predictions", self.digests.predictions), ("stored-gold", self.digests.storedGold),
    ]
    member(
      "digests",
      JSONValue(
        .object(
          digests.compactMap { name, digest in
            digest.map { JSONMember(name, JSONValue(.string($0))) }
          })))
    member("failed", notes(coverage.failed))
    member("skipped", notes(coverage.skipped))
    list("metrics", metrics.map { JSONValue(.string($0)) })
    list(
      "articles",
      scorecard.rows.map {
        JSONValue(.object(Self.article($0, gold: self.digests.articles[$0.article], metricIndex)))
      })
    member(
      "pooled",
      JSONValue(
        .object(
          scorecard.pooled.map {
            JSONMember($0.name, $0.value.map { JSONValue(.number($0)) } ?? nil)
          })))
    list("wrong", wrong.map { label($0, metricIndex) })
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// Every metric that the record has counts or labels of, in order of first appearance.
  private var metricNames: [String] {
    var seen: Set<String> = []
    let counted = scorecard.rows.flatMap { $0.counts.map(\.metric) }
    return (counted + wrong.map(\.metric)).filter { seen.insert($0).inserted }
  }

  private func notes(_ notes: [ArticleNote]) -> JSONValue {
    JSONValue(.object(notes.map { JSONMember($0.article, JSONValue(.string($0.reason))) }))
  }

  /// - Parameter gold: the digest of the article's gold.
  static func article(
    _ row: Scorecard.Row, gold: String?, _ metricIndex: [String: Int]
  ) -> [JSONMember] {
    var members = [JSONMember("id", JSONValue(.string(row.article)))]
    if let digest = gold {
      members.append(JSONMember("gold", JSONValue(.string(digest))))
    }
    if let length = row.length { members.append(JSONMember("length", JSONValue(.integer(length)))) }
    if row.isMissing { members.append(JSONMember("missing", true)) }
    let metadata: [(String, String?)] = [
      ("outlet", row.metadata.outlet), ("language", row.metadata.language),
      ("section", row.metadata.section), ("split", row.metadata.split),
      ("status", row.metadata.status), ("cluster", row.metadata.cluster),
    ]
    for (key, value) in metadata {
      if let value { members.append(JSONMember(key, JSONValue(.string(value)))) }
    }
    if !row.metadata.tags.isEmpty {
      members.append(
        JSONMember("tags", JSONValue(.array(row.metadata.tags.map { JSONValue(.string($0)) }))))
    }
    let entries = row.counts.map { entry in
      var parts = [
        JSONValue(.integer(metricIndex[entry.metric] ?? -1)), counts(entry.counts.whole),
      ]
      let families = Dictionary(grouping: entry.counts.slices, by: \.family)
      let slices = families.sorted { $0.key < $1.key }.map { family, slices in
        JSONMember(
          family.rawValue,
          JSONValue(.object(slices.map { JSONMember($0.name, counts($0.counts)) })))
      }
      if !slices.isEmpty { parts.append(JSONValue(.object(slices))) }
      return JSONValue(.array(parts))
    }
    members.append(JSONMember("counts", JSONValue(.array(entries))))
    return members
  }

  /// Outcomes where the metric has them, else four numbers a component.
  private static func counts(_ counts: Counts) -> JSONValue {
    if let outcomes = counts.outcomes {
      let values = [
        outcomes.correct, outcomes.incorrect, outcomes.partial, outcomes.missed, outcomes.spurious,
      ]
      return JSONValue(
        .object([JSONMember("o", JSONValue(.array(values.map { JSONValue(.integer($0)) })))]))
    }
    let values = counts.tallies.flatMap {
      [$0.goldHits, $0.gold, $0.predictedHits, $0.predicted]
    }
    return JSONValue(.array(values.map(Self.number)))
  }

  static func number(_ value: Double) -> JSONValue {
    let whole = Int(exactly: value)
    return whole.map { JSONValue(.integer($0)) } ?? JSONValue(.number(value))
  }

  private func label(_ fate: LabelFate, _ metricIndex: [String: Int]) -> JSONValue {
    var members = [
      JSONMember("metric", JSONValue(.integer(metricIndex[fate.metric] ?? -1))),
      JSONMember("article", JSONValue(.string(fate.article))),
      JSONMember("id", JSONValue(.string(fate.identity))),
      JSONMember("path", JSONValue(.string(fate.path))),
      JSONMember("outcome", JSONValue(.string(fate.outcome.rawValue))),
    ]
    if let category = fate.category {
      members.append(JSONMember("category", JSONValue(.string(category))))
    }
    let tally = fate.tally
    members.append(
      JSONMember(
        "tally",
        JSONValue(
          .array(
            [tally.goldHits, tally.gold, tally.predictedHits, tally.predicted].map(Self.number)))))
    return JSONValue(.object(members))
  }
}
