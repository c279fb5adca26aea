"""neleval: sets of spans, types and links; clusters."""

from neleval import coref_metrics
from neleval.annotation import Annotation, Candidate
from neleval.configs import MEASURES

from . import assay

SETS = {
    "strong_mention_match": "entities.mentions.exact",
    "strong_typed_mention_match": "entities.mentions.strict",
}
LINKS = {
    "strong_link_match": "entities.links.strong",
    "strong_nil_match": "entities.links.nil",
    "strong_typed_all_match": "entities.links.typed-all",
    "entity_match": "entities.links.entity",
}
CLUSTERS = {
    "muc": "entities.clusters.muc",
    "b_cubed": "entities.clusters.b3",
    "mention_ceaf": "entities.clusters.ceaf-m",
    "entity_ceaf": "entities.clusters.ceaf-e",
}


def compare_sets(table, data, documents, explanation=None):
    ours = assay.by_document(documents)
    for document in documents:
        gold, predicted = mentions(document.gold, document.id), mentions(document.predicted, document.id)
        for measure, name in SETS.items():
            counts = ours[document.id][name].outcomes
            correct, incorrect, partial, missed, spurious = counts
            pairs = correct + incorrect + partial
            contingency(
                table, name, data, measure, gold, predicted,
                (correct, pairs + missed, correct, pairs + spurious), explanation,
            )


def compare_links(table, data, documents):
    ours = assay.by_document(documents)
    for document in documents:
        gold, predicted = linked(document.gold, document.id), linked(document.predicted, document.id)
        for measure, name in LINKS.items():
            tallies = ours[document.id].get(name)
            if tallies is None:
                table.add(short(name), measure, data, 0, 0)
                continue
            contingency(table, name, data, measure, gold, predicted, tallies.numbers)


def contingency(table, name, data, measure, gold, predicted, tally, explanation=None):
    """Numerators and denominators, not only their ratios."""
    ptp, fp, rtp, fn = MEASURES[measure].contingency(predicted, gold)
    theirs = rtp, rtp + fn, ptp, ptp + fp
    table.add(
        short(name), f"neleval {measure}", data, max(abs(a - b) for a, b in zip(tally, theirs)), 0, explanation
    )


def compare_clusters(table, data, documents):
    ours = assay.by_document(documents)
    sums = {}
    for document in documents:
        gold, predicted = (
            {i: set(c.spans) for i, c in enumerate(side.clusters)}
            for side in (document.gold, document.predicted)
        )
        if not gold or not predicted:
            continue
        for measure, name in CLUSTERS.items():
            p_num, p_den, r_num, r_den = getattr(coref_metrics, measure)(gold, predicted)
            theirs = r_num, r_den, p_num, p_den
            tally = ours[document.id][name].numbers
            sums[name] = [a + b for a, b in zip(sums.get(name, (0,) * 4), theirs)]
            table.add(
                short(name), f"neleval {measure}", data, max(abs(a - b) for a, b in zip(tally, theirs)), 0
            )
    counted = [d for d in documents if d.gold.clusters and d.predicted.clusters]
    totals = assay.totals(counted)
    for name, sum_ in sums.items():
        for statistic, value in zip(["recall", "precision", "f1"], assay.ratios(sum_)):
            table.add(
                f"{short(name)} micro", "neleval", data, totals[f"{name}.{statistic}"], value,
                count=len(counted) if statistic == "f1" else 0,
            )


def short(name):
    return name.removeprefix("entities.")


def mentions(side, document):
    return [
        Annotation(document, s.start, s.end - 1, [Candidate(f"NIL{i}", type=s.type)])
        for i, s in enumerate(side.spans)
    ]


def linked(side, document):
    return [
        Annotation(document, start, end - 1, [Candidate(c.link or f"NIL{i}", type=c.type)])
        for i, c in enumerate(side.clusters)
        for start, end in c.spans
    ]
