/// What differs between two states of a file: the lines between the first and the last that differ.
struct BytePatch: Hashable, Sendable {
  /// Where the lines start, in bytes.
  var offset: Int
  var old: [UInt8]
  var new: [UInt8]

  init(offset: Int, old: [UInt8], new: [UInt8]) {
    self.offset = offset
    self.old = old
    self.new = new
  }

  init(from before: [UInt8], to after: [UInt8]) {
    let shortest = min(before.count, after.count)
    var start = 0
    while start < shortest, before[start] == after[start] { start += 1 }
    // Whole lines, which are whole characters too.
    while start > 0, before[start - 1] != 0x0A { start -= 1 }
    var end = 0
    while end < shortest - start, before[before.count - 1 - end] == after[after.count - 1 - end] {
      end += 1
    }
    while end > 0,
      !Self.startsLine(before, end, start) || !Self.startsLine(after, end, start)
    {
      end -= 1
    }
    offset = start
    old = Array(before[start..<before.count - end])
    new = Array(after[start..<after.count - end])
  }

  private static func startsLine(_ bytes: [UInt8], _ end: Int, _ start: Int) -> Bool {
    let position = bytes.count - end
    return position == start || bytes[position - 1] == 0x0A
  }

  var reversed: BytePatch { BytePatch(offset: offset, old: new, new: old) }

  /// The other state, or `nil` where `bytes` is not the one that this starts from.
  func applied(to bytes: [UInt8]) -> [UInt8]? {
    guard offset >= 0, offset <= bytes.count - old.count,
      bytes[offset..<offset + old.count].elementsEqual(old)
    else { return nil }
    return Array(bytes[..<offset]) + new + bytes[(offset + old.count)...]
  }
}
