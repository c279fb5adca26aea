"""Assay's results in pandas: copy this file, or what you need of it.

    from assay_results import score, figures, articles, versions
    figures(score("gold.jsonl", "out.jsonl")).query("statistic == 'f1'")
"""

import json
import pathlib
import subprocess

import pandas

STATISTICS = ["precision", "recall", "f1", "f0.5", "f2", "accuracy", "rate"]


def score(gold, predictions, *arguments, assay="assay"):
    """Scores a file of predictions; gives the result as `--format json` prints it.

    Raises with the program's own words where gold or predictions are not in order.
    """
    done = subprocess.run(
        [assay, "score", "--gold", str(gold), "--predictions", str(predictions), "--format", "json",
         *arguments], capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(f"assay ended with {done.returncode}:\n{done.stderr}")
    return json.loads(done.stdout)


def figures(result):
    """One row a figure: its metric, slice and statistic, its value and the ends of its interval.

    `result` is what `score` gives, or a path such as `reports/current/result.json`. Values are
    fractions; NaN is undefined (0/0), and no interval.
    """
    if not isinstance(result, dict):
        result = json.loads(pathlib.Path(result).read_text(encoding="utf-8"))
    rows = []
    for name, value in result["metrics"].items():
        if name.endswith((".low", ".high")):
            continue
        # "f0.5" has a point of its own.
        statistic = next((one for one in STATISTICS if name.endswith("." + one)),
                         name.rsplit(".", 1)[-1])
        rows.append({
            "figure": name, "layer": name.split(".", 1)[0],
            "metric": name[:-len(statistic) - 1], "statistic": statistic, "value": value,
            "low": result["metrics"].get(name + ".low"),
            "high": result["metrics"].get(name + ".high"),
        })
    frame = pandas.DataFrame(rows).set_index("figure")
    return frame.astype({"value": float, "low": float, "high": float})


def articles(record, metric="entities.mentions.strict"):
    """One row an article of a recorded version: what a metric counted in it, and its F1.

    `record` is a path such as `reports/versions/1.0.0.json`. Counts add up: sum columns, then divide.
    """
    record = json.loads(pathlib.Path(record).read_text(encoding="utf-8"))
    number = record["metrics"].index(metric)
    rows = []
    for article in record["articles"]:
        entry = next((counts for counts in article["counts"] if counts[0] == number), None)
        if entry is None:  # not annotated there
            continue
        rows.append({"article": article["id"], "split": article.get("split"), **tally(entry[1])})
    frame = pandas.DataFrame(rows).set_index("article")
    frame["f1"] = f1(frame)
    return frame


def tally(counts):
    if isinstance(counts, dict):  # right, wrong, partly right, missed, spurious
        correct, incorrect, partial, missed, spurious = counts["o"]
        hits = correct + partial / 2
        return {"gold_hits": hits, "gold": correct + incorrect + partial + missed,
                "predicted_hits": hits, "predicted": correct + incorrect + partial + spurious}
    return dict(zip(["gold_hits", "gold", "predicted_hits", "predicted"], counts[:4]))


def f1(counts):
    """F1 of columns of counts, of one row or of sums; NaN where there is nothing on either side."""
    precision = counts["predicted_hits"] / counts["predicted"]
    recall = counts["gold_hits"] / counts["gold"]
    either = counts["gold"] + counts["predicted"] > 0
    return (2 * precision * recall / (precision + recall)).fillna(0).where(either)


def versions(folder="reports/versions", metric="entities.mentions.strict"):
    """One row a recorded version: the sums of a metric over its articles, and its F1."""
    sums = {path.stem: articles(path, metric)[["gold_hits", "gold", "predicted_hits", "predicted"]].sum()
            for path in sorted(pathlib.Path(folder).glob("*.json"))}
    frame = pandas.DataFrame(sums).T
    frame["f1"] = f1(frame)
    return frame
