/// One line that says how figures were computed, to be pasted beside them.
///
/// `assay:0.1.0|profile:strict|match:best|undefined:null|macro:gold-types|places:none`
package struct Signature: Hashable, Sendable, CustomStringConvertible {
  /// The version of the scorer: it changes whenever a figure could.
  package static let scorerVersion = "0.1.0"

  package let description: String

  package init(_ settings: ScoringSettings) {
    let profile = settings.profile
    let places = settings.placeContainments.sorted { $0.key < $1.key }
      .map { "\($0.key)\u{1F}\($0.value)" }.joined(separator: "\u{1E}")
    description = [
      "assay:\(Self.scorerVersion)",
      "profile:\(profile.rawValue)",
      "match:\(profile.takesFirstOverlap ? "first" : "best")",
      "undefined:\(profile.readsUndefinedAsZero ? "0" : "null")",
      "macro:\(profile.averagesOverAllTypes ? "all-types" : "gold-types")",
      "places:\(places.isEmpty ? "none" : Self.digest(places))",
    ].joined(separator: "|")
  }

  /// FNV-1a with 32 bits, in hexadecimal: tells settings apart, protects nothing.
  private static func digest(_ text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
