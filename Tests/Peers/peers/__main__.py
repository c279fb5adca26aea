"""Compares Assay with its peers, and prints the table: `verify [mentions|clusters|quotes|real]…`, or `verify freeze`."""

import sys
import time

from . import freeze, inputs, nervaluate_peer, neleval_peer, quotes_peer, realdata
from . import scorch_peer, seqeval_peer, sklearn_peer, spacy_peer
from .table import Table

GREEDY = "nervaluate takes the first overlap in list order; Assay the best alignment"
COLLAPSE = "sets: repeated keys count once; Assay counts each label (a second copy is spurious)"


def mentions(table):
    flat = inputs.documents("flat", 800, inputs.flat)
    isolated = inputs.documents("isolated", 800, inputs.isolated)
    nested = inputs.documents("nested", 800, inputs.nested)
    repeated = inputs.documents("repeated", 400, inputs.repeated)
    for name, documents in [("flat", flat), ("isolated", isolated)]:
        nervaluate_peer.compare(table, name, documents, GREEDY if name == "flat" else None)
        seqeval_peer.compare(table, name, [sorted_by_start(d) for d in documents])
        sklearn_peer.compare_characters(table, name, documents)
        neleval_peer.compare_sets(table, name, documents)
        spacy_peer.compare(table, name, documents)
    sklearn_peer.compare_average_precision(table, "flat", flat)
    nervaluate_peer.compare(table, "nested", nested, GREEDY)
    neleval_peer.compare_sets(table, "nested", nested)
    spacy_peer.compare(table, "nested", nested)
    nervaluate_peer.compare(table, "repeated", repeated, GREEDY)
    neleval_peer.compare_sets(table, "repeated", repeated, COLLAPSE)
    spacy_peer.compare(table, "repeated", repeated, COLLAPSE)


def clusters(table):
    for name, documents in [
        ("clusters", inputs.documents("clusters", 1600, inputs.clusters)),
        ("few", inputs.documents("few", 800, inputs.few)),
    ]:
        scorch_peer.compare(table, name, documents)
        neleval_peer.compare_clusters(table, name, documents)
        neleval_peer.compare_links(table, name, documents)


def quotes(table):
    documents = inputs.documents("quotes", 2000, inputs.quotes)
    quotes_peer.compare(table, "quotes", documents)
    sklearn_peer.compare_contents(table, "quotes", documents)


def real(table):
    if not realdata.FOLDER.is_dir():
        print(f"SKIPPED the real articles: {realdata.FOLDER} is not there; set ASSAY_SHARED", file=sys.stderr)
        return
    for gold, is_flat in [("worldwide-asia-me", True), ("gum-news", False)]:
        data = realdata.names(gold, f"spacy-sm-{gold}", is_flat)
        nervaluate_peer.compare(table, gold, data, GREEDY)
        neleval_peer.compare_sets(table, gold, data)
        spacy_peer.compare(table, gold, data)
        if is_flat:
            seqeval_peer.compare(table, gold, data)
            sklearn_peer.compare_characters(table, gold, data)
    coreference = realdata.coreference("gum-news")
    scorch_peer.compare(table, "gum-news", coreference)
    neleval_peer.compare_clusters(table, "gum-news", coreference)
    for tool in ["ggt", "textacy"]:
        data = realdata.quotes("polnear-dev", f"{tool}-polnear-dev")
        quotes_peer.compare(table, f"polnear {tool}", data)
        sklearn_peer.compare_contents(table, f"polnear {tool}", data)


def sorted_by_start(document):
    for side in (document.gold, document.predicted):
        side.spans.sort(key=lambda s: s.start)
    return document


LAYERS = {"mentions": mentions, "clusters": clusters, "quotes": quotes, "real": real}


def main(names):
    if names == ["freeze"]:
        freeze.write()
        return 0
    unknown = [name for name in names if name not in LAYERS]
    if unknown:
        raise SystemExit(f"no layer is called {unknown[0]}; there are {', '.join(LAYERS)}")
    table = Table()
    for name in names or LAYERS:
        start = time.monotonic()
        LAYERS[name](table)
        print(f"{name}: {time.monotonic() - start:.0f} s", file=sys.stderr)
    print(table.text())
    unexplained = table.unexplained()
    print(f"\n{len(table.rows)} rows, {len(unexplained)} unexplained")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
