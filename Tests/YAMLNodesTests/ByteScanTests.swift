import TestSupport
import Testing

@testable import YAMLNodes

/// The scan passes over most sequences by their first bytes; its twin decodes every one.
@Suite struct ByteScanTests {
  private static let pieces: [[UInt8]] =
    [
      "a", "Kovač", "“yes”", "’", "…", "—", "\u{A0}", "\u{85}", "\u{2027}", "\u{2028}", "\u{2029}",
      "\u{202A}", "\u{FEFF}", "\u{FFFF}", "東京", "🙂", "\u{80}", "\u{9F}", "\u{C0}", "\u{7FF}",
      "\u{800}",
      "\u{FFF}", "\u{1000}", "\u{CFFF}", "\u{D7FF}", "\u{E000}", "\u{EFFF}", "\u{F000}", "\n", "\t",
      "\r", "\r\n", "\u{7F}", "\u{1}",
    ].map { Array($0.utf8) } + [
      [0xC3], [0xE2], [0xE2, 0x80], [0xE3, 0x81], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5], [0x80],
      [0xE2, 0x41], [0xE4, 0x80, 0x41], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xF0, 0x9F],
    ]

  @Test func findsWhatDecodingEverySequenceFinds() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...8, using: &generator)
      let bytes = (0..<count).flatMap { _ in Self.pieces.randomElement(using: &generator) ?? [] }
      let scan = YAMLByteScan(bytes)
      let expected = Self.findings(bytes)
      #expect(scan.findings.map(\.offset) == expected.map(\.offset), "\(bytes)")
      #expect(scan.findings.map(\.finding) == expected.map(\.finding), "\(bytes)")
    }
  }

  private static func findings(_ bytes: [UInt8]) -> [(offset: Int, finding: YAMLByteScan.Finding)] {
    var found: [(offset: Int, finding: YAMLByteScan.Finding)] = []
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < bytes.count, found.count < YAMLByteScan.mostFindings {
      var codec = UTF8()
      var rest = bytes[offset...].makeIterator()
      guard case .scalarValue(let scalar) = codec.decode(&rest) else {
        found.append((offset, .badUTF8(byte: bytes[offset])))
        offset += 1
        continue
      }
      switch scalar.value {
      case 0x0D where offset + 1 < bytes.count && bytes[offset + 1] == 0x0A: break
      case 0x0D: found.append((offset, .carriageReturn))
      case 0x85, 0x2028, 0x2029: found.append((offset, .lineBreak(scalar)))
      case 0x09, 0x0A, 0x20..<0x7F: break
      case ..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: found.append((offset, .control(scalar)))
      default: break
      }
      offset += UTF8.width(scalar)
    }
    return found
  }
}
