/// The scorer's error categories in sentences.
enum ExplainWords {
  private static let sentences = [
    "boundary-left": "begins at another place",
    "boundary-right": "ends at another place",
    "boundary-both": "begins and ends at other places",
    "boundary-inside": "only a part of the words",
    "boundary-outside": "more words than gold's",
    "boundary": "other words than gold's",
    "boundary-type": "other words and another type",
    "type": "another type",
    "split": "a further piece of a label that is found already",
    "merged": "swallowed by a prediction that belongs to another label",
    "duplicate": "the same prediction a second time",
    "missed": "no prediction for it",
    "spurious": "nothing in gold for it",
  ]

  /// Such as `wrong speaker` for `wrong-speaker`, which needs no more words.
  static func sentence(_ category: String) -> String {
    sentences[category] ?? category.replacing("-", with: " ")
  }
}
