import LabelModel
import Testing

@Suite("Meetings")
struct MeetingTests {
  @Test("Separate meetings with three people are three")
  func separate() {
    let found = Extraction(
      "Asim Rao held separate meetings with Vice President Han Wei, General Lu Gang and Foreign Minister Ana Kovač."
    )
    #expect(
      found.meetings.map(found.participants) == [
        ["Asim Rao", "Han Wei"], ["Asim Rao", "Lu Gang"], ["Asim Rao", "Ana Kovač"],
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
}
