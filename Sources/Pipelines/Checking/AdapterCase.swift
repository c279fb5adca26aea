internal import LabelModel

/// An article that adapters tend to get wrong.
struct AdapterCase: Sendable {
  /// What is special about it, for a person.
  var title: String
  var article: Article
  /// What stands before the ordinary words, whose labels must come again, moved by its length.
  ///
  /// `nil` where there is nothing to compare.
  var prefix: String?

  /// Labels are sought in these words, which are ASCII so that every way of counting agrees on them.
  static let ordinary =
    "Maria Lopez met John Smith in Berlin on Tuesday to discuss the rail treaty. \"The ferry will sail "
    + "in March,\" Lopez said. Smith told reporters that the United Nations would open an office in "
    + "Geneva."
  /// So that offsets that are too large still lie in the text, and show what they count.
  private static let rest =
    " Nothing else of note happened at the harbour on that day, and the wind was light. No ship came "
    + "in before the evening, and none left."

  /// Everything that an adapter is asked, but for the long text and the many short ones.
  static let tricky: [AdapterCase] = [
    twin("an ordinary article", "ordinary", before: ""),
    twin("the same again", "ordinary-again", before: ""),
    twin("no title, date or place", "bare", before: "", metadata: ArticleMetadata()),
    twin("an id of odd characters", "né/../\"x\" \\ 🚢 {0} %s", before: ""),
    alone("an empty text", "empty", ""),
    alone("a text of white space", "blank", " \n\t\n"),
    alone("a text of one letter", "letter", "A"),
    twin("emoji and flags", "emoji", before: "🚢 👩‍👩‍👧 🇩🇪 Harbour news. "),
    twin("letters of several bytes", "letters", before: "Čakovec – «Größe» – 東京. "),
    twin(
      "accents as marks of their own (NFD)", "nfd",
      before: "A note from Zoe\u{308} in Ma\u{301}laga and Sa\u{303}o Paulo. "),
    twin(
      "no-break and wide spaces", "spaces",
      before: "Wind:\u{A0}12\u{202F}km/h,\u{A0} calm.  \u{2003}Sea   smooth. "),
    twin("white space at the start", "indented", before: "\n\n   \t"),
    twin(
      "line ends of every kind", "lines",
      before: "One.\r\nTwo.\r\nThree.\u{2028}Four.\u{85}Five.\u{B}\u{C}\n\n"),
    twin(
      "words from right to left", "right-to-left",
      before: "\u{200F}وكالة الأنباء: بيان قصير.\u{200F} "),
    twin(
      "what looks like markup", "markup",
      before: "Fish &amp; chips &lt;b&gt;today&lt;/b&gt;, <i>only</i> \\u0041 %20. "),
    twin(
      "marks that nobody sees", "invisible",
      before: "\u{FEFF}Soft\u{AD}ware\u{200B} news of the harbour. "),
  ]

  /// A text of at least `length` code points, with the ordinary words at its end.
  static func long(_ length: Int) -> AdapterCase {
    let paragraph =
      "The tide came in at noon and went out again. Boats lay at the quay while the crews mended nets.\n\n"
    let count = length / paragraph.unicodeScalars.count + 1
    return twin(
      "a text of \(length) characters", "long", before: String(repeating: paragraph, count: count))
  }

  /// Short articles whose labels stand at different places, so that a mistaken answer shows.
  static func short(_ count: Int) -> [AdapterCase] {
    (0..<count).map { number in
      twin(
        "\(count) short articles", "short-\(number)",
        before: String(repeating: "Well then. ", count: number % 7))
    }
  }

  private static func twin(
    _ title: String, _ id: String, before prefix: String, metadata: ArticleMetadata = usual
  ) -> AdapterCase {
    AdapterCase(
      title: title,
      article: Article(
        id: id, metadata: metadata, text: ArticleText(prefix + ordinary + rest)),
      prefix: prefix)
  }

  private static func alone(_ title: String, _ id: String, _ text: String) -> AdapterCase {
    AdapterCase(
      title: title, article: Article(id: id, metadata: usual, text: ArticleText(text)))
  }

  private static let usual = ArticleMetadata(
    title: "Ministers meet", published: "2031-03-04T09:15:00+01:00", dateline: "Berlin")
}
