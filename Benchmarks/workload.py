"""Makes the seeded workload: gold and predictions as JSON lines, and what an exact match must give."""

import json
import pathlib
import random
import subprocess
import sys

TYPES = ["person", "organization", "gpe", "location"]
# Every token is five letters and a space, so that offsets and token numbers convert exactly.
TOKEN = 6


def span(first, last, type_):
    """Tokens `first` to `last`, last excluded, as code points."""
    return {"start": first * TOKEN, "end": last * TOKEN - 1, "type": type_}


def article(rng, mentions, overlapping):
    """Gold and predicted spans: 5 % shifted, 4 % of another type, 3 % missed, 3 % made up.

    Where they are overlapping, each mention reaches into the next ones.
    """
    gold, predicted, token = [], [], 2 if overlapping else 0
    for _ in range(mentions):
        if overlapping:
            token += rng.randint(1, 3)
            first, last = token, token + rng.randint(2, 6)
        else:
            token += rng.randint(4, 8)
            first, last = token, token + rng.randint(1, 4)
            token = last
        type_ = rng.choice(TYPES)
        gold.append(span(first, last, type_))
        draw = rng.random()
        if draw < 0.03:
            continue
        if draw < 0.06:
            predicted.append(span(first - 2, first - 1, rng.choice(TYPES)))
        if 0.06 <= draw < 0.11:
            last += 1
        if 0.11 <= draw < 0.15:
            type_ = rng.choice([other for other in TYPES if other != type_])
        predicted.append(span(first, last, type_))
    return gold, predicted


def make(folder, articles, mentions=40, overlapping=False):
    """The folder with gold.jsonl, predictions.jsonl and truth.json, made where it is not there yet.

    By a process of its own: the kernel counts what a program's parent held to the program's peak memory.
    """
    folder = pathlib.Path(folder)
    if not (folder / "truth.json").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, "-B", __file__, folder, str(articles), str(mentions),
             str(int(overlapping))], check=True)
    return folder


def write(folder, articles, mentions, overlapping, seed=8):
    rng = random.Random(seed)
    truth = {"gold": 0, "predicted": 0, "correct": 0}
    with open(folder / "gold.jsonl", "w") as gold_file, \
            open(folder / "predictions.jsonl", "w") as predictions_file:
        for number in range(articles):
            gold, predicted = article(rng, mentions, overlapping)
            keys = {(one["start"], one["end"], one["type"]) for one in gold}
            truth["gold"] += len(gold)
            truth["predicted"] += len(predicted)
            truth["correct"] += sum(
                (one["start"], one["end"], one["type"]) in keys for one in predicted)
            for file, labels in ((gold_file, gold), (predictions_file, predicted)):
                line = {"id": f"article-{number:06}", "entities": labels}
                file.write(json.dumps(line, separators=(",", ":")) + "\n")
    (folder / "truth.json").write_text(json.dumps(truth))


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), bool(int(sys.argv[4])))
