import LabelModel
import Testing

@Suite("Quotes")
struct QuoteTests {
  typealias Spoken = Extraction.SpokenQuote

  @Test("A quote that its cue breaks is one quote of two parts")
  func broken() {
    let found = Extraction("“Rail comes first,” Ana Kovač told reporters, “and roads second.”")
    #expect(
      found.quotes == [
        Spoken(
          content: "Rail comes first, … and roads second.", speaker: "Ana Kovač", kind: .direct)
      ])
  }

  @Test("What follows that is what is said")
  func indirect() {
    let found = Extraction("Erik Lind said on Monday that the ferry would sail again.")
    #expect(
      found.quotes == [
        Spoken(content: "the ferry would sail again", speaker: "Erik Lind", kind: .indirect)
      ])
  }

  @Test("Own words inside a report make it mixed")
  func mixed() {
    let found = Extraction("Erik Lind said the plan was “a fairy tale” for children.")
    #expect(found.quotes.map(\.kind) == [.mixed])
  }

  @Test("He and she lead to the person who spoke before")
  func chains() {
    let found = Extraction(
      "Maria Kovač said the talks went well.\n\n“We agree on rail,” she said.\n\nShe added that roads come second."
    )
    #expect(found.quotes.map(\.speaker) == ["Maria Kovač", "Maria Kovač", "Maria Kovač"])
  }

  @Test("Speech that runs over paragraphs keeps its speaker")
  func paragraphs() {
    let found = Extraction(
      "“We start with rail,” Ana Kovač said. “It is cheap.\n\n“Roads come second, and they cost more.”"
    )
    #expect(found.quotes.allSatisfy { $0.speaker == "Ana Kovač" })
    #expect(found.quotes.map(\.content).joined().contains("they cost more"))
  }

  @Test("Who said leads to the name before it")
  func relative() {
    let found = Extraction("On Thursday Ana Kovač met Erik Lind, who said the ferry would sail.")
    #expect(found.quotes.map(\.speaker) == ["Erik Lind"])
    #expect(found.quotes.map(\.content) == ["the ferry would sail"])
  }

  @Test("According to names the source of what stands before and after")
  func according() {
    let found = Extraction("The ferry will sail in May, according to the Port Authority.")
    #expect(found.quotes.map(\.content) == ["The ferry will sail in May"])
    #expect(found.quotes.map(\.speaker) == ["Port Authority"])
  }

  @Test("A document speaks for who issued it, and a newspaper passes it on")
  func documents() {
    let found = Extraction(
      "A statement issued by the Port Authority in Vienna said that trade had grown.\n\n“Trade is strong,” the daily Coastwire quoted the statement as saying.\n\n“It will grow,” it added."
    )
    #expect(found.quotes.map(\.speaker) == ["Port Authority", "Port Authority", "Port Authority"])
    #expect(found.labels.quotes?.map(\.via).filter { $0.isAnnotated }.count == 1)
  }

  @Test("A news agency at the end of a sentence passes on what somebody else says")
  func via() {
    let found = Extraction(
      "Erik Lind said the bridge was safe, state-run Corvana news agency reported.")
    #expect(found.quotes.map(\.speaker) == ["Erik Lind"])
    #expect(found.quotes.map(\.content) == ["the bridge was safe"])
    #expect(found.name(found.labels.quotes?.first?.via.value?.reference) == "Corvana")
  }

  @Test("Who speaks without a name is an unnamed entity with a nominal mention")
  func unnamed() {
    let found = Extraction("A senior diplomat said the talks had failed.")
    let entity = found.labels.entities?.entities.first
    #expect(entity?.name == nil && entity?.type == "person")
    #expect(found.labels.entities?.mentions.map(\.kind) == [.nominal])
  }

  @Test("A pronoun as source is a mention of the speaker")
  func pronouns() {
    let found = Extraction("Ana Kovač came first. She said the road was open.")
    #expect(found.labels.entities?.mentions.map(\.kind) == [.name, .pronoun])
    #expect(found.labels.entities?.entities.count == 1)
  }

  @Test("What is not said is no quote")
  func refusals() {
    #expect(Extraction("Ana Kovač did not say whether she would go.").quotes.isEmpty)
    #expect(Extraction("Ana Kovač declined to say more about the plan.").quotes.isEmpty)
  }

  @Test("An apostrophe of the plural opens no quotation")
  func apostrophes() {
    let found = Extraction(
      "After the ministers' meeting, Ana Kovač said the farmers' union was “very angry” about it.")
    #expect(found.quotes.map(\.speaker) == ["Ana Kovač"])
    #expect(found.quotes.map(\.kind) == [.mixed])
  }

  @Test("A new cue starts a new quote with the same speaker")
  func chained() {
    let found = Extraction("Ana Kovač said the road was open, adding that it had been repaired.")
    #expect(found.quotes.map(\.content) == ["the road was open", "it had been repaired"])
    #expect(found.quotes.map(\.speaker) == ["Ana Kovač", "Ana Kovač"])
  }

  @Test("A clause that gives way does not swallow the main clause")
  func subordinate() {
    let found = Extraction("While Ana Kovač said the road was open, Erik Lind stayed at home.")
    #expect(found.quotes.map(\.content) == ["the road was open"])
  }

  @Test(
    "A name behind a long title, or behind a description, is the speaker's",
    arguments: [
      "Deputy Minister of Transport Ana Kovač said that the road was closed.",
      "The union's leader, Ana Kovač, said that the road was closed.",
      "A spokeswoman for the firm, Ana Kovač, said that the road was closed.",
    ])
  func titledSpeakers(text: String) {
    #expect(Extraction(text).quotes.map(\.speaker) == ["Ana Kovač"])
  }

  @Test("A firm's unnamed spokesman is not the person who is named with him")
  func unnamedSpokesman() {
    let found = Extraction("A spokesman for Ana Kovač said that the road was closed.")
    #expect(found.quotes.map(\.speaker) == [nil])
  }

  @Test("Answers of an interview are quotes, its questions are none")
  func turns() {
    let found = Extraction(
      """
      Per Lind: Was the road closed?

      Ana Kovač: It was. We waited for two hours.

      Per Lind: And then?

      Ana Kovač: Then it opened.

      """)
    #expect(
      found.quotes.map(\.content) == ["It was. We waited for two hours.", "Then it opened."])
    #expect(found.quotes.map(\.speaker) == ["Ana Kovač", "Ana Kovač"])
    #expect(found.quotes.map(\.kind) == [.direct, .direct])
  }

  @Test("A list with colons is no interview")
  func listsAreNoTurns() {
    #expect(Extraction("Venue: the hall.\n\nPrice: £5.\n\nDoors: seven.").quotes.isEmpty)
  }
}
