"""What scoring takes in memory for each article more; prints the figures that LargeCorpora.md gives."""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASSAY = os.environ.get("ASSAY", str(ROOT / ".build" / "release" / "assay"))
SMALL, LARGE = 2_000, 8_000
TYPES = ("person", "gpe", "organization", "facility", "norp", "event", "location")


def write_corpus(folder, count):
    """Articles with ten entities, a meeting and two quotes each, and predictions that are right mostly."""
    draw = random.Random(1)
    with open(f"{folder}/gold.jsonl", "w") as gold, open(f"{folder}/out.jsonl", "w") as out:
        for number in range(count):
            for file, is_gold in ((gold, True), (out, False)):
                entities = []
                for place in range(10):
                    start = place * 100
                    end = start + 5 + (not is_gold and draw.random() < 0.2)
                    kind = draw.choice(("person", "gpe", "organization"))
                    entities.append({"id": f"e{place}", "type": kind, "name": f"N{place}",
                                     "mentions": [{"start": start, "end": end}]})
                json.dump({
                    "id": f"article-{number:07}", "entities": entities,
                    "meetings": [{"id": "m", "participants": ["e0", "e1"], "status": "held",
                                  "evidence": [{"start": 0, "end": 105}]}],
                    "quotes": [{"id": f"q{n}", "kind": "direct", "speaker": f"e{n}",
                                "content": [{"start": 40 + 200 * n, "end": 90 + 200 * n}]}
                               for n in range(2)],
                }, file)
                file.write("\n")


def write_full_corpus(folder, count):
    """Articles with 70 mentions of 28 entities, 6 meetings and 16 quotes each, with metadata and errors."""
    draw = random.Random(2)
    with open(f"{folder}/gold.jsonl", "w") as gold, open(f"{folder}/out.jsonl", "w") as out:
        for number in range(count):
            for file, is_gold in ((gold, True), (out, False)):
                article = full_article(draw, is_gold)
                article["id"] = f"a-longer-name-of-an-article-{number:07}"
                if is_gold:
                    article["article"] = {"outlet": f"outlet {number % 9}",
                                          "section": draw.choice(("world", "local"))}
                json.dump(article, file)
                file.write("\n")


def full_article(draw, is_gold):
    def errs(share):
        return not is_gold and draw.random() < share

    entities = []
    for number in range(28):
        mentions = []
        for place in range(2 + number % 2):
            if errs(0.1):
                continue
            start = number * 200 + place * 40 + errs(0.1)
            kind = draw.choice(("name", "name", "nominal", "pronoun"))
            mentions.append({"start": start, "end": start + 6, "kind": kind})
        kind = draw.choice(TYPES) if errs(0.2) else TYPES[number * number % 7]
        entities.append({"id": f"e{number}", "type": kind, "name": f"N{number}",
                         "mentions": mentions})
    entities = [entity for entity in entities if entity["mentions"]]
    names = [entity["id"] for entity in entities]
    return {
        "entities": entities,
        "meetings": [{"id": f"m{n}", "participants": draw.sample(names, 2),
                      "status": draw.choice(("held", "planned", "cancelled")),
                      "evidence": [{"start": 100 * n, "end": 100 * n + 90}]} for n in range(6)],
        "quotes": [{"id": f"q{n}", "kind": draw.choice(("direct", "indirect", "mixed")),
                    "speaker": draw.choice(names),
                    "content": [{"start": 40 + 200 * n, "end": 90 + 200 * n - errs(0.3)}]}
                   for n in range(16)],
    }


def peak_memory(folder, *arguments):
    """The most that the program had at once, in bytes.

    With one heap for all threads, since how they share several is chance, and some megabytes.
    """
    process = subprocess.Popen(
        [ASSAY, "score", "--gold", f"{folder}/gold.jsonl", "--predictions", f"{folder}/out.jsonl",
         *arguments], stdout=subprocess.DEVNULL, env={**os.environ, "MALLOC_ARENA_MAX": "1"})
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        raise RuntimeError(f"assay ended with {status}")
    return usage.ru_maxrss << (0 if sys.platform == "darwin" else 10)


def growth(*arguments, corpus=write_corpus, sizes=(SMALL, LARGE)):
    """Bytes for each article more, and the peak for the larger corpus."""
    peaks = []
    for count in sizes:
        with tempfile.TemporaryDirectory() as folder:
            corpus(folder, count)
            peaks.append(peak_memory(folder, *arguments))
    return (peaks[1] - peaks[0]) / (sizes[1] - sizes[0]), peaks[1]


def say(what, more, peak):
    print(f"\n{what}: {more:.0f} bytes an article more, {peak / 1e6:.0f} MB at most",
          file=sys.stderr)


@unittest.skipUnless(os.access(ASSAY, os.X_OK), f"SKIPPED: {ASSAY} is not built")
class Memory(unittest.TestCase):
    def test_sums_do_not_grow(self):
        more, peak = growth("--no-intervals", "--format", "json")
        say("--no-intervals", more, peak)
        self.assertLess(more, 300)

    # Some hundred articles wait unpacked, so that small corpora tell nothing: both sizes are larger.

    def test_counts_of_small_articles_take_less(self):
        more, peak = growth("--format", "json", sizes=(4_096, 16_384))
        say("small articles, with intervals", more, peak)
        self.assertLess(more, 400)

    def test_counts_of_full_articles_take_some_hundred_bytes(self):
        more, peak = growth("--partial", "-", corpus=write_full_corpus, sizes=(2_048, 6_144))
        say("full articles, --partial", more, peak)
        self.assertLess(more, 1_500)


if __name__ == "__main__":
    unittest.main()
