import Storage
import TestSupport
import Testing

@testable import AnnotationServer

#if canImport(Glibc)
  import Glibc
#endif

/// What a page of another site, another user of this machine or a broken client may try, on the socket.
@Suite(.serialized) struct SecurityTests {
  @Test func onlyItsOwnNamesAreServed() async throws {
    let running = try RunningServer()
    let port = running.server.port
    #expect(await running.get("/api/session") == 200)
    #expect(await running.status("GET / HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n") == 200)
    for host in [
      "evil.com", "evil.com:\(port)", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:1", "::1:\(port)",
      "[::2]:\(port)",
    ] {
      #expect(await running.status("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n") == 421, "\(host)")
    }
    #expect(await running.status("GET / HTTP/1.1\r\n\r\n") == 400)
    #expect(await running.status("GET / HTTP/1.1\r\n\(running.host)\(running.host)\r\n") == 400)
    #expect(
      await running.status("GET / HTTP/1.1\r\n\(running.host)Host: evil.com\r\n\r\n") == 400)
  }

  @Test func onlyThisMachineCanConnect() async throws {
    let running = try RunningServer()
    // A second address of the loopback interface stands for every address that was not bound.
    #expect(RawClient(port: running.server.port, address: "127.0.0.2").connect() == nil)
  }

  @Test(.enabled(if: RawClient.hasIPv6)) func theLoopbackAddressOfIPv6IsServedAlike() async throws {
    let running = try RunningServer()
    let port = running.server.port
    let client = RawClient(port: port, address: "::1")
    let host = "Host: [::1]:\(port)\r\n"
    #expect(await client.send("GET / HTTP/1.1\r\n\(host)\r\n").hasPrefix("HTTP/1.1 200 "))
    for (lines, status) in [
      (running.key, 200), ("", 401), (running.key + "Origin: http://[::1]:\(port)\r\n", 200),
      (running.key + "Origin: http://[::1]:1\r\n", 403),
    ] {
      let answer = await client.send("GET /api/session HTTP/1.1\r\n\(host)\(lines)\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(lines)")
    }
    let foreign = await client.send("GET / HTTP/1.1\r\nHost: evil.com\r\n\r\n")
    #expect(foreign.hasPrefix("HTTP/1.1 421 "))
  }

  @Test func otherSitesAreRefused() async throws {
    let running = try RunningServer()
    let port = running.server.port
    #expect(await running.get("/api/session", "Origin: null\r\n") == 403)
    #expect(await running.get("/api/session", "Origin: http://evil.com\r\n") == 403)
    #expect(await running.get("/", "Origin: null\r\n") == 403)
    #expect(await running.get("/api/session", "Origin: http://127.0.0.1:\(port)\r\n") == 200)
    #expect(await running.get("/api/session", "Sec-Fetch-Site: cross-site\r\n") == 403)
    #expect(await running.get("/api/session", "Sec-Fetch-Site: same-site\r\n") == 403)
    #expect(await running.get("/api/session", "Sec-Fetch-Site: same-origin\r\n") == 200)
    // A report's link is a navigation from elsewhere: it gets the page, which holds no article.
    #expect(await running.get("/", "Sec-Fetch-Site: cross-site\r\n") == 200)
    for path in ["/", "/api/session", "*"] {
      #expect(
        [400, 403].contains(
          await running.status("OPTIONS \(path) HTTP/1.1\r\n\(running.host)\(running.key)\r\n")))
    }
  }

  @Test func nothingIsToldWithoutTheKey() async throws {
    let running = try RunningServer()
    let paths = ["session", "queue", "articles/talks", "articles/talks/check", "articles/nothing"]
    for path in paths {
      let request = "GET /api/\(path) HTTP/1.1\r\n\(running.host)"
      #expect(await running.status(request + "\r\n") == 401, "\(path)")
      let wrong = String(repeating: "0", count: 64)
      #expect(await running.status("\(request)Authorization: Bearer \(wrong)\r\n\r\n") == 401)
      #expect(await running.status("\(request)Authorization: Bearer \r\n\r\n") == 401)
      #expect(
        await running.status("\(request)Authorization: Basic \(running.server.token.text)\r\n\r\n")
          == 401)
    }
    #expect(running.server.token.text.utf8.count == 64)
    #expect(SessionToken().text != SessionToken().text)
  }

  @Test func changesAreJSONOnly() async throws {
    let running = try RunningServer()
    let path = "POST /api/articles/talks/undo HTTP/1.1\r\n\(running.host)\(running.key)"
    for type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"] {
      #expect(
        await running.status("\(path)Content-Type: \(type)\r\nContent-Length: 2\r\n\r\n{}") == 415)
    }
    #expect(await running.status("\(path)Content-Length: 2\r\n\r\n{}") == 415)
    #expect(
      await running.status("\(path)Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
        == 422)
    for method in ["PUT", "DELETE", "PATCH", "HEAD", "TRACE"] {
      #expect(
        await running.status("\(method) /api/session HTTP/1.1\r\n\(running.host)\(running.key)\r\n")
          == 405)
    }
    #expect(
      await running.status("POST / HTTP/1.1\r\n\(running.host)Content-Length: 0\r\n\r\n") == 405)
  }

  @Test func pathsLeadNowhereElse() async throws {
    let running = try RunningServer()
    for path in [
      "/api/../../x", "/..", "/%2e%2e%2f", "/%2e%2e/etc/passwd", "/api/articles/%2e%2e%2fx",
      "//etc/passwd", "/api/articles/..", "/api//articles", "/a\\b", "/a?b", "/a#b",
      "http://127.0.0.1:\(running.server.port)/", "http://evil.com/", "api/session", "/./x",
    ] {
      #expect(await running.get(path) == 400, "\(path)")
    }
    #expect(await running.get("/api/articles/nothing") == 404)
    #expect(await running.get("/page.c") == 404)
    #expect(await running.get("/main.js") == 200)
  }

  @Test func linksOutOfTheGoldAreNotFollowed() async throws {
    let running = try RunningServer()
    let outside = RunningServer.yaml.replacing("id: talks", with: "id: outside")
    try running.folder.write(outside, to: "elsewhere/outside.yaml")
    try running.folder.write(RunningServer.text, to: "elsewhere/talks.txt")
    let gold = running.folder.path + "/gold"
    #expect(symlink(running.folder.path + "/elsewhere/outside.yaml", gold + "/outside.yaml") == 0)
    #expect(await running.get("/api/articles/outside") == 404)
    let queue = await running.client.send(
      "GET /api/queue HTTP/1.1\r\n\(running.host)\(running.key)\r\n")
    #expect(queue.contains("\"talks\"") && !queue.contains("outside"))
  }

  @Test func aFolderThatCannotBeListedIsNoEmptyOne() async throws {
    let running = try RunningServer()
    let gold = running.folder.path + "/gold"
    #expect(rename(gold, gold + "-before") == 0)
    let request = "GET /api/queue HTTP/1.1\r\n\(running.host)\(running.key)\r\n"
    #expect(await running.client.send(request).contains("\"errors\":[]"))
    #expect(symlink("gold", gold) == 0)
    #expect(await running.client.send(request).contains("Too many levels of symbolic links"))
  }

  @Test func framingIsStrict() async throws {
    let running = try RunningServer()
    let post =
      "POST /api/articles/talks/undo HTTP/1.1\r\n\(running.host)\(running.key)"
      + "Content-Type: application/json\r\n"
    let chunked = "Transfer-Encoding: chunked\r\n"
    #expect(
      await running.status("\(post)\(chunked)Content-Length: 2\r\n\r\n{}") == 400)
    #expect(await running.status("\(post)\(chunked)\r\n2\r\n{}\r\n0\r\n\r\n") == 501)
    for length in ["-1", "+2", "2, 2", "0x2", "99999999999999999999", " "] {
      #expect(
        await running.status("\(post)Content-Length: \(length)\r\n\r\n{}") == 400, "\(length)")
    }
    #expect(await running.status("\(post)Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}") == 400)
    #expect(await running.status("\(post)Content-Length: 2\r\n\r\n{}GET / HTTP/1.1\r\n") == 400)
    let get = "GET / HTTP/1.1\r\n\(running.host)"
    for line in [
      "X : y\r\n", " folded\r\n", "no colon\r\n", ": y\r\n", "X: a\u{0}b\r\n", "X: a\nb\r\n",
    ] {
      #expect(await running.status("\(get)\(line)\r\n") == 400, "\(line)")
    }
    for line in ["GET /", "GET  / HTTP/1.1", "GET / HTTP/1.1 x", "\u{1}", "GET / ftp"] {
      #expect(await running.status("\(line)\r\n\(running.host)\r\n") == 400, "\(line)")
    }
    #expect(await running.status("GET / HTTP/2.0\r\n\(running.host)\r\n") == 505)
  }

  @Test func sizesAreLimited() async throws {
    let running = try RunningServer()
    let post =
      "POST /api/articles/talks/edit HTTP/1.1\r\n\(running.host)\(running.key)"
      + "Content-Type: application/json\r\n"
    let size = 9 << 20
    #expect(await running.status("\(post)Content-Length: \(size)\r\n\r\n", more: size) == 413)
    #expect(await running.status("GET / HTTP/1.1\r\nX: ", more: 20_000) == 431)
    // Without the key nothing of a body is read at all.
    let request =
      "POST /api/articles/talks/edit HTTP/1.1\r\n\(running.host)Content-Length: 5\r\n\r\n"
    #expect(await running.status(request) == 401)
  }

  @Test func slowClientsAreLetGo() async throws {
    var limits = PageServer.Limits()
    limits.reading = .milliseconds(200)
    let running = try RunningServer(limits: limits)
    #expect(await running.status("GET / HTTP/1.1\r\nHost: 127") == 408)
    let post =
      "POST /api/articles/talks/edit HTTP/1.1\r\n\(running.host)\(running.key)"
      + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
    #expect(await running.status(post) == 408)
    // Others are served; on a busy machine a client of ours may be a slow one itself.
    var statuses: [Int] = []
    while statuses.last != 200, statuses.count < 50 {
      statuses.append(await running.get("/api/session"))
    }
    #expect(statuses.last == 200)
  }

  @Test func connectionsAreLimited() async throws {
    var limits = PageServer.Limits()
    limits.connections = 3
    limits.reading = .seconds(20)
    let running = try RunningServer(limits: limits)
    let held = (0..<3).compactMap { _ in running.client.connect() }
    #expect(held.count == 3)
    // Until the server has taken them all.
    var statuses: [Int] = []
    while !statuses.contains(503), statuses.count < 50 {
      statuses.append(await running.get("/api/session"))
    }
    #expect(statuses.last == 503)
    for connection in held { close(connection) }
    while statuses.last != 200, statuses.count < 200 {
      statuses.append(await running.get("/api/session"))
    }
    #expect(statuses.last == 200)
  }

  @Test func everyAnswerForbidsWhatThePageDoesNotNeed() async throws {
    let running = try RunningServer()
    let requests = [
      "GET / HTTP/1.1\r\n\(running.host)\r\n", "GET /nothing HTTP/1.1\r\n\(running.host)\r\n",
      "GET /api/queue HTTP/1.1\r\n\(running.host)\(running.key)\r\n", "GET / HTTP/1.1\r\n\r\n",
    ]
    for request in requests {
      let head = await running.client.send(request).split(separator: "\r\n\r\n")[0]
      for line in [
        "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; "
          + "connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; "
          + "form-action 'none'",
        "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
        "Cross-Origin-Opener-Policy: same-origin", "Cross-Origin-Resource-Policy: same-origin",
        "Cache-Control: no-store", "Connection: close",
      ] {
        #expect(head.contains(line), "\(line) in \(head)")
      }
      #expect(!head.contains("Access-Control") && !head.contains("Set-Cookie"))
    }
  }

  @Test func anUnusedServerEnds() async throws {
    var limits = PageServer.Limits()
    limits.idle = .milliseconds(100)
    let running = try RunningServer(limits: limits)
    await running.waitForEnd()
  }

  /// Whatever comes, the reader says no in good order.
  @Test func randomHeadsNeverCrash() {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "GET ", "/", " HTTP/1.1", "\r\n", "\n", "Host: a", ":", " ", "\u{0}", "é",
      "Content-Length: 1",
      "..", "%", "\t", "x",
    ]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0..<12, using: &random)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      let head = try? RequestHead(Array(text.joined().utf8) + [0x0D, 0x0A, 0x0D, 0x0A])
      if let head { #expect(head.path.hasPrefix("/") && !head.path.contains("..")) }
    }
  }
}
