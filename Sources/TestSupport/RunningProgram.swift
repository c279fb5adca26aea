import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// A program that runs beside a test, a server for example, until it ends or is killed.
package final class RunningProgram: Sendable {
  package let process: Int32
  private let output: Int32

  /// Starts it in `folder`; its standard error goes into the file `errors` of `streams`.
  package init(
    path: String, _ arguments: [String], in folder: TemporaryFolder, streams: TemporaryFolder,
    environment: [String: String] = [:]
  ) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw Program.CannotRun(description: "no pipe: \(String(cString: strerror(errno)))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, streams("errors"), O_WRONLY | O_CREAT, 0o600)
    let usual = ["PATH": getenv("PATH").map { String(cString: $0) } ?? "", "HOME": folder.path]
    let variables = usual.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }.sorted()
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path, path]
    var words = (shell + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    var child = pid_t()
    let failure = posix_spawn(&child, "/bin/sh", &actions, nil, &words, &settings)
    close(ends[1])
    guard failure == 0 else {
      close(ends[0])
      throw Program.CannotRun(
        description: "cannot run \(path): \(String(cString: strerror(failure)))")
    }
    process = child
    output = ends[0]
  }

  deinit { close(output) }

  /// The next line of what it prints, without its end; `nil` where it has ended.
  package func line() -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(output, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
      if byte == 0x0A { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
  }

  package func send(_ signal: Int32) { kill(process, signal) }

  /// Waits for its end; gives the exit code, or 128 and the signal that killed it.
  @discardableResult package func waitForEnd() -> Int32 {
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0, errno == EINTR {}
    let signal = state & 0x7F
    return signal == 0 ? (state >> 8) & 0xFF : 128 + signal
  }

  /// What a server of this machine answers; empty where it does not, or went away.
  package static func exchange(port: UInt16, _ request: String) -> String {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    var limit = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(
      connection, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = port.bigEndian
    inet_pton(AF_INET, "127.0.0.1", &name.sin_addr)
    let result = withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { return "" }
    let bytes = Array(request.utf8)
    guard Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
      return ""
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(connection, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: answer, as: UTF8.self) }
      answer += buffer[..<count]
    }
  }
}
