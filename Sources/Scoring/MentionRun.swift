/// The aligned mentions of an article, counted by all that the SemEval modes ask of them.
///
/// An article has few kinds of pairs, so that a mode counts these and not each mention.
struct MentionRun: Sendable {
  /// `nil` where there is no gold mention.
  var goldType: Int?
  /// `nil` where there is no predicted mention.
  var predictedType: Int?
  /// `MentionKind.position` of the gold mention, of the predicted one where there is none.
  var kind: Int
  var hasSameSpan: Bool
  var hasSameType: Bool
  var count: Int

  /// All runs of an article, sorted.
  static func runs(_ alignment: Alignment, _ pairing: MentionPairing) -> [MentionRun] {
    var codes: [UInt64] = []
    codes.reserveCapacity(
      alignment.pairs.count + alignment.missed.count + alignment.spurious.count)
    for (pair, relation) in zip(alignment.pairs, pairing.relations) {
      let (gold, predicted) = (pairing.gold[pair.gold], pairing.predicted[pair.predicted])
      codes.append(
        code(
          gold.type, predicted.type, gold.kind,
          (relation.hasSameSpan ? 1 : 0) | (relation.hasSameType ? 2 : 0)))
    }
    for index in alignment.missed {
      codes.append(code(pairing.gold[index].type, -1, pairing.gold[index].kind, 0))
    }
    for index in alignment.spurious {
      codes.append(code(-1, pairing.predicted[index].type, pairing.predicted[index].kind, 0))
    }
    codes.sort()
    var runs: [MentionRun] = []
    var last: UInt64?
    for code in codes {
      if code == last {
        runs[runs.count - 1].count += 1
      } else {
        runs.append(MentionRun(code))
        last = code
      }
    }
    return runs
  }

  /// One pair.
  init(_ gold: MentionKey, _ predicted: MentionKey, _ relation: MentionPairing.Relation) {
    goldType = Int(gold.type)
    predictedType = Int(predicted.type)
    kind = Int(gold.kind)
    hasSameSpan = relation.hasSameSpan
    hasSameType = relation.hasSameType
    count = 1
  }

  /// What the pairs have in common, for rules that ask for nothing else.
  var flags: MentionPairing.Relation {
    MentionPairing.Relation(
      overlap: 0, goldLength: 0, predictedLength: 0, hasSameSpan: hasSameSpan,
      hasSameType: hasSameType)
  }

  private init(_ code: UInt64) {
    let gold = Int(code >> 36)
    let predicted = Int(code >> 8 & 0xFFF_FFFF)
    goldType = gold == 0 ? nil : gold - 1
    predictedType = predicted == 0 ? nil : predicted - 1
    kind = Int(code >> 4 & 0xF)
    hasSameSpan = code & 1 != 0
    hasSameType = code & 2 != 0
    count = 1
  }

  /// Types are shifted by one, so that −1 stands for none; 28 bits for each.
  private static func code(
    _ goldType: Int32, _ predictedType: Int32, _ kind: UInt8, _ flags: UInt64
  ) -> UInt64 {
    UInt64(goldType + 1) << 36 | UInt64(predictedType + 1) << 8 | UInt64(kind) << 4 | flags
  }
}
