import Diagnostics
import GoldStore
import LabelModel
import Testing

@Suite struct NewTextTests {
  @Test func lineEndsAndMarkAreMended() throws {
    let new = try NewText(
      [0xEF, 0xBB, 0xBF] + Array("Ana met Per.\r\nThey spoke.\r".utf8), file: "a.txt")
    #expect(new.text.string.utf8.elementsEqual("Ana met Per.\nThey spoke.\n".utf8))
    #expect(new.notes.map(\.code) == ["T004", "T004"])
    #expect(new.notes.allSatisfy { $0.severity == .note })
  }

  /// A text of that size is looked at, one of a byte more is not.
  @Test func largeTextsAreRefused() {
    for (count, start) in [
      (2 << 20, "the text is not UTF-8"), ((2 << 20) + 1, "the text has 2097153"),
    ] {
      let bytes = [0xFF] + [UInt8](repeating: 0x41, count: count - 1)
      #expect {
        _ = try NewText(bytes, file: "a.txt")
      } throws: { error in
        (error as? InvalidInput)?.diagnostics.first?.message.hasPrefix(start) == true
      }
    }
  }

  @Test(arguments: [(8, ""), (9, ", and 1 more"), (11, ", and 3 more")])
  func eightControlCharactersAreShown(count: Int, rest: String) {
    let start = "the text has \(count) control characters: "
    let shown = [String](repeating: "0x07 in line 1", count: 8).joined(separator: ", ")
    #expect {
      _ = try NewText(Array("Ana".utf8) + [UInt8](repeating: 7, count: count), file: "a.txt")
    } throws: { error in
      (error as? InvalidInput)?.diagnostics.map(\.message) == [start + shown + rest]
    }
  }

  @Test(arguments: [
    ([UInt8]("\n  \t".utf8), "the text is empty"),
    ([0x41, 0xFF, 0x42], "the text is not UTF-8: byte 1 is 0xFF"),
    ([UInt8]("<!DOCTYPE html><p>News</p>".utf8), "the text is HTML"),
    (
      [UInt8]("Ana\u{7} met\n\u{B} Per".utf8),
      "the text has 2 control characters: 0x07 in line 1, 0x0B in line 2"
    ),
  ])
  func whatIsNoArticleIsRefused(bytes: [UInt8], message: String) {
    #expect {
      _ = try NewText(bytes, file: "a.txt")
    } throws: { error in
      let diagnostics = (error as? InvalidInput)?.diagnostics ?? []
      return diagnostics.map(\.message) == [message] && diagnostics.map(\.code) == ["T007"]
        && diagnostics.allSatisfy { $0.fix != nil }
    }
  }
}
