import Storage

#if canImport(Glibc)
  import Glibc
#endif

/// Time and memory that one input needs, in a process of its own.
enum Measure {
  /// Seconds of processor time an input may take for each started 64 KB.
  private static let secondsPerBlock = 1.0
  /// Bytes of memory an input may take for each of its own, past a floor for small ones.
  private static let memoryPerByte = 64
  private static let memoryFloor = 8 << 20

  /// Reads each file once and prints the worst; the exit code is 1 where a limit is passed.
  static func run(_ reader: Reader, _ paths: [String]) -> Int32 {
    var worst = (seconds: 0.0, ratio: 0.0)
    var failures = 0
    let idle = memory { reader.read([]) }.bytes
    for path in paths {
      guard let bytes = try? FileReader.bytes(at: path, limit: 1 << 30) else { continue }
      let (seconds, peak) = memory { reader.read(bytes) }
      let extra = max(0, peak - idle)
      let blocks = Double((bytes.count + 65_535) / 65_536)
      worst.seconds = max(worst.seconds, seconds / max(blocks, 1))
      if extra > memoryFloor { worst.ratio = max(worst.ratio, Double(extra) / Double(bytes.count)) }
      if seconds > secondsPerBlock * max(blocks, 1)
        || extra > max(memoryFloor, memoryPerByte * bytes.count)
      {
        failures += 1
        print("\(path): \(bytes.count) bytes took \(seconds) s and \(extra) bytes of memory")
      }
    }
    print(
      "\(reader.rawValue): \(paths.count) inputs, at most \(worst.seconds) s a started 64 KB, "
        + "\(worst.ratio) bytes of memory a byte")
    return failures == 0 ? 0 : 1
  }

  private static func memory(_ body: () -> Void) -> (seconds: Double, bytes: Int) {
    let child = fork_process()
    if child == 0 {
      body()
      _exit(0)
    }
    var usage = rusage()
    var status: Int32 = 0
    wait4(child, &status, 0, &usage)
    if status != 0 { return (.infinity, .max / 2) }
    let seconds =
      Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
      + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
    return (seconds, usage.ru_maxrss * 1024)
  }
}

/// `fork` is hidden from Swift, since most programs have threads; this one has none.
@_silgen_name("fork") private func fork_process() -> pid_t
