extension ProjectTemplate {
  /// The example's labels, with what a first-time annotator has to know beside them.
  static let articleLabels = """
    assay: gold/1
    id: 2031-03-04-rail-link
    status: single                        # draft | single | double | adjudicated
    split: dev                            # dev | test | sealed
    article:
      title: Ministers agree on rail link
      outlet: Coastwire
      published: 2031-03-04T19:15:00+01:00  # says which day "Tuesday" is
      dateline: Vienna
      language: en
      license: CC0-1.0
    text: { file: 2031-03-04-rail-link.txt, sha256: \(textDigest) }

    # A label is tied to the text by its words. A string must occur once; `[[ ]]` marks the label in words
    # that give it context; two pairs make one label of two parts.
    entities:
      - id: kovac
        type: person
        name: Ana Kovač
        aliases: [Kovač]
        mentions: [Ana Kovač, "[[Kovač]] told"]
        tags: [must-pass]
      - id: lind
        type: person
        name: Per Lind
        aliases: [Lind]
        mentions: [Per Lind, "[[Lind]] said"]
      - { id: sarnia, type: norp, name: Sarnian, mentions: [Sarnian] }
      - { id: vienna, type: gpe, name: Vienna, mentions: [VIENNA, Vienna] }
      - { id: tuesday, type: date, name: "2031-03-04", mentions: [Tuesday] }
      - { id: may, type: date, name: "2031-05", mentions: [May] }

    meetings:
      - id: vienna-talks
        status: held                      # held | ongoing | planned | postponed | cancelled | denied | hypothetical
        mode: in-person
        participants: [kovac, lind]
        date: { value: 2031-03-04, text: Tuesday }
        place: vienna
        topics: [the rail link]
        trigger: met
        evidence: ["Ana Kovač [[met]] her Sarnian counterpart, Per Lind"]

    quotes:
      - id: rail-first
        kind: direct                      # direct | indirect | mixed
        speaker: kovac
        source: "[[Kovač]] told"
        cue: told
        content: "“[[Rail comes first]],” Kovač told reporters, “[[and roads second]].”"
      - id: trains-in-may
        kind: indirect
        speaker: lind
        source: "[[Lind]] said"
        cue: said
        content: the first trains would run in May

    annotation:
      passes: [{ by: you, at: 2031-03-05, mode: blind }]

    """
}
