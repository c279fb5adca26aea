"""seqeval: chunks of BIO tags, so that only flat spans can be given to it."""

import warnings

from seqeval.metrics.sequence_labeling import precision_recall_fscore_support as by_tags
from seqeval.metrics.v1 import precision_recall_fscore_support as by_scheme
from seqeval.scheme import IOB2

from . import assay
from .document import batches

FIGURES = ["precision", "recall", "f1"]


def compare(table, data, documents):
    for batch in batches(documents):
        ours = assay.totals(batch, "seqeval")
        gold, predicted = tags(batch)
        types = sorted({t[2:] for row in gold + predicted for t in row if t != "O"})
        for average in ["micro", "macro", "weighted"]:
            name = "" if average == "micro" else f".{average}"
            for mode, theirs in scores(gold, predicted, average).items():
                for statistic, value in zip(FIGURES, theirs):
                    table.add(
                        f"mentions.strict{name}", f"seqeval {mode}", data,
                        ours.get(f"entities.mentions.strict{name}.{statistic}"), value,
                        count=len(batch) if statistic == "f1" else 0,
                    )
        for mode, theirs in scores(gold, predicted, None).items():
            for kind, *values in zip(types, *theirs):
                for statistic, value in zip(FIGURES, values):
                    table.add(
                        "mentions.strict.TYPE", f"seqeval {mode}", data,
                        ours.get(f"entities.mentions.strict.{kind}.{statistic}"), value,
                        count=len(batch) if statistic == "f1" else 0,
                    )


def scores(gold, predicted, average):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return {
            "default": by_tags(gold, predicted, average=average, zero_division=0)[:3],
            "IOB2": by_scheme(gold, predicted, average=average, scheme=IOB2, zero_division=0)[:3],
        }


def tags(documents):
    """One tag a code point."""
    rows = []
    for document in documents:
        sides = document.gold.spans, document.predicted.spans
        length = max([s.end for side in sides for s in side], default=1)
        for side in sides:
            row = ["O"] * length
            for s in side:
                row[s.start : s.end] = [f"B-{s.type}"] + [f"I-{s.type}"] * (s.end - s.start - 1)
            rows.append(row)
    return rows[::2], rows[1::2]
