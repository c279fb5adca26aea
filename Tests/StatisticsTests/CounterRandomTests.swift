import Testing

@testable import Statistics

@Suite struct CounterRandomTests {
  /// SplitMix64's mixture of a state, as Steele, Lea & Flood 2014 give it.
  private func mixed(_ state: UInt64) -> UInt64 {
    let first = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    let second = (first ^ first >> 27) &* 0x94D0_49BB_1331_11EB
    return second ^ second >> 31
  }

  /// Its first numbers from the seed 0, which other programs give too.
  @Test func theMixtureIsThePublishedOne() {
    let step: UInt64 = 0x9E37_79B9_7F4A_7C15
    let numbers = (1...3).map { mixed($0 &* step) }
    #expect(
      numbers == [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F])
    var random = CounterRandom(seed: 7, stream: 11)
    let start = mixed(7 ^ mixed(12 &* step))
    #expect((1...3).map { _ in random.next() } == (1...3).map { mixed(start &+ $0 &* step) })
  }
}
