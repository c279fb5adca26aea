import Storage
import Versions

#if canImport(Glibc)
  import Glibc
#endif

extension Project {
  /// Beside the settings.
  var acceptedFile: String {
    let folder = settingsFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + ["accepted.yaml"]).joined(separator: "/")
  }

  /// Accepted breaks that have not expired.
  func acceptedBreaks() throws -> [AcceptedBreak] {
    guard try FileKind.seen(at: acceptedFile) != nil else { return [] }
    let bytes = try FileReader.bytes(at: acceptedFile, limit: 1 << 20)
    let today = Self.today
    return try AcceptedFile.read(bytes, file: acceptedFile).filter { $0.expires >= today }
  }

  /// `YYYY-MM-DD` by this machine's clock, in UTC.
  private static var today: String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    func padded(_ value: Int32, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return [padded(parts.tm_year + 1900, 4), padded(parts.tm_mon + 1, 2), padded(parts.tm_mday, 2)]
      .joined(separator: "-")
  }
}
