"""Measures Assay and its peers in turn on one machine and writes the table of ratios."""

import argparse
import os
import pathlib

import clusters
import meetings
import mentions
import programs
import resampling
import startup
import yaml_gold
from table import Report

HERE = pathlib.Path(__file__).parent


def options():
    parser = argparse.ArgumentParser(prog="Benchmarks/run", description=__doc__)
    parser.add_argument("--full", action="store_true",
                        help="a million mentions with every peer, and nervaluate on long articles")
    parser.add_argument("--repeats", type=int, default=3, help="runs of each program (3)")
    parser.add_argument("--instructions", action="store_true",
                        help="count Assay's instructions under callgrind, whatever the load")
    parser.add_argument("--output", default=str(HERE / "results" / "latest.md"))
    parser.add_argument("--work", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--environment", required=True, help=argparse.SUPPRESS)
    return parser.parse_args()


def main():
    given = options()
    tools = programs.Programs(
        os.environ["ASSAY"], os.environ["CORE_BENCHMARKS"], given.environment, HERE / "peers")
    work = pathlib.Path(given.work)
    report = Report(given.output)
    mentions.sizes(report, tools, work, given.repeats, given.full)
    mentions.long_articles(report, tools, work, given.repeats, given.full)
    meetings.long_article(report, tools, work, given.repeats)
    clusters.coreference(report, tools, work, given.repeats, given.full)
    resampling.resamples(report, tools, work, given.repeats)
    yaml_gold.loading(report, tools, work, given.repeats, HERE.parent / "gold" / "articles")
    startup.commands(report, tools, work, given.repeats, HERE.parent)
    if given.instructions:
        mentions.instructions(report, tools, work, HERE / "results" / "instructions.json")
    report.write()


main()
