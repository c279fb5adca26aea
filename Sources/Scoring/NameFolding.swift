extension String {
  /// The form in which names are compared: lower case, runs of space as one, marks and dashes made plain.
  ///
  /// Canonically equivalent spellings need no folding, since Swift compares them as equal.
  var foldedName: String {
    var folded = ""
    var spaceIsDue = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
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
