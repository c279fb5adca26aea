import Reporting
import Synchronization

/// Says on standard error how far long work has come: on a terminal in one line that is written over,
/// elsewhere in a plain line every ten seconds.
///
/// Work that is done within the first moments says nothing.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var failed = 0
    var said: ContinuousClock.Instant?
    var hasLine = false
  }

  private let text: ProgressText
  private let isTerminal: Bool
  private let isQuiet: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  init(_ what: String, units: String, total: Int, isQuiet: Bool) {
    text = ProgressText(what, units: units, total: total)
    isTerminal = Console.errorsAreTerminal && Console.environment("TERM") != "dumb"
    self.isQuiet = isQuiet
  }

  /// One more unit is done.
  func step() { note { $0.done += 1 } }

  func report(done: Int, failed: Int) {
    note { state in
      state.done = done
      state.failed = failed
    }
  }

  /// Takes the line away, so that what comes next stands at its beginning.
  func end() {
    state.withLock { state in
      if state.hasLine { Console.overwriteError("") }
      state.hasLine = false
    }
  }

  private func note(_ change: (inout State) -> Void) {
    guard !isQuiet else { return }
    state.withLock { state in
      change(&state)
      let now = ContinuousClock.now
      let pause: Duration =
        isTerminal ? .milliseconds(state.said == nil ? 500 : 100) : .seconds(10)
      guard (state.said ?? start).duration(to: now) >= pause else { return }
      state.said = now
      let line = text.line(
        done: state.done, failed: state.failed, seconds: start.duration(to: now) / .seconds(1),
        width: isTerminal ? Console.errorWidth - 1 : .max, hasBar: isTerminal)
      if isTerminal { Console.overwriteError(line) } else { Console.error(line + "\n") }
      state.hasLine = isTerminal
    }
  }
}
