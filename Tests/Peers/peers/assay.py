"""Runs Assay on documents and reads what it prints and records."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

BINARY = os.environ["ASSAY"]


def totals(documents, profile="strict"):
    """Full name to figure, over all documents."""
    with tempfile.TemporaryDirectory() as folder:
        files = write(documents, folder)
        return json.loads(run(folder, "score", *files, "--profile", profile, "--format", "json"))["metrics"]


def by_document(documents):
    """Document id to {metric: [outcomes or tallies]}, from the record that Assay keeps."""
    with tempfile.TemporaryDirectory() as folder:
        files = write(documents, folder)
        run(folder, "eval", *files, "--record", "1", "--base", "none", "--quiet")
        record = json.loads(Path(folder, "reports/versions/1.json").read_text())
    names = record["metrics"]
    return {
        article["id"]: {names[entry[0]]: Tallies(entry[1]) for entry in article["counts"]}
        for article in record["articles"]
    }


class Tallies:
    """What a metric counted in one document."""

    def __init__(self, counts):
        self.outcomes = counts["o"] if isinstance(counts, dict) else None
        self.numbers = None if self.outcomes else counts

    def figures(self, mean_where_gold_has=False):
        """Recall, precision, F1; None where undefined. Several components are averaged."""
        rows = [self.numbers[i : i + 4] for i in range(0, len(self.numbers), 4)]
        if mean_where_gold_has and any(row[1] > 0 for row in rows):
            rows = [row for row in rows if row[1] > 0]
            return [sum(x or 0 for x in column) / len(rows) for column in zip(*map(ratios, rows))]
        columns = [[x for x in column if x is not None] for column in zip(*map(ratios, rows))]
        return [sum(column) / len(column) if column else None for column in columns]


def ratios(row):
    gold_hits, gold, predicted_hits, predicted = row
    recall = gold_hits / gold if gold else None
    precision = predicted_hits / predicted if predicted else None
    if not gold and not predicted:
        return recall, precision, None
    if not recall or not precision:
        return recall, precision, 0
    return recall, precision, 2 * precision * recall / (precision + recall)


def run(folder, command, *arguments):
    result = subprocess.run(
        [BINARY, command, *arguments], cwd=folder, capture_output=True, text=True
    )
    if result.returncode != 0:
        raise SystemExit(f"assay {command} ended with {result.returncode}:\n{result.stderr[-2000:]}")
    return result.stdout


def write(documents, folder):
    """Gold and predictions as JSON lines; no settings file, so that usual settings hold."""
    for name in ["gold", "predicted"]:
        lines = [json.dumps({"id": d.id, **labels(getattr(d, name))}) for d in documents]
        Path(folder, f"{name}.jsonl").write_text("\n".join(lines) + "\n")
    return ["--gold", "gold.jsonl", "--predictions", "predicted.jsonl"]


def labels(side):
    return {"entities": [loose(s) for s in side.spans] + [
        entity(c, i) for i, c in enumerate(side.clusters)
    ], "quotes": [quote(q) for q in side.quotes]}


def loose(span):
    value = {"type": span.type, "start": span.start, "end": span.end}
    return value if span.score is None else {**value, "score": span.score}


def entity(cluster, index):
    mentions = [{"start": start, "end": end} for start, end in cluster.spans]
    return {
        "id": f"e{index}", "type": cluster.type, "link": cluster.link, "mentions": mentions
    }


def quote(value):
    return {
        "content": [{"start": start, "end": end} for start, end in value.parts],
        "speaker": None if value.speaker is None else {"name": value.speaker},
    }
