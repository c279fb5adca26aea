"""scikit-learn: labels of code points, and precision over scores."""

import warnings

from sklearn.metrics import average_precision_score, precision_recall_fscore_support

from . import assay
from .document import batches

FIGURES = ["precision", "recall", "f1"]


def compare_characters(table, data, documents):
    """Flat spans only: a code point has one label."""
    for batch in batches(documents):
        ours = assay.totals(batch)
        gold, predicted = [], []
        for document in batch:
            sides = document.gold.spans, document.predicted.spans
            length = max([s.end for side in sides for s in side], default=0)
            for labels, side in zip([gold, predicted], sides):
                row = ["O"] * length
                for s in side:
                    row[s.start : s.end] = [s.type] * (s.end - s.start)
                labels += row
        types = sorted(set(gold + predicted) - {"O"})
        if types:
            prf(table, "mentions.characters", data, ours, "entities.mentions.characters", gold, predicted,
                len(batch), types)


def compare_contents(table, data, documents):
    for batch in batches(documents):
        ours = assay.totals(batch)
        gold, predicted = [], []
        for document in batch:
            covers = [
                {i for q in side.quotes for start, end in q.parts for i in range(start, end)}
                for side in (document.gold, document.predicted)
            ]
            for i in covers[0] | covers[1]:
                gold.append(i in covers[0])
                predicted.append(i in covers[1])
        if gold:
            prf(table, "quotes.content.characters", data, ours, "quotes.content.characters", gold, predicted,
                len(batch), [True])


def prf(table, metric, data, ours, name, gold, predicted, count, labels):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = precision_recall_fscore_support(
            gold, predicted, labels=labels, average="micro", zero_division=0
        )[:3]
    for statistic, value in zip(FIGURES, theirs):
        table.add(
            metric, "scikit-learn", data, ours.get(f"{name}.{statistic}"), value,
            count=count if statistic == "f1" else 0,
        )


def compare_average_precision(table, data, documents):
    """scikit-learn knows nothing of missed labels, so that its recall is scaled to ours."""
    for batch in batches(documents):
        ours = assay.totals(batch).get("entities.mentions.average-precision.value")
        right, scores, gold = [], [], 0
        for document in batch:
            keys = {(s.start, s.end, s.type) for s in document.gold.spans}
            gold += len(keys)
            for s in document.predicted.spans:
                right.append((s.start, s.end, s.type) in keys)
                scores.append(s.score)
        if any(right):
            theirs = average_precision_score(right, scores) * sum(right) / gold
            table.add("mentions.average-precision", "scikit-learn", data, ours, theirs, count=len(batch))
