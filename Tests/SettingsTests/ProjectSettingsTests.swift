import Diagnostics
import Settings
import Testing

@Suite struct ProjectSettingsTests {
  @Test func readsEveryKey() throws {
    let (settings, problems) = Self.read(
      """
      assay: settings/1
      types: [person, ship]
      places: { Vienna: Austria }
      slices: [outlet]
      pipelines:
        wire: { command: [python3, wire.py], timeout: 5, start-timeout: 9, jobs: 2 }
      gate:
        primary: [quotes.attributed.f1]
        baseline: { change: merge-base, release: 1.4.0, if-missing: floors-only }
        regression:
          { alpha: 0.01, correction: holm, min-effect: 1, warn: 2,
            cap: { below-50-articles: 6, from-50-articles: 4 } }
        erosion: { max-drop: 2 }
        floors:
          quotes.attributed.f1: 0.5
          meetings.detection.f1: { value: 0.7, on: lower, undefined: pass }
        guards: [{ tag: must-pass, max-broken: 1, category: missed, metric: quotes.attributed }]
        coverage: { predictions: 0.9, texts: 0.5 }
        gold: { warnings: fail, uses: 12 }
        splits: [dev, test]
      """)
    #expect(problems == [])
    #expect(settings.types == ["person", "ship"])
    #expect(settings.places == ["Vienna": "Austria"])
    #expect(settings.slices == ["outlet"])
    let pipeline = try #require(settings.pipelines.first)
    #expect(pipeline.command == ["python3", "wire.py"])
    #expect((pipeline.timeout, pipeline.startTimeout, pipeline.jobs) == (5, 9, 2))
    let gate = try #require(settings.gate)
    #expect(gate.primary.map(\.name) == ["quotes.attributed.f1"])
    #expect(gate.baseline.change == .mergeBase)
    #expect(gate.baseline.release == "1.4.0")
    #expect(gate.baseline.ifMissing == .floorsOnly)
    #expect((gate.regression.alpha, gate.regression.minEffect) == (0.01, 1))
    #expect(gate.regression.correction == .holm)
    #expect((gate.regression.capBelow50, gate.regression.capFrom50) == (6, 4))
    #expect(gate.erosion?.maxDrop == 2)
    #expect(gate.floors.map(\.value) == [0.5, 0.7])
    #expect(gate.floors.map(\.on) == [.point, .lower])
    #expect(gate.floors.map(\.passesUndefined) == [false, true])
    #expect(gate.guards.first?.maxBroken == 1)
    #expect(gate.guards.first?.category == "missed")
    #expect((gate.coverage.predictions, gate.coverage.texts) == (0.9, 0.5))
    #expect(gate.goldWarnings == .fail)
    #expect(gate.splits == ["dev", "test"])
  }

  @Test func anUnknownKeyIsAnErrorWithTheNearestOne() {
    let (_, problems) = Self.read(
      """
      assay: settings/1
      gate:
        regresion: { alpha: 0.05 }
      """)
    #expect(
      problems.text() == """
        assay.yaml:3:3: error: no setting is called `regresion` in `gate` [C001]
          3 |   regresion: { alpha: 0.05 }
            |   ^~~~~~~~~
          expected: primary, baseline, regression, erosion, floors, guards, coverage, gold, splits
          fix: did you mean `regression`?

        """)
  }

  @Test func aPercentageIsToldHowToBeWritten() {
    let (_, problems) = Self.read(
      """
      assay: settings/1
      gate: { floors: { quotes.attributed.f1: 80 } }
      """)
    #expect(problems.map(\.code) == ["C004"])
    #expect(problems.first?.fix == "write 0.8 for 80 %")
  }

  @Test func everyProblemIsFoundInOneRun() {
    let (_, problems) = Self.read(
      """
      assay: settings/2
      types: person
      pipelines: { wire: { timeout: soon } }
      gate:
        regression: { correction: max-z, alpha: 2 }
        guards: { tag: x }
      """)
    #expect(
      problems.map(\.code).sorted() == ["C002", "C003", "C003", "C004", "C004", "C004", "C004"])
  }

  @Test func everyListedKeyHasItsParentListed() {
    let paths = Set(SettingsKey.all.map(\.path))
    for key in SettingsKey.all {
      var parts = key.path.split(separator: ".").dropLast()
      while !parts.isEmpty {
        let parent = parts.joined(separator: ".")
        let isList = parent.hasSuffix("[]")
        #expect(paths.contains(isList ? String(parent.dropLast(2)) : parent), "\(key.path)")
        parts = parts.dropLast()
      }
    }
  }

  static func read(_ text: String) -> (settings: ProjectSettings, problems: [Diagnostic]) {
    ProjectSettings.read(Array(text.utf8), file: "assay.yaml")
  }
}
