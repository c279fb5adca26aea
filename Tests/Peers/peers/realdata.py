"""Real articles with outputs of other tools, where they are at hand; nothing of them is kept."""

import json
import os
from pathlib import Path

from .document import Cluster, Document, Quote, Side, Span

FOLDER = Path(os.environ["ASSAY_SHARED"], "data")

# spaCy's OntoNotes types and those of the two gold sets, to one set.
TYPES = {
    "per": "person", "norp": "norp", "org": "organization", "loc": "location", "gpe": "location",
    "fac": "facility", "place": "location", "nationality": "norp",
}


def names(gold, predicted, is_flat):
    """Mentions; of overlapping ones on a side the first stays where `is_flat`."""
    documents = []
    for one, other in pairs(gold, predicted):
        sides = []
        for labels in (one, other):
            spans = {(e["start"], e["end"]): Span(e["start"], e["end"], kind(e)) for e in labels["entities"]}
            ordered = sorted(spans.values(), key=lambda s: (s.start, -s.end))
            sides.append(Side(without_overlaps(ordered) if is_flat else ordered))
        documents.append(Document(one["id"], *sides))
    return documents


def coreference(gold):
    """The entities, against the mentions grouped by their words."""
    documents = []
    for one in lines(gold):
        entities, words = {}, {}
        for e in {(e["start"], e["end"]): e for e in one["entities"]}.values():
            span = e["start"], e["end"]
            entities.setdefault(e["id"], []).append(span)
            words.setdefault(one["text"][span[0] : span[1]].lower(), []).append(span)
        documents.append(Document(one["id"], *(
            Side(clusters=[Cluster("misc", tuple(spans)) for spans in groups.values()])
            for groups in (entities, words)
        )))
    return documents


def quotes(gold, predicted):
    """Contents without their words, so that no side is trimmed; repeated ones are left out."""
    documents = []
    for one, other in pairs(gold, predicted):
        sides = []
        for labels in (one, other):
            found = {}
            for q in labels["quotes"]:
                speaker = str(q["speaker"]) if q["speaker"] else None
                found.setdefault(merged(q["content"]), speaker)
            sides.append(Side(quotes=[Quote(parts, who) for parts, who in found.items()]))
        documents.append(Document(one["id"], *sides))
    return documents


def pairs(gold, predicted):
    answers = {line["id"]: line for line in lines(predicted)}
    return [(line, answers[line["id"]]) for line in lines(gold) if line["id"] in answers]


def lines(name):
    with open(FOLDER / f"{name}.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def kind(entity):
    name = entity["type"].lower()
    return TYPES.get(name, name)


def without_overlaps(ordered):
    kept = []
    for span in ordered:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def merged(parts):
    """Parts that touch or overlap are one."""
    result = []
    for start, end in sorted(map(tuple, parts)):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)
