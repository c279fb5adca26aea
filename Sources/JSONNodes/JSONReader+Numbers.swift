/// A JSON number: an `Int` where it is written as one and fits, otherwise the nearest `Double`.
package enum JSONNumber: Hashable, Sendable {
  case integer(Int)
  case double(Double)

  package var double: Double {
    switch self {
    case .integer(let value): Double(value)
    case .double(let value): value
    }
  }
}

extension JSONReader {
  package mutating func readNumber() throws(JSONProblem) -> JSONNumber {
    try expect(.number)
    return try scanNumber()
  }

  /// The next value, and where it starts, if it is a whole number of at most fifteen digits.
  ///
  /// For anything else it gives `nil` and consumes nothing but white space: the full reader follows.
  package mutating func readShortInteger() -> (value: Int, offset: Int)? {
    skipSpace()
    var index = position
    var value = 0
    let bytes = bytes
    while index < end {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { break }
      value = value &* 10 &+ Int(digit)
      index += 1
    }
    let count = index - position
    guard count > 0, count <= 15, index < end, count == 1 || bytes[position] != 0x30 else {
      return nil
    }
    // Anything but what may follow a value, such as a fraction, is left to the full reader.
    guard bytes[index] == 0x2C || bytes[index] == 0x7D || bytes[index] == 0x5D else { return nil }
    let offset = position
    position = index
    return (value, offset)
  }

  /// Reads the number that starts at `position`.
  mutating func scanNumber() throws(JSONProblem) -> JSONNumber {
    let start = position
    let isNegative = bytes[position] == 0x2D
    if isNegative { position += 1 }
    let whole = position
    var mantissa: UInt64 = 0
    try readDigits(into: &mantissa, from: start)
    var digits = position - whole
    if digits > 1, bytes[whole] == 0x30 { throw JSONProblem(.badNumber, at: start) }
    var exponent = 0
    var isWhole = true
    if position < end, bytes[position] == 0x2E {
      isWhole = false
      position += 1
      let fraction = position
      try readDigits(into: &mantissa, from: start)
      exponent = fraction - position
      digits -= exponent
    }
    if position < end, bytes[position] | 0x20 == 0x65 {
      isWhole = false
      exponent = clampedSum(exponent, try readExponent(from: start))
    }
    if position < end, isWordByte(bytes[position]) || bytes[position] == 0x2E {
      throw JSONProblem(.badNumber, at: start)
    }
    // Nineteen digits always fit in 64 bits; -0 keeps its sign only as a float.
    let isExact = digits <= 19
    if isWhole, isExact, let value = integer(mantissa, isNegative: isNegative) {
      return .integer(value)
    }
    if isExact, let value = Self.exactDouble(mantissa, exponent: exponent) {
      return .double(isNegative ? -value : value)
    }
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)),
      value.isFinite
    else { throw JSONProblem(.numberTooLarge, at: start) }
    return .double(value)
  }

  private func integer(_ magnitude: UInt64, isNegative: Bool) -> Int? {
    guard isNegative else { return Int(exactly: magnitude) }
    guard magnitude > 0 else { return nil }
    return magnitude == 1 << 63 ? Int.min : Int(exactly: magnitude).map { -$0 }
  }

  /// Reads at least one digit; past nineteen in all the mantissa is no longer the number's.
  private mutating func readDigits(
    into mantissa: inout UInt64, from start: Int
  ) throws(JSONProblem) {
    let first = position
    while position < end {
      let digit = bytes[position] &- 0x30
      guard digit < 10 else { break }
      mantissa = mantissa &* 10 &+ UInt64(digit)
      position += 1
    }
    if position == first { throw JSONProblem(.badNumber, at: start) }
  }

  private mutating func readExponent(from start: Int) throws(JSONProblem) -> Int {
    position += 1
    guard position < end else { throw JSONProblem(.badNumber, at: start) }
    let isNegative = bytes[position] == 0x2D
    if isNegative || bytes[position] == 0x2B { position += 1 }
    let first = position
    var value: UInt64 = 0
    try readDigits(into: &value, from: start)
    let magnitude = position - first > 9 ? 1_000_000 : Int(min(value, 1_000_000))
    return isNegative ? -magnitude : magnitude
  }

  private func clampedSum(_ left: Int, _ right: Int) -> Int {
    max(-10_000_000, min(10_000_000, left)) + right
  }

  /// The double where one rounding gives it exactly.
  ///
  /// After Clinger, "How to read floating point
  /// numbers accurately", PLDI 1990.
  private static func exactDouble(_ mantissa: UInt64, exponent: Int) -> Double? {
    guard mantissa <= 1 << 53, (-22...22).contains(exponent) else { return nil }
    let value = Double(mantissa)
    return exponent < 0 ? value / powersOfTen[-exponent] : value * powersOfTen[exponent]
  }

  /// All powers of ten that a double holds exactly.
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
