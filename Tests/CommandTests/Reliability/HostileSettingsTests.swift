import TestSupport
import Testing

/// Settings and recorded versions that somebody else wrote, or that were damaged.
@Suite struct HostileSettingsTests {
  @Test(arguments: settings + records)
  func isExplained(_ input: HostileInput) throws { try input.check() }

  private static func settings(_ name: String, _ text: String, _ says: String...) -> HostileInput {
    var input = HostileInput(
      name, ["gold/assay.yaml": text.bytes], ["gate", "--predictions", "wire.jsonl"], 2)
    input.says = ["gold/assay.yaml"] + says
    return input
  }

  static let settings: [HostileInput] = [
    settings("no settings", "", "no `gate:` section"),
    settings("an unknown format", "assay: settings/7\n", "settings/1"),
    settings("an unknown key", "assay: settings/1\ngates: {}\n", "`gate`"),
    settings("deep nesting", "gate: " + String(repeating: "{a: ", count: 5000), "Y00"),
    settings("an alias", "assay: settings/1\ngate: &a\n  floors: *a\n", "Y003"),
    settings("no figure", "assay: settings/1\ngate: { floors: { f1: 0.5 } }\n", "f1"),
    settings(
      "a floor that is no number",
      "assay: settings/1\ngate: { floors: { meetings.detection.f1: high } }\n", "high"),
    settings(
      "a floor of NaN", "assay: settings/1\ngate: { floors: { meetings.detection.f1: NaN } }\n",
      "NaN"),
    settings(
      "a floor past all numbers",
      "assay: settings/1\ngate: { floors: { meetings.detection.f1: 1e400 } }\n", "1e400"),
    settings(
      "a floor of 70", "assay: settings/1\ngate: { floors: { meetings.detection.f1: 70 } }\n", "70"),
    settings(
      "an alpha of nothing", "assay: settings/1\ngate: { regression: { alpha: 0 } }\n", "alpha"),
    settings(
      "a command that is a mapping",
      "assay: settings/1\npipelines:\n  - { name: a, command: { run: b } }\n", "command"),
    settings("pipelines as a list", "assay: settings/1\npipelines: [a]\n", "pipelines"),
    settings(
      "half a job", "assay: settings/1\npipelines:\n  a: { command: [b], jobs: 1.5 }\n", "jobs"),
    settings("places as a word", "assay: settings/1\nplaces: Lisbon\n", "places"),
    settings(
      "a time limit of minus one",
      "assay: settings/1\npipelines:\n  a: { command: [b], timeout: -1 }\n", "timeout"),
    settings(
      "a million jobs",
      "assay: settings/1\npipelines:\n  a: { command: [b], jobs: 1000000 }\n", "jobs"),
  ]

  private static func record(_ name: String, _ bytes: [UInt8], _ code: String) -> HostileInput {
    HostileInput(
      name, ["reports/versions/1.json": bytes],
      ["eval", "--predictions", "wire.jsonl", "--base", "1"], 3, code, "reports/versions/1.json")
  }

  static let records: [HostileInput] = [
    record("an empty record", [], "V001"),
    record("a cut record", "{\"assay\":\"version/1\",".bytes, "V001"),
    record("a record in another encoding", [0xFF, 0xFE, 0x7B], "V001"),
    record("a deep record", String(repeating: "[", count: 100_000).bytes, "V001"),
    record("a record of the future", "{\"assay\":\"version/99\"}".bytes, "V002"),
    record("a list", "[]".bytes, "V002"),
    record("a record without counts", "{\"assay\":\"version/1\",\"name\":\"1\"}".bytes, "V003"),
    record("no JSON", "assay: version/1\n".bytes, "V001"),
    HostileInput(
      "a name that is a path", [:], ["compare", "../../etc/passwd", "1"], 2, "version"),
    HostileInput(
      "a version that there is not", [:],
      ["eval", "--predictions", "wire.jsonl", "--base", "7"], 4, "7"),
  ]
}
