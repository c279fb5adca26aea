/// The request line and the header lines of a request, read as strictly as RFC 9112 allows.
///
/// What two readers could take differently is refused: folded lines, lone line feeds, spaces before a
/// colon, a second `Host` or `Content-Length`, a target that is not a plain path of this server.
struct RequestHead: Hashable, Sendable {
  var method: String
  /// Begins with a slash; letters, digits, `.`, `_`, `-` and slashes only, and no `..`.
  var path: String
  /// Names in lower case.
  private(set) var fields: [String: String] = [:]

  /// The most bytes of a head.
  static let largestSize = 16 << 10

  /// Fields of which a second one changes what a request means.
  private static let single: Set<String> = [
    "host", "content-length", "transfer-encoding", "content-type", "authorization", "origin",
    "sec-fetch-site", "connection",
  ]

  /// Reads `bytes`, which end with the empty line.
  init(_ bytes: some Collection<UInt8>) throws(HTTPFault) {
    var lines = try Self.lines(Array(bytes))
    guard !lines.isEmpty else { throw HTTPFault(.badRequest, "the request is empty") }
    (method, path) = try Self.requestLine(lines.removeFirst())
    for line in lines {
      let (name, value) = try Self.field(line)
      if let earlier = fields[name] {
        if Self.single.contains(name) {
          throw HTTPFault(.badRequest, "two \(name) lines")
        }
        fields[name] = "\(earlier), \(value)"
      } else {
        fields[name] = value
      }
    }
  }

  subscript(name: String) -> String? { fields[name] }

  /// How many bytes the body has.
  func bodyLength(limit: Int) throws(HTTPFault) -> Int {
    let length = fields["content-length"]
    if fields["transfer-encoding"] != nil {
      throw length == nil
        ? HTTPFault(.notImplemented, "transfer codings are not supported; send Content-Length")
        : HTTPFault(.badRequest, "both Transfer-Encoding and Content-Length")
    }
    guard let length else { return 0 }
    guard length.utf8.count <= 12, length.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let count = Int(length)
    else { throw HTTPFault(.badRequest, "Content-Length is no number") }
    guard count <= limit else {
      throw HTTPFault(.contentTooLarge, "the body is larger than \(limit >> 20) MB")
    }
    return count
  }

  /// The lines before the empty one; each must end with CR LF and hold neither.
  private static func lines(_ bytes: [UInt8]) throws(HTTPFault) -> [String] {
    var lines: [String] = []
    var start = 0
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
        if position == start { return lines }
        guard let line = String(validating: bytes[start..<position], as: UTF8.self) else {
          throw HTTPFault(.badRequest, "a header line is not UTF-8")
        }
        lines.append(line)
        position += 2
        start = position
      } else if byte == 0x09 || (byte >= 0x20 && byte != 0x7F) {
        position += 1
      } else {
        throw HTTPFault(.badRequest, "a control character in the head")
      }
    }
    throw HTTPFault(.badRequest, "the head does not end with an empty line")
  }

  private static func requestLine(_ line: String) throws(HTTPFault) -> (String, String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, !words[0].isEmpty, words[0].utf8.allSatisfy(isTokenByte) else {
      throw HTTPFault(.badRequest, "the request line is not METHOD PATH VERSION")
    }
    guard words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else {
      throw HTTPFault(
        words[2].hasPrefix("HTTP/") ? .versionNotSupported : .badRequest, "only HTTP/1.1 is spoken")
    }
    return (String(words[0]), try path(words[1]))
  }

  private static func path(_ target: Substring) throws(HTTPFault) -> String {
    guard target.utf8.first == UInt8(ascii: "/") else {
      throw HTTPFault(.badRequest, "the target must be a path of this server")
    }
    let isPlain = target.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
    let parts = target.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let isSafe = parts.allSatisfy { $0 != ".." && $0 != "." && (!$0.isEmpty || parts.count == 1) }
    guard isPlain, isSafe else {
      throw HTTPFault(.badRequest, "paths here are letters, digits, dots, hyphens and slashes")
    }
    return String(target)
  }

  private static func field(_ line: String) throws(HTTPFault) -> (String, String) {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      line[..<colon].utf8.allSatisfy(isTokenByte)
    else { throw HTTPFault(.badRequest, "a header line is not NAME: VALUE") }
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    let end = value.lastIndex { $0 != " " && $0 != "\t" }
    return (line[..<colon].lowercased(), end.map { String(value[...$0]) } ?? "")
  }

  /// RFC 9110, 5.6.2.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
