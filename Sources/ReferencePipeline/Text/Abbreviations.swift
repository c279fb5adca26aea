/// Words that a full stop follows without ending the sentence.
enum Abbreviations {
  private static let all = WordSet(WordLists.abbreviatedWords)
  private static let lowerCase = WordSet(
    "no nos vs etc approx est fig vol ed eds pp a.m p.m e.g i.e")
  private static let beforeNames = WordSet(
    """
    mr mrs ms dr prof gen col maj lt sgt capt cmdr cpl pvt adm brig gov sen sens rep reps rev fr hon \
    st mt ft messrs supt insp det pres atty asst assoc amb vs
    """)

  static func takesStop(_ word: Word, isCapitalised: Bool) -> Bool {
    isCapitalised ? all.contains(word) : lowerCase.contains(word)
  }

  /// Whether the abbreviation stands before a name, so that a capital after it begins no sentence.
  static func standsBeforeName(_ word: Word) -> Bool { beforeNames.contains(word) }
}
