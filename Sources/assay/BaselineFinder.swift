import Diagnostics
import Settings
import Storage
import Versions

/// Finds the recorded version that the settings want a version compared with.
struct BaselineFinder {
  enum Found {
    case found(String)
    case missing(reason: String)
    case notWanted
  }

  let history: History
  /// The recorded version that is being judged, if it is one.
  let head: String?

  func find(_ reference: BaselineReference) throws -> Found {
    let all = try history.names()
    // A version is judged by those before it, though later ones may be recorded by now.
    let names = self.head.map { head in all.filter { VersionOrder.precedes($0, head) } } ?? all
    switch reference {
    case .none:
      return .notWanted
    case .latest:
      return names.last.map(Found.found)
        ?? .missing(reason: "no earlier version is recorded in \(history.folder)/versions")
    case .version(let name):
      let hint = nearest(to: name, in: all).map { "; did you mean \($0)?" } ?? ""
      return all.contains(name)
        ? .found(name) : .missing(reason: "version \(name) is not recorded\(hint)")
    case .mergeBase:
      return mergeBase(names)
    }
  }

  /// The latest version that was recorded where this branch left the main line.
  private func mergeBase(_ names: [String]) -> Found {
    guard let base = GitQuery.mergeBase() else {
      return .missing(reason: "git names no commit where this branch left the main line")
    }
    let recorded = GitQuery.files(at: base, below: history.folder + "/versions")
      .compactMap { path -> String? in
        guard path.hasSuffix(".json"), let file = path.split(separator: "/").last else {
          return nil
        }
        return String(file.dropLast(5))
      }
    let candidates = names.filter { recorded.contains($0) }
    return candidates.last.map(Found.found)
      ?? .missing(reason: "no version was recorded at the merge base \(base.prefix(12))")
  }
}
