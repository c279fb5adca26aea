import TestSupport

/// Faults at the calls by which the program changes files; `Tests/FaultInjection` says how.
enum Faults {
  enum Kind: String { case kill, full = "ENOSPC", readOnly = "EROFS", damaged = "EIO" }

  /// A program that meets the fault at its `call`th change of a file, from 1.
  static func assay(in folder: TemporaryFolder, _ kind: Kind, at call: Int) -> Program {
    .assay(
      in: folder,
      environment: preloaded(["FAULT_KIND": kind.rawValue, "FAULT_AT": String(call)]))
  }

  /// How often the program changes files with these arguments, without a fault.
  static func count(in folder: TemporaryFolder, _ arguments: [String]) throws -> Int {
    let counts = TemporaryFolder()
    let program = Program.assay(
      in: folder, environment: preloaded(["FAULT_COUNT": counts("count")]))
    _ = try program.run(arguments)
    return Int(try counts.read("count").split(separator: "\n").first ?? "") ?? 0
  }

  static func preloaded(_ settings: [String: String]) -> [String: String] {
    settings.merging(["LD_PRELOAD": BuildFolder.path + "/libFaultInjection.so"]) { $1 }
  }
}

/// All files of a folder with what they hold.
struct FolderState {
  private(set) var files: [String: String] = [:]

  init(_ folder: TemporaryFolder) throws {
    for name in try folder.files() { files[name] = try folder.read(name) }
  }

  /// Puts the folder back into this state.
  func restore(_ folder: TemporaryFolder) throws {
    for name in try folder.files() where files[name] == nil { try folder.remove(name) }
    for (name, text) in files where try !folder.exists(name) || folder.read(name) != text {
      try folder.write(text, to: name)
    }
  }
}
