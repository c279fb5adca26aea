import ArgumentParser
import Storage

/// The gold files that a command was given: files as they are, of folders the `.yaml` files in them.
enum GoldFileList {
  /// - Throws: for a folder without any, which is not the folder that was meant.
  static func files(_ paths: [String]) throws -> [String] {
    try paths.flatMap { path -> [String] in
      guard FileKind(at: path) == .folder else { return [path] }
      let names = try Folder.names(in: path).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      guard !names.isEmpty else {
        Console.error("assay: no gold article in \(path)\n")
        throw ExitCode(ExitStatus.invalidInput)
      }
      return names.map { "\(path)/\($0)" }
    }
  }
}
