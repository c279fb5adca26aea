"""Words a second of one processor, from the processor time of the whole program on this project's texts."""

import json
import os
import resource
import tempfile
from contextlib import contextmanager
from pathlib import Path

from . import reference

GOAL = 500_000
WORDS = 2_000_000
TURNS = 5


def measured():
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path("gold/articles").glob("*.txt"))]
    words = sum(len(text.split()) for text in texts)
    copies = WORDS // words
    with tempfile.TemporaryDirectory() as folder:
        once, often = Path(folder, "once.jsonl"), Path(folder, "often.jsonl")
        write(once, texts, 1)
        write(often, texts, 1 + copies)
        # The second run takes what the first does, start-up and lists included, and the copies on top.
        # Other work can only add to it, so the least of several is the nearest.
        seconds = min(time_of(often) - time_of(once) for _ in range(TURNS))
    speed = words * copies / seconds
    print(f"\n{words * copies:,} words in {seconds:.2f} s of processor time, the least of {TURNS} turns, reading and "
          f"writing JSON lines included: {speed:,.0f} words a second of one processor, goal {GOAL:,}")
    return None if speed >= GOAL else f"{speed:,.0f} words a second, goal {GOAL:,}"


def write(path, texts, copies):
    with open(path, "w", encoding="utf-8") as file:
        for copy in range(copies):
            for number, text in enumerate(texts):
                line = {"id": f"{copy}-{number}", "text": text, "entities": []}
                file.write(json.dumps(line, ensure_ascii=False) + "\n")


def time_of(path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with one_processor():
        reference.assay("extract", "--gold", str(path))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@contextmanager
def one_processor():
    """Two that share a core's units would each count the time for which they wait for the other."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    all_of_them = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(all_of_them)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, all_of_them)
