import LabelModel
import Storage

/// Looks for the text of an article beside the gold file and in other folders.
enum TextFinder {
  enum Outcome {
    case found([UInt8])
    case absent
    case failed(FileError)
  }

  static func find(_ name: String, goldFile: String, folders: [String]) -> Outcome {
    for folder in [Self.folder(of: goldFile)] + folders {
      do throws(FileError) {
        let path = try Folder.resolve(name, inside: folder)
        return .found(try FileReader.bytes(at: path, limit: GoldOptions.largestText))
      } catch {
        guard error.isMissing else { return .failed(error) }
      }
    }
    return .absent
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// What must not be in a text whose code points are counted.
enum TextHazard: Equatable {
  case badUTF8(offset: Int)
  case byteOrderMark
  case carriageReturn(line: Int)

  /// The first one in `bytes`.
  static func first(in bytes: [UInt8]) -> TextHazard? {
    if let offset = offsetOfBadUTF8(bytes) { return .badUTF8(offset: offset) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .byteOrderMark }
    guard let position = bytes.firstIndex(of: 0x0D) else { return nil }
    return .carriageReturn(line: 1 + bytes[..<position].count { $0 == 0x0A })
  }

  private static func offsetOfBadUTF8(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var codec = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = codec.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }
}
