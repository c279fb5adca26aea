import LabelModel

extension AnchorResolver {
  /// A place of the text for a message: `line 3: …part, Marek ⟨Vass⟩, last met…`.
  func excerpt(_ range: TextRange, reach: Int = 16) -> String {
    let line = 1 + index.scalars[..<range.start].count { $0 == "\n" }
    let from = max(0, range.start - reach)
    let to = min(index.scalars.count, range.end + reach)
    let middle =
      range.length <= 60
      ? words(range.start, range.end)
      : words(range.start, range.start + 30) + "…" + words(range.end - 25, range.end)
    return "line \(line): " + (from > 0 ? "…" : "") + words(from, range.start) + "⟨" + middle + "⟩"
      + words(range.end, to) + (to < index.scalars.count ? "…" : "")
  }

  /// Code points on one line, with `⏎` for the end of a line.
  private func words(_ start: Int, _ end: Int) -> String {
    String(String.UnicodeScalarView(index.scalars[start..<end].map { $0 == "\n" ? "⏎" : $0 }))
  }
}
