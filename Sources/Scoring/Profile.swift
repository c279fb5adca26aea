/// A set of conventions by name, so that figures can be compared with those that another scorer publishes.
///
/// `strict` holds unless asked otherwise. The others change only what they list.
package enum Profile: String, CaseIterable, Hashable, Sendable {
  case strict, conll, semeval13, nervaluate, seqeval

  package var summary: String {
    switch self {
    case .strict: "Assay's own conventions."
    case .conll: "The reference coreference scorer 8.01."
    case .semeval13: "The scorer of SemEval-2013 task 9."
    case .nervaluate: "nervaluate 1.2.1, order of predictions included."
    case .seqeval: "seqeval 1.2.2 on spans."
    }
  }

  /// What it changes, and in which figures.
  package var changes: [String] {
    var changes: [String] = []
    if readsUndefinedAsZero {
      changes.append("every ratio: 0/0 is 0; a CoNLL mean counts an undefined measure as 0")
    }
    if averagesOverAllTypes {
      changes.append("macro.*: mean over the types of gold and of predictions")
    }
    if takesFirstOverlap {
      changes.append(
        "entities.mentions.{strict,exact,partial,type}: each prediction in the order given takes an equal "
          + "gold mention, else the first that overlaps; every type is evaluated by itself")
    }
    return changes
  }

  var readsUndefinedAsZero: Bool { self != .strict }
  var averagesOverAllTypes: Bool { self == .seqeval }
  var takesFirstOverlap: Bool { self == .nervaluate }
}
