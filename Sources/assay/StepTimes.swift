import Glibc
import Synchronization

/// The processor time that steps of a run took, on whatever threads; for benchmarks.
final class StepTimes: Sendable {
  private let sums = Mutex<[String: Double]>([:])

  /// Does `body`, all of it on this thread, as a part of `step`.
  func measure<Result>(_ step: String, _ body: () -> Result) -> Result {
    let start = Self.now
    let result = body()
    let time = Self.now - start
    sums.withLock { $0[step, default: 0] += time }
    return result
  }

  /// Such as `counting 81.3 ms, digests 97.2 ms`.
  var description: String {
    sums.withLock { sums in
      sums.sorted { $0.key < $1.key }
        .map { "\($0.key) \(($0.value * 10_000).rounded() / 10) ms" }.joined(separator: ", ")
    }
  }

  /// Seconds.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
