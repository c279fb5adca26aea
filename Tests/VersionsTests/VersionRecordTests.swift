import Diagnostics
import FoundationEssentials
import LabelModel
import Scoring
import TestSupport
import Testing

@testable import Versions

/// What is recorded is read back as it was, and nothing else is read.
@Suite struct VersionRecordTests {
  @Test(arguments: 0..<4) func isTheSameAfterARoundTrip(seed: UInt64) async throws {
    let (evaluation, _) = await Evaluations.random(seed: seed)
    let record = VersionRecord(evaluation, name: "1.0")
    let again = try VersionRecord(json: Array(record.json.utf8), file: "1.0.json")
    let isSame = again.json == record.json
    #expect(isSame)
    #expect(again.name == "1.0" && again.pipeline == record.pipeline)
    #expect(again.digests == record.digests && again.signature == record.signature)
    let hasSameLabels = again.wrong == record.wrong
    #expect(hasSameLabels)
    for (one, other) in zip(record.scorecard.rows, again.scorecard.rows) {
      #expect(one.article == other.article && one.isMissing == other.isMissing)
      let hasSameCounts = one.counts == other.counts
      #expect(hasSameCounts, "\(one.article)")
    }
    // Every figure that is computed from counts can be computed again.
    let figures = FigureEstimates(record.scorecard).all()
    let hasSameFigures = FigureEstimates(again.scorecard).all() == figures
    #expect(hasSameFigures)
  }

  @Test func holdsNoWordsOfAText() async throws {
    let marked = MarkedText("⟦Zanzibar⟧ fell silent. ⟦Quixote⟧ spoke.")
    let gold = Article.make(
      "a", text: marked.text.string, mentions: [Mention(marked[1], type: "gpe")])
    let answer = Article.make("a", mentions: [Mention(marked[2], type: "person")])
    let evaluation = await Evaluations.evaluate(gold: [gold], answers: [answer])
    #expect(evaluation.fates.count == 2)
    #expect(evaluation.fates.allSatisfy { $0.display?.excerpt?.text.isEmpty == false })
    let json = VersionRecord(evaluation, name: "1.0").json
    for word in ["Zanzibar", "Quixote", "silent", "spoke"] {
      let isThere = json.contains(word)
      #expect(!isThere, "\(word)")
    }
  }

  @Test func sealedArticlesHaveNoLabelsInAnyPlace() async throws {
    let metadata = ArticleMetadata(split: "sealed")
    let text = "Ana spoke."
    let gold = [
      Article.make("open", text: text, mentions: [.make(0, 3)]),
      Article.make("shut", text: text, metadata: metadata, mentions: [.make(0, 3)]),
    ]
    let evaluation = await Evaluations.evaluate(gold: gold, answers: [])
    let shut = evaluation.fates.filter { $0.article == "shut" }
    #expect(shut.map(\.path) == ["sealed"])
    #expect(shut.allSatisfy { $0.display == nil })
    let record = VersionRecord(evaluation, name: "1.0")
    #expect(record.isSealed)
    #expect(record.wrong.map(\.article) == ["open"])
    // Its counts are there all the same.
    #expect(record.scorecard.rows.map(\.article) == ["open", "shut"])
    #expect(record.scorecard.total(metric: "entities.mentions.strict")?.tally.gold == 2)
  }

  @Test func anotherFormatIsRefusedByName() {
    #expect(
      Self.problems(of: #"{"assay": "version/9", "version": "1"}"#) == [
        "v.json: error[V002] is no recorded version that this program reads"
      ])
    #expect(
      Self.problems(of: "[]") == [
        "v.json: error[V003] has no text under \"assay\"",
        "v.json: error[V002] is no recorded version that this program reads",
      ])
  }

  @Test(arguments: ["", "{", "nope", "{\"assay\": \"version/1\"", "\u{0}"])
  func whatIsNotJSONIsSaid(text: String) {
    #expect(Self.problems(of: text).first?.hasPrefix("v.json: error[V001] is not JSON: ") == true)
  }

  @Test func whereAFileIsNotJSONIsSaid() {
    for (text, place, message) in [
      ("", "v.json:1:1", "the JSON ends too early"),
      ("{\n\"é\": \"ö\" x}", "v.json:2:10", "a comma is missing"),
    ] {
      do {
        _ = try VersionRecord(json: Array(text.utf8), file: "v.json")
        Issue.record("it was read")
      } catch {
        #expect(error.diagnostics.text().hasPrefix("\(place): error: is not JSON: "), "\(text)")
        #expect(error.diagnostics.text().contains(message), "\(error.diagnostics.text())")
      }
    }
  }

  @Test func aMissingMemberIsNamed() {
    let found = Self.problems(
      of: #"{"assay": "version/1", "version": "1", "pipeline": {"name": "x"}, "signature": "s"}"#)
    for key in ["version", "gold", "settings", "predictions"] {
      #expect(found.contains("v.json: error[V003] has no text under \"\(key)\""))
    }
  }

  @Test func theDigestOfTheStoredGoldIsText() async {
    var record = VersionRecord(await Evaluations.random(seed: 1).0, name: "1")
    let digest = String(repeating: "0a", count: 32)
    record.digests.storedGold = digest
    let json = record.json
    #expect(Self.problems(of: json) == [])
    #expect(
      Self.problems(of: json.replacing("\"\(digest)\"", with: "1"))
        == ["v.json: error[V003] has no text under \"stored-gold\""])
  }

  /// It becomes part of a path.
  @Test(arguments: [
    "../../../etc/x", "", String(repeating: "A", count: 64), String(repeating: "0", count: 63),
  ])
  func whatIsNoDigestIsNamed(text: String) async {
    var record = VersionRecord(await Evaluations.random(seed: 1).0, name: "1")
    record.digests.storedGold = text
    let problem = "v.json: error[V003] has no SHA-256 digest under \"stored-gold\""
    #expect(Self.problems(of: record.json) == [problem])
    record.digests.storedGold = nil
    record.digests.gold = text
    #expect(Self.problems(of: record.json) == [problem.replacing("stored-gold", with: "gold")])
  }

  @Test func countsAndLabelsThatCannotBeReadAreErrors() async throws {
    let (evaluation, _) = await Evaluations.random(seed: 1)
    let json = VersionRecord(evaluation, name: "1").json
    let damaged = [
      json.replacing("\"counts\":[[", with: "\"counts\":[[9000,"),
      json.replacing("\"outcome\":\"missed\"", with: "\"outcome\":\"lost\""),
    ]
    for text in damaged {
      let isDamaged = text != json
      #expect(isDamaged)
      #expect(Self.problems(of: text).first?.contains("V003") == true)
    }
  }

  private static func problems(of text: String) -> [String] {
    do {
      _ = try VersionRecord(json: Array(text.utf8), file: "v.json")
      return []
    } catch {
      return error.diagnostics.map {
        "\($0.place?.file ?? "?"): \($0.severity)[\($0.code)] \($0.message)"
      }
    }
  }
}
