import JSONNodes
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test func whatIsWrittenReadsBackEqual() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<2000 {
      let value = randomValue(depth: 4, using: &random)
      for layout in [JSONWriter.Layout.compact, .indented] {
        let text = value.text(layout)
        let again = try JSONValue(parsing: Array(text.utf8))
        #expect(again == value)
        #expect(again.text(layout) == text)
      }
      #expect(!value.text().utf8.contains(0x0A))
    }
  }

  @Test func doublesKeepEveryBit() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<20_000 {
      let double = Double(bitPattern: random.next())
      guard double.isFinite else { continue }
      let value = try JSONValue(parsing: Array(JSONValue(.number(double)).text().utf8))
      #expect(value.number?.bitPattern == double.bitPattern)
    }
  }

  /// Decimals of every length, against the standard library's correctly rounded reading.
  @Test func decimalsRoundCorrectly() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<20_000 {
      let digits = (0..<Int.random(in: 1...25, using: &random)).map { _ in
        String(Int.random(in: 0...9, using: &random))
      }
      let exponent = Int.random(in: -340...280, using: &random)
      let text = "1\(Bool.random(using: &random) ? "." : "")\(digits.joined())e\(exponent)"
      let value = try JSONValue(parsing: Array(text.utf8))
      #expect(value.number == Double(text), "\(text)")
    }
  }

  @Test func layoutsAreExact() {
    let value: JSONValue = [
      "a": [1, 2.5, []], "b": [:], "c": ["d": nil], "e/\"": "x\u{2028}\u{85}\n",
    ]
    #expect(value.text() == #"{"a":[1,2.5,[]],"b":{},"c":{"d":null},"e/\"":"x\u2028\u0085\n"}"#)
    #expect(
      value.text(.indented) == #"""
        {
          "a": [
            1,
            2.5,
            []
          ],
          "b": {},
          "c": {
            "d": null
          },
          "e/\"": "x\u2028\u0085\n"
        }
        """#)
    #expect(
      JSONValue(.array([.init(.number(.nan)), .init(.number(-.infinity))])).text() == "[null,null]")
  }

  /// Damaged input gives a value or a located problem, never a crash, however it is damaged.
  @Test func damagedInputNeverCrashes() {
    var random = SplitMix64(seed: 4)
    let fragments = [
      "\\u", "\\ud83d", "\"", "{", "[", "]", "}", ",", ":", "1e", "-", "\u{0}", "é", "nul",
    ]
    for _ in 0..<5000 {
      var bytes = Array(randomValue(depth: 3, using: &random).text().utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1 where place < bytes.count: bytes.remove(at: place)
        case 2: bytes.removeSubrange(place...)
        default:
          bytes.insert(contentsOf: (fragments.randomElement(using: &random) ?? "").utf8, at: place)
        }
      }
      let tree = Result { () throws(JSONProblem) in try JSONValue(parsing: bytes) }
      let skip = Result { () throws(JSONProblem) in
        var reader = JSONReader(bytes)
        try reader.skipValue()
        try reader.finish()
      }
      switch (tree, skip) {
      case (.success, .success): break
      case (.failure(let one), .failure(let other)):
        #expect(one == other)
        #expect((0...bytes.count).contains(one.offset))
        #expect(!one.message.isEmpty && !one.fix.isEmpty)
      default: Issue.record("tree and skip disagree on \(bytes)")
      }
    }
  }

  private func randomValue(depth: Int, using random: inout SplitMix64) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
    case 0: return nil
    case 1: return JSONValue(.boolean(.random(using: &random)))
    case 2: return JSONValue(.integer(Int(bitPattern: UInt(random.next()))))
    case 3: return JSONValue(.integer(.random(in: -9...99, using: &random)))
    case 4: return JSONValue(.number(.random(in: -1...1, using: &random)))
    case 5: return JSONValue(.string(randomString(using: &random)))
    case 6:
      let count = Int.random(in: 0...4, using: &random)
      return JSONValue(
        .array((0..<count).map { _ in randomValue(depth: depth - 1, using: &random) }))
    default:
      let count = Int.random(in: 0...20, using: &random)
      return JSONValue(
        .object(
          (0..<count).map {
            let key = randomString(using: &random) + String($0)
            return JSONMember(key, randomValue(depth: depth - 1, using: &random))
          }))
    }
  }

  private func randomString(using random: inout SplitMix64) -> String {
    let pool: [Unicode.Scalar] = [
      "a", "Z", "/", "\\", "\"", "\n", "\0", "\u{1f}", "\u{7f}", "\u{85}", "é", "\u{301}",
      "\u{2028}",
      "€", "\u{feff}", "\u{ffff}", "😀", "\u{10ffff}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      text.append(pool.randomElement(using: &random) ?? "x")
    }
    return String(text)
  }
}
