internal import LabelModel

/// How far the labels of the ordinary words moved when something was put before them.
struct LabelShift {
  /// A way to count that is not ours, and what to do about it.
  private struct Habit {
    var shift: Int
    var message: String
    var fix: String
  }

  enum Verdict {
    case right
    /// Nothing that both texts have can be compared.
    case unknown
    case wrong(message: String, fix: String)
  }

  /// The labels' spans with what they are, in the ordinary words alone.
  private let ordinary: [PlacedLabel]
  private let moved: Set<PlacedLabel>
  private let prefix: String

  init(of ordinary: Labels, to moved: Labels, prefix: String) {
    self.ordinary = Array(Set(PlacedLabel.all(of: ordinary)))
    self.moved = Set(PlacedLabel.all(of: moved))
    self.prefix = prefix
  }

  var verdict: Verdict {
    if ordinary.isEmpty || moved.isEmpty { return .unknown }
    let expected = prefix.unicodeScalars.count
    let enough = (ordinary.count + 1) / 2
    let right = count(movedBy: expected)
    if right >= enough { return .right }
    if let habit = habits.first(where: {
      $0.shift != expected && count(movedBy: $0.shift) >= enough
    }) {
      return .wrong(message: habit.message, fix: habit.fix)
    }
    guard let shift = mostFrequentShift, count(movedBy: shift) >= max(enough, 2) else {
      return .unknown
    }
    let distance = abs(shift - expected)
    return .wrong(
      message:
        "its offsets are \(distance) too \(shift > expected ? "large" : "small") after these characters",
      fix: "count the code points of the text as it was sent, from 0")
  }

  private func count(movedBy shift: Int) -> Int {
    ordinary.count { moved.contains($0.moved(by: shift)) }
  }

  /// The shift on which most pairs of labels of one kind and length agree.
  private var mostFrequentShift: Int? {
    var votes: [Int: Int] = [:]
    for label in ordinary {
      for other in moved where other.kind == label.kind && other.length == label.length {
        votes[other.start - label.start, default: 0] += 1
      }
    }
    return votes.max { ($0.value, -abs($0.key)) < ($1.value, -abs($1.key)) }?.key
  }

  private var habits: [Habit] {
    let scalars = Array(prefix.unicodeScalars)
    let whole = "work on the text as it was sent, or map the offsets back to it"
    let leading = scalars.prefix { $0.properties.isWhitespace }.count
    let composed = scalars.count { $0.properties.canonicalCombiningClass == .notReordered }
    var lineEnds = 0
    var collapsed = 0
    for (place, scalar) in scalars.enumerated() where place > 0 {
      let before = scalars[place - 1]
      if before == "\r", scalar == "\n" { lineEnds += 1 }
      if before.properties.isWhitespace, scalar.properties.isWhitespace { collapsed += 1 }
    }
    return [
      Habit(
        shift: prefix.utf16.count,
        message: "its offsets count UTF-16 units, as JavaScript and Java do, and not code points",
        fix: "say \"offsets\": \"utf16\" in the header, or count code points"),
      Habit(
        shift: prefix.utf8.count, message: "its offsets count bytes of UTF-8, and not code points",
        fix: "say \"offsets\": \"utf8\" in the header, or count code points"),
      Habit(
        shift: scalars.count - lineEnds,
        message: "it makes one character of the two that end a line (CR LF)", fix: whole),
      Habit(
        shift: composed, message: "it composes letters with their accents (NFC) before it counts",
        fix: whole),
      Habit(
        shift: scalars.count - leading,
        message: "it takes away the white space at the start of the text before it counts",
        fix: whole),
      Habit(
        shift: scalars.count - collapsed,
        message: "it makes one space of several before it counts", fix: whole),
      Habit(
        shift: scalars.count { !$0.properties.isDefaultIgnorableCodePoint },
        message: "it takes away characters that nobody sees before it counts", fix: whole),
      Habit(
        shift: prefix.count,
        message: "its offsets count characters as people see them, and not code points",
        fix: "count code points: in Swift, `unicodeScalars`"),
      Habit(shift: 0, message: "its offsets do not count from the start of the text", fix: whole),
    ]
  }
}

/// A span of a label, with what it is a label of.
struct PlacedLabel: Hashable {
  var kind: String
  var start: Int
  var end: Int

  var length: Int { end - start }

  func moved(by shift: Int) -> PlacedLabel {
    PlacedLabel(kind: kind, start: start + shift, end: end + shift)
  }

  static func all(of labels: Labels) -> [PlacedLabel] {
    func placed(_ kind: String, _ spans: [TextSpan]) -> [PlacedLabel] {
      spans.flatMap(\.parts).map { PlacedLabel(kind: kind, start: $0.start, end: $0.end) }
    }
    var all: [PlacedLabel] = []
    for mention in labels.entities?.mentions ?? [] { all += placed(mention.type, [mention.span]) }
    for meeting in labels.meetings ?? [] {
      all += placed("evidence", meeting.evidence)
      all += placed("trigger", meeting.trigger.value.map { [$0.span] } ?? [])
    }
    for quote in labels.quotes ?? [] {
      all += placed("content", [quote.content])
      all += placed("cue", quote.cue.value.map { [$0.span] } ?? [])
      all += placed("source", quote.source.value.map { [$0.span] } ?? [])
    }
    return all
  }
}
