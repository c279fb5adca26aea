#if canImport(Glibc)
  import Glibc
#endif

/// What happens where the program itself is at fault: it says so and ends with 70, not with a signal
/// that CI would have to know.
enum InternalFault {
  /// Signals by which a program ends that has trapped, aborted or touched memory it must not.
  private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

  /// What would have happened: Swift's runtime prints where it was.
  private static let earlier: [sigaction] = signals.map { number in
    var action = sigaction()
    _ = sigaction(number, nil, &action)
    return action
  }

  static func install() {
    _ = earlier
    var action = sigaction()
    action.sa_flags = SA_SIGINFO | Int32(SA_ONSTACK)
    action.__sigaction_handler.sa_sigaction = { number, info, context in
      // Only calls that are safe in a signal handler.
      let message: StaticString =
        "assay: internal error: a fault of this program, not of your files; please report it with the command\n"
      _ = Glibc.write(2, message.utf8Start, message.utf8CodeUnitCount)
      if let place = InternalFault.signals.firstIndex(of: number) {
        let before = InternalFault.earlier[place]
        if before.sa_flags & SA_SIGINFO != 0 {
          before.__sigaction_handler.sa_sigaction?(number, info, context)
        }
      }
      _exit(ExitStatus.internalError)
    }
    for number in signals { _ = sigaction(number, &action, nil) }
  }
}
