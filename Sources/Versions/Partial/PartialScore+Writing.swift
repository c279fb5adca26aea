import JSONNodes
import LabelModel
import Scoring
import Statistics

extension PartialScore {
  /// As JSON lines: what all share, what pooled figures need, then a line an article or a sum.
  ///
  /// The same counts give the same bytes, however they were added up.
  package var bytes: [UInt8] {
    var all: [UInt8] = []
    write { all += $0 }
    return all
  }

  /// Gives the same piece by piece, so that never all of it is in memory.
  package func write<Failure: Error>(
    _ give: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let names = MetricCatalogue.all.map(\.name)
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var lines = LineWriter()
    lines.write(header(names))
    lines.write(pooledMembers)
    switch counts {
    case .articles(let articles):
      let packed = articles.packed
      for place in packed.sortedPlaces() {
        lines.write(members(of: packed[place], index))
        if let piece = lines.piece() { try give(piece) }
      }
    case .sums(let sums): sums.write(to: &lines)
    }
    try give(lines.rest)
  }

  struct LineWriter {
    private var json = JSONWriter()

    var rest: [UInt8] { json.bytes }

    /// The lines so far, once they are worth being given; `rest` are then those that follow.
    mutating func piece() -> [UInt8]? {
      guard json.bytes.count >= 1 << 20 else { return nil }
      defer { json = JSONWriter() }
      return json.bytes
    }

    mutating func write(_ members: [JSONMember]) {
      json.value(JSONValue(.object(members)))
      json.newline()
    }
  }

  private func header(_ metrics: [String]) -> [JSONMember] {
    let mode =
      switch counts {
      case .articles: "articles"
      case .sums: "sums"
      }
    return [
      JSONMember("assay", .text(Self.format)), JSONMember("counts", .text(mode)),
      JSONMember("scorer", .text(scorer)), JSONMember("profile", .text(profile.rawValue)),
      JSONMember("settings", .text(settings)),
      JSONMember(
        "pipeline", ["name": .text(pipeline.name), "version": .text(pipeline.version)]),
      JSONMember("output", .texts(output.names)),
      JSONMember(
        "skipped",
        JSONValue(
          .object(
            skipped.sorted { $0.article < $1.article }
              .map { JSONMember($0.article, .text($0.reason)) }))),
      JSONMember("extra", .texts(extra.sorted())),
      JSONMember("metrics", .texts(metrics)),
    ]
  }

  private var pooledMembers: [JSONMember] {
    let tally = pooled.ungrouped
    return [
      JSONMember("scores", Self.steps(pooled.scores)),
      JSONMember("name-scores", Self.steps(pooled.nameScores)),
      JSONMember("scored-gold", .integers([pooled.scores.gold, pooled.nameScores.gold])),
      JSONMember(
        "ungrouped",
        JSONValue(
          .array(
            [tally.goldHits, tally.gold, tally.predictedHits, tally.predicted]
              .map(VersionRecord.number)))),
    ]
  }

  /// `null` stands for no score.
  private static func steps(_ scores: ScoreCounts) -> JSONValue {
    JSONValue(
      .array(
        scores.steps.values.sorted { $0.score > $1.score }.map { step in
          JSONValue(
            .array([
              step.score.isFinite ? JSONValue(.number(step.score)) : nil,
              JSONValue(.integer(step.predicted)), JSONValue(.integer(step.correct)),
            ]))
        }))
  }

  private func members(of article: PartialArticle, _ index: [String: Int]) -> [JSONMember] {
    var members = VersionRecord.article(article.row, gold: article.goldDigest, index)
    if let dateline = article.row.metadata.dateline {
      members.append(JSONMember("dateline", .text(dateline)))
    }
    guard !article.row.tables.isEmpty else { return members }
    let tables = article.row.tables.compactMap { table in
      index[table.metric].map { place in
        JSONValue(.array([JSONValue(.integer(place)), PartialSums.cells(table.cells)]))
      }
    }
    members.append(JSONMember("tables", JSONValue(.array(tables))))
    return members
  }
}

extension PartialSums {
  fileprivate func write(to lines: inout PartialScore.LineWriter) {
    lines.write([
      JSONMember("articles", JSONValue(.integer(articles))),
      JSONMember("missing", JSONValue(.integer(missing.count))),
      JSONMember("first-missing", .texts(missing.names)),
      JSONMember("gold", .text(goldDigestHex)),
    ])
    for metric in MetricCatalogue.all.map(\.name) {
      if let sums = metrics[metric] {
        let slices = sums.slices.sorted { $0.key < $1.key }.map { name, counts in
          JSONValue(
            .array([.text(name.family.rawValue), .text(name.name), Self.counts(counts)]))
        }
        lines.write([
          JSONMember("metric", .text(metric)), JSONMember("whole", Self.counts(sums.whole)),
          JSONMember("slices", JSONValue(.array(slices))),
        ])
      }
      if let cells = tables[metric] {
        let sorted = cells.sorted { $0.key < $1.key }
          .map { TableCell(row: $0.key.row, column: $0.key.column, count: $0.value) }
        lines.write([
          JSONMember("table", .text(metric)), JSONMember("cells", Self.cells(sorted)),
        ])
      }
    }
  }

  static func cells(_ cells: [TableCell]) -> JSONValue {
    JSONValue(
      .array(
        cells.map {
          JSONValue(.array([.text($0.row), .text($0.column), JSONValue(.integer($0.count))]))
        }))
  }

  /// A sum that one double cannot hold is the list of those that make it up.
  private static func counts(_ sums: CountSums) -> JSONValue {
    let tallies = sums.tallies.flatMap(\.self).map { sum in
      let digits = sum.digits.map(VersionRecord.number)
      return digits.count == 1 ? digits[0] : JSONValue(.array(digits))
    }
    var members = [JSONMember("tallies", JSONValue(.array(tallies)))]
    if let outcomes = sums.outcomes {
      members.append(
        JSONMember(
          "outcomes",
          .integers([
            outcomes.correct, outcomes.incorrect, outcomes.partial, outcomes.missed,
            outcomes.spurious,
          ])))
    }
    return JSONValue(.object(members))
  }
}

extension JSONValue {
  fileprivate static func text(_ value: String) -> JSONValue { JSONValue(.string(value)) }

  fileprivate static func texts(_ values: [String]) -> JSONValue {
    JSONValue(.array(values.map { JSONValue(.string($0)) }))
  }

  fileprivate static func integers(_ values: [Int]) -> JSONValue {
    JSONValue(.array(values.map { JSONValue(.integer($0)) }))
  }
}
