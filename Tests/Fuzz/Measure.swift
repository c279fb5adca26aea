import Storage

#if canImport(Glibc)
  import Glibc
#endif

/// Time and memory that one input needs, in a process of its own.
enum Measure {
  /// Seconds of processor time that 64 KB, or less, may take.
  private static let secondsPerBlock = 1.0
  /// Bytes of memory that an input may take for each of its own, of which it has 64 KB or more.
  private static let memoryPerByte = 64.0
  /// Seconds by the clock after which a process is ended.
  private static let secondsInAll = 300

  /// Reads each file of some folders once and prints the worst; the exit code is 1 where a limit is passed.
  static func run(_ reader: Reader, _ folders: [String]) -> Int32 {
    let paths = folders.flatMap { folder in
      ((try? Folder.names(in: folder)) ?? []).map { "\(folder)/\($0)" }
    }
    var worst = (seconds: 0.0, ratio: 0.0)
    var failures = 0
    for path in paths {
      guard let bytes = try? FileReader.bytes(at: path, limit: 1 << 30) else { continue }
      guard let (seconds, most) = use({ reader.read(bytes, isMeasured: true) }) else {
        failures += 1
        print("\(path): reading it ends with a fault, or not within \(secondsInAll) s")
        continue
      }
      let size = Double(max(65_536, bytes.count))
      let time = seconds / (size / 65_536)
      let ratio = Double(most) / size
      worst = (max(worst.seconds, time), max(worst.ratio, ratio))
      if time > secondsPerBlock || ratio > memoryPerByte {
        failures += 1
        print("\(path): \(bytes.count) bytes took \(seconds) s and \(most) bytes of memory")
      }
    }
    let time = Int((worst.seconds * 1000).rounded(.up))
    let ratio = Int(worst.ratio.rounded(.up))
    print(
      "\(reader.name): \(paths.count) inputs, at most \(time) ms and \(ratio) times their memory, "
        + "by started 64 KB")
    return failures == 0 ? 0 : 1
  }

  /// Processor time of `body` in a process of its own, and the most memory that it had from the heap at
  /// a time; `nil` where it does not end well.
  private static func use(_ body: () -> Void) -> (seconds: Double, bytes: Int)? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { for end in ends { close(end) } }
    let child = fork_process()
    if child == 0 {
      alarm(UInt32(secondsInAll))
      let most = HeapUse.most(during: body)
      _ = withUnsafeBytes(of: most) { write(ends[1], $0.baseAddress, $0.count) }
      _exit(0)
    }
    var usage = rusage()
    var status: Int32 = 0
    wait4(child, &status, 0, &usage)
    guard status == 0 else { return nil }
    let seconds =
      Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
      + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
    var most = 0
    let count = withUnsafeMutableBytes(of: &most) { read(ends[0], $0.baseAddress, $0.count) }
    return count == MemoryLayout<Int>.size ? (seconds, most) : nil
  }
}

/// `fork` is hidden from Swift, since most programs have threads; this one has none.
@_silgen_name("fork") private func fork_process() -> pid_t
