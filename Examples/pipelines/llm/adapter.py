"""A language model behind HTTP as a pipeline: any OpenAI-compatible chat endpoint that takes a JSON schema.

The model answers with words, not with offsets, which it could not count; `anchors.py` finds them in the text.
"""

import os
import sys

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
from anchors import Anchors
from assay_pipeline import serve
from endpoint import Endpoint
from prompt import SCHEMA, messages


def answer(article):
    if not article["text"].strip():
        return {"entities": [], "meetings": [], "quotes": []}
    found = endpoint.complete(messages(article), SCHEMA)
    return labels(found, Anchors(article["text"]))


def labels(found, anchors):
    """The model's words as labels; what does not stand in the text is told and left out."""
    entities, by_name = [], {}
    for entity in found["entities"]:
        mentions = [place for name in [entity["name"], *entity["aliases"]]
                    for place in anchors.all(name)]
        if not mentions:
            print(f"not in the text: {entity['name']!r}", file=sys.stderr)
            continue
        labels = {"id": f"e{len(entities) + 1}", "type": entity["type"], "name": entity["name"],
                  "mentions": sorted(mentions, key=lambda place: place["start"])}
        entities.append(labels)
        for name in [entity["name"], *entity["aliases"]]:
            by_name.setdefault(name.casefold(), labels["id"])

    def who(name):
        return by_name.get(name.casefold(), {"name": name})

    quotes = []
    for quote in found["quotes"]:
        content = anchors.first(quote["content"])
        if content is None:
            print(f"not in the text: {quote['content']!r}", file=sys.stderr)
            continue
        labels = {"id": f"q{len(quotes) + 1}", "kind": quote["kind"], "content": [content],
                  "speaker": who(quote["speaker"]) if quote["speaker"] else None}
        cue = anchors.nearest(quote["cue"], content) if quote["cue"] else None
        if cue:
            labels["cue"] = cue
        quotes.append(labels)
    meetings = []
    for meeting in found["meetings"]:
        labels = {"id": f"m{len(meetings) + 1}", "status": meeting["status"],
                  "mode": meeting["mode"],
                  "participants": [who(name) for name in meeting["participants"]]}
        if meeting["date"]:
            labels["date"] = meeting["date"]
        if meeting["place"]:
            labels["place"] = who(meeting["place"])
        evidence = anchors.first(meeting["evidence"])
        if evidence:
            labels["evidence"] = [evidence]
        meetings.append(labels)
    return {"entities": entities, "meetings": meetings, "quotes": quotes}


endpoint = Endpoint.from_environment()
serve("llm", f"{endpoint.model}-prompt-1", answer)
