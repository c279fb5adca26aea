"""scorch: partitions of mentions."""

from statistics import StatisticsError

import numpy
from scorch import scores

from . import assay

MEASURES = {
    "muc": "muc", "b_cubed": "b3", "ceaf_m": "ceaf-m", "ceaf_e": "ceaf-e", "blanc": "blanc",
}
SINGLE_MENTION = "one mention has no link: scorch prints 1 or 0, Assay counts links of the other side as wrong"


def compare(table, data, documents):
    """Figures that are undefined with us are left out: scorch prints 0 or 1 there."""
    ours = assay.by_document(documents)
    for document in documents:
        key, response = ([set(c.spans) for c in side.clusters] for side in (document.gold, document.predicted))
        if not key or not response:
            continue
        for measure, name in MEASURES.items():
            theirs = score(measure, key, response)
            if theirs is None:
                continue
            tallies = ours[document.id][f"entities.clusters.{name}"]
            figures = tallies.figures(mean_where_gold_has=name == "blanc")
            explanation, label = None, f"clusters.{name}"
            if name == "blanc" and min(count(key), count(response)) == 1:
                explanation, label = SINGLE_MENTION, "clusters.blanc of one mention"
            for index, (mine, value) in enumerate(zip(figures, theirs)):
                table.add(
                    label, "scorch", data, value if mine is None else mine, value, explanation,
                    count=1 if index == 0 else 0,
                )


def score(measure, key, response):
    """Recall, precision, F1; None where scorch fails, as CEAF does if no mention is shared."""
    try:
        with numpy.errstate(divide="ignore"):
            return getattr(scores, measure)(key, response)
    except StatisticsError:
        return None


def count(clusters):
    return sum(map(len, clusters))
