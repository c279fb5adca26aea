import FoundationEssentials
import TestSupport
import Testing

/// One input that should do harm, and what the program says of it.
struct HostileInput: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// Files to write before the run, by path.
  var files: [String: [UInt8]]
  var arguments: [String]
  var status: Int32
  /// What must stand in what it prints, each in it somewhere.
  var says: [String]

  init(
    _ name: String, _ files: [String: [UInt8]] = [:], _ arguments: [String], _ status: Int32,
    _ says: String...
  ) {
    testDescription = name
    self.files = files
    self.arguments = arguments
    self.status = status
    self.says = says
  }

  /// Seconds of processor time and kilobytes of address space that no hostile input may need.
  private static let bounds =
    Sanitizer.isOn
    ? "ulimit -t 200; ulimit -c 0" : "ulimit -t 20; ulimit -v 3000000; ulimit -c 0"

  /// Runs the program in a folder of two good articles and the hostile files, within the bounds.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = try SampleProject.folder()
    for (name, bytes) in files { try folder.write(bytes, to: name) }
    let before = try FolderState(folder)
    let outcome = try Program(path: "/bin/sh", folder: folder).run(
      ["-c", "\(Self.bounds); exec \"$0\" \"$@\"", BuildFolder.path + "/assay"] + arguments)
    let printed = outcome.output + outcome.errors
    #expect(
      outcome.status == status, "\(testDescription): \(printed.prefix(600))",
      sourceLocation: sourceLocation)
    for words in says {
      #expect(
        printed.contains(words), "\(testDescription): no \"\(words)\" in \(printed.prefix(600))",
        sourceLocation: sourceLocation)
    }
    // Nothing that could drive a terminal comes out.
    #expect(
      !printed.unicodeScalars.contains {
        ($0.value < 32 && $0 != "\n") || (0x7F..<0xA0).contains($0.value)
      },
      "\(testDescription) prints control characters", sourceLocation: sourceLocation)
    // Without a comparison (4) the report is still whole, and kept.
    if status != 0, status != 4 {
      #expect(
        try FolderState(folder).files == before.files, "\(testDescription) left files behind",
        sourceLocation: sourceLocation)
    }
  }
}

extension TemporaryFolder {
  func write(_ bytes: [UInt8], to name: String) throws {
    try write("", to: name)
    try Data(bytes).write(to: url.appending(path: name))
  }
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}
