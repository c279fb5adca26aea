import JSONNodes
import Testing

/// Every rule of RFC 8259, by inputs on both sides of it.
@Suite struct ValidityTests {
  @Test func acceptsWhatTheGrammarAllows() throws {
    let cases: [(String, JSONValue)] = [
      ("null", nil), ("true", true), ("false", false), (" \t\r\n1 \n", 1),
      ("0", 0), ("-1", -1), ("9223372036854775807", 9_223_372_036_854_775_807),
      ("-9223372036854775808", JSONValue(.integer(.min))),
      ("9223372036854775808", 9_223_372_036_854_775_808.0),
      ("18446744073709551616", 18_446_744_073_709_551_616.0),
      ("0.5", 0.5), ("-0", JSONValue(.number(-0.0))), ("-0.0", JSONValue(.number(-0.0))),
      ("1E2", 100.0), ("1e+2", 100.0), ("12e-1", 1.2), ("0e0", 0.0), ("1e-400", 0.0),
      ("0.1000000000000000055511151231257827", 0.1),
      ("5e-324", JSONValue(.number(.leastNonzeroMagnitude))),
      ("1.7976931348623157e308", 1.7976931348623157e308),
      ("123456789012345678901e-20", 1.23456789012345678901),
      ("0e999999999999", 0.0), ("0.00000000000000000000000000000000000001e38", 1.0),
      (#""""#, ""), (#""a/b""#, "a/b"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
      (#""\u0041\u00e9\u2028""#, "Aé\u{2028}"), (#""\ud83d\ude00\uD83D\uDE00""#, "😀😀"),
      (#""\u0000""#, "\0"), ("\"\u{7f}\u{2028}é😀\u{10ffff}\"", "\u{7f}\u{2028}é😀\u{10ffff}"),
      ("[]", []), ("[[],{}]", [[], [:]]), ("[1, 2 ,3]", [1, 2, 3]), ("{}", [:]),
      (#"{"b":1,"a":[null]}"#, ["b": 1, "a": [nil]]), (#"{"":0}"#, ["": 0]),
      (#"{"a":{"a":1},"b":{"a":2}}"#, ["a": ["a": 1], "b": ["a": 2]]),
      // Canonically equivalent spellings are different keys.
      ("{\"e\u{301}\":1,\"\u{e9}\":2}", ["e\u{301}": 1, "\u{e9}": 2]),
    ]
    for (text, expected) in cases {
      let value = try JSONValue(parsing: Array(text.utf8))
      #expect(value == expected, "\(text)")
      var reader = JSONReader(Array(text.utf8))
      try reader.skipValue()
      try reader.finish()
    }
  }

  @Test func keysThatArePassedOverAreCheckedAndNotKept() throws {
    let text = #"{"a":[{"wrong":1}],"wrong":{"wrong":[1,2]},"b":2}"#
    let value = try JSONValue(parsing: Array(text.utf8), passingOver: ["wrong"])
    #expect(value == ["a": [["wrong": 1]], "b": 2])
    let broken = #"{"wrong":[1,],"b":2}"#
    #expect(throws: JSONProblem(.trailingComma, at: 11)) {
      try JSONValue(parsing: Array(broken.utf8), passingOver: ["wrong"])
    }
  }

  @Test func negativeZeroKeepsItsSign() throws {
    #expect(try JSONValue(parsing: Array("-0".utf8)).number?.sign == .minus)
  }

  @Test func rejectsEverythingElseWhereItIsWrong() {
    let cases: [(String, JSONProblem.Reason, Int)] = [
      ("", .endOfInput, 0), ("  ", .endOfInput, 2), ("[", .endOfInput, 1), ("[1", .endOfInput, 2),
      ("[1,", .endOfInput, 3), ("{", .endOfInput, 1), (#"{"a""#, .endOfInput, 4),
      (#"{"a":"#, .endOfInput, 5), ("tru", .endOfInput, 3),
      ("1 2", .trailingContent, 2), ("{}{}", .trailingContent, 2), ("1,", .trailingContent, 1),
      ("\u{feff}1", .unexpectedCharacter(0xEF), 0), ("]", .unexpectedCharacter(0x5D), 0),
      ("[1}", .unexpectedCharacter(0x7D), 2), (#"{"a":1]"#, .unexpectedCharacter(0x5D), 6),
      ("[,1]", .unexpectedCharacter(0x2C), 1), ("[1,,2]", .unexpectedCharacter(0x2C), 3),
      ("[1,]", .trailingComma, 2), (#"{"a":1,}"#, .trailingComma, 6),
      ("[1 2]", .missingComma, 3), (#"{"a":1 "b":2}"#, .missingComma, 7),
      (#"{"a" 1}"#, .missingColon, 5), ("{a:1}", .keyNotString, 1), ("{1:1}", .keyNotString, 1),
      ("{'a':1}", .keyNotString, 1), ("['a']", .unexpectedCharacter(0x27), 1),
      ("[/**/1]", .unexpectedCharacter(0x2F), 1), ("+1", .unexpectedCharacter(0x2B), 0),
      (".5", .unexpectedCharacter(0x2E), 0),
      (#"{"a":1,"a":2}"#, .duplicateKey("a", firstOffset: 1), 7),
      (#"{"a":1,"\u0061":2}"#, .duplicateKey("a", firstOffset: 1), 7),
      ("NaN", .foreignWord("NaN"), 0), ("[Infinity]", .foreignWord("Infinity"), 1),
      ("None", .foreignWord("None"), 0), ("True", .foreignWord("True"), 0),
      ("nul", .endOfInput, 3), ("nuLL", .foreignWord("nuLL"), 0),
      ("nulls", .foreignWord("nulls"), 0),
      ("-", .badNumber, 0), ("-a", .badNumber, 0), ("01", .badNumber, 0), ("-01", .badNumber, 0),
      ("1.", .badNumber, 0), ("1.e1", .badNumber, 0), ("1e", .badNumber, 0), ("1e+", .badNumber, 0),
      ("-2e", .badNumber, 0), ("1.2.3", .badNumber, 0), ("0x1", .badNumber, 0),
      ("1a", .badNumber, 0),
      ("-Infinity", .badNumber, 0), ("1e400", .numberTooLarge, 0), ("-1e400", .numberTooLarge, 0),
      ("1e999999999999", .numberTooLarge, 0), ("1.8e308", .numberTooLarge, 0),
      ("\"a", .unclosedString, 0), ("\"a\n\"", .unclosedString, 0), ("\"\\", .endOfInput, 2),
      ("\"a\tb\"", .controlCharacter(9), 2), ("\"\0\"", .controlCharacter(0), 1),
      (#""\x""#, .badEscape(0x78), 1), (#""\u12""#, .badEscape(0x75), 1),
      (#""\u12g4""#, .badEscape(0x75), 1), (#""\U0041""#, .badEscape(0x55), 1),
      (#""\ud83d""#, .loneSurrogate, 1), (#""\ude00""#, .loneSurrogate, 1),
      (#""\ud83d\u0041""#, .loneSurrogate, 1), (#""\ud83d\ud83d""#, .loneSurrogate, 1),
      (#""\ud83dx""#, .loneSurrogate, 1),
    ]
    for (text, reason, offset) in cases {
      #expect(throws: JSONProblem(reason, at: offset), "\(text)") {
        try JSONValue(parsing: Array(text.utf8))
      }
      #expect(throws: JSONProblem(reason, at: offset), "skipping \(text)") {
        var reader = JSONReader(Array(text.utf8))
        try reader.skipValue()
        try reader.finish()
      }
    }
  }

  @Test func rejectsBytesThatAreNotUTF8() {
    let cases: [([UInt8], Int)] = [
      ([0xFF], 0), ([0x80], 0), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0xC3], 0),
      ([0xE0, 0x80, 0x80], 0), ([0xE2, 0x82], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF0, 0x80, 0x80, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0x61, 0xC3, 0x28], 1),
      ([0xC3, 0xA9, 0xF0, 0x9F, 0x98], 2),
    ]
    for (content, offset) in cases {
      for suffix in [[], Array("\\n".utf8)] {
        let bytes = [0x22] + content + suffix + [0x22]
        #expect(throws: JSONProblem(.badUTF8, at: 1 + offset), "\(content)") {
          try JSONValue(parsing: bytes)
        }
      }
    }
  }

  @Test func nestsToTheLimitAndNoDeeper() throws {
    let limit = JSONReader.depthLimit
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      let deepest =
        String(repeating: open, count: limit - 1) + "[]"
        + String(repeating: close, count: limit - 1)
      _ = try JSONValue(parsing: Array(deepest.utf8))
      let tooDeep = String(repeating: open, count: 100_000)
      #expect(throws: JSONProblem(.tooDeep(limit: limit), at: limit * open.utf8.count)) {
        try JSONValue(parsing: Array(tooDeep.utf8))
      }
    }
  }

  @Test func findsDuplicatesAmongManyKeys() {
    for (count, repeated) in [(15, 3), (16, 0), (17, 16), (40, 20), (5000, 4999)] {
      let members = (0..<count).map { "\"k\($0)\":{\"k\($0)\":0}" } + ["\"k\(repeated)\":1"]
      let text = "{" + members.joined(separator: ",") + "}"
      let first = members[..<repeated].reduce(1) { $0 + $1.utf8.count + 1 }
      let second = text.utf8.count - 1 - (members.last ?? "").utf8.count
      #expect(
        throws: JSONProblem(.duplicateKey("k\(repeated)", firstOffset: first), at: second),
        "\(count) keys"
      ) { try JSONValue(parsing: Array(text.utf8)) }
    }
  }

  @Test func namesTheProblemAndTheRemedy() {
    let cases = [
      ("NaN", "NaN is not JSON", "leave the key out, or write null"),
      ("None", "None is not JSON", "write null"),
      ("['a']", "''' cannot stand here in JSON", "write strings in double quotes"),
      ("\"a\tb\"", "a tab stands unescaped in a string", #"write it as \t"#),
      ("1e400", "the number is too large for a 64-bit float", "write a number below 1.8e308"),
      (#"{"a":1,"a":2}"#, "the key 'a' stands twice in one object", "keep one of the two"),
    ]
    for (text, message, fix) in cases {
      do {
        _ = try JSONValue(parsing: Array(text.utf8))
        Issue.record("\(text) was accepted")
      } catch {
        #expect(error.message == message)
        #expect(error.fix == fix)
      }
    }
  }
}
