import FoundationEssentials
import Storage
import TestSupport
import Testing

/// What the fuzzer once found is read again: to the end, with every problem said.
@Suite struct FindingTests {
  @Test(arguments: Reader.allCases)
  func isReadToTheEnd(_ reader: Reader) throws {
    let folder = ProjectFolder.url.appending(path: "Tests/Fuzz/Found/\(reader.name)").path
    guard FileKind(at: folder) == .folder else { return }
    for name in try Folder.names(in: folder) {
      reader.read(try FileReader.bytes(at: "\(folder)/\(name)", limit: 1 << 20))
    }
  }

  /// Each reader also takes what is cut anywhere, and bytes of every value.
  @Test(arguments: Reader.allCases)
  func anyCutIsExplained(_ reader: Reader) {
    let whole = Array(
      "{\"assay\":\"gold/1\",\"id\":[1e9,\"\\u00e9\"]}\n=== a.ann\nT1\tPER 0 3\tAna\r\n\r\n".utf8)
    for length in whole.indices { reader.read(Array(whole[..<length])) }
    for byte in UInt8.min...UInt8.max { reader.read([byte, 0x3A, 0x20, byte, 0x0A]) }
  }
}
