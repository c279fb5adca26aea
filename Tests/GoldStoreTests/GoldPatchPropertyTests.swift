import Diagnostics
import FoundationEssentials
import LabelModel
import Storage
import TestSupport
import Testing

@testable import GoldStore

/// Any sequence of edits is written so that it reads back, and its undo gives the file back.
@Suite struct GoldPatchPropertyTests {
  private static let files: [(path: String, texts: [String])] = {
    let gold = (try? Folder.names(in: "gold/articles")) ?? []
    return gold.filter { $0.hasSuffix(".yaml") }.map { ("gold/articles/\($0)", []) }
  }()

  @Test(arguments: files.map(\.path))
  func editsReadBackAndUndoGivesTheFileBack(path: String) throws {
    let options = GoldOptions(textFolders: ["../shared/articles"])
    let bytes = try FileReader.bytes(at: path, limit: 1 << 24)
    guard let patch = try? GoldPatch(bytes, file: path, options: options) else { return }
    try check(patch, seed: UInt64(path.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 0xFFFF), edits: 8)
  }

  @Test func theExamplesToo() throws {
    guard let path = SharedData.file("examples/harbour.gold.yaml")?.path else {
      return SharedData.skipped("examples/harbour.gold.yaml")
    }
    let bytes = try FileReader.bytes(at: path, limit: 1 << 24)
    let patch = try GoldPatch(bytes, file: path)
    for seed in 0..<20 { try check(patch, seed: UInt64(seed), edits: 12) }
  }

  private func check(_ patch: GoldPatch, seed: UInt64, edits count: Int) throws {
    let text = try #require(patch.gold.article.text)
    var edits = RandomEdits(seed: seed, text)
    var content = patch.content
    // As a session does: each state is written from the file that was opened.
    var written = 0
    for _ in 0..<count {
      let before = content
      edits.edit(&content)
      do throws(InvalidInput) {
        if content != before, try patch.rewriting(to: content) != patch.bytes { written += 1 }
      } catch {
        #expect(error.diagnostics.map(\.code) == ["A011"], "\(error.diagnostics.text())")
        #expect(!error.diagnostics.text().contains("would not say"), "\(seed)")
        content = before
      }
    }
    #expect(written > count / 3, "\(seed)")
    #expect(try patch.rewriting(to: patch.content) == patch.bytes)
    // As two programs that take turns do: each starts from what the other wrote.
    let theirs = try patch.rewriting(to: content)
    let second = try GoldPatch(theirs, file: patch.file, options: patch.options)
    #expect(second.content.normal == content.normal)
    let back = try second.rewriting(to: patch.content)
    let third = try GoldPatch(back, file: patch.file, options: patch.options)
    #expect(third.content.normal == patch.content.normal)
  }
}
