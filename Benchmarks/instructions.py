"""Instructions of the core loops under callgrind, which do not depend on what else the machine does."""

import json
import os
import re
import shutil
import subprocess

import clusters
import measure
import meetings
import resampling
import workload

# By the task of `core-benchmarks`, and `gold` for `assay check`: what is counted of it, by the names of functions in
# whose calls.
LOOPS = {
    "mentions": ("10 k mentions", {
        "reading both files": "*Pipelines8BulkFileV7columns*",
        "digests of gold": "*MentionColumnsV9PipelinesE7digests*",
        "aligning and counting": "*Scoring10BulkCorpusV4rows*",
    }),
    "meetings": ("2,000 meetings, three times", {
        "finding what agrees": "*Scoring21MeetingSlotComparisonV4gold*",
        "what each pair is worth": "*Scoring14MeetingAlignerV5edges*",
        "the best pairs": "*Scoring10AssignmentO4best*",
    }),
    "coreference": ("10,000 mentions in clusters", {}),
    "resampling": ("10,000 resamples, three times each way", {
        "adding up rows": "*Statistics9TiledRowsV4sums*",
    }),
    "gold": ("the project's gold, checked", {
        "YAML as nodes": "*YAMLNodes15YAMLTreeBuilderV5build*",
        "YAML as nodes: libyaml's parser": "yaml_parser_parse",
        "texts, read and made ready to be searched": "*GoldStore13ArticleReaderV8readText*",
        "labels": "*GoldStore13ArticleReaderV6labels*",
        "labels: finding anchors": "*GoldStore14AnchorResolverV7resolve*",
        "checks of whole articles": "*GoldStore13ArticleReaderV10checkWhole*",
    }),
}


def core_loops(report, tools, work, gold, kept, keeps):
    report.section(
        "Instructions",
        "Of the core loops, in millions, counted by callgrind, so that load does not matter; a loop's count has what it "
        "calls. Kept are those of an earlier time.")
    if shutil.which("valgrind") is None:
        report.line("Not counted: valgrind is not installed.")
        return
    before = json.loads(kept.read_text()) if kept.exists() else {}
    core = without_lines(tools.core("mentions")[0], work / "core-benchmarks-without-lines")
    commands = {task: [core, task, *files] for task, files in inputs(work).items()}
    assay = without_lines(tools.assay, work / "assay-without-lines")
    commands["gold"] = [assay, "check", "--gold", gold]
    counts = {}
    for task, command in commands.items():
        title, loops = LOOPS[task]
        counts[title] = collected(command, None)
        for name, function in loops.items():
            counts[f"{title}: {name}"] = collected(command, function)
    report.counts(counts, before)
    if keeps:
        kept.write_text(json.dumps(counts, indent=2) + "\n")


def without_lines(program, copy):
    """Names of functions suffice, and callgrind stumbles over the rest of what debuggers want to know."""
    subprocess.run(["strip", "--strip-debug", "-o", copy, program], check=True)
    return copy


def inputs(work):
    """The files of each task, which other sections made or which are made now."""
    def both(folder):
        return [folder / "gold.jsonl", folder / "predictions.jsonl"]

    return {
        "mentions": both(workload.make(work / "mentions-250", 250)),
        "meetings": both(meetings.make(work / f"meetings-{meetings.COUNT}")),
        "coreference": both(clusters.make(work / "clusters-10000", 10_000)),
        "resampling": [resampling.make(work)],
    }


def collected(command, function):
    """Instructions of a command, or of all calls of one function in it."""
    only = [f"--toggle-collect={function}"] if function else []
    run = measure.run(
        ["env", "SWIFT_DETERMINISTIC_HASHING=1", "sh", "-c",
         f'valgrind --tool=callgrind --callgrind-out-file={os.devnull} "$@" 2>&1 >{os.devnull}', "sh", *only, *command])
    return int(re.search(r"Collected : (\d+)", run.output).group(1))
