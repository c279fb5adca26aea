internal import Diagnostics
internal import LabelModel

extension CommandSession {
  /// Takes one line of the pipeline's output.
  mutating func receive(_ bytes: [UInt8], from worker: CommandWorker) {
    guard worker.isListening else { return }
    let now = ContinuousClock.now
    let pending = worker.lines.isAwaitingHeader
    let found = worker.lines.read(worker.nextLine(bytes), of: bytes)
    let problem = worker.lines.problems.firstErrorOfLine
    if pending, worker.lines.hasHeader { worker.noteHeader(now: now) }
    guard let (article, idOffset) = found else {
      guard let problem else { return }
      if pending, worker.lines.hasHeader {
        abandon(worker, "wrote a header that cannot be used: \(problem)")
      } else if let id = AnswerID.find(in: bytes), let place = places[id], worker.hasTaken(place) {
        settle(place, nil, reason: "its answer cannot be used: \(problem)", worker, now)
      } else {
        worker.strayProblem = worker.strayProblem ?? problem
      }
      return
    }
    guard let place = places[article.id], worker.hasTaken(place) else {
      worker.lines.add(
        "N001", "an answer for '\(article.id)', which the pipeline was not given", at: idOffset,
        width: article.id.unicodeScalars.count + 2, fix: "answer with the 'id' of the article")
      return
    }
    settle(
      place, article, reason: problem.map { "its answer cannot be used: \($0)" }, worker, now)
  }

  /// Notes the answer to an article, or why there is none that can be used.
  private mutating func settle(
    _ place: Int, _ article: Article?, reason: String?, _ worker: CommandWorker,
    _ now: ContinuousClock.Instant
  ) {
    guard let duration = worker.answer(place, now: now) else {
      predictions[place] = nil
      failures[place] = failures[place] ?? "it was answered twice, so that neither answer counts"
      return
    }
    if let reason {
      failures[place] = reason
    } else if let article {
      // What the pipeline says of the article beside its labels is nothing that it was asked for.
      predictions[place] = Article(id: article.id, labels: article.labels)
    }
    latencies[place] = duration.milliseconds
    endIfDone(worker)
  }

  /// Lets a process that has answered all it will get end in peace, for a while.
  mutating func endIfDone(_ worker: CommandWorker) {
    guard worker.open.isEmpty, worker.process.input < 0 else { return }
    worker.stage = .ending(by: .now + pipeline.limits.end)
  }

  /// Ends a process from which nothing more is to be had; what it has not answered fails.
  mutating func abandon(_ worker: CommandWorker, _ reason: String) {
    guard worker.isWorking else { return }
    for place in worker.giveUp() {
      failures[place] = "the pipeline was stopped since it \(reason)\(worker.lastWords)"
    }
    firstEnding = firstEnding ?? "was stopped since it \(reason)"
    worker.process.closeInput()
    worker.process.terminate()
    worker.stage = .terminating(by: .now + pipeline.limits.end)
  }

  mutating func passDeadline(_ worker: CommandWorker) {
    switch worker.stage {
    case .working:
      guard let first = worker.open.first else { return }
      let limit = worker.timeLimit(pipeline.limits).inWords
      let id = articles[first].id
      let last = worker.lastWords
      abandon(worker, "gave no answer for '\(id)' within \(limit)")
      failures[first] = "no answer within \(limit)\(last)"
    case .ending:
      stopped += 1
      worker.process.terminate()
      worker.stage = .terminating(by: .now + pipeline.limits.end)
    case .terminating:
      worker.process.killGroup()
      worker.stage = .terminating(by: .now + pipeline.limits.end)
    case .gone: break
    }
  }

  /// The process has ended, and all that it wrote is read.
  mutating func finish(_ worker: CommandWorker, _ ending: Ending) {
    let wasWorking = worker.isWorking
    let isEarly = wasWorking && worker.process.input >= 0
    let unreadable = worker.strayProblem.map { "; a line could not be read: \($0)" }
    for place in worker.giveUp() {
      failures[place] =
        ending.isSuccess
        ? "no answer: the pipeline ended normally without one\(unreadable ?? worker.lastWords)"
        : "the pipeline \(ending.inWords) before it answered\(worker.lastWords)"
    }
    if isEarly { firstEnding = firstEnding ?? ending.inWords + worker.lastWords }
    if case .ending = worker.stage, !ending.isSuccess {
      diagnostics.append(
        Diagnostic(
          .warning, code: "N002",
          "the pipeline \(ending.inWords) after it had answered everything\(worker.lastWords)"))
    }
    worker.stage = .gone
  }

  func outcome(_ workers: [CommandWorker]) -> PipelineRun {
    var identity = pipeline.identity
    if let version = workers.compactMap(\.lines.pipeline?.version).first {
      identity.version = version
    }
    let ids = articles.map(\.id)
    return PipelineRun(
      pipeline: identity,
      predictions: predictions.compactMap { $0 },
      failures: zip(ids, failures).compactMap { id, reason in
        reason.map { FailedArticle(id: id, reason: $0) }
      },
      diagnostics: diagnostics + workers.flatMap(\.lines.problems.all),
      latencies: zip(ids, latencies).compactMap { id, time in
        time.map { ArticleLatency(id: id, milliseconds: $0) }
      },
      costs: costs(workers), log: pipeline.log)
  }

  private func costs(_ workers: [CommandWorker]) -> RunCosts {
    var costs = RunCosts()
    costs.seconds = (ContinuousClock.now - began).milliseconds / 1000
    costs.processes = workers.count
    costs.stopped = stopped
    costs.startSeconds = workers.compactMap { $0.readyAfter.map { $0.milliseconds / 1000 } }
    let usages = workers.compactMap { $0.process.usage }
    costs.peakMemory = usages.map(\.peakMemory).max()
    costs.processorSeconds =
      usages.isEmpty ? nil : usages.reduce(0) { $0 + $1.processorSeconds }
    return costs
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) * 1e-15
  }

  /// `30 s` or `250 ms`.
  var inWords: String {
    components.attoseconds == 0
      ? "\(components.seconds) s" : "\(Int(milliseconds.rounded())) ms"
  }
}
