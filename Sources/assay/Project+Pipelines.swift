import ArgumentParser
import Diagnostics
import Pipelines
import Settings
import Storage

extension Project {
  /// The settings of a pipeline that is a command; another name is wrong usage.
  func pipelineSettings(_ name: String) throws -> PipelineSettings {
    if let settings = settings.pipelines.first(where: { $0.name == name }) { return settings }
    let names = [ReferenceRun.name] + settings.pipelines.map(\.name)
    let hint = nearest(to: name, in: names).map { " Did you mean `\($0)`?" } ?? ""
    throw ValidationError(
      "no pipeline is called `\(name)`; \(settingsFile) has \(names.joined(separator: ", ")).\(hint)"
    )
  }

  /// The pipeline as the settings have it, with its log beside the current reports.
  func command(_ settings: PipelineSettings, jobs: Int?) throws -> CommandPipeline {
    try Folder.create("\(options.reports)/current")
    var limits = CommandPipeline.Limits()
    limits.article = .seconds(settings.timeout)
    limits.start = .seconds(settings.startTimeout)
    limits.jobs = jobs ?? settings.jobs
    return CommandPipeline(
      PipelineIdentity(name: settings.name), arguments: settings.command, limits: limits,
      log: "\(options.reports)/current/\(settings.name).log")
  }
}
