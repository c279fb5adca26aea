import TestSupport
import Testing

@testable import Scoring

@Suite struct NameFoldingTests {
  /// ASCII is folded byte by byte, which must give what folding by code points gives.
  @Test func bytesFoldAsCodePointsDo() {
    var generator = SplitMix64(seed: 5)
    let bytes = Array(UInt8(0)..<UInt8(0x80)) + Array("AZaz ` \t'".utf8)
    for length in 0..<200 {
      let name = String(
        decoding: (0..<length % 12).map { _ in bytes.randomElement(using: &generator) ?? 0x20 },
        as: UTF8.self)
      #expect(name.foldedName.utf8.elementsEqual(name.foldedScalars.utf8))
    }
  }

  @Test(arguments: [
    ("  Ana \u{A0} KOVAČ ", "ana kovač"), ("O’Brien–Lind", "o'brien-lind"), ("«A»", "\"a\""),
    ("A`B", "a'b"), ("", ""), (" \n", ""),
  ])
  func foldsNames(name: String, folded: String) {
    #expect(name.foldedName == folded)
  }
}
