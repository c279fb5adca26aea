import Diagnostics
import LabelModel
import Testing

@testable import GoldStore

/// What is proposed for labels whose words an edited text has no more.
@Suite struct ReanchoringTests {
  /// The first mention stands in line 8.
  private func reanchoring(_ mentions: [String], in text: String, before: String? = nil)
    -> Reanchoring
  {
    let gold = """
      assay: gold/1
      id: a
      text: "\(text)"
      entities:
        - id: vass
          type: person
          mentions:

      """
    let lines = mentions.map { "      - \($0)\n" }.joined()
    return Reanchoring(
      EditedText(Array((gold + lines).utf8), file: "a.yaml"),
      oldText: before.map { ArticleText($0) })
  }

  /// Warnings are no reason to leave a digest as it is, errors are.
  @Test func onlyErrorsAreProblems() {
    func codes(_ gold: String) -> [String] {
      EditedText(Array(gold.utf8), file: "a.yaml").problems.map(\.code)
    }
    let mentions =
      "assay: gold/1\nid: a\ntext: Ana left.\nentities:\n  - { id: a, type: person, mentions: "
    #expect(codes(mentions + "[Ana, Ana] }\n") == [])
    #expect(codes(mentions + "[Ann] }\n") == [GoldProblem.notFound.code])
    #expect(codes("") == [GoldProblem.brokenYAML.code])
  }

  @Test func whatIsNearIsProposedAndNothingElse() {
    let text = "Marek left. Then Marek Vass met Per Lind."
    let found = reanchoring(
      [#""[[Marek]] Voss met Per""#, "left", "Per Lund", "Zagreb"], in: text)
    #expect(found.proposals.map(\.number) == [1, 2])
    #expect(found.proposals.map(\.line) == [8, 10])
    #expect(found.proposals.map(\.words) == ["Marek Voss met Per", "Per Lund"])
    #expect(
      found.proposals.map(\.removed) == [
        [#"      - "[[Marek]] Voss met Per""#], ["      - Per Lund"],
      ])
    #expect(
      found.proposals.map(\.added) == [
        [#"      - "[[Marek]] Vass""#], ["      - Per Lind"],
      ])
    #expect(
      found.proposals.map(\.excerpt) == [
        "line 1: …arek left. Then ⟨Marek⟩ Vass met Per Li…",
        "line 1: … Marek Vass met ⟨Per Lind⟩.",
      ])
    #expect(found.lost.map(\.line) == [11])
    #expect(found.lost.map(\.words) == ["Zagreb"])

    let applied = String(decoding: found.applying([2]), as: UTF8.self)
    #expect(applied.contains("- Per Lind\n"))
    #expect(applied.contains("[[Marek]] Voss met Per"))
  }

  /// The words of the target must stand in the place that is near, not before and not behind it.
  @Test(arguments: [
    ("Marek Voss [[met]]", "Per met. Then Marek Vass met."),
    ("[[met]] Marek Voss", "Per met Ana. Ivo met Marek Vass; they met."),
  ])
  func aTargetIsTakenInItsContext(anchor: String, text: String) throws {
    let found = reanchoring([#""\#(anchor)""#], in: text)
    let written = try #require(found.proposals.first?.added)
    #expect(
      written == [anchor.hasPrefix("[") ? #"      - "[[met]] Marek""# : #"      - "Vass [[met]]""#])
  }

  @Test(arguments: [
    "Per said no. Then Marek Vass sayd so, to all.",
    "Then Marek Vass sayd so, to all. Per said no.",
  ])
  func aTargetElsewhereIsNotTaken(text: String) {
    let found = reanchoring([#""Marek Vass [[said]] so, to all""#], in: text)
    #expect(found.proposals.isEmpty)
    #expect(found.lost.map(\.line) == [8])
  }

  @Test func theOldTextTellsWhereCountedWordsWent() {
    let found = reanchoring(
      ["{ text: Per, nth: 2 }", "Ana", "{ text: Bo, nth: 1 }"],
      in: "Per met Ana. Ivo saw Per sleep. Bo saw Per leave.",
      before: "Per met Ana. Bo saw Per leave.")
    #expect(found.proposals.map(\.line) == [8])
    #expect(found.proposals.map(\.added) == [[#"      - "[[Per]] leave""#]])
    #expect(found.lost.isEmpty)
  }
}
