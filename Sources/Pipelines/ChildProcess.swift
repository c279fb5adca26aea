internal import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// A program that runs in a process group of its own, with pipes to its three standard streams.
///
/// The group lets a program be ended with all that it has started. The pipes never block.
struct ChildProcess: ~Copyable {
  private let id: pid_t
  /// −1 once closed.
  private(set) var input: Int32
  private(set) var output: Int32
  private(set) var errors: Int32
  private(set) var hasEnded = false
  /// How much memory it has had at once so far, as far as it was looked at.
  private var seenPeakMemory = 0
  /// What this program has had at once when it started the other.
  private let ownPeakMemory: Int
  /// What it used, once it has ended.
  private(set) var usage: ProcessUsage?

  /// What a read found.
  enum Found {
    case bytes(Int)
    case nothingYet
    case end
  }

  struct StartError: Error {
    var reason: String
  }

  /// Starts the program; it is looked for along `PATH`.
  static func start(_ arguments: [String]) throws(StartError) -> ChildProcess {
    // A program that ends while it is written to would otherwise end this one too.
    signal(SIGPIPE, SIG_IGN)
    let toChild = try Self.pipe()
    let fromChild = try Self.pipe()
    let errorsOfChild = try Self.pipe()
    let ours = [toChild.write, fromChild.read, errorsOfChild.read]
    let theirs = [toChild.read, fromChild.write, errorsOfChild.write]
    defer { for descriptor in theirs { Glibc.close(descriptor) } }
    for descriptor in ours { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    do throws(StartError) {
      return ChildProcess(id: try spawn(arguments, streams: theirs), streams: ours)
    } catch {
      for descriptor in ours { Glibc.close(descriptor) }
      throw error
    }
  }

  private init(id: pid_t, streams: [Int32]) {
    self.id = id
    (input, output, errors) = (streams[0], streams[1], streams[2])
    ownPeakMemory = ProcessUsage.ownPeakMemory
  }

  deinit {
    if !hasEnded {
      kill(-id, SIGKILL)
      var status: Int32 = 0
      waitpid(id, &status, 0)
    }
    for descriptor in [input, output, errors] where descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// Writes as much as the pipe takes; `nil` where the program no longer reads.
  func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    let count = bytes.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
    return count >= 0 ? count : errno == EAGAIN || errno == EINTR ? 0 : nil
  }

  /// Reads what is there into `buffer`.
  static func read(_ descriptor: Int32, into buffer: inout [UInt8]) -> Found {
    let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 { return .bytes(count) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothingYet : .end
  }

  mutating func closeInput() { Self.close(&input) }
  mutating func closeOutput() { Self.close(&output) }
  mutating func closeErrors() { Self.close(&errors) }

  /// Looks how much memory it has had at once so far.
  mutating func lookAtMemory() {
    seenPeakMemory = max(seenPeakMemory, ProcessUsage.peakMemory(of: id) ?? 0)
  }

  /// Asks the program and all that it has started to end.
  func terminate() { kill(-id, SIGTERM) }

  /// Ends the program and all that it has started.
  func killGroup() { kill(-id, SIGKILL) }

  /// How the program ended, in words, once it has; what it leaves behind is ended too.
  mutating func endingIfEnded() -> Ending? {
    guard !hasEnded else { return nil }
    var found = siginfo_t()
    guard waitid(P_PID, id_t(id), &found, WEXITED | WNOHANG | WNOWAIT) == 0, found.si_signo != 0
    else { return nil }
    // Before it is waited for, so that its number cannot have been given to another.
    kill(-id, SIGKILL)
    var status: Int32 = 0
    var resources = rusage()
    wait4(id, &status, 0, &resources)
    hasEnded = true
    usage = ProcessUsage(
      resources, ownPeakMemory: ownPeakMemory, seenPeakMemory: seenPeakMemory)
    return Ending(status: status)
  }

  private static func close(_ descriptor: inout Int32) {
    guard descriptor >= 0 else { return }
    Glibc.close(descriptor)
    descriptor = -1
  }

  private static func pipe() throws(StartError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else {
      throw StartError(reason: String(cString: strerror(errno)))
    }
    // Programs that are started later must not hold these open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func spawn(
    _ arguments: [String], streams: [Int32]
  ) throws(StartError) -> pid_t {
    guard let program = arguments.first else { throw StartError(reason: "no program is named") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(target))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    let environment = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }.sorted()
    var id: pid_t = 0
    let code = withCStrings(arguments) { argumentPointers in
      withCStrings(environment) { environmentPointers in
        posix_spawnp(
          &id, program, &actions, &attributes, argumentPointers, environmentPointers)
      }
    }
    guard code == 0 else {
      throw StartError(reason: "\(program): \(String(cString: strerror(code)))")
    }
    return id
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}

/// How a program ended.
struct Ending {
  /// As `waitpid` gives it.
  let status: Int32

  var isSuccess: Bool { status == 0 }

  var inWords: String {
    let signal = status & 0x7F
    return signal == 0
      ? "ended with exit status \(status >> 8 & 0xFF)"
      : "was ended by signal \(signal) (\(String(cString: strsignal(signal))))"
  }
}
