internal import JSONNodes
package import LabelModel
internal import Storage

extension MentionColumns {
  /// SHA-256 of each article as `PredictionWriter` writes it, header and all, in the order of the articles.
  package func digests(names: TypeNames) -> [String] {
    let types = names.all.map { Array(",\"type\":".utf8) + BulkLine.quoted($0) }
    let header = PredictionWriter().bytes
    return articles.indices.map { SHA256.hex(of: line($0, header, types)) }
  }

  private func line(_ article: Int, _ header: [UInt8], _ types: [[UInt8]]) -> [UInt8] {
    let start = header + Array("{\"id\":".utf8) + BulkLine.quoted(articles[article])
    let mentions = mentions(of: article)
    let longest = (types.lazy.map(\.count).max() ?? 0) + BulkLine.longestMention
    let limit = start.count + mentions.count * longest + BulkLine.longestFrame
    return [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      guard let first = buffer.baseAddress else { return }
      var line = BulkLine(at: first)
      line.write(start)
      line.write(",\"entities\":[")
      for mention in mentions {
        if mention > mentions.lowerBound { line.write(byte: 0x2C) }
        line.write("{\"start\":")
        line.write(spans[mention].start)
        line.write(",\"end\":")
        line.write(spans[mention].end)
        line.write(types[Int(self.types[mention])])
        if let score = score(mention) {
          line.write(",\"score\":")
          line.write(Array(score.description.utf8))
        }
        line.write(byte: 0x7D)
      }
      line.write("]}\n")
      count = line.end - first
    }
  }
}

/// Writes into memory that is known to suffice.
private struct BulkLine {
  private(set) var end: UnsafeMutablePointer<UInt8>

  /// Most bytes of a mention without its type, and of what stands around all.
  static let longestMention = 80
  static let longestFrame = 32

  init(at start: UnsafeMutablePointer<UInt8>) { end = start }

  @inline(__always)
  mutating func write(_ text: StaticString) {
    end.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    end += text.utf8CodeUnitCount
  }

  @inline(__always)
  mutating func write(byte: UInt8) {
    end.pointee = byte
    end += 1
  }

  @inline(__always)
  mutating func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      end.update(from: start, count: buffer.count)
    }
    end += bytes.count
  }

  /// In decimal digits, from the last to the first.
  @inline(__always)
  mutating func write(_ value: Int32) {
    var count = 1
    var limit: Int32 = 10
    while count < 10, value >= limit {
      count += 1
      limit = count < 10 ? limit &* 10 : .max
    }
    var rest = value
    for place in stride(from: count - 1, through: 0, by: -1) {
      end[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    end += count
  }

  static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
  }
}
