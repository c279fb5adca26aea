package import Diagnostics

/// What `gold/assay.yaml` says.
package struct ProjectSettings: Sendable {
  package var types: [String] = Self.usualTypes
  /// Place to the place that contains it.
  package var places: [String: String] = [:]
  package var slices: [String] = ["split"]
  /// In the order of the file.
  package var pipelines: [PipelineSettings] = []
  package var gate: GateSettings?

  package init() {}

  /// Also `group`, for unnamed parties of a meeting.
  package static let usualTypes = [
    "person", "organization", "gpe", "location", "facility", "norp", "event", "date", "money",
    "misc", "group",
  ]
}

/// A pipeline that runs as a command.
package struct PipelineSettings: Hashable, Sendable {
  package var name: String
  package var command: [String]
  /// Seconds.
  package var timeout: Double = 60
  /// Seconds.
  package var startTimeout: Double = 120
  package var jobs: Int = 1
  /// Files and folders that decide its answers; `nil` where they are not known.
  package var inputs: [String]?

  package init(name: String, command: [String]) {
    self.name = name
    self.command = command
  }
}

/// The gate's rules as written.
package struct GateSettings: Hashable, Sendable {
  package var primary: [NamedFigure] = []
  package var baseline = Baseline()
  package var regression = Regression()
  package var erosion: Erosion?
  package var floors: [Floor] = []
  package var guards: [Guard] = []
  package var coverage = Coverage()
  package var goldWarnings = GoldWarnings.allow
  /// So many versions judged on the same gold are a warning: choices have begun to fit it.
  package var goldUses = 40
  package var splits: [String] = []

  package init() {}

  /// A figure's name with the place that names it, for messages.
  package struct NamedFigure: Hashable, Sendable {
    package var name: String
    package var place: Place?

    package init(name: String, place: Place? = nil) {
      self.name = name
      self.place = place
    }
  }

  package struct Baseline: Hashable, Sendable {
    package var change = Reference.latest
    package var release: String?
    package var ifMissing = IfMissing.fail

    package init() {}

    package enum Reference: Hashable, Sendable {
      /// The latest version recorded where this branch left the main line.
      case mergeBase
      /// The latest recorded version.
      case latest
      case none
      case version(String)
    }

    package enum IfMissing: String, CaseIterable, Hashable, Sendable {
      case fail, warn
      case floorsOnly = "floors-only"
    }
  }

  package struct Regression: Hashable, Sendable {
    package var alpha = 0.05
    package var correction = Correction.maxT
    /// Points.
    package var minEffect = 0.5
    /// Points, below 50 articles.
    package var capBelow50 = 5.0
    /// Points, from 50 articles.
    package var capFrom50 = 3.0
    /// Points.
    package var warn = 1.0

    package init() {}

    package enum Correction: String, CaseIterable, Hashable, Sendable {
      case maxT = "max-t"
      case holm, none
    }
  }

  package struct Erosion: Hashable, Sendable {
    /// Points.
    package var maxDrop = 1.5

    package init() {}
  }

  package struct Floor: Hashable, Sendable {
    package var figure: NamedFigure
    /// From 0 to 1.
    package var value: Double
    package var on = Basis.point
    package var passesUndefined = false

    package init(figure: NamedFigure, value: Double) {
      self.figure = figure
      self.value = value
    }

    package enum Basis: String, CaseIterable, Hashable, Sendable {
      case point, lower
    }
  }

  package struct Guard: Hashable, Sendable {
    package var tag: String?
    package var metric: NamedFigure?
    package var category: String?
    package var maxBroken = 0

    package init() {}
  }

  package struct Coverage: Hashable, Sendable {
    /// From 0 to 1.
    package var predictions = 1.0
    /// From 0 to 1.
    package var texts = 0.0

    package init() {}
  }

  package enum GoldWarnings: String, CaseIterable, Hashable, Sendable {
    case allow, fail
  }
}
