"""Gives files that Assay wrote to the tools' own readers, and theirs to Assay, and prints how many labels differ."""

import sys
import tempfile
from pathlib import Path

from . import articles, assay, readers

FLAT = articles.make(60, overlapping=False)
NESTED = articles.make(60, overlapping=True)
# Readers that count within sentences, or strip white space, get one space between words.
PLAIN = articles.make(60, overlapping=False, breaks=False, words=[w for w in articles.WORDS if w.strip()])
# web-anno-tsv leaves the backslash before an escaped character where it stands.
UNESCAPED = articles.make(60, overlapping=False, breaks=False, words=[w for w in articles.WORDS if w.strip() and w != "\\"],
                          types=["person", "gpe", "ORG"])


class Table:
    def __init__(self):
        self.lines = [("format", "reader or writer", "articles", "labels", "differ")]
        self.differ = 0

    def add(self, format, peer, theirs, expected, texts=()):
        """`theirs` and `expected` are sets; `texts` pairs that must be equal."""
        differ = len(theirs ^ expected) + sum(a != b for a, b in texts)
        self.differ += differ
        self.lines.append((format, peer, str(len({label[0] for label in expected})), str(len(expected)), str(differ)))
        for label in sorted(theirs ^ expected)[:5] if differ else []:
            print(f"{format}, {peer}: {'only there' if label in theirs else 'only here'}: {label}", file=sys.stderr)

    def text(self):
        widths = [max(len(line[i]) for line in self.lines) for i in range(5)]
        return "\n".join("  ".join(c.ljust(w) for c, w in zip(line, widths)).rstrip() for line in self.lines)


def written(table, format, peer, gold, read, *options):
    """What a tool's reader finds in a file of Assay's, against what was written."""
    found = read(assay.exported(gold, format, *options))
    texts = {article["id"]: article["text"] for article in gold}
    labels = {(id, *label) for id, _, spans in found for label in spans}
    table.add(format, f"{peer} reads", labels, assay.mentions(gold), [(text, texts[id]) for id, text, _ in found])
    if len(found) != len(gold):
        raise SystemExit(f"{format}: {peer} reads {len(found)} of {len(gold)} articles")


def read_back(table, format, peer, gold, write):
    """What Assay finds in a file of a tool's, against what was written."""
    folder = Path(tempfile.mkdtemp())
    write(gold, folder)
    table.add(format, f"{peer} writes", assay.mentions(assay.imported(format, folder)), assay.mentions(gold))


def copies(table, format, gold, pattern, spans):
    """Python's slices at the offsets of a file, against the copies of the words in it."""
    checked, wrong = readers.slices(assay.exported(gold, format), pattern, spans)
    table.add(format, f"Python's slices ({checked} copies)", {("", i) for i in range(checked - wrong)},
              {("", i) for i in range(checked)})


def main():
    table = Table()
    written(table, "docbin", "spaCy", FLAT, readers.doc_bin)
    written(table, "spacy", "spaCy (offsets_to_biluo_tags)", FLAT, readers.spacy_lines)
    read_back(table, "spacy", "spaCy (Doc.to_json)", [dict(a) for a in FLAT], readers.spacy_written)
    written(table, "uima-cas", "dkpro-cassis", NESTED, readers.cas)
    read_back(table, "uima-cas", "dkpro-cassis", NESTED, readers.cas_written)
    written(table, "brat", "bratly", NESTED, readers.brat)
    written(table, "label-studio", "label-studio-sdk", NESTED, readers.label_studio)
    written(table, "doccano", "Python's UTF-16 codec", NESTED, readers.doccano)
    written(table, "webanno", "web-anno-tsv", UNESCAPED, readers.web_anno)
    for scheme in ["iob1", "iob2", "bilou", "bioes"]:
        read = lambda folder: readers.columns(folder, scheme)
        written(table, "conll", f"seqeval ({scheme})", PLAIN, read, "--scheme", scheme)
    written(table, "hugging-face", "seqeval", FLAT, readers.token_classification)
    quoted = [{**a, "quotes": quotes(a)} for a in NESTED]
    copies(table, "citron", quoted, "*.json", readers.citron_spans)
    copies(table, "web-annotation", NESTED, "*.jsonld", readers.web_annotation_spans)
    print(table.text())
    print(f"\n{table.differ} differences")
    return 1 if table.differ else 0


def quotes(article):
    """Labels of an article taken for contents, each with the one before it as its source."""
    spans = [{"start": e["start"], "end": e["end"]} for e in article["entities"]]
    pairs = zip(spans, spans[1:])
    return [{"id": f"q{n}", "content": [b], "source": a, "cue": a} for n, (a, b) in enumerate(pairs)]


if __name__ == "__main__":
    sys.exit(main())
