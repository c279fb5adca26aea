import Testing

@testable import Reporting

@Suite("How far long work has come")
struct ProgressTextTests {
  private let text = ProgressText("wire-ner", units: "articles", total: 200)

  @Test func saysWhatIsDoneHowFastAndWhatIsLeft() {
    #expect(
      text.line(done: 50, failed: 3, seconds: 20, width: 200, hasBar: true)
        == "██████░░░░░░░░░░░░░░░░░░  wire-ner: 50 of 200 articles  3 failed  2.5/s  about 60 s left"
    )
    #expect(
      text.line(done: 50, failed: 0, seconds: 20, width: .max, hasBar: false)
        == "wire-ner: 50 of 200 articles  2.5/s  about 60 s left")
  }

  @Test func promisesNothingBeforeTheFirstAnswerAndAtTheEnd() {
    #expect(
      text.line(done: 0, failed: 0, seconds: 9, width: 80, hasBar: false)
        == "wire-ner: 0 of 200 articles")
    #expect(
      text.line(done: 200, failed: 0, seconds: 50, width: 80, hasBar: false)
        == "wire-ner: 200 of 200 articles  4.0/s")
  }

  @Test(arguments: [
    (5, "about 45 s left"), (20, "about 3 min left"), (60, "about 9 min left"),
    (900, "about 2 h 15 min left"),
  ])
  func countsInUnitsThatFit(seconds: Int, left: String) {
    let line = text.line(done: 20, failed: 0, seconds: Double(seconds), width: 99, hasBar: false)
    #expect(line.hasSuffix(left), "\(line)")
  }

  @Test(arguments: 1...120) func keepsToTheWidth(width: Int) {
    let line = text.line(done: 120, failed: 11, seconds: 1_000, width: width, hasBar: true)
    #expect(TextTable.width(line) <= width, "\(line)")
    #expect(!line.isEmpty)
  }
}
