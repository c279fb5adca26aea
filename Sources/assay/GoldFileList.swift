import Storage

/// The gold files that a command was given: files as they are, of folders the `.yaml` files in them.
enum GoldFileList {
  static func files(_ paths: [String]) throws -> [String] {
    try paths.flatMap { path -> [String] in
      guard FileKind(at: path) == .folder else { return [path] }
      return try Folder.names(in: path).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
        .map { "\(path)/\($0)" }
    }
  }
}
