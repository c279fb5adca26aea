"""Quotes as sets of contents and of contents with speakers, counted by neleval."""

from . import assay
from . import neleval_peer
from .document import Side, Span

SETS = {
    "strong_mention_match": "quotes.content.exact",
    "strong_typed_mention_match": "quotes.attributed.exact",
}


def compare(table, data, documents):
    """A content is a key of a set, whatever its parts; the speaker is its type."""
    ours = assay.by_document(documents)
    for document in documents:
        keys = {}
        gold, predicted = (
            neleval_peer.mentions(as_spans(side, keys), document.id)
            for side in (document.gold, document.predicted)
        )
        for measure, name in SETS.items():
            tallies = ours[document.id][name]
            numbers = tallies.numbers
            if tallies.outcomes:
                correct, incorrect, partial, missed, spurious = tallies.outcomes
                pairs = correct + incorrect + partial
                numbers = correct, pairs + missed, correct, pairs + spurious
            neleval_peer.contingency(table, name, data, measure, gold, predicted, numbers)


def as_spans(side, keys):
    spans = []
    for quote in side.quotes:
        key = keys.setdefault(quote.parts, len(keys))
        spans.append(Span(key, key + 1, quote.speaker or "unknown"))
    return Side(spans)
