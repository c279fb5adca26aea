import FoundationEssentials
import TestSupport
import Testing

/// The compiler lets a file import what its target reaches only through another; this does not.
@Suite struct ImportTableTests {
  /// What each room may import of ours and of others; the README of each room repeats it.
  static let allowed: [String: Set<String>] = [
    "LabelModel": [],
    "Diagnostics": [],
    "Statistics": [],
    "JSONNodes": [],
    "Storage": ["CSHA256"],
    "Settings": ["YAMLNodes", "Diagnostics"],
    "YAMLNodes": ["CLibYAML", "Diagnostics"],
    "GoldStore": ["LabelModel", "YAMLNodes", "Diagnostics", "Storage"],
    "ReferencePipeline": ["LabelModel"],
    "Pipelines": ["LabelModel", "ReferencePipeline", "Diagnostics", "JSONNodes", "Storage"],
    "Interchange": ["LabelModel", "Diagnostics", "JSONNodes"],
    "Scoring": ["LabelModel"],
    "Adjudication": [
      "LabelModel", "GoldStore", "Scoring", "YAMLNodes", "Diagnostics", "Storage",
    ],
    "Versions": [
      "LabelModel", "Scoring", "Statistics", "YAMLNodes", "Diagnostics", "JSONNodes", "Storage",
      "Settings",
    ],
    "Reporting": ["Versions", "Scoring", "LabelModel", "JSONNodes", "Storage", "Diagnostics"],
    "AnnotationServer": [
      "GoldStore", "Pipelines", "Scoring", "LabelModel", "Diagnostics", "JSONNodes", "Storage",
      "YAMLNodes", "Versions", "Adjudication", "CAnnotationPage", "FlyingSocks",
    ],
  ]
  static let systemModules: Set<String> = [
    "Glibc", "Darwin", "Musl", "FoundationEssentials", "Synchronization",
  ]
  /// Rooms that compute only: no files, no clock, no Foundation.
  static let withoutFoundation: Set<String> = [
    "LabelModel", "Scoring", "Statistics", "JSONNodes", "ReferencePipeline",
  ]

  @Test func everyRoomImportsOnlyWhatItMay() throws {
    var findings: [String] = []
    for (room, files) in try Self.sourcesByRoom() where room != "assay" && room != "TestSupport" {
      guard let ours = Self.allowed[room] else {
        if room == "assay-annotate" || room.hasPrefix("C") { continue }
        findings.append("\(room): no row in the table of allowed imports")
        continue
      }
      for file in files {
        for module in try Self.imports(of: file) {
          let isSystem = Self.systemModules.contains(module)
          let isBanned = module == "FoundationEssentials" && Self.withoutFoundation.contains(room)
          if ours.contains(module) || (isSystem && !isBanned) { continue }
          findings.append("\(room)/\(file.lastPathComponent) imports \(module)")
        }
      }
    }
    #expect(findings.sorted() == [])
  }

  @Test func noFileImportsTheWholeOfFoundation() throws {
    let files = try Self.sourcesByRoom().values.flatMap { $0 }
    let offenders = try files.filter { try Self.imports(of: $0).contains("Foundation") }
    #expect(offenders.map(\.lastPathComponent) == [])
  }

  @Test func everyRoomHasAReadme() throws {
    for room in try Self.sourcesByRoom().keys.sorted() where !room.hasPrefix("C") {
      let readme = Self.sources.appending(path: "\(room)/README.md").path
      #expect(FileManager.default.fileExists(atPath: readme), "\(room) has no README.md")
    }
  }

  static let sources = ProjectFolder.url.appending(path: "Sources")

  static func sourcesByRoom() throws -> [String: [URL]] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    return Dictionary(
      grouping: paths.filter { $0.hasSuffix(".swift") }.map { sources.appending(path: $0) },
      by: { file in
        let relative = file.path.dropFirst(sources.path.count + 1)
        return String(relative.prefix { $0 != "/" })
      })
  }

  static func imports(of file: URL) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ")[...]
      while let word = words.first, ["package", "internal", "private", "@testable"].contains(word) {
        words = words.dropFirst()
      }
      guard words.first == "import", let module = words.dropFirst().first,
        module.first?.isUppercase == true
      else { return nil }
      return String(module.prefix { $0 != "." })
    }
  }
}
