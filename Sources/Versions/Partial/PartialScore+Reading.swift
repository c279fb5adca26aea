package import Diagnostics
import JSONNodes
import LabelModel
import Scoring
import Statistics
import Storage

extension PartialScore {
  /// Reads a part; what is wrong with it is thrown as located diagnostics.
  package init(bytes: [UInt8], file: String) throws(InvalidInput) {
    var reader = PartialReader(file: file)
    for line in SourceLines(bytes) {
      try reader.read(Array(bytes[line.range]), number: line.number)
    }
    self = try reader.part()
  }

  /// The same of a file, line by line, so that never more than a line of it is in memory.
  package init(file: String) throws {
    var reader = PartialReader(file: file)
    var lines = try LineFile(file)
    var number = 0
    while let line = try lines.next() {
      number += 1
      try reader.read(line, number: number)
    }
    self = try reader.part()
  }
}

/// Reads the lines of a part one after the other.
private struct PartialReader {
  let file: String
  private var records: RecordReader
  private var score: PartialScore?
  private var hasPooledCounts = false
  private var metrics: [String] = []
  private var articles = PackedArticles()
  /// `nil` where the part has articles.
  private var sums: PartialSums?
  private var isSums = false
  /// What is not counted here would not be written into the sum of parts.
  private let known = Set(MetricCatalogue.all.map(\.name))

  init(file: String) {
    self.file = file
    records = RecordReader(file: file)
  }

  mutating func read(_ line: [UInt8], number: Int) throws(InvalidInput) {
    let json: JSONValue
    do throws(JSONProblem) {
      json = try JSONValue(parsing: line)
    } catch {
      throw InvalidInput([error.diagnostic(of: line, in: file, firstLine: number)])
    }
    if score == nil { return try readHeader(json) }
    if !hasPooledCounts {
      guard let pooled = PooledCounts(json: json) else { throw unreadable("a head") }
      score?.pooled = pooled
      hasPooledCounts = true
    } else if !isSums {
      try readArticle(json, number)
    } else if sums == nil {
      sums = PartialSums(json: json)
      if sums == nil { throw unreadable("sums") }
    } else if sums?.read(json) != true {
      throw unreadable("sums")
    } else if let metric = json["table"]?.string ?? json["metric"]?.string {
      try checkIsKnown(metric)
    }
  }

  private mutating func readHeader(_ header: JSONValue) throws(InvalidInput) {
    guard header["assay"]?.string == PartialScore.format else { throw noPart }
    guard let score = PartialScore(header: header) else { throw unreadable("a head") }
    self.score = score
    metrics = records.texts(header, "metrics")
    for metric in metrics { try checkIsKnown(metric) }
    isSums = header["counts"]?.string == "sums"
  }

  private mutating func readArticle(_ line: JSONValue, _ number: Int) throws(InvalidInput) {
    guard let digest = line["gold"]?.string else { throw unreadable("an article") }
    var row = records.row(line, metrics)
    row.metadata.dateline = line["dateline"]?.string
    guard let tables = PartialSums.tables(line["tables"], metrics) else {
      throw unreadable("an article")
    }
    row.tables = tables
    guard articles.add(PartialArticle(row: row, goldDigest: digest)) else {
      throw InvalidInput([
        Diagnostic(
          code: "V003", "has the article '\(row.article)' twice",
          at: Place(file, line: number, column: 1),
          fix: "make the part again: assay score --partial")
      ])
    }
  }

  func part() throws(InvalidInput) -> PartialScore {
    guard var score else { throw noPart }
    guard hasPooledCounts else { throw unreadable("a head") }
    if !records.problems.isEmpty { throw InvalidInput(records.problems.all(in: file)) }
    if isSums {
      guard let sums else { throw unreadable("sums") }
      score.counts = .sums(sums)
    } else {
      score.counts = .articles(articles)
    }
    return score
  }

