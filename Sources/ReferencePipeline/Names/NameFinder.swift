internal import LabelModel

/// A name in the text with its type.
struct Name: Sendable {
  var tokens: Range<Int>
  var type: NameType
  var key: UInt64
  var isTitled = false
  var sex: WordClass = []
}

/// All names, dates and amounts of an article.
struct NameFinder {
  let document: Document
  private(set) var names: [Name] = []
  private(set) var dates: [DateExpression] = []
  private(set) var titles: [Range<Int>] = []

  init(_ document: Document, published: String?) {
    self.document = document
    var isTaken = [Bool](repeating: false, count: document.tokens.count)
    findNumbers(DateResolver(published: published), &isTaken)
    var finder = CandidateFinder(document, isTaken: isTaken)
    finder.run()
    titles = finder.titles
    var memory = NameMemory(document)
    names += memory.decide(finder.candidates)
    names += memory.headlineNames(isTaken)
    names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private mutating func findNumbers(_ calendar: DateResolver, _ isTaken: inout [Bool]) {
    let dateFinder = DateFinder(document: document, calendar: calendar)
    let moneyFinder = MoneyFinder(document: document)
    var index = 0
    while index < document.tokens.count {
      if let amount = moneyFinder.amount(at: index) {
        names.append(Name(tokens: amount, type: .money, key: 0))
        for token in amount { isTaken[token] = true }
        index = amount.upperBound
      } else if let date = dateFinder.date(at: index) {
        dates.append(date)
        names.append(Name(tokens: date.tokens, type: .date, key: key(date)))
        for token in date.tokens where date.isNamed { isTaken[token] = true }
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// The same for all expressions of the same days.
  private func key(_ date: DateExpression) -> UInt64 {
    date.period.map { Word($0.edtf).hash } ?? 0
  }
}
