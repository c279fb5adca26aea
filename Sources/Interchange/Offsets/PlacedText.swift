internal import LabelModel

/// A text with the unit that its labels' offsets were proved to count.
struct PlacedText {
  let foreign: ForeignText
  private let placer: SpanPlacer

  var text: ArticleText { foreign.text }

  /// Proves the unit by all `stated` spans and says so where it is not the usual one.
  init(
    _ string: String, proofs stated: [StatedSpan], usual: CountedUnit, at site: Site,
    _ problems: inout ImportProblems
  ) {
    foreign = ForeignText(string)
    let proof = OffsetProof.scale(of: stated, in: foreign.raw, usual: usual)
    placer = SpanPlacer(proof.scale, labelCount: stated.count)
    if proof.scale.unit != usual {
      problems.add(
        .foreignOffsets,
        "offsets are \(proof.scale.unit.rawValue), \(proof.evidence.rawValue)", at: site)
    }
  }

  /// `nil`, with an error, where the text does not have the span.
  func span(_ stated: StatedSpan, at site: Site, _ problems: inout ImportProblems) -> TextSpan? {
    let ranges: [TextRange]
    switch placer.place(stated) {
    case .placed(let found): ranges = found
    case .moved(let found):
      ranges = [found]
      problems.add(
        .copyDiffers, "the label is taken to be at \(found.start), where its words stand nearest",
        at: site)
    case .otherWords(let words):
      problems.add(.labelNotInText, "the text has other words there: `\(words)`", at: site)
      return nil
    case .outside:
      let scale = placer.scale
      problems.add(
        .labelNotInText,
        "the offsets do not lie in the text, which has \(scale.length) \(scale.unit.plainName)",
        at: site)
      return nil
    }
    guard let span = TextSpan(parts: ranges.compactMap(foreign.range)) else {
      problems.add(.labelNotInText, "the label covers nothing but a line end", at: site)
      return nil
    }
    return span
  }
}
