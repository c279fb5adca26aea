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
    return String(decoding: bytes(of: key), as: UTF8.self)
  }

  /// Whether the object has another key; if so, `index` is its place in `table`, or `nil`.
  package mutating func nextKey(
    in table: JSONKeyTable, index: inout Int?
  ) throws(JSONProblem) -> Bool {
    guard let key = try readKey() else { return false }
    index = table.index(of: key.digest) { isKey(key, $0) }
    return true
  }

  /// The text of the key that was read last.
  package func keyText() -> String {
    var copy = JSONReader(bytes, range: keyOffset..<end)
    return (try? copy.readString()) ?? ""
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

/// A number for a key: the key itself up to seven bytes, otherwise a hash (FNV-1a) with the top bit set.
func keyDigest(of bytes: [UInt8], in range: Range<Int>) -> UInt64 {
  if range.count < 8 {
    var digest = UInt64(range.count)
    for index in range { digest = digest << 8 | UInt64(bytes[index]) }
    return digest
  }
  var digest: UInt64 = 0xCBF2_9CE4_8422_2325
  for index in range { digest = (digest ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
  return digest | 1 << 63
}

/// Whether only one key has this digest.
func isExact(_ digest: UInt64) -> Bool { digest < 1 << 63 }
