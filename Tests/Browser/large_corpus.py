"""Writes invented gold and answers of many articles as JSON lines, the same for the same sizes.

Usage: large_corpus.py FOLDER SIZE…
"""

import json
import pathlib
import random
import sys

PEOPLE = ["Ana Kovač", "Per Lind", "Mara Oduya", "Ivo Brandt", "Lena Marsh", "Tomas Reyes", "Aino Salo"]
PLACES = ["Vienna", "Lisbon", "Harbour Town", "Port Elara", "Sorvania", "Tallinn"]
WORDS = "the rail link would open before winter and the harbour council agreed to wait for a report".split()


class Builder:
    """A text that grows, with the spans of what was put in."""

    def __init__(self):
        self.text = ""

    def add(self, words):
        start = len(self.text)
        self.text += words
        return {"start": start, "end": len(self.text)}


def article(number, random):
    body = Builder()
    mentions, quotes = [], []
    for _ in range(random.randint(14, 22)):
        who, where = random.choice(PEOPLE), random.choice(PLACES)
        mentions.append({"type": "person", "mentions": [body.add(who)]})
        if random.random() < 0.3:
            body.add(" said: “")
            quotes.append({"kind": "direct", "content": body.add(" ".join(random.sample(WORDS, 12))),
                           "speaker": {"name": who}})
            body.add("” in ")
        else:
            body.add(" spoke of " + " ".join(random.sample(WORDS, 9)) + " in ")
        mentions.append({"type": "gpe", "mentions": [body.add(where)]})
        body.add(". ")
    about = {"title": f"Story {number} of {where}", "outlet": random.choice(["Coastwire", "Hill Post"])}
    return {"id": f"story-{number:04d}", "article": about, "text": body.text, "entities": mentions,
            "quotes": quotes}


def answer(gold, random):
    """Nine of ten labels, some of another type, each with a score."""
    found = []
    for entity in gold["entities"]:
        chance = random.random()
        if chance < 0.1:
            continue
        kind = "organization" if chance < 0.16 else entity["type"]
        found.append({"type": kind, "mentions": [
            dict(span, score=round(0.5 + random.random() * (0.5 if chance > 0.16 else 0.3), 3))
            for span in entity["mentions"]]})
    quotes = [quote for quote in gold["quotes"] if random.random() > 0.15]
    return {"id": gold["id"], "entities": found, "quotes": quotes}


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for size in map(int, sys.argv[2:]):
        chance = random.Random(size)
        gold = [article(number, chance) for number in range(size)]
        answers = [answer(one, chance) for one in gold]
        for name, rows in [("gold", gold), ("answers", answers)]:
            lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
            (folder / f"{name}-{size}.jsonl").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    main()
