"""One article with very many meetings, beside scipy's solver of dense assignments."""

import json
import random
import subprocess
import sys
import pathlib

import measure

COUNT = 2_000
ENTITIES, DAYS = 400, 365


def meetings(rng):
    """Two to four of 400 people on one of 365 days, in one of 40 places; an eighth of all fills is wrong."""
    def day(number):
        return f"2031-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"

    gold, predicted = [], []
    for number in range(COUNT):
        people = rng.sample(range(ENTITIES), rng.randint(2, 4))
        date, place = rng.randrange(DAYS), rng.randrange(40)
        gold.append((people, day(date), place))
        guess = [rng.randrange(ENTITIES) if rng.random() < 0.125 else one for one in people]
        if rng.random() < 0.125:
            date = rng.randrange(DAYS)
        if rng.random() < 0.125:
            place = rng.randrange(40)
        predicted.append((sorted(set(guess)), day(date), place))
    rng.shuffle(predicted)
    return gold, predicted


def line(labels):
    names = [f"Person {number}" for number in range(ENTITIES)]
    entities = [{"id": f"e{number}", "type": "person", "name": name, "link": f"kb:Q{number}"}
                for number, name in enumerate(names)]
    places = [{"id": f"p{number}", "type": "gpe", "name": f"Place {number}", "link": f"kb:P{number}"}
              for number in range(40)]
    return {"id": "article", "entities": entities + places, "meetings": [
        {"id": f"m{number}", "participants": [f"e{one}" for one in people], "date": date,
         "place": f"p{place}"}
        for number, (people, date, place) in enumerate(labels)]}


def write(folder, seed=7):
    gold, predicted = meetings(random.Random(seed))
    for name, labels in (("gold", gold), ("predictions", predicted)):
        (folder / f"{name}.jsonl").write_text(json.dumps(line(labels)) + "\n")


def make(folder):
    """By a process of its own: the kernel counts what a program's parent held to its peak memory."""
    if not (folder / "predictions.jsonl").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-B", __file__, folder], check=True)
    return folder


def long_article(report, tools, work, repeats):
    folder = make(work / f"meetings-{COUNT}")
    files = [folder / "gold.jsonl", folder / "predictions.jsonl"]
    report.section(
        f"One article with {COUNT:,} meetings",
        "Assay's core aligns the meetings by their slots, which is to find who of 400 people agrees with whom, what "
        "each pair of meetings with something in common is worth, and the best pairs; scipy gets the finished "
        f"matrix of {COUNT:,} × {COUNT:,} weights and finds the best pairs. Both find the same sum.")
    runs = measure.in_turn({
        "Assay": tools.core("meetings", *files),
        "scipy linear_sum_assignment": tools.peer("scipy_assignment.py", *files),
    }, repeats)
    sums = {json.loads(run.output)["credit"] for all_runs in runs.values() for run in all_runs}
    if len(sums) != 1:
        sys.exit(f"the sums of the best pairs differ: {sums}")
    seconds = {name: measure.stages(all_runs) for name, all_runs in runs.items()}
    report.stages("processor", seconds, baseline="Assay")
    report.runs("whole process", {**runs, "assay score, every metric": measure.in_turn(
        {"": tools.score(folder)}, repeats)[""]}, baseline="Assay")


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]))
