"""What a person waits for: the version, and the evaluation of the project's own gold."""

import tempfile

import measure


def commands(report, tools, work, repeats, root):
    report.section("Start, and the project's own gold", "")
    with tempfile.TemporaryDirectory() as reports:
        runs = measure.in_turn({
            "assay --version": [tools.assay, "--version"],
            "assay eval": [
                tools.assay, "eval", "--gold", str(root / "gold" / "articles"), "--settings",
                str(root / "gold" / "assay.yaml"), "--reports", reports, "--quiet"],
        }, repeats * 3)
    report.runs("command", runs)
