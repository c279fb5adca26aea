import JSONNodes

/// Times the inside of rooms, without the reading and writing around it: `core-benchmarks TASK FILE…`.
///
/// Prints one JSON object with seconds of processor time by stage, and the figures by which the peers'
/// answers are checked.
@main
enum CoreBenchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let result: [JSONMember]
    switch (arguments.first, arguments.count) {
    case ("coreference", 3):
      result = try CoreferenceBenchmark(gold: arguments[1], predictions: arguments[2]).run()
    case ("mentions", 3):
      result = try MentionsBenchmark(gold: arguments[1], predictions: arguments[2]).run()
    case ("meetings", 3):
      result = try MeetingsBenchmark(gold: arguments[1], predictions: arguments[2]).run()
    case ("resampling", 2): result = try ResamplingBenchmark(file: arguments[1]).run()
    default:
      throw UsageError()
    }
    print(JSONValue(.object(result)).text())
  }

  private struct UsageError: Error, CustomStringConvertible {
    let description =
      "usage: core-benchmarks (coreference | meetings | mentions) GOLD PREDICTIONS | core-benchmarks resampling TABLE"
  }
}
