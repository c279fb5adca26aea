package import FoundationEssentials

/// Reference vectors and real articles that lie outside the repository.
///
/// They are looked for in `ASSAY_SHARED`, else in `shared` beside the checkout. A test that needs them
/// and does not find them calls `skipped(_:)`, so that it never passes in silence.
package enum SharedData {
  /// The file, or `nil` where it is not there.
  package static func file(_ name: String) -> URL? {
    let root =
      ProcessInfo.processInfo.environment["ASSAY_SHARED"].map { URL(filePath: $0) }
      ?? ProjectFolder.url.deletingLastPathComponent().appending(path: "shared")
    let file = root.appending(path: name)
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  /// Says on standard error that a check did not run, and for want of what.
  package static func skipped(_ name: String, in test: String = #function) {
    let line =
      "SKIPPED \(test): \(name) is not there; set ASSAY_SHARED to the folder that holds it\n"
    FileHandleOutput.standardError(line)
  }
}

/// The folder of the package that is being tested.
package enum ProjectFolder {
  /// This file is `Sources/TestSupport/SharedData.swift` in it.
  package static let url = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
