import Dispatch

#if canImport(Glibc)
  import Glibc
#endif

/// Sends bytes as they are and reads the answer until the server closes.
struct RawClient: Sendable {
  let port: UInt16
  var address = "127.0.0.1"

  /// What came back; empty where the server closed without a word.
  func send(_ text: String, more: Int = 0) async -> String {
    await send(Array(text.utf8) + [UInt8](repeating: 0x61, count: more))
  }

  func send(_ bytes: [UInt8]) async -> String {
    await onThread {
      guard let connection = self.connect() else { return "cannot connect" }
      defer { close(connection) }
      Self.write(bytes, to: connection)
      return Self.readAll(connection)
    }
  }

  /// A connection that sends nothing, or `nil` where the server refuses it.
  func connect() -> Int32? {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = port.bigEndian
    inet_pton(AF_INET, address, &name.sin_addr)
    let result = withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      close(connection)
      return nil
    }
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(
      connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    return connection
  }

  static func readAll(_ connection: Int32) -> String {
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(connection, &buffer, buffer.count)
      if count <= 0 { break }
      answer += buffer[..<count]
    }
    return String(decoding: answer, as: UTF8.self)
  }

  static func write(_ bytes: [UInt8], to connection: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Off the threads that the server runs on, since reading waits.
  func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { done in
      DispatchQueue.global().async { done.resume(returning: work()) }
    }
  }
}
