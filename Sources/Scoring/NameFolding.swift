import LabelModel

extension String {
  /// The form in which names are compared: lower case, runs of space as one, marks and dashes made plain.
  ///
  /// Canonically equivalent spellings need no folding, since Swift compares them as equal.
  var foldedName: String { utf8.allSatisfy { $0 < 0x80 } ? foldedASCII : foldedScalars }

  /// The same for ASCII, byte by byte.
  private var foldedASCII: String {
    String(unsafeUninitializedCapacity: utf8.count) { folded in
      var count = 0
      var spaceIsDue = false
      for byte in utf8 {
        if byte == 0x20 || (0x09...0x0D).contains(byte) {
          spaceIsDue = count > 0
          continue
        }
        if spaceIsDue {
          folded[count] = 0x20
          count += 1
          spaceIsDue = false
        }
        let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        folded[count] = isUpper ? byte | 0x20 : byte == UInt8(ascii: "`") ? 0x27 : byte
        count += 1
      }
      return count
    }
  }

  /// The same for any text, code point by code point.
  var foldedScalars: String {
    var folded = ""
    var spaceIsDue = false
    for scalar in unicodeScalars {
      if scalar.isWhiteSpace {
        spaceIsDue = !folded.isEmpty
        continue
      }
      if spaceIsDue {
        folded.append(" ")
        spaceIsDue = false
      }
      switch scalar {
      case "‘", "’", "ʼ", "´", "`": folded.append("'")
      case "“", "”", "„", "«", "»": folded.append("\"")
      case "‐", "‑", "‒", "–", "—", "−": folded.append("-")
      default: folded.append(scalar.properties.lowercaseMapping)
      }
    }
    return folded
  }
}
