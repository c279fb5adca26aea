#if canImport(Glibc)
  import Glibc
#endif

/// Sends bytes as they are and reads the answer until the server closes.
///
/// It never blocks a thread, since the server needs those that tests run on.
struct RawClient: Sendable {
  let port: UInt16
  var address = "127.0.0.1"

  /// What came back; empty where the server closed without a word.
  func send(_ text: String, more: Int = 0) async -> String {
    guard let connection = connect() else { return "cannot connect" }
    defer { close(connection) }
    var rest = (Array(text.utf8) + [UInt8](repeating: 0x61, count: more))[...]
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    for _ in 0..<20_000 {
      var isIdle = true
      if !rest.isEmpty {
        let count = rest.withUnsafeBytes {
          Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        if count > 0 {
          rest = rest.dropFirst(count)
          isIdle = false
        } else if errno != EAGAIN {
          rest = []
        }
      }
      let count = read(connection, &buffer, buffer.count)
      if count > 0 {
        answer += buffer[..<count]
        isIdle = false
      } else if count == 0 || errno != EAGAIN {
        return String(decoding: answer, as: UTF8.self)
      }
      if isIdle { try? await Task.sleep(for: .milliseconds(1)) }
    }
    return "no answer in time"
  }

  /// A connection that sends nothing, or `nil` where the server refuses it.
  func connect() -> Int32? {
    let isIPv6 = address.contains(":")
    let connection = socket(isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let result: Int32
    if isIPv6 {
      var name = sockaddr_in6()
      name.sin6_family = sa_family_t(AF_INET6)
      name.sin6_port = port.bigEndian
      inet_pton(AF_INET6, address, &name.sin6_addr)
      result = connect(connection, to: &name)
    } else {
      var name = sockaddr_in()
      name.sin_family = sa_family_t(AF_INET)
      name.sin_port = port.bigEndian
      inet_pton(AF_INET, address, &name.sin_addr)
      result = connect(connection, to: &name)
    }
    guard result == 0, fcntl(connection, F_SETFL, O_NONBLOCK) == 0 else {
      close(connection)
      return nil
    }
    return connection
  }

  /// Whether this machine has the loopback address of IPv6.
  static let hasIPv6: Bool = {
    let connection = socket(AF_INET6, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    var name = sockaddr_in6()
    name.sin6_family = sa_family_t(AF_INET6)
    inet_pton(AF_INET6, "::1", &name.sin6_addr)
    return withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(connection, $0, socklen_t(MemoryLayout<sockaddr_in6>.size)) == 0
      }
    }
  }()

  private func connect<Name>(_ connection: Int32, to name: inout Name) -> Int32 {
    withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(connection, $0, socklen_t(MemoryLayout<Name>.size))
      }
    }
  }
}
