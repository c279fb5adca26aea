import Versions

/// The recorded versions that come before one, as far back as a trend reaches, without their labels.
struct EarlierVersions: Sendable {
  /// The oldest first.
  let records: [VersionRecord]

  private static let most = 60

  init(_ history: History, before name: String) throws {
    records = try history.names().prefix { $0 != name }.suffix(Self.most)
      .map { try history.record($0) }
  }

  subscript(name: String) -> VersionRecord? { records.last { $0.name == name } }
}
