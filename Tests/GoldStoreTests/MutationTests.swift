import Diagnostics
import FoundationEssentials
import Storage
import TestSupport
import Testing
import YAMLNodes

@testable import GoldStore

/// Gold in which bytes, lines and words were changed at random is read to the end and explained.
@Suite struct MutationTests {
  @Test func brokenGoldIsExplained() throws {
    let fixtures = ProjectFolder.url.appending(path: "Tests/Fixtures/GoldProblems/clean.txt").path
    let text = String(
      decoding: try FileReader.bytes(at: fixtures, limit: 1 << 20), as: UTF8.self)
    let gold = try #require(text.split(separator: "=== ").first?.drop { $0 != "\n" }.dropFirst())
    var generator = SplitMix64(seed: 21)
    var withErrors = 0
    for _ in 0..<400 {
      let bytes = mutated(Array(gold.utf8), using: &generator)
      let loaded = LoadedFile.read(YAMLDocument(bytes, file: "gold.yaml"), GoldOptions())
      withErrors += loaded.diagnostics.hasErrors ? 1 : 0
      #expect((loaded.article == nil) == loaded.diagnostics.hasErrors)
      for diagnostic in loaded.diagnostics {
        #expect(GoldProblem(rawValue: diagnostic.code) != nil)
        #expect(diagnostic.place?.file == "gold.yaml")
        #expect(!diagnostic.text().contains("\u{0}"))
      }
      guard !loaded.diagnostics.hasErrors else { continue }
      let sealed = try GoldSealing.seal(bytes, file: "gold.yaml")
      let unsealed = try GoldSealing.unseal(sealed, file: "gold.yaml")
      #expect(try GoldSealing.seal(unsealed, file: "gold.yaml") == sealed)
    }
    #expect((100..<400).contains(withErrors))
  }

  private func mutated(_ bytes: [UInt8], using generator: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1:
        bytes[place] =
          Array("[]{}:,- #\"'\n\tax9|>&*%\u{1}\u{FF}".utf8).randomElement(using: &generator) ?? 0
      case 2: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 3:
        let end = min(bytes.count, place + Int.random(in: 1...40, using: &generator))
        bytes.insert(
          contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      default:
        let end = min(bytes.count, place + Int.random(in: 1...12, using: &generator))
        bytes.removeSubrange(place..<end)
      }
    }
    return bytes
  }
}
