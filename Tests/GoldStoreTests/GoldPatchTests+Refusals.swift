import Diagnostics
import LabelModel
import Storage
import TestSupport
import Testing

@testable import GoldStore

/// Changes that gold has no form for.
extension GoldPatchTests {
  @Test func whatCannotBeSaidIsAnError() throws {
    let folder = TemporaryFolder()
    try AtomicFile.write(text, to: folder("vienna.txt"))
    let patch = try GoldPatch(gold(labels), file: folder("vienna.yaml"))
    func codes(_ change: (inout GoldContent) -> Void) -> [String] {
      var content = patch.content
      change(&content)
      do throws(InvalidInput) {
        _ = try patch.rewriting(to: content)
        return []
      } catch {
        return error.diagnostics.map(\.code)
      }
    }
    #expect(codes { $0.article.labels.entities?.mentions[0].span = TextSpan(0, 9999) } == ["A011"])
    #expect(codes { $0.article.labels.entities?.mentions[0].entity = "nobody" } == ["A011"])
    #expect(
      codes {
        $0.article.labels.meetings?[0].place = .filled(
          MeetingPlace(AcceptedReference(.entity("nowhere"))))
      } == ["R001"])
    #expect(codes { $0.article.id = "other" } == ["A011"])
    #expect(codes { $0.article.labels.meetings?[0].evidence = [TextSpan(0, 9)] } == [])
  }

  /// Who is meant can be an entity or a name, and words only where the format has a place for them.
  @Test func whatCannotBeSaidIsNamed() throws {
    let folder = TemporaryFolder()
    try AtomicFile.write(text, to: folder("vienna.txt"))
    let quote = "quotes: [{ id: q, content: train, speaker: kovac, addressee: kovac, via: kovac }]"
    let meeting = "meetings: [{ id: m, place: kovac, evidence: [met], trigger: met, date: 2031 }]"
    let yaml = labels.split(separator: "\nmeetings:")[0] + "\n\(meeting)\n\(quote)\n"
    let patch = try GoldPatch(gold(String(yaml)), file: folder("vienna.yaml"))
    func unsaid(_ change: (inout Quote, inout Meeting) throws -> Void) throws -> [String] {
      var content = patch.content
      var quote = try #require(content.article.labels.quotes?[0])
      var meeting = try #require(content.article.labels.meetings?[0])
      try change(&quote, &meeting)
      content.article.labels.quotes = [quote]
      content.article.labels.meetings = [meeting]
      do throws(InvalidInput) {
        _ = try patch.rewriting(to: content)
        return []
      } catch {
        return error.diagnostics.map {
          $0.message.replacing("gold cannot say where ", with: "").replacing(" stands", with: "")
        }
      }
    }
    let nobody = Slot.filled(AcceptedReference(.span(TextSpan(0, 3))))
    let nowhere = TextSpan(0, 9999)
    let words = Slot.filled(AcceptedSpan(nowhere))
    let alternatives = Slot.filled(AcceptedSpan(TextSpan(0, 3), alternatives: [nowhere]))
    #expect(try unsaid { quote, _ in quote.speaker = nobody } == ["quotes/q/speaker"])
    #expect(try unsaid { quote, _ in quote.addressee = nobody } == ["quotes/q/addressee"])
    #expect(try unsaid { quote, _ in quote.via = nobody } == ["quotes/q/via"])
    #expect(try unsaid { quote, _ in quote.source = words } == ["quotes/q/source"])
    #expect(try unsaid { quote, _ in quote.cue = words } == ["quotes/q/cue"])
    #expect(try unsaid { quote, _ in quote.cue = alternatives } == ["quotes/q/cue"])
    #expect(try unsaid { quote, _ in quote.content = nowhere } == ["quotes/q"])
    #expect(
      try unsaid { quote, _ in
        quote.via = .filled(AcceptedReference(.name("Ana"), alternatives: [.name("Per")]))
      } == ["quotes/q/via/alt"])
    #expect(try unsaid { _, meeting in meeting.trigger = words } == ["meetings/m/trigger"])
    #expect(try unsaid { _, meeting in meeting.evidence = [nowhere] } == ["meetings/m/evidence"])
    #expect(
      try unsaid { _, meeting in meeting.place = .filled(MeetingPlace(nobody.value!)) }
        == ["meetings/m/place"])
    #expect(
      try unsaid { _, meeting in
        meeting.place = .filled(
          MeetingPlace(AcceptedReference(.entity("kovac")), words: nowhere))
      } == ["meetings/m/place"])
    #expect(
      try unsaid { _, meeting in
        let day = try #require(CalendarPeriod(edtf: "2031"))
        meeting.date = .filled(MeetingDate(day, words: nowhere))
      } == ["meetings/m/date"])
    #expect(
      try unsaid { _, meeting in meeting.participants = .filled([Participant(nobody.value!)]) }
        == ["participants"])
  }
}
