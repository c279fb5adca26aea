import TestSupport

/// A project of two short articles, as a user would have it.
enum SampleProject {
  static let ferry = """
    assay: gold/1
    id: 2031-03-04-ferry
    status: single
    article: { title: Ferry to sail again, outlet: Coastwire, published: 2031-03-04T09:15:00+01:00, language: en, license: CC0-1.0 }
    text: |
      Ana Kovač met Per Lind in Vienna on Tuesday. “The ferry will sail,” Kovač said.
    entities:
      - { id: kovac, type: person, name: Ana Kovač, aliases: [Kovač], mentions: [Ana Kovač, "[[Kovač]] said"] }
      - { id: lind, type: person, name: Per Lind, mentions: [Per Lind] }
      - { id: vienna, type: gpe, name: Vienna, mentions: [Vienna] }
      - { id: tuesday, type: date, name: "2031-03-04", mentions: [Tuesday] }
    meetings:
      - id: talks
        status: held
        participants: [kovac, lind]
        date: { value: 2031-03-04, text: Tuesday }
        place: vienna
        trigger: met
        evidence: ["Ana Kovač [[met]] Per Lind"]
    quotes:
      - { id: sail, kind: direct, speaker: kovac, cue: said, content: "The ferry will sail", tags: [must-pass] }

    """

  static let strike = """
    assay: gold/1
    id: 2031-03-05-strike
    status: single
    article: { title: Dockers to vote, outlet: Coastwire, published: 2031-03-05T09:15:00+01:00, language: en, license: CC0-1.0 }
    text: |
      Mara Oduya told reporters that dockers would vote in Lisbon on Friday.
    entities:
      - { id: oduya, type: person, name: Mara Oduya, mentions: [Mara Oduya] }
      - { id: lisbon, type: gpe, name: Lisbon, mentions: [Lisbon] }
      - { id: friday, type: date, name: "2031-03-07", mentions: [Friday] }
    meetings: []
    quotes:
      - { id: vote, kind: indirect, speaker: oduya, cue: told, content: { text: dockers would vote, to: Friday } }

    """

  /// Predictions that are right but for one missed name and one speaker.
  static let predictions = """
    {"assay":"predictions/1","pipeline":{"name":"wire-ner","version":"2.4.0"}}
    {"id":"2031-03-04-ferry","entities":[{"id":"e1","type":"person","name":"Ana Kovač","mentions":[{"start":0,"end":9},{"start":68,"end":73}]},{"id":"e3","type":"gpe","name":"Vienna","mentions":[{"start":26,"end":32}]}],"meetings":[],"quotes":[{"id":"q1","kind":"direct","content":{"start":46,"end":65},"speaker":"e3","cue":{"start":74,"end":78}}]}
    {"id":"2031-03-05-strike","entities":[{"id":"e1","type":"person","name":"Mara Oduya","mentions":[{"start":0,"end":10}]}],"meetings":[],"quotes":[]}

    """

  static let settings = """
    assay: settings/1
    gate:
      primary: [entities.mentions.strict.f1, quotes.attributed.f1]
      baseline: { if-missing: floors-only }
      floors: { entities.mentions.strict.f1: 0.5 }
      guards: [{ tag: must-pass, max-broken: 0 }]

    """

  static func folder(_ more: [String: String] = [:]) throws -> TemporaryFolder {
    let usual = [
      "gold/articles/2031-03-04-ferry.yaml": ferry,
      "gold/articles/2031-03-05-strike.yaml": strike,
      "gold/assay.yaml": settings,
      "wire.jsonl": predictions,
    ]
    return try TemporaryFolder(usual.merging(more) { $1 })
  }
}
