import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// A program that a test runs as a user would, in a folder of its own.
package struct Program: Sendable {
  private let path: String
  private let folder: TemporaryFolder
  private let environment: [String: String]

  /// What a run left behind.
  package struct Outcome: Sendable {
    package var status: Int32
    package var output: String
    package var errors: String
  }

  /// The built `assay`, beside the tests that are running.
  package static func assay(
    in folder: TemporaryFolder, environment: [String: String] = [:]
  ) -> Program {
    Program(path: BuildFolder.path + "/assay", folder: folder, environment: environment)
  }

  package init(path: String, folder: TemporaryFolder, environment: [String: String] = [:]) {
    self.path = path
    self.folder = folder
    self.environment = environment
  }

  /// Runs with an environment of its own, so that no variable of the machine changes a test.
  package func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: input)
  }

  package func run(_ arguments: [String], input: String = "") throws -> Outcome {
    let streams = TemporaryFolder()
    try streams.write(input, to: "input")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, streams("input"), O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, streams("output"), O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, streams("errors"), O_WRONLY | O_CREAT, 0o600)
    var usual = ["PATH": getenv("PATH").map { String(cString: $0) } ?? "", "HOME": folder.path]
    // Where coverage is measured, a program writes its part beside that of the tests.
    if let profile = getenv("LLVM_PROFILE_FILE") {
      usual["LLVM_PROFILE_FILE"] = String(cString: profile)
    }
    let variables = usual.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }.sorted()
    // A shell changes the folder, which posix_spawn cannot do everywhere.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path, path]
    var words = (shell + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    var child = pid_t()
    let failure = posix_spawn(&child, "/bin/sh", &actions, nil, &words, &settings)
    guard failure == 0 else {
      throw CannotRun(description: "cannot run \(path): \(String(cString: strerror(failure)))")
    }
    var state: Int32 = 0
    while waitpid(child, &state, 0) < 0, errno == EINTR {}
    let signal = state & 0x7F
    return Outcome(
      status: signal == 0 ? (state >> 8) & 0xFF : 128 + signal,
      output: try streams.read("output"), errors: try streams.read("errors"))
  }

  package struct CannotRun: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }
}

/// Where the build that is being tested put its programs.
package enum BuildFolder {
  /// The tests run from a bundle in that folder.
  package static let path: String = {
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      return URL(filePath: argument).deletingLastPathComponent().path
    }
    return ProjectFolder.url.appending(path: ".build/debug").path
  }()
}
