"""Scoring of mentions: three sizes, and articles that are very long."""

import json
import re
import sys

import measure
import workload

FLOOR = "set intersection in Python"


def sizes(report, tools, work, repeats, is_full):
    report.section(
        "Gold and predictions as JSON lines, 40 mentions an article",
        "Assay reads both, scores every mode of mention matching over all and by type, and gives "
        "each figure an interval; the peers do what their names say, without intervals.")
    medians, cores = {}, {}
    for label, articles in (("10 k", 250), ("100 k", 2_500), ("1 M", 25_000)):
        folder = workload.make(work / f"mentions-{articles}", articles)
        names = None
        if articles == 25_000 and not is_full:
            names = [FLOOR, "neleval", "seqeval"]
        count = repeats if articles < 25_000 else 1
        runs = measure.in_turn(tools.scorers(folder, names), count)
        check(runs, folder)
        report.runs(label + " mentions", runs, baseline="Assay")
        cores[label] = runs
        medians[label] = report.median_cpu(runs["Assay"])
    for (small, before), (large, after) in zip(
            list(medians.items()), list(medians.items())[1:]):
        report.line(f"Growth {small} → {large}: {after / before:.1f} × the processor time for "
                    "10 × the mentions.")
    report.section(
        "Scoring alone",
        "Processor time between having read both files and having counts: for Assay all modes of all "
        "metrics of mentions, over all and by type and article by article, with the alignment that "
        "they share; for the others what they do above. Each says its own time.")
    for label, runs in cores.items():
        report.cores(label + " mentions", {
            name: [core_time(name, run) for run in all_runs] for name, all_runs in runs.items()},
            baseline="Assay")


def core_time(name, run):
    """Seconds, as the program itself says."""
    if name != "Assay":
        return json.loads(run.output)["core"]
    return float(re.search(r"counting ([0-9.]+) ms", run.errors).group(1)) / 1000


def long_articles(report, tools, work, repeats, is_full):
    report.section("One article with very many mentions", "")
    for label, count, overlapping in (
            ("10,000 mentions", 10_000, False), ("100,000 mentions", 100_000, False),
            ("20,000 mentions, each overlapping its neighbours", 20_000, True)):
        kind = "overlapping" if overlapping else "long"
        folder = workload.make(
            work / f"{kind}-{count}", 1, mentions=count, overlapping=overlapping)
        names = [FLOOR, "neleval"]
        if is_full and count <= 20_000:
            names.append("nervaluate")
        count = 1 if "nervaluate" in names else repeats
        runs = measure.in_turn(tools.scorers(folder, names), count)
        check(runs, folder)
        report.runs(f"one article, {label}", runs, baseline="Assay")


def check(runs, folder):
    """Every program must give the same precision, recall and F1, to twelve digits."""
    truth = json.loads((folder / "truth.json").read_text())
    expected = (
        truth["correct"] / truth["predicted"], truth["correct"] / truth["gold"],
        2 * truth["correct"] / (truth["gold"] + truth["predicted"]))
    for name, all_runs in runs.items():
        for run in all_runs:
            found = json.loads(run.output)
            if name == "Assay":
                metrics = found["metrics"]
                found = {key: metrics["entities.mentions.strict." + key]
                         for key in ("precision", "recall", "f1")}
            for key, value in zip(("precision", "recall", "f1"), expected):
                if abs(found[key] - value) > 1e-12:
                    sys.exit(f"{name} says {key} {found[key]}, not {value}, on {folder.name}")
