package import Diagnostics
import Storage

/// Which files the paths on a command line mean.
package enum GoldFiles {
  /// Each file once, in the order of the paths; of a folder its `.yaml` files, sorted.
  package static func find(_ paths: [String]) -> (files: [String], problems: [Diagnostic]) {
    var files: [String] = []
    var seen: Set<String> = []
    var problems: [Diagnostic] = []
    func add(_ file: String) {
      if seen.insert(file).inserted { files.append(file) }
    }
    for path in paths {
      guard FileKind(at: path) == .folder else {
        add(path)
        continue
      }
      do throws(FileError) {
        let names = try Folder.names(in: path).filter { $0.hasSuffix(".yaml") && $0.first != "." }
        if names.isEmpty {
          problems.append(
            Diagnostic(.noGold, "the folder holds no .yaml file", at: Place(path)))
        }
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        for name in names { add(folder + "/" + name) }
      } catch {
        problems.append(Diagnostic(.unreadableFile, error.description, at: Place(path)))
      }
    }
    return (files, problems)
  }
}

extension Diagnostic {
  /// A diagnostic with the code and severity of the catalogue.
  init(
    _ problem: GoldProblem, _ message: String, at place: Place?, expected: String? = nil,
    fix: String? = nil, notes: [String] = []
  ) {
    self.init(
      problem.severity, code: problem.code, message, at: place, expected: expected, fix: fix,
      notes: notes)
  }
}
