internal import Synchronization

/// The entity types of a corpus as small numbers, shared by all that read it at the same time.
///
/// A number is given when a name is first met, so that numbers differ from run to run and only names may
/// decide an order.
package final class TypeNames: Sendable {
  /// The most types that there can be.
  package static let limit = 255

  private let names = Mutex<[String]>([])

  package init() {}

  /// The number of `name`, or `nil` where there are too many names for it to get one.
  package func number(of name: String) -> UInt8? {
    names.withLock { names in
      if let known = names.firstIndex(of: name) { return UInt8(known) }
      guard names.count < Self.limit else { return nil }
      names.append(name)
      return UInt8(names.count - 1)
    }
  }

  /// The names so far, each at its number.
  package var all: [String] { names.withLock(\.self) }
}
