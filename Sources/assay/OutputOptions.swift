import ArgumentParser
import Diagnostics
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

  func print(_ report: Report) throws {
    guard !quiet else { return }
    let style = ReportStyle(hasColor: Console.outputHasColor, width: Console.width)
    Console.output(format.render(report, style: style))
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension ArticleSlice: ExpressibleByArgument {}
