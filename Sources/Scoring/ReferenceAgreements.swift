import LabelModel

/// All references of one purpose in an article, numbered, and which gold ones agree with which predicted.
///
/// Found through indexes of links, names, partners and places in the text, so that thousands of references
/// need not be compared each with each; `ReferenceResolver` has the last word on every pair found.
struct ReferenceAgreements: Sendable {
  private let goldNumbers: [AcceptedReference: Int32]
  private let predictedNumbers: [AcceptedReference: Int32]
  /// By gold number, sorted: predicted numbers that point to the same entity.
  private(set) var same: [[Int32]]
  /// By gold number, sorted: predicted numbers that point to a containing or contained place.
  private(set) var containing: [[Int32]]

  /// - Parameter containments: folded name of a place to that of the place around it.
  init(
    gold: [AcceptedReference], predicted: [AcceptedReference], resolver: ReferenceResolver,
    containments: [String: String] = [:]
  ) {
    let golds = Self.distinct(gold)
    let predictions = Self.distinct(predicted)
    goldNumbers = Self.numbers(golds)
    predictedNumbers = Self.numbers(predictions)
    let referents = predictions.map { resolver.predicted.referent($0.reference) }
    let index = ReferentIndex(referents)
    let tree = PlaceTree(containments)
    let places = referents.map { tree.place(resolver.knownNames(ofPredicted: $0)) }
    let placeIndex = PlaceIndex(places)
    same = []
    containing = []
    for reference in golds {
      let accepted = ([reference.reference] + reference.alternatives).map {
        resolver.gold.referent($0)
      }
      let found = Set(accepted.flatMap { index.candidates(for: $0, resolver: resolver) })
        .filter { candidate in
          accepted.contains { resolver.agrees($0, referents[Int(candidate)]) }
        }
      same.append(found.sorted())
      let around = accepted.flatMap { placeIndex.related(to: tree.place($0.names)) }
      containing.append(Set(around).subtracting(found).sorted())
    }
  }

  func gold(_ reference: AcceptedReference) -> Int32 { goldNumbers[reference] ?? -1 }
  func predicted(_ reference: AcceptedReference) -> Int32 { predictedNumbers[reference] ?? -1 }

  func agree(_ gold: Int32, _ predicted: Int32) -> Bool { same[Int(gold)].contains(predicted) }

  private static func distinct(_ references: [AcceptedReference]) -> [AcceptedReference] {
    var seen: Set<AcceptedReference> = []
    return references.filter { seen.insert($0).inserted }
  }

  private static func numbers(_ references: [AcceptedReference]) -> [AcceptedReference: Int32] {
    Dictionary(uniqueKeysWithValues: zip(references, 0...))
  }
}

/// Predicted referents by everything through which a gold one could agree with them.
private struct ReferentIndex {
  private var byLink: [String: [Int32]] = [:]
  private var byName: [String: [Int32]] = [:]
  private var byEntity: [Int: [Int32]] = [:]
  /// Those that are words of the text.
  private var spans: [(span: TextSpan, number: Int32)] = []

  init(_ referents: [ReferenceSide.Referent]) {
    for (number, referent) in zip(Int32(0)..., referents) {
      if let link = referent.link { byLink[link, default: []].append(number) }
      if let entity = referent.entity { byEntity[entity, default: []].append(number) }
      if let span = referent.span { spans.append((span, number)) }
      for name in referent.names { byName[name, default: []].append(number) }
    }
  }

  func candidates(for gold: ReferenceSide.Referent, resolver: ReferenceResolver) -> [Int32] {
    var found: [Int32] = []
    if let link = gold.link { found += byLink[link] ?? [] }
    for name in gold.names { found += byName[name] ?? [] }
    if let entity = gold.entity {
      if let partner = resolver.predictedPartner(ofGold: entity) {
        found += byEntity[partner] ?? []
      }
      let mentions = resolver.gold.mentions(of: entity)
      found += spans.filter { candidate in mentions.contains { $0.overlaps(candidate.span) } }
        .map(\.number)
      for other in mentions.flatMap({ resolver.predicted.entities(overlapping: $0) }) {
        found += byEntity[other] ?? []
      }
    }
    if let span = gold.span {
      for entity in resolver.predicted.entities(bestCoveredBy: span) {
        found += byEntity[entity] ?? []
      }
      found += spans.filter { $0.span.overlaps(span) }.map(\.number)
    }
    return found
  }
}
