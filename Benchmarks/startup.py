"""What a person waits for: the version, and the evaluation of the project's own gold."""

import os
import pathlib
import shutil
import tempfile

import measure


def commands(report, tools, work, repeats, root):
    report.section("Start, and the project's own gold", "")
    with tempfile.TemporaryDirectory() as folder:
        reports = pathlib.Path(folder, "reports")
        shutil.copytree(root / "reports", reports)
        evaluation = [
            tools.assay, "eval", "--gold", str(root / "gold" / "articles"), "--settings",
            str(root / "gold" / "assay.yaml"), "--reports", str(reports), "--quiet"]
        programs = {
            "assay --version": [tools.assay, "--version"],
            "assay eval, compared with the last version": evaluation,
        }
        texts = pathlib.Path(os.environ.get("ASSAY_SHARED", root.parent / "shared"), "articles")
        if texts.is_dir():
            programs["the same with the article whose text stands outside"] = [
                *evaluation, "--texts", str(texts)]
        runs = measure.in_turn(programs, repeats * 3)
    report.runs("command", runs)