  private func checkIsKnown(_ metric: String) throws(InvalidInput) {
    guard !known.contains(metric) else { return }
    throw InvalidInput([
      Diagnostic(
        code: "V003", "has counts of '\(metric)', which this program does not know",
        at: Place(file), fix: "make the part again: assay score --partial")
    ])
  }

  private var noPart: InvalidInput {
    InvalidInput([
      Diagnostic(
        code: "V002", "is no part of a score that this program reads", at: Place(file),
        expected: "\"assay\": \"\(PartialScore.format)\"",
        fix: "make the part: assay score --partial")
    ])
  }

  private func unreadable(_ what: String) -> InvalidInput {
    InvalidInput([
      Diagnostic(
        code: "V003", "has \(what) that cannot be read", at: Place(file),
        fix: "make the part again: assay score --partial")
    ])
  }
}

extension PartialScore {
  fileprivate init?(header: JSONValue) {
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
      output: LabelTraits(names: texts("output")), counts: .articles(PackedArticles()),
      skipped: (header["skipped"]?.members ?? []).map {
        ArticleNote(article: $0.key, reason: $0.value.string ?? "")
      }, extra: Set(texts("extra")))
  }
}

extension PooledCounts {
  fileprivate init?(json: JSONValue) {
    guard let gold = json["scored-gold"]?.readableCounts(2),
      let numbers = json["ungrouped"]?.readableNumbers, numbers.count == 4,
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
      guard let parts = element.elements, parts.count == 3, let predicted = parts[1].readableCount,
        let correct = parts[2].readableCount
      else { return nil }
      let score = parts[0].number ?? -.infinity
      steps[score] = Step(score: score, predicted: predicted, correct: correct)
    }
  }
}

extension PartialSums {
  fileprivate init?(json: JSONValue) {
    guard let articles = json["articles"]?.readableCount,
      let missing = json["missing"]?.readableCount,
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
      guard let cells = Self.cells(line["cells"]) else { return false }
      tables[table] = Dictionary(
        cells.map { (Cell(row: $0.row, column: $0.column), $0.count) },
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

  /// `nil` where one of them cannot be read.
  fileprivate static func tables(
    _ json: JSONValue?, _ metrics: [String]
  ) -> [Scorecard.MetricTable]? {
    var tables: [Scorecard.MetricTable] = []
    for table in json?.elements ?? [] {
      guard let parts = table.elements, parts.count == 2, let index = parts[0].integer,
        metrics.indices.contains(index), let cells = cells(parts[1])
      else { return nil }
      tables.append(Scorecard.MetricTable(metric: metrics[index], cells: cells))
    }
    return tables
  }

  private static func cells(_ json: JSONValue?) -> [TableCell]? {
    var cells: [TableCell] = []
    for cell in json?.elements ?? [] {
      guard let parts = cell.elements, parts.count == 3, let row = parts[0].string,
        let column = parts[1].string, let count = parts[2].readableCount
      else { return nil }
      cells.append(TableCell(row: row, column: column, count: count))
    }
    return cells
  }
}

extension CountSums {
  fileprivate init?(json: JSONValue?) {
    guard let elements = json?["tallies"]?.elements, elements.count % 4 == 0 else { return nil }
    var sums: [ExactSum] = []
    for element in elements {
      if let number = element.number {
        sums.append(ExactSum([number]))
      } else if let parts = element.readableNumbers {
        sums.append(ExactSum(parts))
      } else {
        return nil
      }
    }
    tallies = stride(from: 0, to: sums.count, by: 4).map { Array(sums[$0..<$0 + 4]) }
    guard let outcomes = json?["outcomes"] else { return }
    guard let numbers = outcomes.readableCounts(5) else { return nil }
    self.outcomes = OutcomeCounts(
      correct: numbers[0], incorrect: numbers[1], partial: numbers[2], missed: numbers[3],
      spurious: numbers[4])
  }
}
