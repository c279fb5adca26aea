import LabelModel

/// The cases that the worked examples of meeting metrics share.
enum MeetingExamples {
  /// Four meetings: one with small faults, one denied and reported as held, one missed, one exact.
  static let gold = Labels(meetings: [
    meeting(
      ["Kovač", "Lind"], .held, date: "2031-03-04", place: "Vienna", mode: .inPerson,
      topics: ["the rail link", "fishing"]),
    meeting(["Vass", "the envoys"], .denied),
    meeting(["Quist", "Ruiz"], .planned),
    meeting(["Adeyemi", "Holt"], .held),
  ])

  static let predicted = Labels(meetings: [
    meeting(
      ["Kovač", "Lind"], .held, date: "2031-03", place: "Vienna", mode: .video,
      topics: ["The rail link"]),
    meeting(["Vass"], .held),
    meeting(["Odera"], .held),
    meeting(["Adeyemi", "Holt"], .held),
  ])

  static let story = """
    Of four meetings one has its date half right and another mode, a denied one is reported as held, one is \
    missed and one is exact; a fifth is made up.
    """

  /// All participants are found, but in the wrong company.
  static let regroupedGold = Labels(meetings: [
    meeting(["Kovač", "Lind"], nil), meeting(["Vass", "Odera"], nil),
  ])

  static let regroupedPredicted = Labels(meetings: [
    meeting(["Kovač", "Vass"], nil), meeting(["Lind", "Odera"], nil),
  ])

  static let regroupedStory = "All four participants are found, but two have changed places."

  /// A meeting with its trigger and evidence, and one that finds them but for some words.
  static let anchoredGold = Labels(meetings: [
    Meeting(
      id: "m", participants: .filled([Participant(AcceptedReference(.name("Kovač")))]),
      trigger: .filled(AcceptedSpan(TextSpan(10, 13))),
      evidence: [TextSpan(0, 30), TextSpan(60, 90)])
  ])

  static let anchoredPredicted = Labels(meetings: [
    Meeting(
      id: "p", participants: .filled([Participant(AcceptedReference(.name("Kovač")))]),
      trigger: .filled(AcceptedSpan(TextSpan(10, 19))), evidence: [TextSpan(0, 30)])
  ])

  private static func meeting(
    _ names: [String], _ status: MeetingStatus?, date: String? = nil, place: String? = nil,
    mode: MeetingMode? = nil, topics: [String]? = nil
  ) -> Meeting {
    func slot<Value>(_ value: Value?) -> Slot<Value> { value.map { .filled($0) } ?? .unannotated }
    return Meeting(
      id: names.joined(separator: "-"),
      participants: .filled(names.map { Participant(AcceptedReference(.name($0))) }),
      date: slot(date.flatMap { CalendarPeriod(edtf: $0) }.map { MeetingDate($0) }),
      place: slot(place.map { MeetingPlace(AcceptedReference(.name($0))) }),
      status: slot(status), mode: slot(mode),
      kind: slot(place == nil ? nil : .bilateral), topics: slot(topics))
  }
}
