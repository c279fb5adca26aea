"""Citron's JSON as a pipeline: one file an article, `ID.json`, in the folder that is named.

    python3 adapter.py FOLDER [VERSION]

Citron (BBC R&D) is one of the programs that write it: `{"text", "quotes": [{"cue", "sources", "contents",
"coreferences"}]}`, each span with `start`, `end` and `text`.
"""

import json
import os
import sys

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
from assay_pipeline import serve

MARKS = "\"“”‘’«»'"


def answer(article):
    name = article["id"] + ".json"
    if os.path.basename(name) != name:
        raise ValueError(f"{name!r} is no name of a file")
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        document = json.load(file)
    if document.get("text", article["text"]) != article["text"]:
        raise ValueError(f"{name} is about another text: its offsets would not be ours")
    quotes = []
    for quote in document["quotes"]:
        labels = labels_of(quote, article["text"])
        if labels["content"]:
            quotes.append({"id": str(quote.get("id", f"q{len(quotes) + 1}")), **labels})
    return {"quotes": quotes}


def labels_of(quote, text):
    contents = [span(part) for part in quote["contents"]]
    bare_contents = [part for part in (bare(one, text) for one in contents) if part]
    marked = sum(one != part for one, part in zip(contents, bare_contents))
    kind = "direct" if marked == len(contents) else "mixed" if marked else "indirect"
    labels = {"kind": kind, "content": bare_contents}
    if quote.get("confidence") is not None:
        labels["score"] = quote["confidence"]
    if quote.get("cue"):
        labels["cue"] = span(quote["cue"])
    if quote.get("sources"):
        labels["source"] = span(quote["sources"][0])
        # Whom "he" means, where that was resolved.
        labels["speaker"] = span((quote.get("coreferences") or quote["sources"])[0])
    return labels


def span(part):
    return {"start": part["start"], "end": part["end"]}


def bare(part, text):
    """The part without the quotation marks around it; None where nothing is left."""
    start, end = part["start"], part["end"]
    while start < end and (text[start] in MARKS or text[start].isspace()):
        start += 1
    while start < end and (text[end - 1] in MARKS or text[end - 1].isspace()):
        end -= 1
    return {"start": start, "end": end} if start < end else None


if len(sys.argv) not in (2, 3):
    sys.exit("Say where the files are: adapter.py FOLDER [VERSION]")
folder = sys.argv[1]
serve("citron", sys.argv[2] if len(sys.argv) == 3 else "unknown", answer)
