import Glibc
import JSONNodes

/// Processor time of this thread, stage by stage.
struct Stopwatch {
  private(set) var stages: [JSONMember] = []
  private(set) var total = 0.0

  /// What `body` gives; the least of so many runs is kept, since whatever else runs can only add.
  mutating func time<Result>(_ stage: String, runs: Int = 1, _ body: () -> Result) -> Result {
    var start = Self.seconds()
    var result = body()
    var least = Self.seconds() - start
    for _ in 1..<max(1, runs) {
      start = Self.seconds()
      result = body()
      least = min(least, Self.seconds() - start)
    }
    stages.append(JSONMember(stage, JSONValue(.number(least))))
    total += least
    return result
  }

  /// The stages, then their sum.
  var members: [JSONMember] {
    stages + [JSONMember("total", JSONValue(.number(total)))]
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
