#if canImport(Glibc)
  import Glibc
#endif

/// The terminal, or what stands in its place.
enum Console {
  /// A message; what it quotes from files and pipelines cannot drive the terminal.
  static func error(_ text: String) { write(TerminalSafety.escaped(text), to: 2) }
  /// A line of a terminal, over the one that stands there; an empty one takes it away.
  static func overwriteError(_ line: String) {
    write("\r" + TerminalSafety.escaped(line) + "\u{1B}[K" + (line.isEmpty ? "\r" : ""), to: 2)
  }
  static func output(_ text: String) { write(text, to: 1) }
  static func output(_ bytes: [UInt8]) { write(bytes, to: 1) }
  /// A line with names and words of files in it, which cannot drive the terminal either.
  static func line(_ text: String) {
    output(TerminalSafety.escaped(text, allowsColor: outputHasColor) + "\n")
  }

  /// Whether what is printed is read by a person who has not asked for plain text.
  static var outputHasColor: Bool { hasColor(1) }
  static var errorsHaveColor: Bool { hasColor(2) }
  static var errorsAreTerminal: Bool { isatty(2) == 1 }

  /// Columns of the terminal; 100 where there is none.
  static var width: Int { width(of: 1) }
  static var errorWidth: Int { width(of: 2) }

  private static func width(of stream: Int32) -> Int {
    var size = winsize()
    if ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment("COLUMNS").flatMap { Int($0) } ?? 100
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// See no-color.org.
  private static func hasColor(_ stream: Int32) -> Bool {
    isatty(stream) == 1 && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  private static func write(_ text: String, to stream: Int32) {
    write(Array(text.utf8), to: stream)
  }

  // Past any buffer. A reader that has gone away is no fault of ours; output that is lost for another
  // reason, such as a full disk, must not look like success.
  private static func write(_ all: [UInt8], to stream: Int32) {
    var bytes = all[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        if stream == 1, errno != EPIPE { stopWithLostOutput(errno) }
        return
      }
      bytes = bytes.dropFirst(written)
    }
  }

  private static func stopWithLostOutput(_ code: Int32) -> Never {
    error("assay: cannot write the output: \(String(cString: strerror(code)))\n")
    exit(ExitStatus.internalError)
  }
}
