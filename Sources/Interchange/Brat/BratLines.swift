internal import LabelModel

/// The lines of a brat file, read but not yet understood.
struct BratLines {
  struct Span {
    var id: String
    var type: String
    var stated: StatedSpan
    var line: Int
  }

  struct Event {
    var id: String
    var type: String
    var trigger: String
    var roles: [(name: String, target: String)]
    var line: Int
  }

  /// All of them, as they stand in the file.
  let all: [Substring]
  var spans: [Span] = []
  var events: [Event] = []
  /// By target and name.
  var attributes: [String: [String: String]] = [:]
  var sets: [[String]] = []

  init(_ file: InterchangeFile, _ problems: inout ImportProblems) {
    var seen: Set<String> = []
    all = file.lines
    for (index, line) in all.enumerated() where !line.isEmpty {
      let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      let id = String(fields[0])
      let words = fields.count > 1 ? fields[1].split(separator: " ") : []
      let isRead =
        switch id.first {
        case "T": readSpan(id, fields, index + 1)
        case "E": readEvent(id, words, index + 1)
        case "A", "M": readAttribute(words)
        case "*": readSet(words)
        case "R", "N", "#": noteOther(id, words, file, index + 1, &problems)
        default: false
        }
      if !isRead {
        problems.add(
          .unreadableLine, "this is no line of brat's", in: file.path, line: index + 1,
          excerpt: line, fix: "an annotation's words must not hold a line break; join the lines")
      } else if id != "*", !seen.insert(id).inserted {
        problems.add(
          .duplicateIdentifier, "the id \(id) stands on an earlier line too", in: file.path,
          line: index + 1, excerpt: line)
      }
    }
  }

  private mutating func readSpan(_ id: String, _ fields: [Substring], _ line: Int) -> Bool {
    guard fields.count > 1 else { return false }
    let data = fields[1].split(separator: " ", maxSplits: 1)
    guard data.count == 2, !data[0].isBlank else { return false }
    var claims: [Claim] = []
    for part in data[1].split(separator: ";") {
      let ends = part.split(separator: " ")
      guard ends.count == 2, let start = Int(ends[0]), let end = Int(ends[1]) else { return false }
      claims.append(Claim(start: start, end: end))
    }
    spans.append(
      Span(
        id: id, type: String(data[0]),
        stated: StatedSpan(claims: claims, copy: fields.count > 2 ? String(fields[2]) : nil),
        line: line))
    return !claims.isEmpty
  }

  private mutating func readEvent(_ id: String, _ words: [Substring], _ line: Int) -> Bool {
    var pairs: [(name: String, target: String)] = []
    for word in words {
      let halves = word.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { return false }
      pairs.append((String(halves[0]), String(halves[1])))
    }
    guard let first = pairs.first else { return false }
    events.append(
      Event(
        id: id, type: first.name, trigger: first.target, roles: Array(pairs.dropFirst()),
        line: line))
    return true
  }

  private mutating func readAttribute(_ words: [Substring]) -> Bool {
    guard words.count == 2 || words.count == 3 else { return false }
    attributes[String(words[1]), default: [:]][String(words[0])] =
      words.count == 3 ? BratNames.id(words[2]) : "true"
    return true
  }

  private mutating func readSet(_ words: [Substring]) -> Bool {
    guard words.first == "Equiv", words.count > 2 else { return false }
    sets.append(words.dropFirst().map(String.init))
    return true
  }

  private func noteOther(
    _ id: String, _ words: [Substring], _ file: InterchangeFile, _ number: Int,
    _ problems: inout ImportProblems
  ) -> Bool {
    let kind =
      id.first == "R" ? "relations" : id.first == "N" ? "links to knowledge bases" : "notes"
    problems.leaveOut(kind, in: file.path, line: number)
    return words.count > 1
  }
}
