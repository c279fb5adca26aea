import ArgumentParser
import Diagnostics
import Reporting
import Scoring

struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics", abstract: "List every metric, or explain one with a worked example.")

  @Argument(help: "The metric to explain.")
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
      let names = MetricCatalogue.all.map(\.name)
      let parts = names.filter { $0.contains(name) }
      let hint =
        nearest(to: name, in: names).map { "; did you mean `\($0)`?" }
        ?? (parts.isEmpty ? "" : "; there are \(parts.prefix(8).joined(separator: ", "))")
      throw ValidationError("no metric is called `\(name)`\(hint)")
    }
    Console.output(MetricReference.explanation(of: metric))
  }
}
