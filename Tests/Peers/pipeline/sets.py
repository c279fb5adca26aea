"""Reads the sets of real news and tells their halves apart; nothing of them is kept."""

import hashlib
import json
import os
from pathlib import Path

SHARED = Path(os.environ["ASSAY_SHARED"], "data")


def lines(name):
    """Articles by id, or `None` where the set is not at hand."""
    path = SHARED / f"{name}.jsonl"
    if not path.exists():
        return None
    with open(path, encoding="utf-8") as file:
        return {line["id"]: line for line in map(json.loads, file)}


def half(article_id):
    """1 or 2, by a hash of the id, to show how much a figure depends on which articles it is taken over."""
    return 1 + hashlib.sha256(article_id.encode()).digest()[0] % 2


def halves(articles):
    """The whole set and both halves, as sets of ids."""
    ids = set(articles)
    first = {i for i in ids if half(i) == 1}
    return {"both": ids, "1": first, "2": ids - first}
