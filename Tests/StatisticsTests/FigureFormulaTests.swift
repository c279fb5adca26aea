import Testing

@testable import Statistics

@Suite struct FigureFormulaTests {
  let tally = TallyColumns(startingAt: 0)

  @Test func undefinedIsNilAndNotZero() {
    #expect(tally.fMeasure().value(of: [0, 0, 0, 0]) == nil)
    #expect(FigureFormula.ratio(tally.precision).value(of: [0, 3, 0, 0]) == nil)
    // Nothing predicted: precision is undefined, F is not.
    #expect(tally.fMeasure().value(of: [0, 3, 0, 0]) == 0)
    #expect(tally.fMeasure().value(of: [0, 3, 0, 2]) == 0)
  }

  @Test func fMeasureOfEqualHitsIsARatioOfSums() throws {
    let sums: [Double] = [12.5, 20, 12.5, 18]
    #expect(tally.fMeasure().value(of: sums) == 25.0 / 38)
    #expect(tally.fMeasure(beta: 2).value(of: sums) == 62.5 / 98)
    let table = CountTable(rows: [sums])
    guard case .ratio = tally.fMeasure().reduced(on: [table]) else {
      Issue.record("equal hits were not seen")
      return
    }
    let other = CountTable(rows: [[12.5, 20, 13, 18]])
    #expect(tally.fMeasure().reduced(on: [table, other]) == tally.fMeasure())
  }

  @Test func meanTakesSupportedAndDefinedComponents() {
    let second = TallyColumns(startingAt: 4)
    let macro = FigureFormula.mean([
      .init(tally.fMeasure(), support: ColumnSum(tally.gold)),
      .init(second.fMeasure(), support: ColumnSum(second.gold)),
    ])
    #expect(macro.value(of: [1, 2, 1, 2, 3, 4, 3, 4]) == 0.625)
    // One label is support enough.
    #expect(macro.value(of: [1, 2, 1, 2, 1, 1, 1, 1]) == 0.75)
    // Without gold the second type stays out, whatever was predicted.
    #expect(macro.value(of: [1, 2, 1, 2, 0, 0, 0, 4]) == 0.5)
    #expect(macro.value(of: [0, 0, 0, 3, 0, 0, 0, 4]) == nil)
  }

  /// A figure of 0 stays 0 however many labels there are.
  @Test func gradientWithoutHitsIsZero() throws {
    let zeros = [0.0, 0, 0, 0]
    #expect(tally.fMeasure().gradient(at: [0, 11, 0, 13]) == zeros)
    #expect(tally.fMeasure().gradient(at: zeros) == nil)
  }

  @Test func gradientIsTheDerivative() throws {
    let second = TallyColumns(startingAt: 4)
    let formulas: [FigureFormula] = [
      .ratio(tally.precision), tally.fMeasure(beta: 0.5),
      .mean([.init(tally.fMeasure()), .init(second.fMeasure()), .init(.ratio(second.recall))]),
    ]
    let sums: [Double] = [7, 11, 8, 13, 3.5, 6, 3, 4]
    for formula in formulas {
      let gradient = try #require(formula.gradient(at: sums))
      for column in sums.indices {
        let step = 1e-5
        var (up, down) = (sums, sums)
        up[column] += step
        down[column] -= step
        let high = try #require(formula.value(of: up))
        let low = try #require(formula.value(of: down))
        #expect(isClose(gradient[column], (high - low) / (2 * step), within: 1e-9))
      }
    }
  }
}
