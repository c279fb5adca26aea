"""spaCy's scorer: sets of spans of tokens; a token here is a code point."""

import spacy
from spacy.scorer import Scorer
from spacy.tokens import Doc, Span
from spacy.training import Example

from . import assay
from .document import batches

VOCAB = spacy.blank("en").vocab
FIGURES = {"p": "precision", "r": "recall", "f": "f1"}


def compare(table, data, documents, explanation=None):
    for batch in batches(documents):
        ours = assay.totals(batch)
        theirs = Scorer.score_spans(
            [example(d) for d in batch], attr="x", getter=lambda doc, _: doc.spans["x"],
            has_annotation=lambda doc: True, allow_overlap=True,
        )
        for letter, statistic in FIGURES.items():
            table.add(
                "mentions.strict", "spaCy", data, ours.get(f"entities.mentions.strict.{statistic}"),
                theirs[f"x_{letter}"], explanation, count=len(batch) if letter == "f" else 0,
            )
            for kind, values in (theirs["x_per_type"] or {}).items():
                table.add(
                    "mentions.strict.TYPE", "spaCy", data,
                    ours.get(f"entities.mentions.strict.{kind}.{statistic}"), values[letter], explanation,
                    count=len(batch) if letter == "f" else 0,
                )


def example(document):
    sides = document.predicted.spans, document.gold.spans
    length = max([s.end for side in sides for s in side], default=1)
    docs = []
    for side in sides:
        doc = Doc(VOCAB, words=["x"] * length, spaces=[False] * length)
        doc.spans["x"] = [Span(doc, s.start, s.end, label=s.type) for s in side]
        docs.append(doc)
    return Example(*docs)
