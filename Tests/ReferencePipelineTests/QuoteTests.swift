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
}
