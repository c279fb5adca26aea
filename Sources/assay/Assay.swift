import ArgumentParser
import Diagnostics
import Storage

#if canImport(Glibc)
  import Glibc
#endif

/// The `assay` command.
@main
struct Assay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract:
      "Says how accurate a news extraction pipeline is, what a version broke, and whether it may ship.",
    version: ProgramVersion.text,
    groupedSubcommands: [
      CommandGroup(
        name: "Main",
        subcommands: [
          InitCommand.self, EvalCommand.self, GateCommand.self, CheckCommand.self,
          AnnotateCommand.self,
        ]),
      CommandGroup(
        name: "Result",
        subcommands: [
          ExplainCommand.self, CompareCommand.self, ReportCommand.self, HistoryCommand.self,
          RescoreCommand.self, AcceptCommand.self,
        ]),
      CommandGroup(
        name: "Prediction",
        subcommands: [
          ScoreCommand.self, ExtractCommand.self, PipelineCommand.self, ImportCommand.self,
          ExportCommand.self, MergeCommand.self, DamageCommand.self,
        ]),
      CommandGroup(
        name: "Gold",
        subcommands: [
          NewCommand.self, QueueCommand.self, FormatCommand.self, DiffCommand.self,
          ResolveCommand.self, ReanchorCommand.self, RehashCommand.self, SealCommand.self,
          UnsealCommand.self, MergeGoldCommand.self,
        ]),
      CommandGroup(
        name: "Annotator",
        subcommands: [AgreeCommand.self, AdjudicateCommand.self, FeedbackCommand.self]),
      CommandGroup(
        name: "Reference",
        subcommands: [
          MetricsCommand.self, SettingsCommand.self, SelfTestCommand.self, ManualCommand.self,
        ]),
    ])

  /// Like the parser's own `main`, but for the exit codes: 2 for wrong usage, 70 for a fault of ours.
  static func main() async {
    StandardStreams.reserve()
    // A pipeline that dies must not take us along.
    signal(SIGPIPE, SIG_IGN)
    InternalFault.install()
    do {
      try CommandWords.refuseEmpty(Array(CommandLine.arguments.dropFirst()))
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch let input as InvalidInput {
      Console.error(input.diagnostics.text(color: Console.errorsHaveColor))
      Glibc.exit(ExitStatus.invalidInput)
    } catch let failure as FileError {
      Console.error("assay: \(failure)\n")
      Glibc.exit(ExitStatus.usage)
    } catch {
      let status = exitCode(for: error)
      if status == .success {
        Console.output(fullMessage(for: error) + "\n")
        Glibc.exit(ExitStatus.success)
      }
      Console.error(fullMessage(for: error) + "\n")
      Glibc.exit(status == .validationFailure ? ExitStatus.usage : ExitStatus.internalError)
    }
  }
}

/// The version of this program.
enum ProgramVersion {
  static let text = "0.2.0"
}

/// What the program's exit code says; scripts rely on it.
enum ExitStatus {
  static let success: Int32 = 0
  /// The gate failed.
  static let gateFailed: Int32 = 1
  /// Wrong usage or settings.
  static let usage: Int32 = 2
  /// Gold or predictions that cannot be used, or coverage.
  static let invalidInput: Int32 = 3
  /// A comparison is demanded and cannot be made.
  static let notComparable: Int32 = 4
  static let pipelineFailed: Int32 = 5
  static let internalError: Int32 = 70
}
