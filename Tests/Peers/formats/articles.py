"""Invented articles with seeded random labels and the characters that make offsets differ."""

import random

WORDS = ["Ana", "Kovač", "😀", "met", "said", "“Yes”", "U.N.", "e\u0301", "Tova’s", "AT&T", "a_b", "x|y", "[z]", "it’s",
         "PERSON", "X", "twenty-one", "1,200.50", "\u00a0", "👩‍👩‍👧", "naïve", "*", "\\"]
TYPES = ["person", "gpe", "ORG", "misc_a"]


def make(count, overlapping, breaks=True, words=WORDS, types=TYPES, seed=7):
    """Labels are whole words, apart from one another where they may not overlap."""
    rng = random.Random(seed)
    return [article(f"article-{n}", rng, overlapping, breaks, words, types) for n in range(count)]


def article(id, rng, overlapping, breaks, words, types):
    text, places = "", []
    for _ in range(60):
        word = rng.choice(words)
        places.append((len(text), len(text) + len(word)))
        text += word + (rng.choice([" ", " ", " ", "\n", "\n\n", "  "]) if breaks else " ")
    # A word of white space alone is no place for a label.
    places = [(start, end) for start, end in places if text[start:end].strip()]
    labels, last = [], -1
    for index in range(0, len(places) - 3, 2):
        end = index + rng.randrange(3)
        if rng.random() < 0.4 and (overlapping or index > last) and "\n" not in text[places[index][0]:places[end][1]]:
            labels.append({"start": places[index][0], "end": places[end][1], "type": rng.choice(types)})
            last = end
    return {"id": id, "text": text, "entities": labels}
