/// Says by its head whether a request may be answered, before its body is read.
///
/// Against pages of other sites that know of this port: names that were bound to 127.0.0.1 by DNS
/// (`Host`), forms and scripts (`Origin`, `Sec-Fetch-Site`, JSON only), and other users of this machine
/// (the token). There are no cookies, which all ports of a host share.
struct RequestGuard: Sendable {
  private let hosts: Set<String>
  private let origins: Set<String>
  private let token: SessionToken

  init(port: UInt16, isOnIPv6: Bool, token: SessionToken) {
    let names = ["127.0.0.1", "localhost"] + (isOnIPv6 ? ["[::1]"] : [])
    hosts = Set(names.map { "\($0):\(port)" })
    origins = Set(hosts.map { "http://\($0)" })
    self.token = token
  }

  func check(_ head: RequestHead) throws(HTTPFault) {
    guard let host = head["host"] else { throw HTTPFault(.badRequest, "no Host line") }
    guard hosts.contains(host.lowercased()) else {
      throw HTTPFault(.misdirectedRequest, "this server is not \(host)")
    }
    guard head.method != "OPTIONS" else {
      throw HTTPFault(.forbidden, "no other site may use this server")
    }
    if let origin = head["origin"], !origins.contains(origin) {
      throw HTTPFault(.forbidden, "no other site may use this server")
    }
    if head.path.hasPrefix("/api/") {
      try checkCall(head)
    } else if head.method != "GET" && head.method != "HEAD" {
      throw HTTPFault(.methodNotAllowed, "files of the page can only be read")
    }
  }

  private func checkCall(_ head: RequestHead) throws(HTTPFault) {
    if let site = head["sec-fetch-site"], site != "same-origin", site != "none" {
      throw HTTPFault(.forbidden, "no other site may use this server")
    }
    let scheme = "Bearer "
    guard let authorization = head["authorization"], authorization.hasPrefix(scheme),
      token.matches(authorization.dropFirst(scheme.count))
    else {
      throw HTTPFault(
        .unauthorized, "open the address that assay annotate printed; it holds the key")
    }
    guard head.method == "GET" || head.method == "POST" else {
      throw HTTPFault(.methodNotAllowed, "only GET and POST")
    }
    if head.method == "POST", head["content-type"]?.lowercased() != "application/json" {
      throw HTTPFault(.unsupportedMediaType, "send application/json")
    }
  }
}
