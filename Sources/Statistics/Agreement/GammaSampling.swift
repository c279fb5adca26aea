/// How the texts are sampled from which gamma's expected disorder is estimated.
package enum GammaSampling: Sendable {
  /// Both annotators' units, each turned round the annotated stretch by a random whole distance.
  ///
  /// Each side takes one of the two annotators at random; the distances are at least half a mean
  /// unit apart. Source: Mathet, Widlöcher & Métivier 2015, §5.2.
  case turned

  /// New units with the annotators' mean and deviation of number, gap and length (normal), and their
  /// shares of categories: the default of the tool pygamma-agreement.
  case statistical
}

/// Samples two annotators' units from those of two real ones.
struct GammaSampler<Category: Hashable & Sendable>: Sendable {
  typealias Unit = PlacedUnit<Category>

  private let sampling: GammaSampling
  private let annotators: [[Unit]]
  private let categories: [Category]
  private let numbers: Spread
  private let gaps: Spread
  private let lengths: Spread
  private let start: Double
  private let stretch: Int

  /// A mean with its standard deviation, divided by n.
  private struct Spread {
    var mean: Double
    var deviation: Double

    init(_ values: [Double]) {
      let count = Double(max(1, values.count))
      let mean = values.reduce(0, +) / count
      self.mean = mean
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      deviation = (squares / count).squareRoot()
    }

    func normal(_ random: inout CounterRandom) -> Double {
      // In the middle of 2^53 classes, so that it is never 0 nor 1.
      mean + deviation * NormalDistribution.quantile(random.fraction() + 0x1p-54)
    }
  }

  /// A sampler of units from those of annotators who have at least one each.
  init(_ annotators: [[Unit]], sampling: GammaSampling) {
    let sorted = annotators.map { units in units.sorted { $0.start < $1.start } }
    let units = sorted.flatMap(\.self)
    self.annotators = sorted
    self.sampling = sampling
    categories = units.map(\.category)
    numbers = Spread(annotators.map { Double($0.count) })
    lengths = Spread(units.map(\.length))
    gaps = Spread(sorted.flatMap(Self.gaps))
    let first = units.map(\.start).min() ?? 0
    start = first
    stretch = Int((units.map(\.end).max() ?? 0) - first)
  }

  private static func gaps(of units: [Unit]) -> [Double] {
    let between = zip(units.dropFirst(), units).map { $0.start - $1.end }
    return between + units.prefix(1).map(\.start).filter { $0 > 0 }
  }

  /// The units of two sampled annotators.
  func sample(_ random: inout CounterRandom) -> ([Unit], [Unit]) {
    switch sampling {
    case .statistical:
      return (invented(&random), invented(&random))
    case .turned:
      let apart = min(Int((lengths.mean / 2).rounded(.up)), stretch / 2)
      let distance = random.next(below: stretch)
      let other = distance + apart + random.next(below: stretch - 2 * apart + 1)
      return (turned(by: distance, &random), turned(by: other, &random))
    }
  }

  private func turned(by distance: Int, _ random: inout CounterRandom) -> [Unit] {
    annotators[random.next(below: annotators.count)].map { unit in
      var moved = unit
      let place = (Int(unit.start - start) + distance) % stretch
      moved.start = start + Double(place)
      return moved
    }
  }

  private func invented(_ random: inout CounterRandom) -> [Unit] {
    var end = 0.0
    return (0..<max(1, Int(numbers.normal(&random)))).map { _ in
      let gap = gaps.normal(&random)
      let length = max(abs(lengths.normal(&random)), 0x1p-30)
      let category = categories[random.next(below: categories.count)]
      let unit = Unit(start: end + gap, length: length, category: category)
      end = unit.end
      return unit
    }
  }
}
