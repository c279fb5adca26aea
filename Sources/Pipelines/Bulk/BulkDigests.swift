internal import JSONNodes
package import LabelModel
internal import Storage

extension MentionColumns {
  /// SHA-256 of each article as `PredictionWriter` writes it, header and all, in the order of the articles.
  package func digests(names: TypeNames) -> [String] {
    let types = names.all.map(Self.quoted)
    let header = PredictionWriter().bytes
    var bytes: [UInt8] = []
    return articles.indices.map { article in
      bytes.removeAll(keepingCapacity: true)
      bytes += header
      bytes += Self.idKey
      bytes += Self.quoted(articles[article])
      bytes += Self.entitiesKey
      var isFirst = true
      for mention in mentions(of: article) {
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
        write(mention, types[Int(self.types[mention])], to: &bytes)
      }
      bytes += Self.lineEnd
      return SHA256.hex(of: bytes)
    }
  }

  private func write(_ mention: Int, _ type: [UInt8], to bytes: inout [UInt8]) {
    bytes += Self.startKey
    Self.write(starts[mention], to: &bytes)
    bytes += Self.endKey
    Self.write(ends[mention], to: &bytes)
    bytes += Self.typeKey
    bytes += type
    if let score = score(mention) {
      bytes += Self.scoreKey
      bytes += score.description.utf8
    }
    bytes.append(0x7D)
  }

  private static func write(_ value: Int32, to bytes: inout [UInt8]) {
    if value >= 10 { write(value / 10, to: &bytes) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
  }

  private static let idKey = Array("{\"id\":".utf8)
  private static let entitiesKey = Array(",\"entities\":[".utf8)
  private static let startKey = Array("{\"start\":".utf8)
  private static let endKey = Array(",\"end\":".utf8)
  private static let typeKey = Array(",\"type\":".utf8)
  private static let scoreKey = Array(",\"score\":".utf8)
  private static let lineEnd = Array("]}\n".utf8)
}
