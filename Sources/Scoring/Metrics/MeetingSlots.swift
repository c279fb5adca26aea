import LabelModel

extension Metric {
  /// All slots, in each of MUC-4's four rows.
  static let meetingSlotRows = MeetingSlotRow.allCases.map { row in
    Metric(
      name: "meetings.slots.\(row.rawValue)", layer: .meetings, summary: row.summary,
      formula: "c = COR + ½PAR; P = c/ACT, R = c/POS over the fills of all annotated slots",
      citation: "Chinchor 1992 (MUC-4 evaluation metrics); MUC-4 scoring guidelines 1992",
      conventions: [
        "Dates and places may be partly right; participants and topics pair one to one.",
        "Gold fills that are optional, or inferred and not predicted, cost nothing.",
        "A slot that no gold meeting of the article annotates is not scored there.",
      ],
      reading: .retrieval,
      example: WorkedExample(
        story: MeetingExamples.story, gold: MeetingExamples.gold,
        predicted: MeetingExamples.predicted, expected: row.expected),
      measure: .perArticle { row.counts($0) })
  }

  /// Each slot by itself, in the row of all meetings.
  static let meetingSlots = MeetingSlot.allCases.map { slot in
    Metric(
      name: "meetings.slots.\(slot.rawValue)", layer: .meetings, summary: slot.summary,
      formula: "c = COR + ½PAR; P = c/ACT, R = c/POS over the fills of this slot in all meetings",
      citation: "Chinchor 1992 (MUC-4 evaluation metrics); MUC-4 scoring guidelines 1992",
      conventions: slot.conventions, reading: .retrieval,
      example: WorkedExample(
        story: MeetingExamples.story, gold: MeetingExamples.gold,
        predicted: MeetingExamples.predicted, expected: [("f1", slot.expected)]),
      measure: .perArticle { MeetingSlotRow.all.counts($0, slots: [slot]) })
  }
}

extension MeetingSlotRow {
  fileprivate var summary: String {
    switch self {
    case .all:
      "Fills of all slots; those of a missed meeting are missed, of a made-up one spurious."
    case .matchedOnly: "Fills of aligned meetings only."
    case .matchedMissing: "Fills of aligned meetings, and of missed ones."
    case .matchedSpurious: "Fills of aligned meetings, and of made-up ones."
    }
  }

  fileprivate var expected: [(statistic: String, value: Double?)] {
    switch self {
    case .all:
      [
        ("precision", 10.5 / 15), ("recall", 10.5 / 18), ("f1", 7.0 / 11), ("correct", 10),
        ("incorrect", 2), ("partial", 1), ("missed", 5), ("spurious", 2),
      ]
    case .matchedOnly: [("precision", 10.5 / 13), ("recall", 10.5 / 15), ("f1", 0.75)]
    case .matchedMissing: [("precision", 10.5 / 13), ("recall", 10.5 / 18), ("f1", 21.0 / 31)]
    case .matchedSpurious: [("precision", 10.5 / 15), ("recall", 10.5 / 15), ("f1", 0.7)]
    }
  }
}

extension MeetingSlot {
  fileprivate var summary: String {
    switch self {
    case .participants: "Who met: the participants of all meetings, paired one to one."
    case .date: "When: the same days are right, compatible ones half right."
    case .place: "Where: the same place is right, one around or inside it half right."
    case .status: "Whether it was held, planned, denied and so on."
    case .mode: "Whether they met in person, by call, by video or in writing."
    case .kind: "Whether it was bilateral, multilateral or at a third party's."
    case .topics: "What about: the topics of all meetings, paired one to one."
    }
  }

  fileprivate var conventions: [String] {
    switch self {
    case .participants:
      ["Compared by link, else through the alignment of entities, else by name, else by span."]
    case .date:
      ["Right: the same days; half right: inside the key's, or overlapping at another granularity."]
    case .place:
      ["Compared as participants are; which place lies inside which is named in the settings."]
    case .status, .mode, .kind: ["Equal or not; accepted other values count as equal."]
    case .topics: ["Compared by their words, folded."]
    }
  }

  fileprivate var expected: Double {
    switch self {
    case .participants: 10.0 / 14
    case .date: 0.5
    case .place, .kind: 1
    case .status: 0.5
    case .mode: 0
    case .topics: 2.0 / 3
    }
  }
}
