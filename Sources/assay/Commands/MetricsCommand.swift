import ArgumentParser
import Diagnostics
import Reporting
import Scoring

struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics", abstract: "List every metric, or explain one with a worked example.")

  @Argument(help: "The metric to explain, or a part of some names.")
  var name: String?

  @Flag(help: "Print the reference page in Markdown.")
  var markdown = false

  func run() throws {
    if markdown {
      Console.output(MetricReference.page())
      return
    }
    guard let name else {
      Console.output(MetricReference.list())
      return
    }
    guard let metric = MetricCatalogue.all.first(where: { $0.name == name }) else {
      let parts = MetricCatalogue.all.filter { $0.name.contains(name) }
      if !parts.isEmpty {
        Console.output(MetricReference.list(parts))
        return
      }
      let hint = nearest(to: name, in: MetricCatalogue.all.map(\.name))
        .map { "; did you mean `\($0)`?" }
      throw ValidationError("no metric is called `\(name)`\(hint ?? "; see `assay metrics`")")
    }
    Console.output(MetricReference.explanation(of: metric))
  }
}
