/// How often a gate, and other policies in its place, failed versions of which the truth is known.
package struct AuditResult: Sendable {
  package var runs: Int
  package var articleCount: Int
  /// The versions that were swapped, in words.
  package var base: String
  package var head: String
  /// Guards that fail between the two as they are, which are left out of every row.
  package var excludedGuards: [String] = []
  /// The first is no change: its alarms are false.
  package var cases: [Case]

  package struct Case: Sendable {
    package var name: String
    /// The mean loss of the primary figure that lost most, as a fraction.
    package var meanLoss: Double
    /// That figure.
    package var figure: String
    /// Runs that failed, by policy.
    package var alarms: [AuditPolicy: Int]
  }
}

/// Something that may fail a version.
package enum AuditPolicy: String, CaseIterable, Hashable, Sendable {
  /// The gate of the settings: any of its rules.
  case gate
  /// Of these, its test of the primary figures with its cap.
  case regression
  case floors, guards
  /// Any primary figure fell.
  case anyDrop = "any drop"
  case onePoint = "> 1 point"
  /// Each figure tested by itself.
  case uncorrected
  case holm = "Holm"
  /// Westfall and Young's max-T, without a cap.
  case maxT = "max-T"
}
