package import Diagnostics
import JSONNodes
import LabelModel
import Scoring
import Statistics

extension PartialScore {
  /// Reads a part; what is wrong with it is thrown as located diagnostics.
  package init(bytes: [UInt8], file: String) throws(InvalidInput) {
    var lines = SourceLines(bytes).makeIterator()
    func next() throws(InvalidInput) -> JSONValue? {
      guard let line = lines.next() else { return nil }
      do throws(JSONProblem) {
        return try JSONValue(parsing: Array(bytes[line.range]))
      } catch {
        throw InvalidInput([
          Diagnostic(
            code: "V001", "is not JSON: \(error)", at: Place(file, line: line.number, column: 1))
        ])
      }
    }
    func unreadable(_ what: String) -> InvalidInput {
      InvalidInput([
        Diagnostic(
          code: "V003", "has \(what) that cannot be read", at: Place(file),
          fix: "make the part again: assay score --partial")
      ])
    }
    guard let header = try next(), header["assay"]?.string == Self.format else {
      throw InvalidInput([
        Diagnostic(
          code: "V002", "is no part of a score that this program reads", at: Place(file),
          expected: "\"assay\": \"\(Self.format)\"", fix: "make the part: assay score --partial")
      ])
    }
    guard var part = PartialScore(header: header), let second = try next(),
      let pooled = PooledCounts(json: second)
    else { throw unreadable("a head") }
    part.pooled = pooled
    let metrics = (header["metrics"]?.elements ?? []).compactMap(\.string)
    if header["counts"]?.string == "sums" {
      guard let first = try next(), var sums = PartialSums(json: first) else {
        throw unreadable("sums")
      }
      while let line = try next() {
        guard sums.read(line) else { throw unreadable("sums") }
      }
      part.counts = .sums(sums)
    } else {
      var reader = RecordReader(file: file)
      var articles: [String: PartialArticle] = [:]
      while let line = try next() {
        guard let digest = line["gold"]?.string else { throw unreadable("an article") }
        var row = reader.row(line, metrics)
        row.metadata.dateline = line["dateline"]?.string
        row.tables = PartialSums.tables(line["tables"], metrics)
        articles[row.article] = PartialArticle(row: row, goldDigest: digest)
      }
      if !reader.problems.isEmpty { throw InvalidInput(reader.problems) }
      part.counts = .articles(articles)
    }
    self = part
  }

  private init?(header: JSONValue) {
    guard let scorer = header["scorer"]?.string, let settings = header["settings"]?.string,
      let profile = header["profile"]?.string.flatMap(Profile.init(rawValue:)),
      let name = header["pipeline"]?["name"]?.string,
      let version = header["pipeline"]?["version"]?.string
    else { return nil }
    func texts(_ key: String) -> [String] {
      (header[key]?.elements ?? []).compactMap(\.string)
    }
    self.init(
      scorer: scorer, profile: profile, settings: settings,
      pipeline: PipelineName(name: name, version: version),
      output: LabelTraits(names: texts("output")), counts: .articles([:]),
      skipped: (header["skipped"]?.members ?? []).map {
        ArticleNote(article: $0.key, reason: $0.value.string ?? "")
      }, extra: Set(texts("extra")))
  }
}

extension PooledCounts {
  fileprivate init?(json: JSONValue) {
    guard let gold = json["scored-gold"]?.elements?.compactMap(\.integer), gold.count == 2,
      let numbers = json["ungrouped"]?.elements?.compactMap(\.number), numbers.count == 4,
      let scores = ScoreCounts(json: json["scores"], gold: gold[0]),
      let names = ScoreCounts(json: json["name-scores"], gold: gold[1])
    else { return nil }
    self.init()
    self.scores = scores
    nameScores = names
    ungrouped = Tally(
      goldHits: numbers[0], gold: numbers[1], predictedHits: numbers[2], predicted: numbers[3])
  }
}

extension ScoreCounts {
  fileprivate init?(json: JSONValue?, gold: Int) {
    self.init()
    self.gold = gold
    for element in json?.elements ?? [] {
      guard let parts = element.elements, parts.count == 3, let predicted = parts[1].integer,
        let correct = parts[2].integer
      else { return nil }
      let score = parts[0].number ?? -.infinity
      steps[score] = Step(score: score, predicted: predicted, correct: correct)
    }
  }
}

extension PartialSums {
  fileprivate init?(json: JSONValue) {
    guard let articles = json["articles"]?.integer, let missing = json["missing"]?.integer,
      let digest = json["gold"]?.string, digest.utf8.count == 64
    else { return nil }
    self.articles = articles
    self.missing = NamedCount(
      count: missing, names: (json["first-missing"]?.elements ?? []).compactMap(\.string))
    let digits = digest.compactMap(\.hexDigitValue)
    guard digits.count == 64 else { return nil }
    goldDigest = (0..<32).map { UInt8(digits[$0 * 2] << 4 | digits[$0 * 2 + 1]) }
  }

  /// Takes the line of a metric or a table; `false` where it cannot be read.
  fileprivate mutating func read(_ line: JSONValue) -> Bool {
    if let table = line["table"]?.string {
      tables[table] = Dictionary(
        Self.cells(line["cells"]).map { (Cell(row: $0.row, column: $0.column), $0.count) },
        uniquingKeysWith: +)
      return true
    }
    guard let metric = line["metric"]?.string, let whole = CountSums(json: line["whole"]) else {
      return false
    }
    var sums = MetricSums(whole: whole)
    for slice in line["slices"]?.elements ?? [] {
      guard let parts = slice.elements, parts.count == 3, let name = parts[1].string,
        let family = parts[0].string.flatMap(SliceFamily.init(rawValue:)),
        let counts = CountSums(json: parts[2])
      else { return false }
      sums.slices[SliceName(family: family, name: name)] = counts
    }
    metrics[metric] = sums
    return true
  }

  fileprivate static func tables(
    _ json: JSONValue?, _ metrics: [String]
  ) -> [Scorecard.MetricTable] {
    (json?.elements ?? []).compactMap { table in
      guard let parts = table.elements, parts.count == 2, let index = parts[0].integer,
        metrics.indices.contains(index)
      else { return nil }
      return Scorecard.MetricTable(metric: metrics[index], cells: cells(parts[1]))
    }
  }

  private static func cells(_ json: JSONValue?) -> [TableCell] {
    (json?.elements ?? []).compactMap { cell in
      guard let parts = cell.elements, parts.count == 3, let row = parts[0].string,
        let column = parts[1].string, let count = parts[2].integer
      else { return nil }
      return TableCell(row: row, column: column, count: count)
    }
  }
}

extension CountSums {
  fileprivate init?(json: JSONValue?) {
    guard let elements = json?["tallies"]?.elements, elements.count % 4 == 0 else { return nil }
    let sums = elements.map { element in
      ExactSum(element.number.map { [$0] } ?? (element.elements ?? []).compactMap(\.number))
    }
    tallies = stride(from: 0, to: sums.count, by: 4).map { Array(sums[$0..<$0 + 4]) }
    guard let outcomes = json?["outcomes"] else { return }
    guard let numbers = outcomes.elements?.compactMap(\.integer), numbers.count == 5 else {
      return nil
    }
    self.outcomes = OutcomeCounts(
      correct: numbers[0], incorrect: numbers[1], partial: numbers[2], missed: numbers[3],
      spurious: numbers[4])
  }
}
