import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The key of a run stands in the address that is printed and nowhere else where others can read it.
@Suite struct SecretKeyTests {
  /// What other users of the machine can see of a process.
  private func arguments(of process: Int32) throws -> String {
    String(decoding: try bytes(at: "/proc/\(process)/cmdline"), as: UTF8.self)
  }

  private func bytes(at path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    try #require(file >= 0)
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// As it is called among a process's open files, such as `socket:[4711]`.
  private func listeningSocket(at port: UInt16) throws -> String {
    let table = String(decoding: try bytes(at: "/proc/net/tcp"), as: UTF8.self)
    let hex = String(port, radix: 16, uppercase: true)
    let address = "0100007F:" + String(repeating: "0", count: 4 - hex.count) + hex
    for line in table.split(separator: "\n") {
      let columns: [Substring] = line.split(separator: " ")
      if columns.count > 9, columns[1] == address, columns[3] == "0A" {
        return "socket:[\(columns[9])]"
      }
    }
    throw AnnotationSession.NotStarted()
  }

  @Test func theKeyIsInNoArgumentAndNoLog() throws {
    let folder = try AnnotationSession.folder()
    // In place of the browser: notes what it was started with, and the rights of the file it was given.
    let desktop = TemporaryFolder()
    try desktop.write(
      """
      #!/bin/sh
      { tr '\\0' ' ' </proc/$$/cmdline; echo; stat -c %a "$1"; } >"\(desktop("started.part"))"
      cat "$1" >"\(desktop("page"))"
      ls -l /proc/$$/fd >"\(desktop("files"))"
      mv "\(desktop("started.part"))" "\(desktop("started"))"
      """, to: "bin/xdg-open")
    #expect(chmod(desktop("bin/xdg-open"), 0o700) == 0)
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    let session = try AnnotationSession(
      in: folder,
      environment: [
        "DISPLAY": ":0", "PATH": "\(desktop("bin")):\(path)", "XDG_RUNTIME_DIR": desktop.path,
      ])
    #expect(session.key.utf8.count == 64)
    for _ in 0..<500 where !desktop.exists("started") { usleep(20_000) }
    let started = try desktop.read("started").split(separator: "\n")
    #expect(started.count == 2 && started[0].contains("xdg-open"))
    #expect(!started[0].contains(session.key))
    #expect(started[1] == "600")
    #expect(try desktop.read("page").contains(session.address))
    // A browser that holds the port would keep it from the next run.
    #expect(try !desktop.read("files").contains(listeningSocket(at: session.port)))
    #expect(try !arguments(of: session.program.process).contains(session.key))
    // Calls that go well, that are refused and that are broken are not written down.
    _ = session.call("queue")
    _ = session.call("articles/nothing")
    for line in ["Authorization: Bearer 0\(session.key)", "Authorization: \(session.key)", "X"] {
      let answer = RunningProgram.exchange(
        port: session.port,
        "GET /api/queue HTTP/1.1\r\nHost: 127.0.0.1:\(session.port)\r\n\(line)\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 4") && !answer.contains(session.key))
    }
    session.program.send(SIGTERM)
    var printed: [String] = []
    while let line = session.program.line() { printed.append(line) }
    #expect(session.program.waitForEnd() == 0)
    #expect(!printed.joined().contains(session.key))
    #expect(try session.streams.read("errors") == "")
    for file in try folder.files() {
      #expect(try !folder.read(file).contains(session.key), "\(file)")
    }
  }
}
