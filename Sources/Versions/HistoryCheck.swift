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
      problems += digestProblems(
        of: try history.predictions(name), expected: record.digests.predictions,
        path: history.predictionsPath(name))
      return problems
    } catch let input as InvalidInput {
      return input.diagnostics
    } catch {
      return [Diagnostic(code: "V005", "cannot be read: \(error)", at: Place(path))]
    }
  }

  private func digestProblems(
    of bytes: [UInt8]?, expected: String, path: String
  ) -> [Diagnostic] {
    guard let bytes else {
      return [
        Diagnostic(
          .warning, code: "V007", "is missing, so the version cannot be scored again",
          at: Place(path))
      ]
    }
    let found = SHA256.hex(of: bytes)
    guard found != expected else { return [] }
    return [
      Diagnostic(
        code: "V008", "is not what the version was scored on", at: Place(path),
        expected: "SHA-256 \(expected)", fix: "its SHA-256 is \(found); restore the file from git")
    ]
  }
}
