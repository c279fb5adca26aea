"""Prints every figure of Documentation/ReferencePipeline.md; see there for what is compared how."""

import json
import re
import sys
import tempfile
from pathlib import Path

from . import conventions, measures, reference, sets, speed

MEETING_WORD = re.compile(
    r"\b(meet|meets|met|meeting|meetings|talks|summit|negotiat\w+|consult\w*|discuss\w*|call|host)\b", re.I)
WIDTH = 44


def main():
    reached = [names(), *quotes(), contacts(), own_gold(), speed.measured()]
    missing = [line for line in reached if line is not None]
    for line in missing:
        print(f"NOT REACHED: {line}", file=sys.stderr)
    return 1 if missing else 0


def heading(title, columns):
    print(f"\n{title:<{WIDTH}}" + "".join(f"{column:>9}" for column in columns))


def row(title, values, goal=None):
    cells = "".join(f"{'–' if value is None else f'{value:.1f}':>9}" for value in values)
    print(f"{title:<{WIDTH}}{cells}" + (f"{goal:>9}" if goal else ""))


def skipped(name):
    print(f"\nSKIPPED, {name} is not at hand: name its folder by ASSAY_SHARED", file=sys.stderr)


def missed(title, value, goal):
    return f"{title} {value:.1f}, goal {goal}" if value is None or value < goal else None


def names():
    gold, spacy = sets.lines("worldwide-asia-me"), sets.lines("spacy-sm-worldwide-asia-me")
    if not gold or not spacy:
        return skipped("worldwide-asia-me")
    ours = reference.answers(gold)
    sides = {"spaCy 3.8 en_core_web_sm": {}, "Assay's reference pipeline": {}}
    for key, article in gold.items():
        text = article["text"]
        mine = conventions.names(text, triples(article["entities"]))
        theirs = conventions.names(text, triples(spacy.get(key, {}).get("entities", [])))
        found = conventions.names(text, reference.mentions(ours[key]))
        sides["spaCy 3.8 en_core_web_sm"][key] = (mine, theirs)
        sides["Assay's reference pipeline"][key] = (mine, found)
    halves = sets.halves(gold)
    misses = None
    for title, kinds, goal in (
        ("Names, span and type, F1", None, 75),
        ("Person, organization, place, F1", conventions.PEOPLE_BODIES_PLACES, 74),
    ):
        heading(f"{title} (worldwide-asia-me)", [f"half {h}" if h != "both" else h for h in halves] + ["goal"])
        for system, pairs in sides.items():
            values = [
                measures.f1(measures.total(measures.names(*pairs[i], kinds) for i in ids))
                for ids in halves.values()
            ]
            row(system, values, goal if system.startswith("Assay") else None)
            if system.startswith("Assay"):
                misses = misses or missed(title, values[0], goal)
    return misses


def triples(entities):
    return [(e["start"], e["end"], e["type"]) for e in entities]


def quotes():
    gold = sets.lines("polnear-dev-speech")
    peers = {
        "GenderGapTracker rules": sets.lines("ggt-polnear-dev"),
        "textacy 0.13": sets.lines("textacy-polnear-dev"),
    }
    if not gold or None in peers.values():
        return [skipped("polnear-dev-speech")]
    ours = reference.answers(gold)
    sides = {name: {key: answers.get(key, {}).get("quotes", []) for key in gold} for name, answers in peers.items()}
    sides["Assay's reference pipeline"] = {key: reference.quotes(ours[key]) for key in gold}
    halves = sets.halves(gold)
    tables = {"Quotes, IoU > 0.5, F1": {}, "Quotes, content exact, F1": {}, "Speaker of matched quotes": {}}
    for system, answers in sides.items():
        counts = {key: quote_counts(gold[key], answers[key]) for key in gold}
        for number, table in enumerate(tables.values()):
            table[system] = [
                measures.f1(measures.total(counts[i][number] for i in ids)) for ids in halves.values()
            ]
    misses = []
    for (title, table), goal in zip(tables.items(), (75, 52, 90)):
        heading(f"{title} (polnear-dev-speech)", [f"half {h}" if h != "both" else h for h in halves] + ["goal"])
        for system, values in table.items():
            row(system, values, goal if system.startswith("Assay") else None)
        misses.append(missed(title, table["Assay's reference pipeline"][0], goal))
    return misses


def quote_counts(article, predicted):
    mine, theirs = ([prepared(article["text"], q) for q in side] for side in (article["quotes"], predicted))
    mine, theirs = ([q for q in side if q["content"]] for side in (mine, theirs))
    pairs = measures.matched(mine, theirs)
    return (
        (len(pairs), len(mine), len(theirs)), measures.exact(mine, theirs), measures.speakers(pairs))


def prepared(text, quote):
    return {
        "content": conventions.content(text, quote["content"]),
        "speaker": [tuple(span) for span in quote["speaker"] or []],
    }


def contacts():
    gold = sets.lines("re3d-permissive")
    if not gold:
        return skipped("re3d-permissive")
    ours = reference.answers(gold)
    told = found = 0
    for key, article in gold.items():
        words = reference.anchors(ours[key])
        for contact in article["meetings"] or []:
            start, end = contact["trigger"]
            if MEETING_WORD.search(article["text"][start:end]):
                told += 1
                found += measures.overlap([(start, end)], words) > 0
    value = 100 * found / told
    heading("Contacts with a meeting word, recall (re3d)", ["recall", "found", "of", "goal"])
    row("Assay's reference pipeline", [value, found, told], 80)
    return missed("Contacts", value, 80)


def own_gold():
    """Both splits of the gold in this repository; rules are never tuned on `test`."""
    gold = [json.loads(line) for line in reference.assay("resolve", "--gold", "gold/articles").splitlines()]
    gold = [line for line in gold if "id" in line]
    with tempfile.TemporaryDirectory() as folder:
        predictions = Path(folder, "predictions.jsonl")
        predictions.write_text(reference.assay("extract", "--gold", "gold/articles"), encoding="utf-8")
        results = {}
        for split in ("dev", "test"):
            lines = Path(folder, f"{split}.jsonl")
            lines.write_text("".join(
                json.dumps(line, ensure_ascii=False) + "\n" for line in gold if line.get("split") == split
            ), encoding="utf-8")
            results[split] = json.loads(reference.assay(
                "score", "--gold", str(lines), "--predictions", str(predictions), "--ignore-extra",
                "--format", "json"))["metrics"]
    heading("Assay's reference pipeline, this project's gold", ["P", "R", "F1", "gold", "goal"])
    for metric in OWN_METRICS:
        for split, figures in results.items():
            values = [percent(figures.get(f"{metric}.{statistic}")) for statistic in ("precision", "recall", "f1")]
            goal = 75 if metric == "meetings.detection" and split == "test" else None
            row(f"{metric}, {split}", [*values, figures.get(f"{metric}.gold")], goal)
    return missed("meetings.detection on test", percent(results["test"]["meetings.detection.f1"]), 75)


OWN_METRICS = (
    "meetings.detection", "meetings.slots.all", "quotes.attributed", "entities.mentions.strict",
    "entities.mentions.strict.names-only",
)


def percent(value):
    return None if value is None else 100 * value


if __name__ == "__main__":
    sys.exit(main())
