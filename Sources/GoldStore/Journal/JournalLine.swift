import YAMLNodes

/// One line of a journal: a mapping in braces, which people can read.
struct JournalLine: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable {
    /// The file as it was opened first.
    case opened
    case edit, undo, redo
    /// What another program did to the file.
    case outside
  }

  var kind: Kind
  var patch: BytePatch

  init(_ kind: Kind, _ patch: BytePatch) {
    self.kind = kind
    self.patch = patch
  }

  /// With the line end.
  var bytes: [UInt8] {
    let value = YAMLValue.mapping(
      [
        YAMLPair("step", .plain(kind.rawValue)), YAMLPair("at", .plain(String(patch.offset))),
        YAMLPair("old", .plain(Self.quoted(patch.old))),
        YAMLPair("new", .plain(Self.quoted(patch.new))),
      ], .flow)
    return Array((YAMLValueWriter().flow(value) + "\n").utf8)
  }

  private static func quoted(_ bytes: [UInt8]) -> String {
    YAMLScalarWriter.quote(String(decoding: bytes, as: UTF8.self))
  }

  /// `nil` where the line is torn or no line of a journal.
  init?(_ line: ArraySlice<UInt8>) {
    let root = YAMLDocument(Array(line), file: "").root
    guard let kind = root?["step"]?.scalar.flatMap(Kind.init),
      let offset = root?["at"]?.scalar.flatMap({ Int($0) }), let old = root?["old"]?.scalar,
      let new = root?["new"]?.scalar
    else { return nil }
    self.kind = kind
    patch = BytePatch(offset: offset, old: Array(old.utf8), new: Array(new.utf8))
  }
}
