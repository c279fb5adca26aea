/// Reads JSON numbers as the nearest `Double`.
enum BulkNumber {
  /// The number at `position`, which moves past it; `nil` where it is none or past a double.
  static func read(_ bytes: UnsafePointer<UInt8>, at position: inout Int) -> Double? {
    let start = position
    let isNegative = bytes[position] == 0x2D
    if isNegative { position += 1 }
    let whole = position
    var mantissa: UInt64 = 0
    var digits = skipDigits(bytes, &position, into: &mantissa)
    guard digits > 0, digits == 1 || bytes[whole] != 0x30 else { return nil }
    var exponent = 0
    if bytes[position] == 0x2E {
      position += 1
      exponent = -skipDigits(bytes, &position, into: &mantissa)
      guard exponent < 0 else { return nil }
      digits -= exponent
    }
    if bytes[position] | 0x20 == 0x65 {
      position += 1
      let isBelow = bytes[position] == 0x2D
      if isBelow || bytes[position] == 0x2B { position += 1 }
      var value: UInt64 = 0
      let count = skipDigits(bytes, &position, into: &value)
      guard count > 0, count < 6 else { return nil }
      exponent += isBelow ? -Int(value) : Int(value)
    }
    // One rounding of two exact numbers gives the nearest double (Clinger 1990).
    if digits <= 19, mantissa <= 1 << 53, (-22...22).contains(exponent) {
      let scale = powersOfTen[abs(exponent)]
      let value = exponent < 0 ? Double(mantissa) / scale : Double(mantissa) * scale
      return isNegative ? -value : value
    }
    let spelling = UnsafeBufferPointer(start: bytes + start, count: position - start)
    let value = Double(String(decoding: spelling, as: UTF8.self))
    return value.flatMap { $0.isFinite ? $0 : nil }
  }

  private static func skipDigits(
    _ bytes: UnsafePointer<UInt8>, _ position: inout Int, into value: inout UInt64
  ) -> Int {
    let first = position
    while bytes[position] &- 0x30 < 10 {
      value = value &* 10 &+ UInt64(bytes[position] &- 0x30)
      position += 1
    }
    return position - first
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
