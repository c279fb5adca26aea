"""Freezes a few documents with the figures that peers gave them: `verify freeze`.

A line is one document: labels in the form that Assay reads, and for each peer and profile the figures
that are defined. The tests read all of them; the smallest are built into `assay selftest`.
"""

import json
import re
from importlib.metadata import version
from pathlib import Path

from neleval import coref_metrics
from neleval.configs import MEASURES

from . import assay, inputs, neleval_peer, nervaluate_peer, quotes_peer, scorch_peer, seqeval_peer
from .table import TOLERANCE

ROOT = Path(__file__).resolve().parents[3]
VECTORS = ROOT / "Tests/Fixtures/PeerVectors/peers.jsonl"
EMBEDDED = ROOT / "Sources/assay/SelfTest/ConformanceVectors.swift"
FIGURES = ["precision", "recall", "f1"]
#: Regime: documents, largest number of labels, how many are built in.
REGIMES = {
    "flat": (18, 18, 2), "isolated": (14, 18, 2), "nested": (18, 18, 3), "repeated": (10, 18, 1),
    "clusters": (16, 25, 3), "few": (34, 30, 7), "quotes": (14, 18, 2),
}


def write():
    lines, embedded = [], []
    for name, (count, largest, built_in) in REGIMES.items():
        documents = inputs.documents(name, 40 * count, getattr(inputs, name), seed=1)
        chosen = [d for d in documents if 0 < labels(d) <= largest][:count]
        frozen = [line(d, expectations(name, d)) for d in chosen]
        lines += frozen
        embedded += sorted(frozen, key=len)[:: max(1, count // (2 * built_in))][:built_in]
    VECTORS.parent.mkdir(parents=True, exist_ok=True)
    VECTORS.write_text("".join(text + "\n" for text in lines))
    EMBEDDED.parent.mkdir(exist_ok=True)
    EMBEDDED.write_text(SWIFT.replace("LINES", "\n".join("    " + text for text in embedded)))
    print(f"{len(lines)} documents, {VECTORS.stat().st_size} bytes; {len(embedded)} built in")


SWIFT = '''/// Documents with the figures that other scorers gave them, one JSON object a line.
///
/// Made by `make verify-peers ARGS=freeze`, as `Tests/Fixtures/PeerVectors/peers.jsonl` is.
enum ConformanceVectors {
  static let lines = #"""
LINES
    """#
}
'''


def labels(document):
    sides = document.gold, document.predicted
    return max(len(s.spans) + sum(len(c.spans) for c in s.clusters) + len(s.quotes) for s in sides)


def line(document, expected):
    sides = {name: compact(assay.labels(getattr(document, name))) for name in ("gold", "predicted")}
    return json.dumps({"id": document.id, **sides, "expected": expected}, separators=(",", ":"))


def compact(labels):
    return {layer: values for layer, values in labels.items() if values}


def expectations(regime, document):
    """Figures by peer; those that Assay leaves undefined are no figures, the others must agree."""
    expected, by_profile = [], {}
    for peer, profile, figures in MAKERS[regime](document):
        if profile not in by_profile:
            by_profile[profile] = assay.totals([document], profile)
        ours = by_profile[profile]
        defined = {name: value for name, value in figures.items() if ours.get(name) is not None}
        for name, value in defined.items():
            assert abs(ours[name] - value) <= TOLERANCE, (document.id, peer, name, ours[name], value)
        if defined:
            package = peer.split()[0]
            expected.append({
                "peer": f"{peer} {version(package)}", "profile": profile, "figures": by_metric(defined)
            })
    return expected


def by_metric(figures):
    """Metric to statistic to value; twelve decimals tell more than the tolerance asks for."""
    metrics = {}
    for name, value in figures.items():
        metric, statistic = re.fullmatch(r"(.*?)\.((?:macro\.|weighted\.)?[^.]*)", name).groups()
        metrics.setdefault(metric, {})[statistic] = round(value, 12)
    return metrics


def nervaluate(document, profile="nervaluate"):
    figures = {}
    for peer, result in nervaluate_peer.evaluate([document])["overall"].items():
        for statistic in nervaluate_peer.COUNTS + ["f1"]:
            name = f"entities.mentions.{nervaluate_peer.MODES[peer]}.{statistic}"
            figures[name] = getattr(result, statistic)
    return "nervaluate", profile, figures


def seqeval(document):
    figures = {}
    for average in ["micro", "macro", "weighted"]:
        infix = "" if average == "micro" else f"{average}."
        values = seqeval_peer.scores(*seqeval_peer.tags([document]), average)["IOB2"]
        for statistic, value in zip(FIGURES, values):
            figures[f"entities.mentions.strict.{infix}{statistic}"] = float(value)
    return "seqeval", "seqeval", figures


def neleval_sets(measures, annotations):
    def make(document):
        gold, predicted = annotations(document)
        figures = {}
        for measure, name in measures.items():
            ptp, fp, rtp, fn = MEASURES[measure].contingency(predicted, gold)
            recall, precision, f1 = assay.ratios((rtp, rtp + fn, ptp, ptp + fp))
            figures |= {f"{name}.precision": precision, f"{name}.recall": recall, f"{name}.f1": f1}
        return "neleval", "strict", figures

    return make


def neleval_clusters(document):
    gold, predicted = (
        {i: set(c.spans) for i, c in enumerate(side.clusters)}
        for side in (document.gold, document.predicted)
    )
    figures = {}
    for measure, name in neleval_peer.CLUSTERS.items() if gold and predicted else []:
        p_num, p_den, r_num, r_den = getattr(coref_metrics, measure)(gold, predicted)
        for statistic, value in zip(["recall", "precision", "f1"], assay.ratios((r_num, r_den, p_num, p_den))):
            figures[f"{name}.{statistic}"] = value if value is None else float(value)
    return "neleval", "strict", figures


def scorch(document):
    key, response = ([set(c.spans) for c in side.clusters] for side in (document.gold, document.predicted))
    figures = {}
    for measure, name in scorch_peer.MEASURES.items() if key and response else []:
        if name == "blanc" and min(scorch_peer.count(key), scorch_peer.count(response)) == 1:
            continue
        theirs = scorch_peer.score(measure, key, response) or ()
        for statistic, value in zip(["recall", "precision", "f1"], theirs):
            figures[f"entities.clusters.{name}.{statistic}"] = float(value)
    return "scorch", "strict", figures


def sides(make):
    return lambda document: [make(side, document.id) for side in (document.gold, document.predicted)]


def quote_annotations(document):
    keys = {}
    return [
        neleval_peer.mentions(quotes_peer.as_spans(side, keys), document.id)
        for side in (document.gold, document.predicted)
    ]


neleval_mentions = neleval_sets(neleval_peer.SETS, sides(neleval_peer.mentions))
neleval_links = neleval_sets(neleval_peer.LINKS, sides(neleval_peer.linked))
neleval_quotes = neleval_sets(quotes_peer.SETS, quote_annotations)

MAKERS = {
    "flat": lambda d: [nervaluate(d), seqeval(d), neleval_mentions(d)],
    "isolated": lambda d: [nervaluate(d), nervaluate(d, "strict"), seqeval(d)],
    "nested": lambda d: [nervaluate(d), neleval_mentions(d)],
    "repeated": lambda d: [nervaluate(d)],
    "clusters": lambda d: [scorch(d), neleval_clusters(d), neleval_links(d)],
    "few": lambda d: [scorch(d), neleval_clusters(d), neleval_links(d)],
    "quotes": lambda d: [neleval_quotes(d)],
}
