package import Diagnostics
import YAMLNodes

extension ProjectSettings {
  package static let format = "settings/1"

  /// Reads the bytes of a settings file; all problems at once, and usual values where one is wrong.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (settings: ProjectSettings, problems: [Diagnostic]) {
    let document = YAMLDocument(bytes, file: file)
    var settings = ProjectSettings()
    guard let root = document.root else { return (settings, document.diagnostics) }
    var top = SectionReader(root, path: "", source: document.source)
    if let format = top.text("assay") {
      if format != Self.format {
        top.report(
          "C004", "`\(format)` is no format of settings that this program reads", top["assay"],
          expected: Self.format)
      }
    } else {
      top.report("C002", "the format is missing", root, expected: "assay: \(Self.format)")
    }
    if let types = top.texts("types") { settings.types = types.map(\.text) }
    if let slices = top.texts("slices") { settings.slices = slices.map(\.text) }
    settings.readPlaces(&top)
    settings.readPipelines(&top)
    if top["gate"] != nil {
      var section = top.section("gate")
      settings.gate = GateSettings(&section)
      top.adopt(section)
    }
    var problems = document.problems
    problems.append(contentsOf: top.problems)
    return (settings, problems.all(in: file))
  }

  private mutating func readPlaces(_ top: inout SectionReader) {
    for entry in top.named("places") {
      if let container = entry.value.scalar {
        places[entry.key] = container
      } else {
        top.report(
          "C003", "`\(entry.key)` is \(entry.value.kindInWords)", entry.value,
          expected: "the place that contains it")
      }
    }
  }

  private mutating func readPipelines(_ top: inout SectionReader) {
    for entry in top.named("pipelines") {
      var section = top.section(entry.value, path: "pipelines.NAME")
      let command = section.texts("command")?.map(\.text) ?? []
      if command.isEmpty {
        section.report(
          "C002", "the pipeline `\(entry.key)` has no command", entry.value,
          expected: "command: [program, argument, …]")
      }
      var pipeline = PipelineSettings(name: entry.key, command: command)
      if let timeout = section.number("timeout", in: 0.001...86_400, unit: "seconds") {
        pipeline.timeout = timeout
      }
      if let timeout = section.number("start-timeout", in: 0.001...86_400, unit: "seconds") {
        pipeline.startTimeout = timeout
      }
      if let jobs = section.count("jobs", in: 1...256) { pipeline.jobs = jobs }
      pipeline.inputs = section.texts("inputs")?.map(\.text)
      pipelines.append(pipeline)
      top.adopt(section)
    }
  }
}
