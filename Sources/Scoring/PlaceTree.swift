/// Which place lies inside which, as the settings name them.
struct PlaceTree: Sendable {
  /// Folded names of a place, and of all places around it.
  struct Place: Sendable {
    var names: Set<String>
    var around: Set<String>
  }

  private let containments: [String: String]

  /// - Parameter containments: name of a place to that of the place around it.
  init(_ containments: [String: String]) {
    self.containments = Dictionary(
      containments.map { ($0.key.foldedName, $0.value.foldedName) }.sorted { $0 < $1 },
      uniquingKeysWith: { first, _ in first })
  }

  func place(_ names: Set<String>) -> Place {
    var around: Set<String> = []
    for name in names {
      var next = containments[name]
      // A name that was seen before ends the walk, so that a circle in the settings does no harm.
      while let outer = next, around.insert(outer).inserted { next = containments[outer] }
    }
    return Place(names: names, around: around)
  }
}

/// Places by name and by what lies around them.
struct PlaceIndex: Sendable {
  private var byName: [String: [Int32]] = [:]
  private var byOuter: [String: [Int32]] = [:]

  init(_ places: [PlaceTree.Place]) {
    for (number, place) in zip(Int32(0)..., places) {
      for name in place.names { byName[name, default: []].append(number) }
      for name in place.around { byOuter[name, default: []].append(number) }
    }
  }

  /// Those that contain `place` or lie inside it.
  func related(to place: PlaceTree.Place) -> [Int32] {
    place.around.flatMap { byName[$0] ?? [] } + place.names.flatMap { byOuter[$0] ?? [] }
  }
}
