import Storage
import TestSupport
import Testing

@Suite struct LineFileTests {
  let folder = TemporaryFolder()

  @Test(arguments: [1, 2, 3, 5, 1 << 20]) func linesAreThoseOfTheFile(pieceSize: Int) throws {
    let text = "one\n\ntwo, longer than a piece\r\nthrée\nlast without an end"
    try folder.write(text, to: "file")
    // Not by characters, of which CR LF is one.
    let expected = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(try lines(pieceSize) == expected.map(Array.init))
    try folder.write("a\nb\n", to: "file")
    #expect(try lines(pieceSize) == [[0x61], [0x62]])
    try folder.write("", to: "file")
    #expect(try lines(pieceSize).isEmpty)
  }

  @Test func aByteOrderMarkIsNoPartOfALine() throws {
    try folder.write("\u{FEFF}a\n", to: "file")
    #expect(try lines(100) == [[0x61]])
  }

  @Test func whatIsNoFileIsRefused() throws {
    #expect(throws: FileError.self) { _ = try LineFile(folder("none")) }
    #expect(throws: FileError.self) { _ = try LineFile(folder.path) }
  }

  private func lines(_ pieceSize: Int) throws -> [[UInt8]] {
    var file = try LineFile(folder("file"), pieceSize: pieceSize)
    var lines: [[UInt8]] = []
    while let line = try file.next() { lines.append(line) }
    return lines
  }
}
