"""What was found when somebody looked at a mutant that no test notices: survivors.tsv."""

import csv
from pathlib import Path

FILE = Path(__file__).parent / "survivors.tsv"
# Whether a flip changes what the program does at all; one that does not is no fault that a test could notice.
EFFECTS = ("none", "some")


def read():
    """Effect and reason by file, column, flip and line; a line that was changed must be looked at again."""
    with open(FILE, newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        if row["effect"] not in EFFECTS or not row["why"]:
            raise ValueError(f"{FILE.name}: an effect (none, some) and a reason are needed: {row}")
    return {(row["file"], row["column"], row["flip"], row["line"]): (row["effect"], row["why"]) for row in rows}


def key(mutant, text):
    return mutant.path, str(mutant.column + 1), f"{mutant.old} -> {mutant.new}", text
