import FlyingSocks
import FoundationEssentials
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Listens on 127.0.0.1, and on [::1] where the machine has that, and answers requests until its task is
/// cancelled or nobody has used it for long.
package final class PageServer: Sendable {
  /// What is allowed and for how long.
  package struct Limits: Sendable {
    package var connections = 32
    /// Until a request has arrived whole.
    package var reading = Duration.seconds(10)
    package var body = 8 << 20
    /// Without a request that counts as use, the server ends.
    package var idle = Duration.seconds(30 * 60)

    package init() {}
  }

  package typealias Answer = @Sendable (ServerRequest) async -> ServerResponse

  package let port: UInt16
  package let token: SessionToken
  private let sockets: [Socket]
  private let limits: Limits
  private let gate: RequestGuard
  private let connections = Mutex(0)
  private let lastUse: Mutex<ContinuousClock.Instant>

  /// Binds the port; 0 takes any that is free.
  package init(
    port: UInt16, token: SessionToken = SessionToken(), limits: Limits = Limits()
  ) throws {
    let first = try Self.listen(at: .inet(ip4: "127.0.0.1", port: port))
    guard case .ip4(_, let bound) = try first.sockname() else {
      throw SocketError.unsupportedAddress
    }
    // Browsers try both for "localhost". Without IPv6, or where another program has the port there, the
    // first is enough.
    let second = try? Self.listen(at: .inet6(ip6: "::1", port: bound))
    sockets = [first] + [second].compactMap(\.self)
    self.port = bound
    self.token = token
    self.limits = limits
    gate = RequestGuard(port: bound, isOnIPv6: second != nil, token: token)
    lastUse = Mutex(ContinuousClock().now)
  }

  deinit {
    for socket in sockets { try? socket.close() }
  }

  private static func listen<Address: SocketAddress>(at address: Address) throws -> Socket {
    let socket = try Socket(domain: Int32(Address.family))
    do {
      // A browser that is started must not hold the port when this program has ended.
      _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
    } catch {
      try? socket.close()
      throw error
    }
    return socket
  }

  /// The page's address with the token in its fragment, which no request and no log contains.
  package var address: String { "http://127.0.0.1:\(port)/#key=\(token.text)" }

  /// Puts the end of an unused server off.
  package func noteUse() { lastUse.withLock { $0 = ContinuousClock().now } }

  /// Serves until this task is cancelled or the server was idle for too long.
  package func run(_ answer: @escaping Answer) async throws {
    let pool = SocketPool.make()
    try await pool.prepare()
    let listening = try sockets.map { try AsyncSocket(socket: $0, pool: pool) }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await pool.run() }
      for socket in listening { group.addTask { await self.accept(socket, answer) } }
      group.addTask { await self.waitUntilIdle() }
      await group.next()
      group.cancelAll()
    }
  }

  private func waitUntilIdle() async {
    while !Task.isCancelled {
      let left = limits.idle - (ContinuousClock().now - lastUse.withLock { $0 })
      if left <= .zero { return }
      try? await Task.sleep(for: left)
    }
  }

  private func accept(_ listening: AsyncSocket, _ answer: @escaping Answer) async {
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        do {
          let connection = try await listening.accept()
          let number = connections.withLock { count in
            count += 1
            return count
          }
          group.addTask {
            await self.serve(connection, isTooMany: number > self.limits.connections, answer)
            self.connections.withLock { $0 -= 1 }
          }
        } catch {
          // A client that went away at once, or no descriptor free: neither is a reason to end.
          try? await Task.sleep(for: .milliseconds(50))
        }
      }
    }
  }

  private func serve(_ connection: AsyncSocket, isTooMany: Bool, _ answer: Answer) async {
    defer { try? connection.close() }
    if isTooMany {
      await write(ServerResponse(HTTPFault(.unavailable, "too many connections")), to: connection)
      return
    }
    do {
      let (head, body) = try await withDeadline(limits.reading) {
        try await self.read(connection)
      }
      let parts = head.path.split(separator: "/").map(String.init)
      let response = await answer(ServerRequest(method: head.method, path: parts, body: body))
      await write(response, to: connection, withBody: head.method != "HEAD")
    } catch let fault as HTTPFault {
      await write(ServerResponse(fault), to: connection)
      await drain(connection)
    } catch {
      // The client went away; there is nobody to tell.
    }
  }

  /// The head and the body; the body is read only if the guard lets the head pass.
  private func read(_ connection: AsyncSocket) async throws -> (RequestHead, [UInt8]) {
    var bytes: [UInt8] = []
    var headEnd: Int?
    while headEnd == nil {
      let searched = max(0, bytes.count - 3)
      bytes += try await connection.read(atMost: 4096)
      headEnd = Self.headEnd(bytes, from: searched)
      if (headEnd ?? bytes.count) > RequestHead.largestSize {
        throw HTTPFault(.headerTooLarge, "the head is larger than 16 KB")
      }
    }
    let head = try RequestHead(bytes[..<(headEnd ?? 0)])
    try gate.check(head)
    let length = try head.bodyLength(limit: limits.body)
    var body = Array(bytes[(headEnd ?? 0)...])
    while body.count < length { body += try await connection.read(atMost: length - body.count) }
    guard body.count == length else {
      throw HTTPFault(.badRequest, "more bytes than Content-Length says")
    }
    return (head, body)
  }

  /// The offset behind the empty line.
  private static func headEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= 4 else { return nil }
    for position in start..<max(start, bytes.count - 3)
    where bytes[position] == 0x0D && bytes[position + 1] == 0x0A && bytes[position + 2] == 0x0D
      && bytes[position + 3] == 0x0A
    {
      return position + 4
    }
    return nil
  }

  private func write(
    _ response: ServerResponse, to connection: AsyncSocket, withBody: Bool = true
  ) async {
    let bytes = response.bytes(withBody: withBody)
    _ = try? await withDeadline(limits.reading) {
      try await connection.write(.init(bytes))
    }
    shutdown(connection.socket.file.rawValue, Int32(SHUT_WR))
  }

  /// Reads on for a moment after a refusal: closing with unread bytes would take the answer away from
  /// a client that is still sending.
  private func drain(_ connection: AsyncSocket) async {
    _ = try? await withDeadline(.seconds(1)) {
      var rest = 16 << 20
      while rest > 0 { rest -= try await connection.read(atMost: 4096).count }
    }
  }

  private func withDeadline<Value: Sendable>(
    _ time: Duration, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: time)
        throw HTTPFault(.requestTimeout, "the request did not arrive in time")
      }
      defer { group.cancelAll() }
      guard let first = try await group.next() else { throw CancellationError() }
      return first
    }
  }
}
