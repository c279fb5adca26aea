package import GoldStore
import LabelModel

/// How the page names a label: `entities/ID`, `meetings/ID`, `quotes/ID`, or `mentions/ID@WHERE`.
///
/// The page takes keys as they are and reads nothing out of them.
extension LabelKey {
  package var text: String {
    switch self {
    case .entity(let id): "entities/\(id)"
    case .meeting(let id): "meetings/\(id)"
    case .quote(let id): "quotes/\(id)"
    case .mention(let entity, let span):
      "mentions/\(entity)@" + Self.place(span)
    }
  }

  static func place(_ span: TextSpan) -> String {
    span.parts.map { "\($0.start)-\($0.end)" }.joined(separator: "+")
  }

  package init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/") else { return nil }
    let rest = String(text[text.index(after: slash)...])
    switch text[..<slash] {
    case "entities": self = .entity(rest)
    case "meetings": self = .meeting(rest)
    case "quotes": self = .quote(rest)
    case "mentions":
      guard let at = rest.lastIndex(of: "@"),
        let span = Self.span(rest[rest.index(after: at)...])
      else { return nil }
      self = .mention(entity: String(rest[..<at]), span)
    default: return nil
    }
  }

  /// A place as it stands in the key of a mention.
  static func span(_ text: some StringProtocol) -> TextSpan? {
    var parts: [TextRange] = []
    for part in text.split(separator: "+") {
      let ends = part.split(separator: "-").compactMap { Int($0) }
      guard ends.count == 2, ends[0] < ends[1] else { return nil }
      parts.append(TextRange(ends[0], ends[1]))
    }
    return TextSpan(parts: parts)
  }
}

extension Mention {
  var key: LabelKey { .mention(entity: entity ?? "", span) }
}
