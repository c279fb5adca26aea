import ArgumentParser
import Interchange
import Storage

/// Files of other tools, read from paths.
enum InterchangeFiles {
  /// Of a folder those that have a name of the format's, or all where no format is given.
  static func read(_ paths: [String], as format: InterchangeFormat?) throws -> [InterchangeFile] {
    try paths.flatMap { path in
      guard FileKind(at: path) == .folder else { return [path] }
      let names = try Folder.names(in: path).filter { name in
        guard let format else { return true }
        return (format.endings + ["txt"]).contains { name.hasSuffix(".\($0)") }
      }
      // What is neither stays, so that reading it says why it cannot be read.
      return names.map { "\(path)/\($0)" }.filter { FileKind(at: $0) != .folder }
    }
    .map { InterchangeFile($0, try FileReader.bytes(at: $0, limit: Project.largestFile)) }
  }
}

/// How much is said of what a conversion loses.
enum LossDetail: String, CaseIterable, ExpressibleByArgument {
  case short, full
}

extension InterchangeFormat: ExpressibleByArgument {}
extension TagScheme: ExpressibleByArgument {}
