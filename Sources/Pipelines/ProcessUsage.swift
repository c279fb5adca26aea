#if canImport(Glibc)
  import Glibc
#endif

/// What a process used from its start to its end.
struct ProcessUsage {
  var processorSeconds: Double
  /// The most memory that it, or a process that it waited for, had at once, in bytes.
  var peakMemory: Int

  /// - Parameters:
  ///   - resources: what the system says once the process has ended. Its peak counts from before the
  ///     program took the place of ours, so that it is never below `ownPeakMemory`.
  ///   - seenPeakMemory: what was seen of the process's own memory while it ran.
  init(_ resources: rusage, ownPeakMemory: Int, seenPeakMemory: Int) {
    processorSeconds =
      Self.seconds(resources.ru_utime) + Self.seconds(resources.ru_stime)
    let reported = resources.ru_maxrss << 10
    peakMemory = reported > ownPeakMemory || seenPeakMemory == 0 ? reported : seenPeakMemory
  }

  /// What this program has had at once so far, in bytes.
  static var ownPeakMemory: Int {
    var resources = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &resources)
    return resources.ru_maxrss << 10
  }

  /// What a running process has had at once so far, in bytes; `nil` where nobody knows.
  static func peakMemory(of process: pid_t) -> Int? {
    let file = open("/proc/\(process)/status", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
    guard let line = lines.first(where: { $0.hasPrefix("VmHWM:") }) else { return nil }
    return Int(line.filter(\.isWholeNumber)).map { $0 << 10 }
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
