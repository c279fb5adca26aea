/// The secret of one run of the server: who does not know it gets no article.
///
/// It stands in the fragment of the address that is printed, which browsers send to nobody.
package struct SessionToken: Sendable {
  /// 64 hex digits, 256 bits.
  package let text: String

  package init() {
    var generator = SystemRandomNumberGenerator()
    text = (0..<32).map { _ in
      let byte = UInt8.random(in: 0...255, using: &generator)
      return (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// Whether `other` is the token; takes as long whatever the first difference is.
  func matches(_ other: some StringProtocol) -> Bool {
    let (mine, theirs) = (Array(text.utf8), Array(other.utf8))
    guard mine.count == theirs.count else { return false }
    var difference: UInt8 = 0
    for (left, right) in zip(mine, theirs) { difference |= left ^ right }
    return difference == 0
  }
}
