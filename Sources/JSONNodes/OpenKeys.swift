/// The keys read so far of every object that is still open, to find those that stand twice.
struct OpenKeys: Sendable {
  /// A key as a number, equal for equal keys, and where it stands.
  struct Key: Sendable {
    let digest: UInt64
    /// The byte of its opening quotation mark.
    let offset: Int
    /// The byte of its closing quotation mark.
    let end: Int
    let isEscaped: Bool
  }

  private var keys: [Key] = []
  private var count = 0
  /// For each open object where its keys begin in `keys`.
  private var starts: [Int] = []
  /// An index over an object's keys by their bytes, made where there are so many that a search would
  /// be slow, or made slow on purpose by keys of equal digests.
  private var indexes: [Int: [[UInt8]: Int]] = [:]

  static let searchLimit = 16

  mutating func open() { starts.append(count) }

  mutating func close() {
    guard let start = starts.popLast() else { return }
    if count - start > Self.searchLimit { indexes[starts.count] = nil }
    count = start
  }

  /// How many keys the innermost object has.
  var countOfInnermost: Int { count - (starts.last ?? 0) }

  /// The keys of the innermost object that have `digest`: one at most where the digest is exact.
  func candidate(_ digest: UInt64, after previous: Int? = nil) -> Int? {
    var index = previous.map { $0 + 1 } ?? starts.last ?? 0
    while index < count {
      if keys[index].digest == digest { return index }
      index += 1
    }
    return nil
  }

  /// Adds a key with an exact digest; `false` where it may stand there already, or an index is due.
  mutating func addExact(_ digest: UInt64, _ offset: Int, _ end: Int) -> Bool {
    let start = starts.last ?? 0
    guard count - start < Self.searchLimit else { return false }
    var index = start
    while index < count {
      if keys[index].digest == digest { return false }
      index += 1
    }
    append(Key(digest: digest, offset: offset, end: end, isEscaped: false))
    return true
  }

  subscript(index: Int) -> Key { keys[index] }

  mutating func append(_ key: Key) {
    if count < keys.count { keys[count] = key } else { keys.append(key) }
    count += 1
  }

  /// The keys of the innermost object by their bytes, made by `bytes` where there is no index yet.
  mutating func indexed(_ key: Key, _ text: [UInt8], bytes: (Key) -> [UInt8]) -> Int? {
    let level = starts.count - 1
    if indexes[level] == nil {
      let innermost = keys[(starts.last ?? 0)..<count]
      indexes[level] = Dictionary(innermost.map { (bytes($0), $0.offset) }) { first, _ in first }
    }
    return indexes[level]?.updateValue(key.offset, forKey: text)
  }
}
