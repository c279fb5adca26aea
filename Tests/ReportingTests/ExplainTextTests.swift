import LabelModel
import Scoring
import TestSupport
import Testing
import Versions

@testable import Reporting

@Suite("Explaining an article")
struct ExplainTextTests {
  private func rendered(onlyWrong: Bool) -> String {
    let text = MarkedText("⟦Ana Kovač⟧ met ⟦Bo Lind⟧ in ⟦Vienna⟧.")
    let gold = Article.make(
      "talks", text: text.text.string,
      mentions: [
        Mention(text[1], type: "person"), Mention(text[2], type: "person"),
        Mention(text[3], type: "gpe"),
      ])
    let predicted = Article.make(
      "talks",
      mentions: [
        Mention(text[1], type: "person"), Mention(TextSpan(14, 21), type: "person"),
        Mention(text[3], type: "person"),
      ])
    let explanation = ArticleExplainer(
      gold: gold, predicted: predicted, output: LabelTraits([predicted]), lines: nil
    ).explanation(by: ["entities.mentions.strict"])
    let style = ReportStyle(hasColor: false, width: 90)
    return ExplainText(style, onlyWrong: onlyWrong).render(explanation)
  }

  @Test func showsBothSidesInTextOrder() {
    let lines = rendered(onlyWrong: false).split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("✓     0  person “Ana Kovač”") })
    #expect(
      lines.contains { $0.hasPrefix("✗    25  gpe “Vienna”") && $0.hasSuffix("person “Vienna”") })
    #expect(lines.contains { $0.contains("another type (counted as incorrect") })
    #expect(lines.contains("         Ana Kovač met Bo Lind in ⟦Vienna⟧."))
  }

  @Test func leavesOutWhatIsRight() {
    let text = rendered(onlyWrong: true)
    #expect(!text.contains("✓"))
    #expect(text.contains("gpe “Vienna”"))
  }
}
