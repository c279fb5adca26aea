internal import LabelModel

/// Finds what a file's offsets count: by its own copies of the words, else by the edges of words.
enum OffsetProof {
  enum Evidence: String {
    case copies = "as the copies of the words show"
    case edges = "as the edges of the words show"
  }

  /// The unit under which most copies stand where they should.
  ///
  /// `usual` is what the format's tool counts, and is taken where it fits as well as any. Without copies it
  /// is given up only for a unit under which every label begins and ends with a word.
  static func scale(
    of labels: [StatedSpan], in text: ArticleText, usual: CountedUnit
  ) -> (scale: OffsetScale, evidence: Evidence) {
    let units = [usual] + CountedUnit.allCases.filter { $0 != usual }
    let copied = labels.filter { $0.copy?.isEmpty == false }
    if !copied.isEmpty {
      var best = (scale: OffsetScale(usual, text), fits: -1)
      for unit in units {
        let scale = OffsetScale(unit, text)
        let fits = copied.count { scale.holds($0) }
        if fits > best.fits { best = (scale, fits) }
        if fits == copied.count { break }
      }
      return (best.scale, .copies)
    }
    let claims = labels.flatMap(\.claims)
    let tokens = claims.isEmpty ? [] : Tokens(text).ranges
    for unit in units {
      let scale = OffsetScale(unit, text)
      if claims.allSatisfy({ scale.range($0).map { hasWordEdges($0, tokens) } ?? false }) {
        return (scale, .edges)
      }
    }
    return (OffsetScale(usual, text), .edges)
  }

  private static func hasWordEdges(_ range: TextRange, _ tokens: [TextRange]) -> Bool {
    let first = tokens.partitioningIndex { $0.start >= range.start }
    let last = tokens.partitioningIndex { $0.end >= range.end }
    return first < tokens.count && tokens[first].start == range.start && last < tokens.count
      && tokens[last].end == range.end
  }
}
