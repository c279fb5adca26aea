"""nervaluate: MUC counts of spans, by a greedy pass."""

from nervaluate import Evaluator

from . import assay
from .document import batches

MODES = {"strict": "strict", "exact": "exact", "partial": "partial", "ent_type": "type"}
COUNTS = ["correct", "incorrect", "partial", "missed", "spurious"]
FIGURES = ["precision", "recall", "f1"]


def compare(table, data, documents, best=None):
    """Profile `nervaluate` must agree everywhere; Assay's own alignment where `best` is None."""
    ours = assay.by_document(documents)
    for batch in batches(documents):
        figures = assay.totals(batch, "nervaluate")
        results = evaluate(batch)
        for peer, mode in MODES.items():
            theirs = results["overall"][peer]
            each(table, f"mentions.{mode}", data, figures, f"entities.mentions.{mode}", theirs, len(batch))
            for kind, by_mode in results["entities"].items():
                name = f"entities.mentions.{mode}.{kind}"
                each(table, f"mentions.{mode}.TYPE", data, figures, name, by_mode[peer], len(batch))
        for document in batch:
            theirs = evaluate([document])["overall"]
            for peer, mode in MODES.items():
                outcomes = ours[document.id][f"entities.mentions.{mode}"].outcomes
                table.add(
                    f"mentions.{mode} counts", "nervaluate", data,
                    max(abs(a - getattr(theirs[peer], b)) for a, b in zip(outcomes, COUNTS)), 0, best,
                )


def each(table, metric, data, figures, name, theirs, count):
    """All counts and figures of one result, as one case a document."""
    for statistic in COUNTS + FIGURES:
        # A type without any label in this batch has no row with us.
        ours = figures.get(f"{name}.{statistic}")
        table.add(
            f"{metric} profile", "nervaluate", data, ours, getattr(theirs, statistic),
            count=count if statistic == "correct" else 0,
        )


def evaluate(documents):
    def spans(side):
        return [{"label": s.type, "start": s.start, "end": s.end - 1} for s in side.spans]

    tags = sorted({s.type for d in documents for side in (d.gold, d.predicted) for s in side.spans})
    return Evaluator(
        [spans(d.gold) for d in documents], [spans(d.predicted) for d in documents], tags, loader="dict"
    ).evaluate()
