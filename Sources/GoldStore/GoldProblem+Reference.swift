import Diagnostics

extension GoldProblem {
  /// The page `Documentation/Diagnostics.md`.
  package static var reference: String {
    var page = """
      # Problems in gold and in files of other tools

      What `assay check` can find in gold articles, and `assay import` in other tools' files. Each message says
      where, shows the line, and says what was expected; an error keeps the gold from being scored, a warning
      asks for a second look. This page is generated from `Sources/GoldStore/GoldProblem.swift` and
      `Sources/Interchange/Reading/InterchangeProblem.swift`.

      """
    for (letter, heading) in groups {
      page += "\n## \(heading)\n\n| code | | what | what to do |\n| --- | --- | --- | --- |\n"
      for problem in allCases where problem.code.hasPrefix(letter) {
        page +=
          "| \(problem.code) | \(problem.severity.rawValue) | \(problem.title) | \(problem.remedy) |\n"
      }
    }
    return page
  }

  private static let groups = [
    ("F", "Files"), ("Y", "YAML"), ("S", "Keys and values"), ("T", "Texts"), ("A", "Anchors"),
    ("W", "Labels that look wrong"), ("R", "References"), ("P", "Restricted texts"),
  ]
}
