import Diagnostics
import FoundationEssentials
import TestSupport
import Testing
import YAMLNodes

/// Runs every step of `Examples/ci` as a code host would, in a repository of its own that holds this
/// project, with the program that is being tested in place of one that each step would build.
@Suite struct WorkflowTests {
  @Test func everyStepForGitHubWorks() throws {
    let job = try #require(try Self.workflow("github.yml")["jobs"]?["gate"])
    let steps = try #require(job["steps"]?.sequence)
    let clone = try Clone()
    var hasGated = false
    for step in steps {
      let name = step["name"]?.scalar ?? step["uses"]?.scalar ?? "?"
      if let script = step["run"]?.scalar {
        let outcome = try clone.run(script, shell: "bash")
        #expect(outcome.status == 0, "\(name): \(outcome.output)\(outcome.errors)")
        hasGated = hasGated || script.contains("make gate")
        continue
      }
      switch step["uses"]?.scalar?.prefix(while: { $0 != "@" }) {
      case "actions/checkout": #expect(step["with"]?["fetch-depth"]?.scalar == "0")
      case "actions/upload-artifact":
        let path = try #require(step["with"]?["path"]?.scalar)
        #expect(clone.folder.exists(path + "/report.html"))
      case "actions/github-script":
        try Self.comments(try #require(step["with"]?["script"]?.scalar), in: clone)
      default: Issue.record("nothing here runs \(name)")
      }
    }
    #expect(hasGated)
    #expect(try clone.folder.read("summary.md").hasPrefix("<!-- assay-report -->"))
  }

  @Test func everyStepForGitLabWorks() throws {
    let job = try #require(try Self.workflow("gitlab.yml")["assay"])
    let clone = try Clone()
    let scripts = try #require(job["script"]?.sequence).compactMap(\.scalar)
    #expect(scripts.contains { $0.contains("make gate") })
    for script in scripts {
      let outcome = try clone.run(script, shell: "sh")
      #expect(outcome.status == 0, "\(script): \(outcome.output)\(outcome.errors)")
    }
    for path in job["artifacts"]?["paths"]?.sequence?.compactMap(\.scalar) ?? [] {
      #expect(clone.folder.exists(path + "/report.html"))
    }
    let junit = try #require(job["artifacts"]?["reports"]?["junit"]?.scalar)
    #expect(try clone.folder.read(junit).contains("<testsuite name=\"assay gate\""))
  }

  /// The step that comments: it writes one comment, and the second time writes over it.
  private static func comments(_ script: String, in clone: Clone) throws {
    let program = """
      const kept = [];
      const context = { repo: { owner: "o", repo: "r" }, issue: { number: 7 } };
      const issues = {
        listComments: "list",
        createComment: async (c) => { kept.push({ id: kept.length + 1, ...c }); },
        updateComment: async (c) => { kept.find((k) => k.id === c.comment_id).body = c.body + "again"; },
      };
      const github = { rest: { issues }, paginate: async () => kept };
      const step = async () => {
      \(script)
      };
      step().then(step).then(() => console.log(kept.length + kept[0].body.slice(-5)));
      """
    try clone.folder.write(program, to: "comment.js")
    let outcome = try clone.run("node comment.js", shell: "sh")
    if outcome.status == 127 {
      FileHandleOutput.standardError("SKIPPED the step that comments: there is no node\n")
      return
    }
    #expect(outcome.output == "1again\n", "\(outcome.errors)")
  }

  private static func workflow(_ name: String) throws -> YAMLNode {
    let file = ProjectFolder.url.appending(path: "Examples/ci/\(name)")
    let document = YAMLDocument(Array(try Data(contentsOf: file)), file: name)
    #expect(document.diagnostics.isEmpty, "\(document.diagnostics.text(color: false))")
    return try #require(document.root)
  }

  /// The files of this project that git knows, as they are now, in a repository of their own.
  private struct Clone {
    let folder = TemporaryFolder()

    init() throws {
      let copy = """
        set -e
        git -C "$0" ls-files -z -- gold reports Makefile .ci .gitignore |
          tar -C "$0" --null --files-from=- --create --ignore-failed-read | tar -x
        git init --quiet
        git add --all
        git -c user.name=A -c user.email=a@example.org commit --quiet --message 'All of it'
        """
      let outcome = try Program(path: "/bin/sh", folder: folder)
        .run("-c", copy, ProjectFolder.url.path)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }

    func run(_ script: String, shell: String) throws -> Program.Outcome {
      try folder.write(script, to: "step.sh")
      let environment = [
        // Building is what takes long, and the program is built.
        "MAKEFLAGS": "-- ASSAY=\(BuildFolder.path)/assay SWIFT_BUILD=:",
        "GITHUB_STEP_SUMMARY": folder("summary.md"),
      ]
      return try Program(path: shell, folder: folder, environment: environment)
        .run("-e", "step.sh")
    }
  }
}
