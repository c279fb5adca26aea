import ArgumentParser
import Diagnostics
import Pipelines
import Reporting
import Scoring

/// How a result is to be printed.
struct OutputOptions: ParsableArguments {
  @Option(help: "How to print: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = ReportFormat.text

  @Option(
    help:
      "Cut every headline figure by \(ArticleSlice.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var slice: [ArticleSlice] = []

  @Option(help: "A date to show in the report; none is shown otherwise.")
  var date: String?

  @Flag(help: "Print nothing but problems.")
  var quiet = false

  /// - Parameter listedLabels: labels to list of each figure and kind of change where all of it is told;
  ///   `nil` for the usual report.
  func print(_ report: Report, listedLabels: Int? = nil) throws {
    guard !quiet else { return }
    var style = ReportStyle(hasColor: Console.outputHasColor, width: Console.width)
    if let listedLabels {
      style.listedLabels = listedLabels
      style.isDetailed = true
    }
    Console.output(format.render(report, style: style))
  }

  /// What the run of a command took, past the report, which must not depend on it.
  func print(_ measurement: RunMeasurement?) {
    guard !quiet, let measurement, measurement.processes + measurement.reused > 0 else { return }
    Console.error("\n" + measurement.text)
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension ArticleSlice: ExpressibleByArgument {}
