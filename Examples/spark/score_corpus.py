"""Scores a corpus of any size on Apache Spark, with the same bytes as one run of `assay score`.

    spark-submit score_corpus.py --assay PATH --gold GOLD --predictions PREDICTIONS [--parts N] [-- ARGS]

GOLD and PREDICTIONS are JSON lines: a file, a folder of files, or whatever Spark can read as text. Each task
scores a part with `assay score --partial`; parts are merged by `assay merge`, task by task and at last on
the driver, which prints the report. ARGS go to the last merge, such as `--format json`.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession


def main():
    options, rest = arguments()
    spark = SparkSession.builder.appName("assay").getOrCreate()
    context = spark.sparkContext
    try:
        lines = [context.textFile(options.gold), context.textFile(options.predictions)]
        headers = [header_of(one) for one in lines]
        gold, answers = [one.map(keyed).filter(bool) for one in lines]
        has = answers.map(lambda pair: output_of(pair[1])).fold(frozenset(), frozenset.union)
        score = Scoring(options, headers, sorted(has))
        parts = (
            gold.cogroup(answers, options.parts)
            .mapPartitions(score.part)
            # Pairs of parts, then pairs of those: the driver only sees the sum.
            .treeReduce(score.merge, depth=options.depth))
        print_report(options, parts, rest)
    finally:
        spark.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--assay", required=True, help="the program, on every machine")
    parser.add_argument("--settings", help="gold/assay.yaml of the project, on every machine")
    parser.add_argument("--gold", required=True)
    parser.add_argument("--predictions", required=True)
    parser.add_argument("--parts", type=int, default=8, help="how many tasks score")
    parser.add_argument("--depth", type=int, default=2, help="of the tree in which parts are merged")
    parser.add_argument("--no-intervals", action="store_true")
    own = sys.argv[1:]
    rest = own[own.index("--") + 1:] if "--" in own else []
    return parser.parse_args(own[:own.index("--")] if "--" in own else own), rest


def keyed(line):
    """An article's line by its id; None for a header or a blank line."""
    if not line.strip() or is_header(line):
        return None
    return json.loads(line)["id"], line


def header_of(lines):
    """The header that each file may begin with; all must say the same."""
    headers = lines.filter(is_header).distinct().take(2)
    if len(headers) > 1:
        sys.exit(f"Files have different headers, {headers[0]} and {headers[1]}: score them apart.")
    return headers[0] + "\n" if headers else ""


def is_header(line):
    return line.lstrip().startswith("{\"assay\"")


def output_of(line):
    """What a line of predictions has, in the words of `--output-has`: all parts must be told alike."""
    has = set()
    for entity in json.loads(line).get("entities") or []:
        has.add("mentions")
        if "mentions" in entity:
            has |= {"groups"} if entity["mentions"] else set()
            has |= {"names"} if entity.get("name") is not None else set()
            has |= {"links"} if "link" in entity else set()
        elif "entity" in entity:
            has.add("groups")
    return frozenset(has)


class Scoring:
    """What a task does; Spark sends it to every machine."""

    def __init__(self, options, headers, has):
        self.assay, self.settings, self.headers, self.has = (
            options.assay, options.settings, headers, ",".join(has))
        self.no_intervals = options.no_intervals

    def part(self, articles):
        """Scores the articles of one task; gives one part, or none for a task without articles."""
        with tempfile.TemporaryDirectory() as folder:
            gold, predictions = os.path.join(folder, "gold.jsonl"), os.path.join(folder, "out.jsonl")
            count = 0
            with open(gold, "w", encoding="utf-8") as golds, \
                    open(predictions, "w", encoding="utf-8") as answers:
                golds.write(self.headers[0])
                answers.write(self.headers[1])
                for key, (gold_lines, lines) in articles:
                    gold_lines, lines = list(gold_lines), list(lines)
                    if len(gold_lines) > 1 or len(lines) > 1:
                        raise ValueError(f"the article {key!r} stands in a file more than once")
                    if not gold_lines:
                        raise ValueError(f"the gold has no article {key!r}")
                    count += 1
                    golds.write(gold_lines[0] + "\n")
                    answers.writelines(line + "\n" for line in lines)
            if count:
                command = ["score", "--gold", gold, "--predictions", predictions, "--partial", "-"]
                command += ["--output-has", self.has] if self.has else []
                command += ["--no-intervals"] if self.no_intervals else []
                yield self.run(command)

    def merge(self, one, other):
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, name) for name in ("one", "other")]
            for path, part in zip(paths, (one, other)):
                with open(path, "wb") as file:
                    file.write(part)
            return self.run(["merge", *paths, "--partial", "-"])

    def run(self, command):
        settings = ["--settings", self.settings] if self.settings else []
        done = subprocess.run([self.assay, *command, *settings], capture_output=True)
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace"))
        return done.stdout


def print_report(options, part, rest):
    with tempfile.NamedTemporaryFile() as file:
        file.write(part)
        file.flush()
        settings = ["--settings", options.settings] if options.settings else []
        done = subprocess.run([options.assay, "merge", file.name, *settings, *rest])
    if done.returncode:
        sys.exit(done.returncode)


if __name__ == "__main__":
    main()
