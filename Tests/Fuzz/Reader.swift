import Diagnostics
import Interchange

/// What reads bytes of unknown origin; each is fuzzed by itself.
enum Reader: Hashable, Sendable {
  case gold, predictions, bulk, settings, record, partial, accepted, decisions
  case journal, request, edits
  case interchange(InterchangeFormat)

  var name: String {
    switch self {
    case .interchange(let format): "import-\(format.rawValue)"
    default: "\(self)"
    }
  }

  init?(name: String) {
    guard let reader = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = reader
  }

  /// Reads `bytes`; ends the program where what must hold of any outcome does not.
  ///
  /// With `isMeasured` nothing is done but to read and to say what is wrong, as a command does.
  func read(_ bytes: [UInt8], isMeasured: Bool = false) {
    switch self {
    case .gold: Self.readGold(bytes, isMeasured)
    case .predictions: Self.readPredictions(bytes, isMeasured)
    case .bulk: Self.readBulk(bytes, isMeasured)
    case .settings: Self.readSettings(bytes)
    case .record: Self.readRecord(bytes, isMeasured)
    case .partial: Self.readPartial(bytes, isMeasured)
    case .accepted: Self.readAccepted(bytes)
    case .decisions: Self.readDecisions(bytes)
    case .journal: Self.readJournal(bytes)
    case .request: Self.readRequest(bytes)
    case .edits: Self.readEdits(bytes)
    case .interchange(let format): Self.readInterchange(format, bytes, isMeasured)
    }
  }

  static let file = "hostile"

  /// Stops with the message where the condition does not hold, in release builds too.
  static func hold(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { fatalError(message()) }
  }

  /// Every problem can be printed in every way, and drives no terminal.
  static func check(_ diagnostics: [Diagnostic]) {
    let text = diagnostics.text()
    hold(
      !text.utf8.contains { $0 < 0x20 && $0 != 0x0A }, "a message holds control characters")
    _ = diagnostics.json()
    _ = diagnostics.githubCommands()
  }
}

extension Reader: CaseIterable {
  /// In the order in which they are fuzzed: what strangers send most easily comes first.
  static let allCases: [Reader] =
    [.predictions, .gold, .bulk, .request, .edits]
    + InterchangeFormat.allCases.filter(\.isRead).map(Reader.interchange)
    + [.record, .partial, .settings, .journal, .decisions, .accepted]
}
