package import JSONNodes

/// A request that passed the guard.
package struct ServerRequest: Sendable {
  package var method: String
  /// Parts of the path, without slashes.
  package var path: [String]
  package var body: [UInt8]

  package init(method: String, path: [String], body: [UInt8] = []) {
    self.method = method
    self.path = path
    self.body = body
  }
}

/// An answer, written with the headers that every answer of this server has.
package struct ServerResponse: Sendable {
  package var status: HTTPStatus
  package var contentType: String
  package var body: [UInt8]

  package init(_ status: HTTPStatus = .ok, contentType: String, body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.body = body
  }

  package init(_ status: HTTPStatus = .ok, json: JSONValue) {
    self.init(
      status, contentType: "application/json", body: Array(json.text().utf8))
  }

  /// `{"error": …}`, which the page shows.
  init(_ fault: HTTPFault) {
    self.init(fault.status, json: ["error": .init(.string(fault.reason))])
  }

  /// The whole answer.
  ///
  /// The connection is closed behind it: keeping it open costs 40 ms an answer where
  /// head and body are two packets, and saves less than one on this machine.
  func bytes(withBody: Bool = true) -> [UInt8] {
    var lines = [
      "HTTP/1.1 \(status.rawValue) \(status.phrase)",
      "Content-Type: \(contentType)",
      "Content-Length: \(body.count)",
      "Connection: close",
    ]
    lines += SecurityHeaders.lines
    var bytes = Array(lines.map { $0 + "\r\n" }.joined().utf8)
    bytes += [0x0D, 0x0A]
    return withBody ? bytes + body : bytes
  }
}

/// What keeps a page of this server from running, loading or being framed by anything else.
enum SecurityHeaders {
  static let lines = [
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; "
      + "connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; "
      + "form-action 'none'",
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: no-referrer",
    "Cross-Origin-Opener-Policy: same-origin",
    "Cross-Origin-Resource-Policy: same-origin",
    "Cache-Control: no-store",
  ]
}
