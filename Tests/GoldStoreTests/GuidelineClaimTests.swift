import GoldStore
import LabelModel
import Storage
import Testing

/// The hard cases of the guidelines: what each answers must be what the gold does.
@Suite struct GuidelineClaimTests {
  @Test("There are enough hard cases for every layer")
  func number() throws {
    let cases = try HardCase.all()
    #expect(cases.count >= 60)
    #expect(cases.map(\.number) == Array(1...cases.count))
  }

  @Test("Each value that an answer names is that of a label it points to")
  func claims() async throws {
    let labels = await PointedLabels()
    var broken: [String] = []
    for one in try HardCase.all() {
      for claim in one.claims {
        guard let holds = Claim.all[claim] else { continue }
        if !one.references.contains(where: { labels.holds(holds, $0.article, $0.label) }) {
          broken.append("\(one.number): `\(claim)`")
        }
      }
    }
    #expect(broken == [])
  }

  @Test("Most hard cases make a claim that is checked")
  func coverage() throws {
    let cases = try HardCase.all()
    let checked = cases.filter { $0.claims.contains { Claim.all[$0] != nil } }
    #expect(checked.count >= 60)
  }
}

/// A row of the tables: number, case, answer, pointers.
private struct HardCase {
  var number: Int
  /// What stands in backticks in the answer, and "optional", "two parts", "one record" and the like.
  var claims: [String]
  var references: [(article: String, label: String)]

  static func all() throws -> [HardCase] {
    let bytes = try FileReader.bytes(at: "Documentation/AnnotationGuidelines.md", limit: 1 << 20)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count == 6, let number = Int(cells[1].filter(\.isNumber)), cells[4].contains("](")
      else { return nil }
      let answer = cells[3]
      let marked = answer.matches(of: #/`([^`]+)`/#).map { String($0.1) }
      let spoken = Claim.spoken.filter { answer.contains($0) }
      return HardCase(number: number, claims: marked + spoken, references: references(cells[4]))
    }
  }

  private static func references(_ cell: Substring) -> [(article: String, label: String)] {
    cell.matches(of: #/gold/articles/([\w-]+)\.yaml\)((?:,? `[\w-]+`)+)/#).flatMap { match in
      match.2.matches(of: #/`([\w-]+)`/#).map { (String(match.1), String($0.1)) }
    }
  }
}

/// What an answer may say of a label.
private struct Claim: Sendable {
  var entity: @Sendable (Entity, [Mention]) -> Bool = { _, _ in false }
  var meeting: @Sendable (Meeting) -> Bool = { _ in false }
  var quote: @Sendable (Quote) -> Bool = { _ in false }

  /// Claims in words, without backticks.
  static let spoken = ["optional", "two parts", "one record", "two mentions", "alias"]

  static let all: [String: Claim] = {
    var all: [String: Claim] = [
      "alt: [held]": Claim(meeting: { $0.alternativeStatuses.contains(.held) }),
      "alt: [denied]": Claim(meeting: { $0.alternativeStatuses.contains(.denied) }),
      "date: null": Claim(meeting: { $0.date == .empty }),
      "place: null": Claim(meeting: { $0.place == .empty }),
      "inferred": inferred, "basis: inferred": inferred,
      "role: mediator": Claim(meeting: { meeting in
        (meeting.participants.value ?? []).contains { $0.role == "mediator" }
      }),
      "speaker: null": Claim(quote: { $0.speaker == .empty }),
      "source: null": Claim(quote: { $0.source == .empty }),
      "cue: null": Claim(quote: { $0.cue == .empty }),
      "within": Claim(quote: { $0.within != nil }),
      "via": Claim(quote: { $0.via.value != nil }),
      "name: null": Claim(entity: { entity, _ in entity.name == nil }),
      "optional": Claim(
        meeting: { meeting in
          meeting.isOptional || (meeting.participants.value ?? []).contains(where: \.isOptional)
        }, quote: \.isOptional),
      "two parts": Claim(quote: {
        $0.content.parts.count == 2 || ($0.cue.value?.span.parts.count ?? 0) == 2
      }),
      "two mentions": Claim(entity: { $1.count >= 2 }),
      "one record": Claim(entity: { $1.count >= 2 || !$0.aliases.isEmpty }),
      "alias": Claim(entity: { entity, _ in !entity.aliases.isEmpty }),
    ]
    for status in MeetingStatus.allCases {
      all[status.rawValue] = Claim(meeting: { $0.status.value == status })
    }
    for mode in MeetingMode.allCases {
      all[mode.rawValue] = Claim(meeting: { $0.mode.value == mode })
    }
    for kind in MeetingKind.allCases {
      all[kind.rawValue] = Claim(meeting: { $0.kind.value == kind })
    }
    for kind in QuoteKind.allCases {
      all[kind.rawValue] = Claim(quote: { $0.kind.value == kind })
    }
    for type in ["person", "organization", "gpe", "location", "facility", "norp", "event", "misc"] {
      all[type] = Claim(entity: { entity, _ in entity.types.contains(type) })
    }
    all["date"] = Claim(entity: { entity, _ in entity.type == "date" })
    return all
  }()

  private static let inferred = Claim(meeting: {
    $0.date.value?.basis == .inferred || $0.place.value?.basis == .inferred
  })
}

/// The labels of the repository's gold by article and id, those of sealed articles too.
private struct PointedLabels {
  private var articles: [String: Labels] = [:]

  init() async {
    let corpus = await GoldCorpus.load(["gold/articles"])
    let all = corpus.articles + corpus.skipped.compactMap(\.sealed)
    for article in all.map(\.article) { articles[article.id] = article.labels }
  }

  /// An id may stand for an entity, a meeting and a quote; one of them must fit.
  func holds(_ claim: Claim, _ article: String, _ id: String) -> Bool {
    guard let labels = articles[article] else { return false }
    let mentions = (labels.entities?.mentions ?? []).filter { $0.entity == id }
    return (labels.entities?.entities ?? []).contains { $0.id == id && claim.entity($0, mentions) }
      || (labels.meetings ?? []).contains { $0.id == id && claim.meeting($0) }
      || (labels.quotes ?? []).contains { $0.id == id && claim.quote($0) }
  }
}
