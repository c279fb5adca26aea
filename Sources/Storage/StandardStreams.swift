#if canImport(Glibc)
  import Glibc
#endif

/// The three streams that a program begins with.
package enum StandardStreams {
  /// Takes the places of those that were closed, lest the next file that is opened gets one of their numbers and is
  /// written over by what should be printed. What is printed is lost with an error then, not in silence.
  package static func reserve() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
