/// Percent-encoding (RFC 3986): letters, digits and `-._~` stay, all else becomes `%XX`.
enum SafeURI {
  /// - Parameter keeps: further characters that stay.
  static func escaped(_ text: String, keeps: String = "") -> String {
    let digits = Array("0123456789ABCDEF")
    var uri = ""
    for byte in text.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      let isPlain =
        isLetter || ("0"..."9").contains(scalar) || "-._~".unicodeScalars.contains(scalar)
        || keeps.unicodeScalars.contains(scalar)
      uri += isPlain ? String(scalar) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    return uri
  }
}
