#if canImport(Glibc)
  import Glibc
#endif

/// The three streams that a program begins with.
package enum StandardStreams {
  /// Takes the places of those that were closed.
  ///
  /// Otherwise the next file that is opened would get one of their numbers, and be printed into. What is printed is
  /// lost with an error now, not in silence.
  package static func reserve() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
