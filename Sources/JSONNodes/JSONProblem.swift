/// Why bytes are not JSON, and at which byte.
package struct JSONProblem: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case endOfInput
    case unexpectedCharacter(UInt8)
    case unexpected(found: JSONKind, expected: JSONKind)
    case missingComma
    case missingColon
    case trailingComma
    case keyNotString
    case duplicateKey(String, firstOffset: Int)
    case tooDeep(limit: Int)
    case trailingContent
    case unclosedString
    case controlCharacter(UInt8)
    case badEscape(UInt8)
    case loneSurrogate
    case badUTF8
    case badNumber
    case numberTooLarge
    /// A word of another language, such as `NaN` or `None`.
    case foreignWord(String)
  }

  package let reason: Reason
  /// The byte at which the problem lies, counted from the start of all bytes.
  package let offset: Int

  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension JSONProblem {
  /// One sentence without a full stop.
  package var message: String {
    switch reason {
    case .endOfInput: "the JSON ends too early"
    case .unexpectedCharacter(let byte): "\(Self.name(byte)) cannot stand here in JSON"
    case .unexpected(let found, let expected): "this is \(found.name), not \(expected.name)"
    case .missingComma: "a comma is missing before this value"
    case .missingColon: "a colon is missing after the key"
    case .trailingComma: "a comma stands before the closing bracket"
    case .keyNotString: "a key is not in double quotes"
    case .duplicateKey(let key, _): "the key '\(key)' stands twice in one object"
    case .tooDeep(let limit): "brackets are nested more than \(limit) deep"
    case .trailingContent: "something follows the end of the JSON value"
    case .unclosedString: "a string has no closing quotation mark"
    case .controlCharacter(let byte): "\(Self.name(byte)) stands unescaped in a string"
    case .badEscape(let byte): "a backslash before \(Self.name(byte)) is no JSON escape"
    case .loneSurrogate: "a \\u escape is half of a surrogate pair"
    case .badUTF8: "these bytes are not UTF-8"
    case .badNumber: "this is not a JSON number"
    case .numberTooLarge: "the number is too large for a 64-bit float"
    case .foreignWord(let word): "\(word) is not JSON"
    }
  }

  /// What to do about it.
  package var fix: String {
    switch reason {
    case .endOfInput: "close every bracket and string; the file may have been cut off"
    case .unexpectedCharacter(0x27): "write strings in double quotes"
    case .unexpectedCharacter(0x2F), .unexpectedCharacter(0x23): "remove comments"
    case .unexpectedCharacter: "remove it, or put it in a string"
    case .unexpected(_, let expected): "write \(expected.name)"
    case .missingComma: "put a comma before it"
    case .missingColon: "write \"key\": value"
    case .trailingComma: "remove the comma"
    case .keyNotString: "put the key in double quotes"
    case .duplicateKey: "keep one of the two"
    case .tooDeep: "flatten the value"
    case .trailingContent: "write one value and nothing after it"
    case .unclosedString: "close the string; write line breaks in it as \\n"
    case .controlCharacter(let byte): "write it as \(JSONWriter.escape(byte))"
    case .badEscape: "write \\\\ for a backslash"
    case .loneSurrogate: "write both halves, or the character itself"
    case .badUTF8: "save as UTF-8"
    case .badNumber: "write digits, with no leading zero or plus sign"
    case .numberTooLarge: "write a number below 1.8e308"
    case .foreignWord("None"), .foreignWord("undefined"): "write null"
    case .foreignWord("True"): "write true"
    case .foreignWord("False"): "write false"
    case .foreignWord: "leave the key out, or write null"
    }
  }

  private static func name(_ byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: "'\(String(UnicodeScalar(byte)))'"
    case 0x09: "a tab"
    case 0x0A: "a line break"
    case 0x0D: "a carriage return"
    case 0x20: "a space"
    case 0x80...: "a character outside ASCII"
    default: "control character \(byte)"
    }
  }
}

/// What a JSON value is, as its first byte tells.
package enum JSONKind: Hashable, Sendable {
  case object, array, string, number, boolean, null

  /// With its article, for messages.
  package var name: String {
    switch self {
    case .object: "an object"
    case .array: "a list"
    case .string: "a string"
    case .number: "a number"
    case .boolean: "true or false"
    case .null: "null"
    }
  }
}
