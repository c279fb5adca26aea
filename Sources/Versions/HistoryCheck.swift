package import Diagnostics
import Storage

/// Checks that what is recorded is whole and says of itself what is true.
package struct HistoryCheck: Sendable {
  private let history: History

  package init(_ history: History) { self.history = history }

  /// Problems of every recorded version; none where all is in order.
  package func problems() -> [Diagnostic] {
    let names: [String]
    do {
      names = try history.names()
    } catch {
      return [Diagnostic(code: "V005", "cannot be read: \(error)", at: Place(history.folder))]
    }
    return names.flatMap(problems)
  }

  private func problems(of name: String) -> [Diagnostic] {
    let path = history.recordPath(name)
    do {
      let record = try history.record(name, keepsLabels: true)
      var problems: [Diagnostic] = []
      let bytes = try FileReader.bytes(at: path, limit: History.largestFile)
      if record.json != String(decoding: bytes, as: UTF8.self) {
        problems.append(
          Diagnostic(
            code: "V006", "is not written as this program writes it, so it was edited by hand",
            at: Place(path), fix: "assay rescore \(name)"))
      }
      return problems
        + (try stored(history.predictionsPath(name), "so the version cannot be scored again") {
          try history.predictions(of: record)
        })
        + (try stored(
          history.goldPath(of: record), "so a change since cannot be told from one of the gold"
        ) { try history.gold(of: record) })
    } catch let input as InvalidInput {
      return input.diagnostics
    } catch {
      return [Diagnostic(code: "V005", "cannot be read: \(error)", at: Place(path))]
    }
  }

  private func stored(
    _ path: String, _ lacking: String, _ read: () throws -> [UInt8]?
  ) throws -> [Diagnostic] {
    do {
      if try read() != nil { return [] }
    } catch let input as InvalidInput {
      return input.diagnostics
    }
    return [Diagnostic(.warning, code: "V007", "is missing, \(lacking)", at: Place(path))]
  }
}
