"""Coreference measures of one article with very many mentions, beside neleval's."""

import json
import pathlib
import random
import subprocess
import sys

import measure

def grouping(rng, count):
    """Gold clusters of four mentions on average, most small and some large; a tenth of all mentions regrouped."""
    gold, cluster = [], 0
    while len(gold) < count:
        size = min(count - len(gold), 1 + int(rng.expovariate(1 / 3)))
        gold += [cluster] * size
        cluster += 1
    rng.shuffle(gold)
    predicted = [
        rng.randrange(cluster) if rng.random() < 0.1 else number for number in gold]
    return gold, predicted


def line(clusters):
    members = {}
    for index, cluster in enumerate(clusters):
        members.setdefault(cluster, []).append({"start": 6 * index, "end": 6 * index + 5})
    return {"id": "article", "entities": [
        {"id": f"e{cluster}", "type": "person", "mentions": mentions}
        for cluster, mentions in sorted(members.items())]}


def write(folder, count, seed=9):
    gold, predicted = grouping(random.Random(seed), count)
    for name, clusters in (("gold", gold), ("predictions", predicted)):
        text = json.dumps(line(clusters), separators=(",", ":")) + "\n"
        (folder / f"{name}.jsonl").write_text(text)


def make(folder, count):
    """By a process of its own: the kernel counts what a program's parent held to its peak memory."""
    if not (folder / "predictions.jsonl").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-B", __file__, folder, str(count)], check=True)
    return folder


def coreference(report, tools, work, repeats, is_full):
    report.section(
        "Coreference measures, one article",
        "Entities of four mentions on average, a tenth of the mentions in a wrong one. Assay's core aligns "
        "mentions and entities by their spans and takes eight measures; neleval, one process a measure, gets "
        "its clusters as sets of numbers, and its last row is the sum of the measures above. Every figure "
        "that both give is the same to ten digits.")
    for count in (10_000, 100_000):
        folder = make(work / f"clusters-{count}", count)
        files = [folder / "gold.jsonl", folder / "predictions.jsonl"]
        names = ["muc", "b_cubed", "entity_ceaf"]
        if count == 10_000 or is_full:
            names += ["mention_ceaf", "pairwise"]
        programs = {"Assay": tools.core("coreference", *files)}
        for name in names:
            programs[f"neleval {name}"] = tools.peer("neleval_clusters.py", *files, name)
        runs = measure.in_turn(programs, repeats if count == 10_000 else 1)
        check(runs)
        report.stages(f"{count:,} mentions", cores(runs), baseline="Assay")
        report.runs(f"{count:,} mentions", runs, baseline="Assay")


# Ours by theirs; of BLANC the half that looks at pairs in one cluster is neleval's pairwise measure.
NAMES = {"muc": "muc", "b_cubed": "b3", "entity_ceaf": "ceaf-e", "mention_ceaf": "ceaf-m",
         "pairwise": "blanc"}


def cores(runs):
    """Seconds of each measure without reading; only ours has to find out which mentions are the same."""
    own = measure.stages(runs["Assay"])
    ours = {"alignment": own["align"], **{name: own[name] for name in NAMES.values()}}
    theirs = {NAMES[name.removeprefix("neleval ")]: measure.stages(all_runs)["total"]
              for name, all_runs in runs.items() if name != "Assay"}
    total = [sum(seconds) for seconds in zip(*theirs.values(), strict=True)]
    return {"Assay": {**ours, "alignment and all eight": own["total"]},
            "neleval": {**theirs, "alignment and all eight": total}}


def check(runs):
    ours = json.loads(runs["Assay"][0].output)["figures"]
    for name, all_runs in runs.items():
        measure_name = NAMES.get(name.removeprefix("neleval "))
        if measure_name in (None, "blanc"):
            continue
        theirs = json.loads(all_runs[0].output)
        mine = ours[f"{measure_name}"]
        for key in ("precision", "recall"):
            if abs(mine[key] - theirs[key]) > 1e-10:
                sys.exit(f"{name} says {key} {theirs[key]}, Assay {mine[key]}")


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
