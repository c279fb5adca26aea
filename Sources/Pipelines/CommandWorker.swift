internal import JSONNodes
internal import LabelModel

/// One process of a command pipeline, with what it was asked and has not answered.
///
/// A class, since it owns a process and cannot be copied.
final class CommandWorker {
  enum Stage {
    case working
    /// All is answered and its input closed; it is told to end if it has not by then.
    case ending(by: ContinuousClock.Instant)
    /// It was told to end; it is killed if it has not by then.
    case terminating(by: ContinuousClock.Instant)
    case gone
  }

  var process: ChildProcess
  var stage = Stage.working
  /// What is still to be written of the article that was taken last.
  var outgoing: ArraySlice<UInt8> = []
  /// The articles that it has and has not answered, in the order in which it got them.
  private(set) var open: [Int] = []
  private(set) var answers = 0
  private let started: ContinuousClock.Instant
  /// How long it took until it said by a header, before any answer, that it is ready.
  private(set) var readyAfter: Duration?
  /// Since when it could have been working on the first of `open`.
  private(set) var waitingSince: ContinuousClock.Instant
  var lines: PredictionLines
  var output = OutputLines()
  /// What is wrong with a line of which nobody can tell whose answer it is.
  var strayProblem: String?
  private var lineNumber = 0
  private var taken: Set<Int> = []
  /// The end of what it wrote to standard error.
  private var lastErrors: [UInt8] = []

  init(_ process: consuming ChildProcess, lines: PredictionLines, now: ContinuousClock.Instant) {
    self.process = process
    self.lines = lines
    started = now
    waitingSince = now
  }

  var isGone: Bool { if case .gone = stage { true } else { false } }

  var isWorking: Bool { if case .working = stage { true } else { false } }

  /// Whether what it writes still counts.
  var isListening: Bool {
    switch stage {
    case .working, .ending: true
    case .terminating, .gone: false
    }
  }

  func take(_ article: Int, _ line: [UInt8], now: ContinuousClock.Instant) {
    if open.isEmpty, answers > 0 { waitingSince = now }
    open.append(article)
    taken.insert(article)
    outgoing = line[...]
  }

  /// Takes note of a header, so that the start is not counted as a part of the first article.
  func noteHeader(now: ContinuousClock.Instant) {
    guard answers == 0, readyAfter == nil else { return }
    readyAfter = now - started
    waitingSince = now
  }

  func hasTaken(_ article: Int) -> Bool { taken.contains(article) }

  /// Takes note of an answer; gives how long it took, or `nil` where the article was answered before.
  func answer(_ article: Int, now: ContinuousClock.Instant) -> Duration? {
    guard let place = open.firstIndex(of: article) else { return nil }
    open.remove(at: place)
    answers += 1
    defer { waitingSince = now }
    return now - waitingSince
  }

  /// Gives up all that is open.
  func giveUp() -> [Int] {
    defer {
      open = []
      outgoing = []
    }
    return open
  }

  /// When it is too late for the next answer.
  func deadline(_ limits: CommandPipeline.Limits) -> ContinuousClock.Instant? {
    switch stage {
    case .working: open.isEmpty ? nil : waitingSince + timeLimit(limits)
    case .ending(let instant), .terminating(let instant): instant
    case .gone: nil
    }
  }

  func timeLimit(_ limits: CommandPipeline.Limits) -> Duration {
    answers == 0 ? max(limits.start, limits.article) : limits.article
  }

  func nextLine(_ bytes: [UInt8]) -> SourceLine {
    lineNumber += 1
    return SourceLine(number: lineNumber, range: 0..<bytes.count)
  }

  func keepErrors(_ bytes: ArraySlice<UInt8>) {
    lastErrors.append(contentsOf: bytes)
    if lastErrors.count > 8192 { lastErrors.removeFirst(lastErrors.count - 4096) }
  }

  /// The last lines that it wrote to standard error, for a reason; empty where there are none.
  var lastWords: String {
    let lines = lastErrors.split(separator: 0x0A).suffix(3)
      .map { String(decoding: $0.suffix(300), as: UTF8.self) }
    return lines.isEmpty ? "" : "; its last words: \(lines.joined(separator: " ⏎ "))"
  }
}
