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


def peak_memory(folder, *arguments):
    """The most that the program had at once, in bytes."""
    process = subprocess.Popen(
        [ASSAY, "score", "--gold", f"{folder}/gold.jsonl", "--predictions", f"{folder}/out.jsonl",
         *arguments], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise RuntimeError(f"assay ended with {status}")
    return usage.ru_maxrss << (0 if sys.platform == "darwin" else 10)


def growth(*arguments):
    """Bytes for each article more, and the peak for the larger corpus."""
    peaks = []
    for count in (SMALL, LARGE):
        with tempfile.TemporaryDirectory() as folder:
            write_corpus(folder, count)
            peaks.append(peak_memory(folder, *arguments))
    return (peaks[1] - peaks[0]) / (LARGE - SMALL), peaks[1]


@unittest.skipUnless(os.access(ASSAY, os.X_OK), f"SKIPPED: {ASSAY} is not built")
class Memory(unittest.TestCase):
    def test_sums_do_not_grow(self):
        more, peak = growth("--no-intervals", "--format", "json")
        print(f"\n--no-intervals: {more:.0f} bytes an article more, {peak / 1e6:.0f} MB at most",
              file=sys.stderr)
        self.assertLess(more, 300)

    def test_counts_of_articles_do(self):
        more, peak = growth("--partial", "-")
        print(f"\n--partial: {more:.0f} bytes an article more, {peak / 1e6:.0f} MB at most",
              file=sys.stderr)


if __name__ == "__main__":
    unittest.main()
