import Testing

@testable import Diagnostics

@Suite struct ProblemListTests {
  @Test func furtherProblemsAreCounted() {
    var list = ProblemList()
    for number in 0..<ProblemList.limit + 7 {
      list.add(.warning) { problem(.warning, line: number) }
    }
    #expect(!list.hasErrors)
    list.append(problem(.error, line: 3))
    #expect(list.hasErrors)
    #expect(list.listed.count == ProblemList.limit + 1)
    #expect(list.unlisted == 7)
    let all = list.all(in: "a.yaml")
    #expect(all.count == ProblemList.limit + 2)
    #expect(all.last?.message == "7 more problems are not listed")
    #expect(all.last?.place == Place("a.yaml"))
  }

  @Test func whatIsOnlyCountedIsNotMade() {
    var list = ProblemList()
    var made = 0
    for _ in 0..<ProblemList.limit * 2 {
      list.add {
        made += 1
        return problem(.error, line: 1)
      }
    }
    #expect(made == ProblemList.limit)
  }

  @Test func aPartBringsWhatItOnlyCountedToo() {
    var (list, part) = (ProblemList(), ProblemList())
    for _ in 0..<600 { list.append(problem(.error, line: 1)) }
    for _ in 0..<1200 { part.append(problem(.error, line: 2)) }
    for _ in 0..<5 { part.append(problem(.note, line: 3)) }
    list.append(contentsOf: part)
    #expect(list.listed.count == ProblemList.limit + 5)
    #expect(list.unlisted == 800)
  }

  @Test func goingBackForgets() {
    var list: ProblemList = [problem(.error, line: 1)]
    let mark = list.mark
    for _ in 0..<2000 { list.append(problem(.warning, line: 2)) }
    list.rewind(to: mark)
    #expect(list.all(in: nil) == [problem(.error, line: 1)])
    #expect(list.unlisted == 0)
  }

  @Test func thoseOfOnePlaceKeepTheirOrder() {
    var list: ProblemList = [
      problem(.error, line: 2), problem(.note, line: 1), problem(.warning, line: 2),
    ]
    list.sortByPlace()
    #expect(list.listed.map(\.severity) == [.note, .error, .warning])
  }

  private func problem(_ severity: Diagnostic.Severity, line: Int) -> Diagnostic {
    Diagnostic(severity, code: "X001", "wrong", at: Place("a.yaml", line: line, column: 1))
  }
}
