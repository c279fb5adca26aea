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

  @Test("The words in quotation marks are the article's own")
  func words() async throws {
    let labels = await PointedLabels()
    var broken: [String] = []
    for one in try HardCase.all() {
      let texts = one.references.map { labels.text(of: $0.article) }
      // Where a text is not at hand, its words cannot be looked for.
      guard !texts.contains(nil) else { continue }
      broken += one.words.filter { words in !texts.contains { $0?.contains(words) ?? false } }.map {
        "\(one.number): \($0)"
      }
    }
    #expect(broken == [])
  }

  @Test("Every hard case says something that is checked")
  func coverage() throws {
    let cases = try HardCase.all()
    let unchecked = cases.filter { one in
      one.words.isEmpty && !one.claims.contains { Claim.all[$0] != nil }
    }
    #expect(cases.count - unchecked.count >= 75)
  }
}

/// A row of the tables: number, case, answer, pointers.
private struct HardCase {
  var number: Int
  /// What stands in backticks in the answer, and "optional", "two parts", "one record" and the like.
  var claims: [String]
  var references: [(article: String, label: String)]
  /// Words of the article in the description of the case, folded; "…" stands for what is left out.
  var words: [String]

  static func all() throws -> [HardCase] {
    let bytes = try FileReader.bytes(at: "Documentation/AnnotationGuidelines.md", limit: 1 << 20)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count == 6, let number = Int(cells[1].filter(\.isNumber)), cells[4].contains("](")
      else { return nil }
      let answer = cells[3]
      let marked = answer.matches(of: #/`([^`]+)`/#).map { String($0.1) }
      let spoken = Claim.spoken.filter { answer.contains($0) }
      return HardCase(
        number: number, claims: marked + spoken, references: references(cells[4]),
        words: cells[2].matches(of: #/"([^"]+)"/#).flatMap { $0.1.split(separator: "…") }.map {
          folded(String($0)).trimmed
        }.filter { $0.count > 2 })
    }
  }

  /// Straight marks and single spaces.
  static func folded(_ text: String) -> String {
    let marks: [Character: Character] = [
      "“": "\"", "”": "\"", "‘": "'", "’": "'", "\u{A0}": " ", "–": "-", "—": "-", "\n": " ",
    ]
    return String(text.map { marks[$0] ?? $0 }).lowercased()
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
  /// Whether a quote fits where its speaker does.
  var isOfSpeakers = false

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
      "name: null": Claim(entity: { entity, _ in entity.name == nil }, isOfSpeakers: true),
      "optional": Claim(
        entity: { entity, mentions in entity.isOptional || mentions.contains(where: \.isOptional) },
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
  private var articles: [String: Article] = [:]

  init() async {
    let corpus = await GoldCorpus.load(["gold/articles"])
    let all = corpus.articles + corpus.skipped.compactMap(\.sealed)
    for article in all.map(\.article) { articles[article.id] = article }
  }

  func text(of article: String) -> String? {
    articles[article]?.text.map { HardCase.folded($0.string) }
  }

  /// An id may stand for an entity, a meeting and a quote; one of them must fit.
  func holds(_ claim: Claim, _ article: String, _ id: String) -> Bool {
    guard let labels = articles[article]?.labels else { return false }
    let entities = labels.entities?.entities ?? []
    let mentions = (labels.entities?.mentions ?? []).filter { $0.entity == id }
    let quote = (labels.quotes ?? []).first { $0.id == id }
    let speaker = entities.first { .entity($0.id) == quote?.speaker.value?.reference }
    return entities.contains { $0.id == id && claim.entity($0, mentions) }
      || (labels.meetings ?? []).contains { $0.id == id && claim.meeting($0) }
      || quote.map(claim.quote) ?? false
      || claim.isOfSpeakers && speaker.map { claim.entity($0, []) } ?? false
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { " ,.".contains($0) }.reversed().drop { " ,.".contains($0) }.reversed())
  }
}
