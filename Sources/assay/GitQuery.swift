import Storage

#if canImport(Glibc)
  import Glibc
#endif

/// Asks git about the repository in the current folder; no answer where there is none.
enum GitQuery {
  /// The commit where the branch left the main line: the first of the usual names that git knows.
  static func mergeBase() -> String? {
    let named = Console.environment("ASSAY_BASE_REF").map { [$0] } ?? []
    for line in named + ["origin/HEAD", "origin/main", "origin/master", "main", "master"] {
      if let base = run(["merge-base", "HEAD", line])?.first { return base }
    }
    return nil
  }

  /// Paths of the files below a folder at a commit.
  static func files(at commit: String, below folder: String) -> [String] {
    run(["ls-tree", "-r", "--name-only", commit, "--", folder]) ?? []
  }

  /// The first version of a file, the newest first, whose bytes have the digest.
  static func version(of path: String, sha256 digest: String) -> [UInt8]? {
    let commits = run(["log", "--format=%H", "-n", "50", "--", path]) ?? []
    return commits.lazy.compactMap { output(["show", "\($0):./\(path)"]) }
      .first { $0.status == 0 && SHA256.hex(of: $0.bytes) == digest }?.bytes
  }

  /// Three files merged line by line; `nil` where that leaves conflicts.
  static func mergedLines(base: String, ours: String, theirs: String) -> [UInt8]? {
    guard let merged = output(["merge-file", "-p", "-q", ours, base, theirs]), merged.status == 0
    else { return nil }
    return merged.bytes
  }

  /// Merges into `ours` line by line, with marks where that fails; gives git's status.
  static func mergeLines(base: String, ours: String, theirs: String) -> Int32 {
    output(["merge-file", "-q", ours, base, theirs])?.status ?? ExitStatus.internalError
  }

  /// The lines that git prints, or `nil` where it fails.
  private static func run(_ arguments: [String]) -> [String]? {
    guard let printed = output(arguments), printed.status == 0 else { return nil }
    return String(decoding: printed.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// What git prints and the status that it ends with; `nil` where it cannot be started.
  private static func output(_ arguments: [String]) -> (status: Int32, bytes: [UInt8])? {
    var pipe: [Int32] = [0, 0]
    guard Glibc.pipe(&pipe) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
    posix_spawn_file_actions_addclose(&actions, pipe[0])
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = (["git"] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let started = posix_spawnp(&child, "git", &actions, nil, &words, environ)
    close(pipe[1])
    defer { close(pipe[0]) }
    guard started == 0 else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(pipe[0], &buffer, buffer.count)
      if count <= 0 { break }
      output += buffer[..<count]
    }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    // The low byte holds a signal, the one above it the status.
    return (status & 0x7F == 0 ? (status >> 8) & 0xFF : ExitStatus.internalError, output)
  }
}
