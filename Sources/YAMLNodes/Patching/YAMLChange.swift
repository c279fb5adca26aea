/// What is to become of a value in a file.
package indirect enum YAMLChange: Hashable, Sendable {
  case keep
  /// Another value in its place.
  case replace(YAMLValue)
  /// Some keys of a mapping change. A new key stands behind the last one that `order` names before it.
  case keys([YAMLKeyChange], order: [String])
  /// The items of a list as they are to be; those that are not named go.
  case items([YAMLItemChange])

  var isKeep: Bool {
    switch self {
    case .keep: true
    case .keys(let changes, _): changes.allSatisfy { $0.outcome == .change(.keep) }
    default: false
    }
  }
}

/// What is to become of one key of a mapping.
package struct YAMLKeyChange: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    case remove
    /// The value that the key is to have, whether or not it is there.
    case set(YAMLValue)
    /// A change within the value that it has.
    case change(YAMLChange)
    /// Other keys in its place.
    case become([YAMLPair])
  }

  package var key: String
  package var outcome: Outcome

  package init(_ key: String, _ outcome: Outcome) {
    self.key = key
    self.outcome = outcome
  }
}

/// An item of a list as it is to be.
package enum YAMLItemChange: Hashable, Sendable {
  /// The item that has this index now.
  case old(Int, YAMLChange)
  /// A second one made from it, which stands behind it or another copy of it.
  case copy(Int, YAMLChange)
  case new(YAMLValue)
}
