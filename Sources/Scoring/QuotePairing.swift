import LabelModel

/// A gold quote and the predicted one that it is aligned with: what agrees.
struct QuotePairing: Sendable {
  /// The trimmed content, or the alternative of it that fits the prediction best.
  var gold: TextSpan
  /// The trimmed predicted content.
  var predicted: TextSpan
  var speaker: SpeakerVerdict
  /// `nil` where gold does not annotate it.
  var kindIsRight: Bool?

  var isExact: Bool { gold == predicted }

  /// Intersection over union of at least one half.
  var isRelaxed: Bool { gold.sharesHalf(with: predicted) }

  /// 2·|g ∩ p|/(|g| + |p|).
  var dice: Double {
    Double(2 * gold.overlapLength(predicted)) / Double(gold.length + predicted.length)
  }
}

/// Whether a quote is put into the right mouth.
enum SpeakerVerdict: Sendable {
  case right
  /// Another speaker, or a speaker where the text does not say who speaks.
  case wrong
  /// No speaker where gold has one.
  case missing
  /// Gold does not annotate the speaker.
  case unscored

  /// - Parameter agrees: whether a gold speaker and a predicted one are the same.
  init(
    gold: Slot<AcceptedReference>, predicted: AcceptedReference?,
    agrees: (AcceptedReference, AcceptedReference) -> Bool
  ) {
    self =
      switch (gold, predicted) {
      case (.unannotated, _): .unscored
      case (.empty, nil): .right
      case (.empty, _?): .wrong
      case (.filled, nil): .missing
      case (.filled(let key), let answer?): agrees(key, answer) ? .right : .wrong
      }
  }
}

extension Quote {
  /// Whom a prediction names: its speaker, or the words that it takes for the source if it says no more.
  var predictedSpeaker: AcceptedReference? {
    guard speaker == .unannotated else { return speaker.value }
    return source.value.map { AcceptedReference(.span($0.span)) }
  }
}
