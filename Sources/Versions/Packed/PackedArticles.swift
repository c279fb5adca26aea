import LabelModel
import Scoring

/// What a part adds for each of its articles, packed into blocks once there are enough of them.
package struct PackedArticles: Sendable {
  /// Enough for what a block has once to weigh little, few enough to wait unpacked.
  private let blockSize: Int
  private(set) var blocks: [PackedBlock] = []
  private var waiting: [PartialArticle] = []
  private var ids: Set<String> = []

  package init() { blockSize = 512 }

  /// - Parameter blockSize: after how many articles a block is made.
  init(blockSize: Int) { self.blockSize = blockSize }

  package var count: Int { ids.count }

  package func contains(_ id: String) -> Bool { ids.contains(id) }

  /// Adds an article; `false` where one with its id is in already.
  package mutating func add(_ article: PartialArticle) -> Bool {
    guard ids.insert(article.row.article).inserted else { return false }
    wait(article)
    return true
  }

  /// Adds all articles of a part, none of which may be in already.
  mutating func add(_ other: PackedArticles) {
    ids.formUnion(other.ids)
    blocks += other.blocks
    for article in other.waiting { wait(article) }
  }

  /// The first id that both have.
  func firstShared(with other: PackedArticles) -> String? {
    other.ids.lazy.filter { ids.contains($0) }.min()
  }

  private mutating func wait(_ article: PartialArticle) {
    var article = article
    article.row.metadata = PackedMetadata.kept(of: article.row.metadata)
    waiting.append(article)
    if waiting.count == blockSize { pack() }
  }

  private mutating func pack() {
    guard !waiting.isEmpty else { return }
    blocks.append(BlockPacker.block(of: waiting, after: blocks.last?.sections ?? []))
    waiting = []
  }

  /// The same with every article in a block.
  var packed: PackedArticles {
    var packed = self
    packed.pack()
    return packed
  }

  /// Where an article stands in the blocks.
  struct Place: Sendable {
    var block: UInt32
    var row: UInt32
  }

  /// The places of all articles that are packed, by their ids.
  func sortedPlaces() -> [Place] {
    var places: [(id: String, place: Place)] = []
    places.reserveCapacity(ids.count)
    for (number, block) in blocks.enumerated() {
      for row in 0..<block.count {
        places.append((block.articles[row], Place(block: UInt32(number), row: UInt32(row))))
      }
    }
    return places.sorted { $0.id < $1.id }.map(\.place)
  }

  subscript(_ place: Place) -> PartialArticle {
    let block = blocks[Int(place.block)]
    return PartialArticle(
      row: block.row(Int(place.row)), goldDigest: block.goldDigests[Int(place.row)])
  }
}
