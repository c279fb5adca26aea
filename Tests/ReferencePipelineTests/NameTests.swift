import LabelModel
import Testing

@Suite("Names of people, bodies and places")
struct NameTests {
  @Test("A title is no part of a name")
  func titles() {
    let found = Extraction(
      "Foreign Minister Ana Kovač met Gen. Erik Lind and US President Jo Marsh.")
    #expect(found.mentions("person") == ["Ana Kovač", "Erik Lind", "Jo Marsh"])
    #expect(found.mentions("gpe") == ["US"])
  }

  @Test("A surname belongs to the person whose full name is given")
  func surnames() {
    let found = Extraction("Ana Kovač spoke first. Kovač was tired, and Kovač left.")
    #expect(found.mentions("person") == ["Ana Kovač", "Kovač", "Kovač"])
    #expect(found.labels.entities?.entities.count == 1)
    #expect(found.labels.entities?.entities.first?.aliases == ["Kovač"])
  }

  @Test("Two countries joined by a hyphen are two names")
  func hyphens() {
    let found = Extraction("Officials praised China-Pakistan ties and a Delhi-based group.")
    #expect(found.mentions("gpe") == ["China", "Pakistan", "Delhi"])
  }

  @Test("A people or country before a body's name is part of it, before a common noun it is not")
  func bodies() {
    let found = Extraction(
      "He joined the Pakistan Army. The Pakistan military and the Chinese Foreign Ministry agreed.")
    #expect(found.mentions("organization") == ["Pakistan Army", "Chinese Foreign Ministry"])
    #expect(found.mentions("gpe") == ["Pakistan", "Pakistan"])
  }

  @Test("A body's name goes on over of, for and lists")
  func longBodies() {
    let found = Extraction(
      "She leads the Ministry of Transport and Logistics and the Centre for Policy Research.")
    #expect(
      found.mentions("organization") == [
        "Ministry of Transport and Logistics", "Centre for Policy Research",
      ])
  }

  @Test("An acronym in brackets is another name of the body before it")
  func acronyms() {
    let found = Extraction("The Brenna Trade Council (BTC) met. Later the BTC agreed.")
    #expect(found.mentions("organization") == ["Brenna Trade Council", "BTC", "BTC"])
    #expect(found.labels.entities?.entities.count == 1)
  }

  @Test("Names with particles stay whole")
  func particles() {
    let found = Extraction(
      "Crown Prince Mohammed bin Salman called Bashar al-Assad and Kim Jong-un.")
    #expect(found.mentions("person") == ["Mohammed bin Salman", "Bashar al-Assad", "Kim Jong-un"])
  }

  @Test("A country's other names are one place")
  func synonyms() {
    let found = Extraction("The United States agreed. America is ready, and the US will pay.")
    #expect(found.labels.entities?.entities.map(\.name) == ["United States"])
  }

  @Test("Dates and amounts")
  func numbers() {
    let found = Extraction(
      "On Friday, 4 July 2031 they paid $1.5 billion, then USD 60 billion and Tk 3,000 crore by 2032."
    )
    #expect(found.mentions("date") == ["Friday, 4 July 2031", "2032"])
    #expect(found.mentions("money") == ["$1.5 billion", "USD 60 billion", "Tk 3,000 crore"])
  }

  @Test("A place or people inside a body's name is a name of its own")
  func nested() {
    let found = Extraction(
      "She joined the Karachi Port Authority and the Chinese Foreign Ministry.")
    #expect(
      found.mentions("organization") == ["Karachi Port Authority", "Chinese Foreign Ministry"])
    #expect(found.mentions("gpe") == ["Karachi"])
    #expect(found.mentions("norp") == ["Chinese"])
  }

  @Test("Nothing is nested in a name whose parts a hyphen joins")
  func notNested() {
    let found = Extraction("Work on the China-Pakistan Economic Corridor (CPEC) began.")
    #expect(found.mentions("misc") == ["China-Pakistan Economic Corridor", "CPEC"])
    #expect(found.mentions("gpe").isEmpty)
  }

  @Test("A people is known by the name of its country in the article")
  func demonyms() {
    let found = Extraction("Talks were held in Sarnia. In Sarnia, Sarnian officials were pleased.")
    #expect(found.mentions("norp") == ["Sarnian"])
  }

  @Test("Capitals at the start of a sentence make no name")
  func sentenceStarts() {
    let found = Extraction("Recently, Ana Kovač left. Officials agreed. However, Kovač came back.")
    #expect(found.mentions("person") == ["Ana Kovač", "Kovač"])
    #expect(found.labels.entities?.entities.count == 1)
  }

  @Test("Two expressions of one day are one date")
  func sameDay() {
    let found = Extraction(
      "They met on Tuesday. The talks of 4 March were short.", published: "2031-03-04")
    #expect(found.mentions("date") == ["Tuesday", "4 March"])
    #expect(found.labels.entities?.entities.filter { $0.type == "date" }.count == 1)
  }

  @Test("Durations of a day and more are dates")
  func durations() {
    #expect(
      Extraction("The clashes lasted four days and three hours.").mentions("date") == ["four days"])
  }
}
