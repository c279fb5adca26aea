import LabelModel
import Synchronization

/// Where the words of an anchor stand.
struct AnchorPlaces: Sendable {
  /// What the anchor means at each place where it may start and end.
  var fitting: [TextSpan] = []
  /// At the first of the other places.
  var unfitting: TextSpan?

  mutating func add(_ span: TextSpan, isFitting: Bool) {
    if isFitting { fitting.append(span) } else { unfitting = unfitting ?? span }
  }
}

/// What was found in one text, which never changes.
final class AnchorMemory: Sendable {
  private struct Key: Hashable {
    /// Not as a string: those are equal where only the spelling of a character differs, and the search
    /// tells them apart.
    var words: [UInt8]
    var targets: [Range<Int>]
    var mayCutWords: Bool
    var isFolded: Bool
  }

  private struct State {
    var places: [Key: AnchorPlaces] = [:]
    var size = 0
  }

  private let state = Mutex(State())

  /// All is forgotten where more places than these are kept, some ten megabytes.
  private static let largestSize = 1 << 18

  /// The places that `find` gave for the same words before, or gives now.
  func places(of anchor: Anchor, isFolded: Bool, find: () -> AnchorPlaces) -> AnchorPlaces {
    let key = Key(
      words: Array(anchor.pattern.words.utf8), targets: anchor.pattern.targets,
      mayCutWords: anchor.mayCutWords, isFolded: isFolded)
    if let known = state.withLock({ $0.places[key] }) { return known }
    let places = find()
    state.withLock { state in
      if state.size > Self.largestSize { state = State() }
      state.places[key] = places
      state.size += places.fitting.count + 1
    }
    return places
  }
}
