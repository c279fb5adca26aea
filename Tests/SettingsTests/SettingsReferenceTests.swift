import FoundationEssentials
import Settings
import TestSupport
import Testing

@Suite struct SettingsReferenceTests {
  @Test func thePageIsWhatTheKeysSay() throws {
    let file = ProjectFolder.url.appending(path: "Documentation/Settings.md")
    let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(
      written == SettingsReference.page(),
      "write it anew: .build/debug/assay settings --markdown > Documentation/Settings.md")
  }

  @Test func everyKeyIsListedOnce() {
    let paths = SettingsKey.all.map(\.path)
    #expect(Set(paths).count == paths.count)
    // Whatever holds keys of its own is a key too.
    for path in paths {
      let parents = path.split(separator: ".").dropLast()
      guard !parents.isEmpty else { continue }
      let parent = parents.joined(separator: ".").replacing("[]", with: "")
      #expect(paths.contains(parent), "\(path)")
    }
  }
}
