import TestSupport
import Testing

/// Paths that lead to what is no file, or to where nothing may be read.
@Suite struct HostileFileTests {
  /// A shell command that prepares the folder, what is run then, and what comes of it.
  static let cases: [(prepare: String, arguments: String, status: Int32, says: String)] = [
    ("mkfifo pipe.jsonl", "score --predictions pipe.jsonl", 2, "it is a pipe, not a file"),
    ("mkdir folder.jsonl", "score --predictions folder.jsonl", 2, "it is a folder, not a file"),
    ("true", "score --predictions absent.jsonl", 2, "no such file or folder"),
    ("true", "score --predictions /dev/zero", 2, "it is a device, not a file"),
    ("ln -s /dev/zero link.jsonl", "score --predictions link.jsonl", 2, "it is a device"),
    ("ln -s loop loop", "score --predictions loop", 2, "Too many levels of symbolic links"),
    ("rm -r gold/articles", "check", 3, "gold/articles"),
    ("rm gold/articles/*", "check", 3, "F002"),
    ("mkfifo gold/articles/pipe.yaml", "check", 3, "gold/articles/pipe.yaml"),
    ("mkdir gold/articles/folder.yaml", "check", 3, "gold/articles/folder.yaml"),
    ("ln -s /etc/passwd gold/articles/link.yaml", "check", 3, "gold/articles/link.yaml"),
    ("ln -s nowhere gold/articles/dangling.yaml", "check", 3, "gold/articles/dangling.yaml"),
    ("rm gold/assay.yaml; mkfifo gold/assay.yaml", "gate --predictions wire.jsonl", 2, "a pipe"),
    ("rm gold/assay.yaml; mkdir gold/assay.yaml", "gate --predictions wire.jsonl", 2, "a folder"),
    ("touch reports", "eval --predictions wire.jsonl", 2, "reports"),
    (
      "mkdir -p reports/current/result.json", "eval --predictions wire.jsonl", 2,
      "reports/current/result.json"
    ),
    (
      "mkdir -p reports/versions; mkfifo reports/versions/1.json",
      "eval --predictions wire.jsonl --base 1", 2, "reports/versions/1.json"
    ),
    (
      "mkdir -p reports/versions; mkfifo reports/versions/1.json", "history verify", 3,
      "reports/versions/1.json"
    ),
    ("mkfifo text.txt", "new text.txt", 2, "a pipe"),
    ("printf '\\351' > text.txt", "new text.txt", 3, "UTF-8"),
    (": > text.txt", "new text.txt", 3, "T007"),
    ("mkfifo a.ann", "import brat a.ann", 2, "cannot read a.ann: it is a pipe, not a file"),
    ("mkfifo a.ann", "import a.ann", 2, "cannot read a.ann: it is a pipe, not a file"),
    ("mkdir set; mkfifo set/a.ann", "import brat set", 2, "cannot read set/a.ann: it is a pipe"),
    ("mkdir set; mkfifo set/a.ann", "import set", 2, "cannot read set/a.ann: it is a pipe"),
    (
      "mkdir set; ln -s nowhere set/a.ann", "import brat set", 2,
      "cannot read set/a.ann: no such file or folder"
    ),
    (
      "mkdir set; ln -s /dev/zero set/a.ann",
      "score --predictions set --predictions-format brat", 2,
      "cannot read set/a.ann: it is a device"
    ),
    // Opens, and cannot be read, for root neither.
    (
      "ln -s /proc/self/mem a.ann", "import brat a.ann", 2,
      "cannot read a.ann: Input/output error"
    ),
    ("mkdir -p set/a.ann; printf x > set/a.txt", "import brat set", 3, "nothing is imported"),
    // What cannot be seen is not the same as what is not there.
    (
      "mkdir reports; ln -s versions reports/versions", "history", 2, "cannot read reports/versions"
    ),
    ("mkdir reports; ln -s versions reports/versions", "history verify", 3, "V005"),
    ("rm gold/assay.yaml; ln -s assay.yaml gold/assay.yaml", "check", 2, "cannot read gold/assay"),
    ("ln -s passes gold/passes", "eval --predictions wire.jsonl", 2, "cannot read gold/passes"),
    (
      "ln -s accepted.yaml gold/accepted.yaml", "gate --predictions wire.jsonl", 2,
      "cannot read gold/accepted.yaml"
    ),
    (": > a.yaml", "reanchor a.yaml", 3, "a.yaml: error: the file is empty"),
    ("head -c 3000 \(BuildFolder.path)/assay > a.yaml", "reanchor a.yaml", 3, "a.yaml:1:1: error"),
    ("printf 'a: 1\\n' > a.yaml", "reanchor a.yaml", 3, "a gold article needs"),
    ("mkdir set", "fmt --check set", 3, "set: error: the folder holds no .yaml file [F002]"),
    (
      "mv gold/articles/2031-03-04-ferry.yaml \"$(printf 'a\\033[31m.yaml')\"", "rehash a*.yaml", 0,
      "a\\u{1B}[31m.yaml states the right text"
    ),
    // A variable that is not set must not become the first folder of the machine.
    ("true", "eval --reports \"$UNSET\"", 2, "what follows `--reports` is empty"),
    ("true", "eval --reports=$UNSET", 2, "what follows `--reports=` is empty"),
    ("true", "gate audit --runs 9223372036854775807", 2, "--runs must be from 1 to 1000000"),
    ("true", "explain ''", 2, "what follows `explain` is empty"),
  ]

  @Test(arguments: cases.indices)
  func isExplained(_ index: Int) throws {
    let (prepare, arguments, status, says) = Self.cases[index]
    let folder = try SampleProject.folder()
    let assay = BuildFolder.path + "/assay"
    let outcome = try Program(path: "/bin/sh", folder: folder).run(
      "-c", "\(prepare) && ulimit -t 20 && exec timeout 20 \(assay) \(arguments)")
    #expect(outcome.status == status, "\(prepare): \(outcome.errors)")
    #expect((outcome.output + outcome.errors).contains(says), "\(prepare): \(outcome.errors)")
  }

  /// Else the gold would be what could be read of it, and nobody would know.
  @Test(.disabled(if: Sanitizer.isOn, "\(Sanitizer.keepsFaultsOut)"))
  func aFolderThatCanBeListedInPartIsSaid() throws {
    let program = Program.assay(
      in: try SampleProject.folder(), environment: Faults.preloaded(["FAULT_LIST": "3"]))
    let outcome = try program.run("check")
    #expect(outcome.status == 3)
    #expect(
      (outcome.output + outcome.errors).contains("cannot list gold/articles: Input/output error"))
  }

  /// A text that a gold file names may not lead out of its folder, by links neither.
  @Test func aTextBehindALinkThatLeavesIsRefused() throws {
    let sidecar = SampleProject.ferry
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("  Ana Kovač met") }
      .joined(separator: "\n")
      .replacing("text: |", with: "text: { file: secret.txt }")
    let folder = try SampleProject.folder(["gold/articles/2031-03-04-ferry.yaml": sidecar])
    let outside = try TemporaryFolder(["secret.txt": "the words of a secret\n"])
    let assay = BuildFolder.path + "/assay"
    let outcome = try Program(path: "/bin/sh", folder: folder).run(
      "-c", "ln -s \(outside("secret.txt")) gold/articles/secret.txt && exec \(assay) check")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("T005") || outcome.output.contains("T005"))
    #expect(!(outcome.output + outcome.errors).contains("the words of a secret"))
  }
}
