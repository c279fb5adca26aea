import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Ends the program in good order on Ctrl-C, a termination, or a closed terminal.
final class StopSignals: Sendable {
  private let sources: Mutex<[any DispatchSourceSignal]>

  init(_ stop: @escaping @Sendable () -> Void) {
    var sources: [any DispatchSourceSignal] = []
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler(handler: stop)
      source.resume()
      sources.append(source)
    }
    self.sources = Mutex(sources)
  }

  /// Called at the end, so that nothing releases the sources before.
  func cancel() {
    sources.withLock { sources in
      for source in sources { source.cancel() }
      sources = []
    }
  }
}
