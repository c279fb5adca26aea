"""The answers of the reference pipeline, by the program itself."""

import json
import os
import subprocess
import tempfile
from pathlib import Path


def answers(articles):
    """By id, the pipeline's line for each article."""
    with tempfile.TemporaryDirectory() as folder:
        gold = Path(folder, "articles.jsonl")
        with open(gold, "w", encoding="utf-8") as file:
            for article in articles.values():
                line = {"id": article["id"], "text": article["text"], "entities": []}
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
        output = assay("extract", "--gold", str(gold))
    found = {}
    for line in map(json.loads, output.splitlines()):
        if "id" in line:
            found[line["id"]] = line
    return found


def assay(*arguments):
    done = subprocess.run([os.environ["ASSAY"], *arguments], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"assay {' '.join(arguments)}: exit code {done.returncode}\n{done.stderr}")
    return done.stdout


def mentions(answer):
    """(start, end, type) of mentions by name."""
    for entity in answer.get("entities", []):
        kind = entity.get("type")
        for mention in entity.get("mentions", [entity] if "start" in entity else []):
            if mention.get("kind", "name") == "name":
                yield mention["start"], mention["end"], mention.get("type", kind)


def spans(place):
    """(start, end) of each part of what may be one place, a list of places or none."""
    if place is None:
        return []
    if isinstance(place, list):
        return [span for one in place for span in spans(one)]
    if "start" in place:
        return [(place["start"], place["end"])]
    return spans(place.get("parts", []))


def quotes(answer):
    """Quotes that have a cue, in the form of the sets."""
    return [
        {"content": spans(q["content"]), "speaker": spans(q.get("source"))}
        for q in answer.get("quotes", []) if q.get("cue")
    ]


def anchors(answer):
    """The words that tell of meetings."""
    return [
        span for m in answer.get("meetings", [])
        for span in spans(m.get("trigger")) + spans(m.get("evidence"))
    ]
