"""Runs Assay's import and export; labels are sets of (article, start, end, type)."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

BINARY = os.environ["ASSAY"]


def run(*arguments):
    result = subprocess.run([BINARY, *arguments], capture_output=True, text=True)
    if result.returncode != 0:
        raise SystemExit(f"assay {' '.join(arguments)} ended with {result.returncode}:\n{result.stderr[-2000:]}")
    return result.stdout


def exported(articles, format, *options):
    """The folder that holds the articles in the format."""
    folder = Path(tempfile.mkdtemp())
    gold = folder / "gold.jsonl"
    gold.write_text("".join(json.dumps(article) + "\n" for article in articles))
    run("export", format, "--gold", str(gold), "--output", str(folder / "out"), *options)
    return folder / "out"


def imported(format, path):
    return [line for line in map(json.loads, run("import", format, str(path)).splitlines()) if "id" in line]


def mentions(articles):
    return {
        (article["id"], span["start"], span["end"], entity["type"])
        for article in articles
        for entity in article.get("entities", [])
        for span in entity.get("mentions", [entity])
    }
