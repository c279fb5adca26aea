/// The files of a new project, as `assay init` writes them.
enum ProjectTemplate {
  /// By path, in the order in which a reader should look at them.
  static let files: [(path: String, text: String)] = [
    ("gold/articles/2031-03-04-rail-link.txt", articleText),
    ("gold/articles/2031-03-04-rail-link.yaml", articleLabels),
    ("gold/assay.yaml", settings),
    ("Makefile", makefile),
    (".github/workflows/assay.yml", workflow),
    (".gitignore", "reports/current/\n.assay-journal/\n"),
    (".gitattributes", attributes),
  ]

  /// Those that a folder may have already; they are left as they are.
  static let kept: Set<String> = [".gitignore", ".gitattributes"]

  static let articleText = """
    VIENNA — Ana Kovač met her Sarnian counterpart, Per Lind, in Vienna on Tuesday to speak about the rail link between the two countries.

    “Rail comes first,” Kovač told reporters, “and roads second.”

    Lind said that the first trains would run in May.

    """

  static let settings = """
    # Settings; the rules of the gate are explained by `assay gate explain`.
    assay: settings/1

    pipelines:
      # A program that reads one article a line (JSON) and answers one line each.
      # mine: { command: [python3, pipeline.py], timeout: 30 }

    gate:
      primary:
        - entities.mentions.strict.f1
        - meetings.slots.all.f1
        - quotes.attributed.f1
      # A first version has nothing to be compared with; write `fail` once one is recorded.
      baseline: { change: latest, if-missing: floors-only }
      floors:
        entities.mentions.strict.f1: 0.3
      guards:
        - { tag: must-pass, max-broken: 0 }
      coverage: { predictions: 1 }

    """

  static let makefile = """
    # `make eval`, `make gate`, `make check`, `make record VERSION=1.0.0`
    PIPELINE ?= reference
    ASSAY ?= assay

    .PHONY: eval gate check record
    eval:
    \t@$(ASSAY) eval --pipeline $(PIPELINE)
    gate:
    \t@$(ASSAY) gate --pipeline $(PIPELINE)
    check:
    \t@$(ASSAY) check
    record:
    \t@$(ASSAY) eval --pipeline $(PIPELINE) --record $(VERSION)

    """

  static let attributes = """
    # Texts are tied to their labels by a digest, and gold is changed line by line: git leaves line ends alone.
    gold/**/*.txt -text
    gold/**/*.yaml text eol=lf

    # Differences and merges label by label, once git knows the commands; until then it works by lines:
    #   git config diff.gold.textconv "assay diff --textconv"
    #   git config merge.gold.driver "assay merge-gold %O %A %B %P"
    gold/articles/*.yaml diff=gold merge=gold
    gold/passes/**/*.yaml diff=gold merge=gold
    gold/passes/**/decisions.yaml !diff !merge

    """

  static let workflow = """
    # Checks the gold, scores the pipeline and asks the gate on every pull request.
    name: assay
    on: [push, pull_request]
    jobs:
      gate:
        runs-on: ubuntu-latest
        steps:
          - uses: actions/checkout@v4
          # Put the `assay` binary on the PATH here, from a release or a build of your own.
          - run: assay check --format github
          - run: make gate

    """
}
