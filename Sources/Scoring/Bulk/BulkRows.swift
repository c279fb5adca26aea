/// What some articles of a corpus add up to: counts by article, and sums of what needs no interval.
///
/// A few hundred bytes an article, whatever it has of mentions.
package struct BulkRows: Sendable {
  /// Places in gold, in the order in which articles were counted.
  package private(set) var articles: [Int] = []
  private(set) var isMissing: [Bool] = []
  private(set) var whole: [BulkCounts] = []
  /// Counts by type, article after article; those of article a end at `typeEnds[a]`.
  private(set) var byType: [BulkCounts] = []
  private(set) var types: [UInt8] = []
  private(set) var typeEnds: [Int] = []
  /// By `MentionError.position`.
  var errors = [Int](repeating: 0, count: MentionError.allCases.count)
  var scores = BulkScores()
  /// How often gold type t met predicted type u, at `t * (typeCount + 1) + u`; the last place is none.
  private(set) var cells: [Int]
  let typeCount: Int

  init(typeCount: Int) {
    self.typeCount = typeCount
    cells = Array(repeating: 0, count: (typeCount + 1) * (typeCount + 1))
  }

  mutating func addCells(gold: UInt8?, predicted: UInt8?, count: Int = 1) {
    let row = gold.map { Int($0) } ?? typeCount
    let column = predicted.map { Int($0) } ?? typeCount
    cells[row * (typeCount + 1) + column] += count
  }

  mutating func add(_ counts: BulkCounts, of type: UInt8) {
    byType.append(counts)
    types.append(type)
  }

  mutating func endArticle(_ article: Int, _ counts: BulkCounts, isMissing: Bool) {
    articles.append(article)
    whole.append(counts)
    self.isMissing.append(isMissing)
    typeEnds.append(types.count)
  }

  /// Where the counts by type of the article at `index` stand.
  func typeRange(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : typeEnds[index - 1])..<typeEnds[index]
  }
}
