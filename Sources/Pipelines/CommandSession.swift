internal import Diagnostics
internal import JSONNodes
internal import LabelModel

#if canImport(Glibc)
  import Glibc
#endif

/// One run of a command pipeline: a loop on one thread that feeds and drains all its processes.
struct CommandSession: ~Copyable {
  let pipeline: CommandPipeline
  let articles: [Article]
  let texts: [String: ArticleText]
  let places: [String: Int]
  /// The next article that no process has taken.
  private var next = 0
  var predictions: [Article?]
  var failures: [String?]
  var latencies: [Double?]
  let began = ContinuousClock.now
  /// Processes that had answered everything and had to be told to end.
  var stopped = 0
  private var lastLookAtMemory = ContinuousClock.now
  private var log: ErrorLog
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// Why the process that ended first did so before its time.
  var firstEnding: String?
  var diagnostics: [Diagnostic] = []

  init(_ pipeline: CommandPipeline, _ articles: [Article]) {
    self.pipeline = pipeline
    self.articles = articles
    places = Dictionary(articles.indices.map { (articles[$0].id, $0) }) { first, _ in first }
    texts = Dictionary(articles.compactMap { article in article.text.map { (article.id, $0) } }) {
      first, _ in first
    }
    predictions = Array(repeating: nil, count: articles.count)
    failures = predictions.map { _ in nil }
    latencies = predictions.map { _ in nil }
    log = ErrorLog(pipeline.log, limit: pipeline.limits.logBytes)
    if let problem = log.problem {
      diagnostics.append(Diagnostic(.warning, code: "N003", problem))
    }
    for (index, article) in articles.enumerated() where article.text == nil {
      failures[index] = "its text is not at hand"
    }
  }

  mutating func run(_ onProgress: (_ done: Int, _ failed: Int) -> Void) -> PipelineRun {
    let workers = start()
    var told = ContinuousClock.now
    while workers.contains(where: { !$0.isGone }) {
      wait(for: workers)
      let now = ContinuousClock.now
      for worker in workers where !worker.isGone { serve(worker, now) }
      lookAtMemory(of: workers, now)
      if told.duration(to: now) >= .milliseconds(100) {
        told = now
        let failed = failures.count { $0 != nil }
        onProgress(failed + predictions.count { $0 != nil }, failed)
      }
    }
    for index in articles.indices where predictions[index] == nil && failures[index] == nil {
      failures[index] = "it was not given to the pipeline, which \(firstEnding ?? "had ended")"
    }
    return outcome(workers)
  }

  private mutating func start() -> [CommandWorker] {
    var workers: [CommandWorker] = []
    let count = min(max(pipeline.limits.jobs, 1), failures.count { $0 == nil })
    for _ in 0..<count {
      do throws(ChildProcess.StartError) {
        let process = try ChildProcess.start(pipeline.arguments)
        let lines = PredictionLines(file: "output of \(pipeline.identity.name)", texts: texts)
        workers.append(CommandWorker(process, lines: lines, now: .now))
      } catch {
        firstEnding = firstEnding ?? "could not be started: \(error.reason)"
      }
    }
    return workers
  }

  /// Waits until a pipe can be read or written, a time limit is over or a process may have ended.
  private func wait(for workers: [CommandWorker]) {
    var pipes: [pollfd] = []
    for worker in workers where !worker.isGone {
      if worker.process.output >= 0 {
        pipes.append(pollfd(fd: worker.process.output, events: Int16(POLLIN), revents: 0))
      }
      if worker.process.errors >= 0 {
        pipes.append(pollfd(fd: worker.process.errors, events: Int16(POLLIN), revents: 0))
      }
      if worker.process.input >= 0, !worker.outgoing.isEmpty || mayTakeMore(worker) {
        pipes.append(pollfd(fd: worker.process.input, events: Int16(POLLOUT), revents: 0))
      }
    }
    // Nothing tells that a process has ended whose children hold its pipes: so it is looked at often.
    poll(&pipes, nfds_t(pipes.count), 20)
  }

  private func mayTakeMore(_ worker: CommandWorker) -> Bool {
    worker.open.count < max(1, pipeline.limits.openArticles)
  }

  private mutating func lookAtMemory(
    of workers: [CommandWorker], _ now: ContinuousClock.Instant
  ) {
    guard now - lastLookAtMemory > .milliseconds(100) else { return }
    lastLookAtMemory = now
    for worker in workers where !worker.isGone { worker.process.lookAtMemory() }
  }

  private mutating func serve(_ worker: CommandWorker, _ now: ContinuousClock.Instant) {
    feed(worker, now)
    drainErrors(worker)
    drainOutput(worker)
    if let ending = worker.process.endingIfEnded() {
      drainErrors(worker)
      drainOutput(worker)
      if let rest = worker.output.rest() { receive(rest, from: worker) }
      finish(worker, ending)
    } else if let deadline = worker.deadline(pipeline.limits), deadline < .now {
      passDeadline(worker)
    }
  }

  /// Writes what the process takes, article after article.
  private mutating func feed(_ worker: CommandWorker, _ now: ContinuousClock.Instant) {
    guard worker.isWorking, worker.process.input >= 0 else { return }
    if worker.outgoing.isEmpty {
      while next < articles.count, failures[next] != nil { next += 1 }
      guard next < articles.count else {
        worker.process.closeInput()
        endIfDone(worker)
        return
      }
      guard mayTakeMore(worker) else { return }
      worker.take(next, CommandArticle.line(articles[next]), now: now)
      next += 1
    }
    guard let count = worker.process.write(worker.outgoing) else {
      // It no longer reads; its answers, its end or its time limit tell the rest.
      worker.outgoing = []
      worker.process.closeInput()
      firstEnding = firstEnding ?? "no longer read what it was given"
      endIfDone(worker)
      return
    }
    worker.outgoing = worker.outgoing.dropFirst(count)
  }

  private mutating func drainErrors(_ worker: CommandWorker) {
    // A flood is read bit by bit, so that the other processes get their turn.
    for _ in 0..<16 where worker.process.errors >= 0 {
      switch ChildProcess.read(worker.process.errors, into: &buffer) {
      case .bytes(let count):
        log.append(buffer[..<count])
        worker.keepErrors(buffer[..<count])
      case .nothingYet: return
      case .end: worker.process.closeErrors()
      }
    }
  }

  private mutating func drainOutput(_ worker: CommandWorker) {
    for _ in 0..<64 where worker.process.output >= 0 {
      switch ChildProcess.read(worker.process.output, into: &buffer) {
      case .bytes(let count):
        for line in worker.output.append(buffer[..<count]) { receive(line, from: worker) }
        if worker.output.pendingCount > pipeline.limits.answerBytes {
          _ = worker.output.rest()
          abandon(worker, "wrote a line longer than \(pipeline.limits.answerBytes) bytes")
        }
      case .nothingYet: return
      case .end: worker.process.closeOutput()
      }
    }
  }
}

/// An article as the pipeline gets to see it: no label, no gold.
enum CommandArticle {
  static func line(_ article: Article) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    let fields = [
      ("id", article.id), ("title", article.metadata.title),
      ("published", article.metadata.published), ("dateline", article.metadata.dateline),
      ("text", article.text?.string),
    ]
    for (key, value) in fields {
      json.key(key)
      if let value { json.string(value) } else { json.null() }
    }
    json.endObject()
    json.newline()
    return json.bytes
  }
}
