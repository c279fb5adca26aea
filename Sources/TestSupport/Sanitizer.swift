import FoundationEssentials

/// Whether tests run under a sanitizer, which `ASSAY_SANITIZED` says.
///
/// It reserves terabytes of addresses, makes programs many times slower, and lets no library be loaded
/// before its own, as the faults of tests are.
package enum Sanitizer {
  package static var isOn: Bool { ProcessInfo.processInfo.environment["ASSAY_SANITIZED"] != nil }

  package static let keepsFaultsOut = "a sanitizer lets no library with faults be loaded before it"
}
