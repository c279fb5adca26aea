import Dispatch
import JSONNodes
import LabelModel
import Pipelines
import Scoring
import Synchronization

/// Reading and counting the mentions of two files of JSON lines by flat arrays.
struct MentionsBenchmark {
  private let gold: BulkFile
  private let predictions: BulkFile
  private let names = TypeNames()

  init(gold: String, predictions: String) throws {
    guard let gold = try BulkFile(path: gold, names: names, limit: 1 << 32),
      let predictions = try BulkFile(path: predictions, names: names, limit: 1 << 32)
    else { throw Unfit() }
    self.gold = gold
    self.predictions = predictions
  }

  func run() throws -> [JSONMember] {
    var columns = MentionColumns()
    var digestCount = 0
    let names = names
    for (part, digests) in try parts(of: gold, { ($0, $0.digests(names: names)) }) {
      columns.append(part)
      digestCount += digests.count
    }
    guard let corpus = BulkCorpus(columns),
      let table = corpus.table(
        of: try parts(of: predictions) { corpus.rows($0, names: names) }, names: names)
    else { throw Unfit() }
    let tallies = table.tallies(of: "entities.mentions.strict", slice: nil)
    return [
      JSONMember("digests", JSONValue(.integer(digestCount))),
      JSONMember("right", JSONValue(.number(tallies.reduce(0) { $0 + $1.goldHits }))),
    ]
  }

  /// The main thread waits, since a program whose main thread has ended cannot be followed by valgrind.
  private func parts<Result: Sendable>(
    of file: BulkFile, _ use: @escaping @Sendable (MentionColumns) -> Result?
  ) throws -> [Result] {
    let result = Mutex<[Result]?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    Task {
      let parts = await file.parts(use)
      result.withLock { $0 = parts }
      isDone.signal()
    }
    isDone.wait()
    guard let parts = result.withLock({ $0 }) else { throw Unfit() }
    return parts
  }

  private struct Unfit: Error, CustomStringConvertible {
    let description = "the files hold more than plain mentions"
  }
}
