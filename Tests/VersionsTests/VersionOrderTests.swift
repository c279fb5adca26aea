import Testing
import Versions

@Suite struct VersionOrderTests {
  @Test func numbersCountAndPrereleasesComeFirst() {
    let names = [
      "2.0.0", "1.10", "1.9", "2.0.0-rc.2", "2.0.0-rc.10", "v1.9.1", "2.0.0-beta", "nightly",
    ]
    let sorted = names.sorted(by: VersionOrder.precedes)
    #expect(
      sorted == [
        "1.9", "v1.9.1", "1.10", "2.0.0-beta", "2.0.0-rc.2", "2.0.0-rc.10", "2.0.0", "nightly",
      ])
  }
}
