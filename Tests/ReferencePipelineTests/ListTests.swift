import FoundationEssentials
import TestSupport
import Testing

/// The lists are data that people extend: each must be easy to read, and safe to merge.
@Suite("Word lists")
struct ListTests {
  struct List: CustomTestStringConvertible, Sendable {
    var name: String
    var header: [String]
    var entries: [String]
    var testDescription: String { name }
  }

  static let all: [List] = {
    let folder = ProjectFolder.url.appending(path: "Sources/ReferencePipeline/Lists").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".swift") && $0 != "WordLists.swift" }.sorted().compactMap {
      guard let data = FileManager.default.contents(atPath: folder + "/" + $0),
        let text = String(validating: data, as: UTF8.self)
      else { return List(name: $0, header: [], entries: []) }
      return list($0, text)
    }
  }()

  private static func list(_ name: String, _ text: String) -> List {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = lines.firstIndex { $0.hasSuffix("#\"\"\"") } ?? lines.count - 1
    let end = lines.lastIndex(of: "\"\"\"#") ?? lines.count
    return List(
      name: name, header: lines[..<start].filter { $0.hasPrefix("//") },
      entries: start + 1 < end ? Array(lines[start + 1..<end]) : [])
  }

  @Test("There are lists, and each is valid UTF-8 with entries")
  func exist() {
    #expect(Self.all.count >= 30)
    #expect(Self.all.filter(\.entries.isEmpty).map(\.name) == [])
  }

  @Test("Each says what it is, where it comes from and under which licence", arguments: all)
  func header(list: List) throws {
    #expect(list.header.count >= 3)
    let source = try #require(list.header.first { $0.hasPrefix("// Source: ") })
    let isOwn = source.contains("written for Assay")
    let note = list.header.joined(separator: " ")
    #expect(
      isOwn || ["CC BY", "MIT licence", "public domain"].contains { note.contains($0) },
      "a list from elsewhere names its licence")
  }

  @Test("Entries are sorted by code point, so that two additions merge", arguments: all)
  func sorted(list: List) {
    let wrong = zip(list.entries, list.entries.dropFirst()).first {
      !$0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
    #expect(wrong == nil, "sort the list: LC_ALL=C sort -u")
  }

  @Test("No entry stands twice, with or without its class", arguments: all)
  func unique(list: List) {
    var seen: Set<String> = []
    #expect(list.entries.filter { !seen.insert($0).inserted } == [])
  }

  @Test("Entries have no space at their ends, no tab, and are in composed form", arguments: all)
  func clean(list: List) {
    let wrong = list.entries.filter { entry in
      entry.isEmpty || entry.hasPrefix(" ") || entry.hasSuffix(" ") || entry.contains("  ")
        || entry.contains("\t")
        || entry.unicodeScalars.contains { (0x300..<0x370).contains($0.value) }
    }
    #expect(wrong == [])
  }
}
