import LabelModel
import Testing

@Suite("Meetings")
struct MeetingTests {
  @Test("Separate meetings with three people are three")
  func separate() {
    let found = Extraction(
      "Mila Rao held separate meetings with Chancellor Olek Brandt, General Lu Gang and Foreign Minister Ana Kovač."
    )
    #expect(
      found.meetings.map(found.participants) == [
        ["Mila Rao", "Olek Brandt"], ["Mila Rao", "Lu Gang"], ["Mila Rao", "Ana Kovač"],
      ])
  }

  @Test("A weekday is seen from the day of publication")
  func dates() {
    let found = Extraction(
      "Ana Kovač met Erik Lind in Vienna on Thursday.", published: "2031-03-04T09:00:00Z")
    #expect(found.meetings.first?.date.value?.value.edtf == "2031-02-27")
    #expect(found.meetings.map(found.place) == ["Vienna"])
    #expect(found.meetings.map(\.status) == [.filled(.held)])
  }

  @Test("What is expected is planned")
  func planned() {
    let found = Extraction("Erik Lind is expected to meet President Ana Kovač in Vienna.")
    #expect(found.meetings.map(\.status) == [.filled(.planned)])
  }

  @Test("A denied meeting is denied")
  func denied() {
    let found = Extraction("Erik Lind denied that he had met Ana Kovač.")
    #expect(found.meetings.map(\.status) == [.filled(.denied)])
  }

  @Test("A call is no meeting in person")
  func calls() {
    let found = Extraction("Erik Lind spoke with Ana Kovač by phone on Monday.")
    #expect(found.meetings.map(\.mode) == [.filled(.call)])
  }

  @Test("Several mentions of one meeting are one")
  func merged() {
    let found = Extraction(
      "Erik Lind met Ana Kovač on Monday. During his meeting with Kovač, Lind asked for help.")
    #expect(found.meetings.count == 1)
    #expect(found.meetings.first?.evidence.count == 2)
  }

  @Test("Targets and deadlines are not met")
  func figurative() {
    #expect(
      Extraction("The Brenna Council met its target. Lind met the deadline.").meetings.isEmpty)
  }

  @Test("A pronoun before its name points ahead")
  func cataphora() {
    let found = Extraction(
      "Erik Lind met Ana Kovač. In his talks with Kovač, Lind asked for more. Per Osk was away.")
    #expect(found.meetings.map(found.participants) == [["Erik Lind", "Ana Kovač"]])
  }

  @Test("Who met he or she is the person named before")
  func pronouns() {
    let found = Extraction("Idris Rao flew on to Lisbon, where he met Prime Minister Jo Marsh.")
    #expect(found.meetings.map(found.participants) == [["Idris Rao", "Jo Marsh"]])
    #expect(found.meetings.map(found.place) == ["Lisbon"])
  }

  @Test("A cabinet meets by itself")
  func bodies() {
    let found = Extraction("The cabinet of Valdoria met on Tuesday.", published: "2031-03-04")
    #expect(found.meetings.count == 1)
    #expect(found.meetings.first?.date.value?.value.edtf == "2031-03-04")
  }

  @Test("A date in the lead dates the meetings that are named after it, by inference")
  func inferredDates() {
    let found = Extraction(
      "Idris Rao on Friday held talks with the leadership. Rao held separate meetings with Olek Brandt and Lu Gang.",
      published: "2031-03-08")
    #expect(
      found.meetings.map(found.participants) == [
        ["Idris Rao", "Olek Brandt"], ["Idris Rao", "Lu Gang"],
      ])
    #expect(found.meetings.map { $0.date.value?.basis } == [.inferred, .inferred])
    #expect(found.meetings.map { $0.date.value?.value.edtf } == ["2031-03-07", "2031-03-07"])
  }

  @Test("One who attends a conference meets the body that holds it")
  func conferences() {
    let found = Extraction(
      "Idris Rao was in Geneva to attend the World Trade Organization ministers' meeting.")
    #expect(
      found.meetings.map(found.participants) == [
        ["Idris Rao", "World Trade Organization"]
      ])
  }

  @Test(
    "The words around a meeting tell its status",
    arguments: [
      ("Ana Kovač could meet Erik Lind in Vienna.", MeetingStatus.hypothetical),
      ("The meeting between Ana Kovač and Erik Lind was cancelled.", .cancelled),
      ("Talks between Ana Kovač and Erik Lind were postponed.", .postponed),
      ("Ana Kovač is meeting Erik Lind in Vienna.", .ongoing),
      ("Ana Kovač will hold talks with Erik Lind.", .planned),
    ])
  func statuses(text: String, status: MeetingStatus) {
    #expect(Extraction(text).meetings.map(\.status) == [.filled(status)])
  }

  @Test(
    "Those who eat, sit, write or confer together meet",
    arguments: [
      ("Ana Kovač dined with Erik Lind in Lisbon on Monday.", MeetingMode.inPerson),
      ("Ana Kovač and Erik Lind sat down together in Lisbon.", .inPerson),
      ("Ana Kovač was received by President Erik Lind in Lisbon.", .inPerson),
      ("Ana Kovač flew to Lisbon on Monday to see Erik Lind about the debt.", .inPerson),
      ("Ana Kovač exchanged letters with Erik Lind in May.", .written),
      ("An exchange of letters between Ana Kovač and Erik Lind followed.", .written),
      ("Ana Kovač spoke by video link with Erik Lind on Monday.", .video),
      ("Ana Kovač telephoned Erik Lind on Monday.", .call),
    ])
  func verbs(text: String, mode: MeetingMode) {
    let found = Extraction(text, published: "2031-03-04")
    #expect(found.meetings.map { Set(found.participants($0)) } == [["Ana Kovač", "Erik Lind"]])
    #expect(found.meetings.map(\.mode) == [.filled(mode)])
  }

  @Test(
    "An occasion needs no names: its day, its place or its fate tell it",
    arguments: [
      ("The next round of talks will be held in Lisbon in May.", MeetingStatus.planned),
      ("A meeting of the board on Monday was routine.", .held),
      ("The summit in Lisbon has been postponed.", .postponed),
      ("The tender panel sat in Lisbon on Monday.", .held),
      ("The trustees will meet in Lisbon on Friday.", .planned),
    ])
  func occasions(text: String, status: MeetingStatus) {
    let found = Extraction(text, published: "2031-03-04")
    #expect(found.meetings.map(\.status) == [.filled(status)])
  }

  @Test(
    "Words of meeting that tell of none",
    arguments: [
      "Erik Lind told host Ana Kovač that it was late.",
      "Erik Lind spoke with Reuters about the debt.",
      "They left the meeting room in a hurry.",
      "It was a conference of equals.",
      "Ana Kovač held a news conference in Lisbon on Monday.",
      "Ana Kovač called Erik Lind a liar.",
    ])
  func others(text: String) { #expect(Extraction(text).meetings.isEmpty) }

  @Test("A denial in a later sentence denies what was told before")
  func laterDenial() {
    let found = Extraction(
      "The Herald wrote that Erik Lind met Ana Kovač in Lisbon. “There was no such meeting,” he said."
    )
    #expect(found.meetings.map(\.status) == [.filled(.denied)])
  }

  @Test("A title stands for the person who has it, and I for the one who speaks")
  func descriptions() {
    let found = Extraction(
      "Finance Minister Pilar Osk was late. The minister met Erik Lind in Lisbon on Monday.")
    #expect(found.meetings.map(found.participants) == [["Pilar Osk", "Erik Lind"]])
    let spoken = Extraction("“I met Erik Lind in Lisbon on Monday,” said Ana Kovač.")
    #expect(spoken.meetings.map { Set(spoken.participants($0)) } == [["Ana Kovač", "Erik Lind"]])
  }

  @Test(
    "What a meeting is about",
    arguments: [
      ("Ana Kovač met Erik Lind in Lisbon to discuss the rail link.", ["the rail link"]),
      (
        "Ana Kovač held talks with Erik Lind on border security and trade.",
        ["border security", "trade"]
      ),
      ("Ana Kovač met Erik Lind in Lisbon on Monday.", []),
    ])
  func topics(text: String, topics: [String]) {
    let found = Extraction(text)
    #expect(found.meetings.map { $0.topics.value ?? [] } == [topics])
  }
}
