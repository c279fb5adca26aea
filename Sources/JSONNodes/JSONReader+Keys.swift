/// The keys that an object may have, found without making a `String` of each.
package final class JSONKeyTable: Sendable {
  package let names: [String]
  private let digests: [UInt64]

  package init(_ names: [String]) {
    self.names = names
    digests = names.map {
      let bytes = Array($0.utf8)
      return keyDigest(of: bytes, in: 0..<bytes.count)
    }
  }

  /// The place of the key whose exact digest this is.
  func index(of digest: UInt64) -> Int? {
    for index in digests.indices where digests[index] == digest { return index }
    return nil
  }

  /// The place of the key with `digest`; where keys may share digests, of the one that `matches`.
  func index(of digest: UInt64, matches: (String) -> Bool) -> Int? {
    var index = 0
    while index < digests.count {
      if digests[index] == digest { return isExact(digest) || matches(names[index]) ? index : nil }
      index += 1
    }
    return nil
  }
}

extension JSONReader {
  /// The next key of the object, or `nil` at its end, which is consumed.
  package mutating func nextKey() throws(JSONProblem) -> String? {
    guard let key = try readKey() else { return nil }
    guard key.isEscaped else {
      return String(decoding: bytes[key.offset + 1..<key.end], as: UTF8.self)
    }
    return String(decoding: bytes(of: key), as: UTF8.self)
  }

  /// Whether the object has another key; if so, `index` is its place in `table`, or `nil`.
  package mutating func nextKey(
    in table: JSONKeyTable, index: inout Int?
  ) throws(JSONProblem) -> Bool {
    if let digest = readShortKey() {
      index = table.index(of: digest)
      return true
    }
    guard let key = try readKey() else { return false }
    index = table.index(of: key.digest) { isKey(key, $0) }
    return true
  }

  /// The text of the key that was read last.
  package func keyText() -> String {
    var copy = JSONReader(bytes, range: keyOffset..<end)
    return (try? copy.readString()) ?? ""
  }

  /// Reads a key of at most eight plain bytes that stands where a compact writer puts it.
  ///
  /// Gives its digest, or `nil` with nothing consumed where the full reader has to look.
  mutating func readShortKey() -> UInt64? {
    let from = position
    let isFirst = isAtStart
    let end = end
    let found = bytes.withUnsafeBufferPointer { bytes -> (start: Int, stop: Int, digest: UInt64)? in
      var index = from
      if !isFirst {
        guard index < end, bytes[index] == 0x2C else { return nil }
        index += 1
        if index < end, bytes[index] == 0x20 { index += 1 }
      }
      guard index < end, bytes[index] == 0x22 else { return nil }
      let start = index
      var digest: UInt64 = 0
      index += 1
      while index < end, bytes[index] != 0x22 {
        let byte = bytes[index]
        guard byte >= 0x20, byte < 0x80, byte != 0x5C, index - start <= 8 else { return nil }
        digest = digest << 8 | UInt64(byte)
        index += 1
      }
      guard index + 1 < end, bytes[index + 1] == 0x3A else { return nil }
      return (start, index, digest)
    }
    guard let found, keys.addExact(found.digest, found.start, found.stop) else { return nil }
    isAtStart = false
    keyOffset = found.start
    position = found.stop + 2
    return found.digest
  }

  /// Reads a key with its colon, and checks that the object has none like it.
  mutating func readKey() throws(JSONProblem) -> OpenKeys.Key? {
    guard try advance(closing: 0x7D) else { return nil }
    guard bytes[position] == 0x22 else { throw JSONProblem(.keyNotString, at: position) }
    keyOffset = position
    let start = position + 1
    let isEscaped = try scanString()
    var digest = keyDigest(of: bytes, in: start..<position - 1)
    if isEscaped {
      let text = Array(keyText().utf8)
      digest = keyDigest(of: text, in: 0..<text.count)
    }
    let key = OpenKeys.Key(
      digest: digest, offset: keyOffset, end: position - 1, isEscaped: isEscaped)
    if let first = firstOffset(of: key) {
      let text = String(decoding: bytes(of: key), as: UTF8.self)
      throw JSONProblem(.duplicateKey(text, firstOffset: first), at: keyOffset)
    }
    keys.append(key)
    skipSpace()
    guard position < end else { throw JSONProblem(.endOfInput, at: end) }
    guard bytes[position] == 0x3A else { throw JSONProblem(.missingColon, at: position) }
    position += 1
    return key
  }

  /// Where the same key stands already in the innermost object.
  private mutating func firstOffset(of key: OpenKeys.Key) -> Int? {
    guard keys.countOfInnermost >= OpenKeys.searchLimit else {
      var index = keys.candidate(key.digest)
      while let found = index {
        if isExact(key.digest) || bytes(of: keys[found]) == bytes(of: key) {
          return keys[found].offset
        }
        index = keys.candidate(key.digest, after: found)
      }
      return nil
    }
    let lookup = self
    return keys.indexed(key, bytes(of: key)) { lookup.bytes(of: $0) }
  }

  /// The unescaped bytes of a key that was read before.
  private func bytes(of key: OpenKeys.Key) -> [UInt8] {
    guard key.isEscaped else { return Array(bytes[key.offset + 1..<key.end]) }
    var copy = JSONReader(bytes, range: key.offset..<end)
    return Array(((try? copy.readString()) ?? "").utf8)
  }

  private func isKey(_ key: OpenKeys.Key, _ name: String) -> Bool {
    key.isEscaped
      ? bytes(of: key).elementsEqual(name.utf8)
      : bytes[key.offset + 1..<key.end].elementsEqual(name.utf8)
  }
}

/// A number for a key: the key itself where it is at most eight plain ASCII bytes, otherwise a hash
/// (FNV-1a) with the top bit set.
func keyDigest(of bytes: [UInt8], in range: Range<Int>) -> UInt64 {
  if range.count <= 8, range.allSatisfy({ bytes[$0] &- 1 < 0x7F }) {
    return range.reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
  }
  var digest: UInt64 = 0xCBF2_9CE4_8422_2325
  for index in range { digest = (digest ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
  return digest | 1 << 63
}

/// Whether only one key has this digest.
@inline(__always)
func isExact(_ digest: UInt64) -> Bool { digest < 1 << 63 }
