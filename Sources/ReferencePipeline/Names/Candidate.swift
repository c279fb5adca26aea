/// Weights for each `NameType`, by raw value.
typealias Evidence = SIMD16<Float>

extension Evidence {
  subscript(type: NameType) -> Float {
    get { self[type.rawValue] }
    set { self[type.rawValue] = newValue }
  }

  /// The type with the greatest weight; the earlier type where two weigh the same.
  var best: (type: NameType, weight: Float) {
    var type = NameType.person
    for other in NameType.allCases where self[other] > self[type] { type = other }
    return (type, self[type])
  }
}

/// Words that may be a name, with what speaks for each type.
struct Candidate: Sendable {
  var tokens: Range<Int>
  /// The words' identity: the same for the same words.
  var key: UInt64
  /// From the words themselves, the same wherever they stand.
  var inner: Evidence
  /// From the words around this place.
  var context: Evidence = .init()
  /// Whether a title stands before it.
  var isTitled = false
  var sex: WordClass = []
  /// Whether the capital may be due to the start of a sentence.
  var isDoubtful = false
  var isKnown = false
}
