/// A key that `gold/assay.yaml` may hold.
package struct SettingsKey: Sendable {
  /// Dotted; `NAME` stands for a name of the user's own, `[]` for the items of a list.
  package let path: String
  package let summary: String
  /// What holds where the key is missing, in words or as it would be written.
  package let fallback: String

  private init(_ path: String, _ summary: String, _ fallback: String) {
    self.path = path
    self.summary = summary
    self.fallback = fallback
  }

  /// The last part of the path.
  package var name: String { path.split(separator: ".").last.map(String.init) ?? path }

  /// The names of the keys right below `path`; of the top where it is empty.
  package static func names(under path: String) -> [String] {
    let prefix = path.isEmpty ? "" : path + "."
    return all.filter {
      $0.path.hasPrefix(prefix) && !$0.path.dropFirst(prefix.count).contains(".")
    }
    .map(\.name)
  }

  /// Every key, in the order of the reference page.
  package static let all: [SettingsKey] = [
    SettingsKey("assay", "The format: `settings/1`.", "required"),
    SettingsKey(
      "types", "Entity types that gold may use.",
      "person, organization, gpe, location, facility, norp, event, date, money, misc, group"),
    SettingsKey("places", "Places that contain others, as `Vienna: Austria`.", "none"),
    SettingsKey("slices", "Article metadata by which every report is cut.", "split"),
    SettingsKey("pipelines", "Pipelines that `--pipeline` can name.", "only `reference`"),
    SettingsKey("pipelines.NAME", "One pipeline.", "–"),
    SettingsKey("pipelines.NAME.command", "The program and its arguments, as a list.", "required"),
    SettingsKey("pipelines.NAME.timeout", "Seconds that one article may take.", "60"),
    SettingsKey("pipelines.NAME.start-timeout", "Seconds until the first answer.", "120"),
    SettingsKey("pipelines.NAME.jobs", "Processes that run at once.", "1"),
    SettingsKey(
      "pipelines.NAME.inputs",
      "Files and folders that decide the answers; only where they are named are answers reused.",
      "every run asks again"),
    SettingsKey("gate", "What a version must meet to ship.", "no gate"),
    SettingsKey("gate.primary", "The few figures that are tested together.", "no test"),
    SettingsKey("gate.baseline", "What a version is compared with.", "–"),
    SettingsKey(
      "gate.baseline.change",
      "What this change did: `merge-base`, `latest`, `none` or a version's name.", "latest"),
    SettingsKey(
      "gate.baseline.release", "The pinned release, against slow erosion: `none` or a version.",
      "none"),
    SettingsKey(
      "gate.baseline.if-missing", "`fail`, `warn` or `floors-only` where no baseline is recorded.",
      "fail"),
    SettingsKey("gate.regression", "The test of the primary figures.", "with the values below"),
    SettingsKey("gate.regression.alpha", "Chance of a false alarm in the family.", "0.05"),
    SettingsKey("gate.regression.correction", "`max-t`, `holm` or `none`.", "max-t"),
    SettingsKey(
      "gate.regression.min-effect", "Points below which a loss is no regression.", "0.5"),
    SettingsKey("gate.regression.cap", "Points of loss that fail without a test.", "–"),
    SettingsKey("gate.regression.cap.below-50-articles", "The cap on a small gold.", "5"),
    SettingsKey("gate.regression.cap.from-50-articles", "The cap on a larger one.", "3"),
    SettingsKey("gate.regression.warn", "Points of loss that warn without a test.", "1"),
    SettingsKey("gate.erosion", "Losses since the pinned release.", "not looked at"),
    SettingsKey("gate.erosion.max-drop", "Points that may be lost since the release.", "1.5"),
    SettingsKey("gate.floors", "Least values, by figure.", "none"),
    SettingsKey("gate.floors.NAME", "A least value from 0 to 1, or a mapping.", "–"),
    SettingsKey("gate.floors.NAME.value", "The least value, from 0 to 1.", "required"),
    SettingsKey(
      "gate.floors.NAME.on", "`point`, or `lower` for the lower end of the interval.", "point"),
    SettingsKey(
      "gate.floors.NAME.undefined", "`fail` or `pass` where it cannot be measured.", "fail"),
    SettingsKey("gate.guards", "Limits on how many labels may break.", "none"),
    SettingsKey("gate.guards[].tag", "Labels with this tag, such as `must-pass`.", "all"),
    SettingsKey("gate.guards[].metric", "Labels of this metric.", "all primary ones"),
    SettingsKey("gate.guards[].category", "Breaks of this error category.", "all"),
    SettingsKey("gate.guards[].max-broken", "How many may break.", "0"),
    SettingsKey("gate.coverage", "Articles that must have a prediction.", "–"),
    SettingsKey("gate.coverage.predictions", "The share that must have one.", "1"),
    SettingsKey("gate.coverage.texts", "The share whose text must be at hand.", "0"),
    SettingsKey("gate.gold", "The state of the gold.", "–"),
    SettingsKey("gate.gold.warnings", "`allow` or `fail` where the gold has warnings.", "allow"),
    SettingsKey(
      "gate.gold.uses", "Recorded versions judged on one gold from which the gate warns.", "40"),
    SettingsKey("gate.splits", "Splits on which floors must hold too, each by itself.", "none"),
  ]
}
