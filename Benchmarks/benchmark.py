"""Measures Assay and its peers in turn on one machine and writes the table of ratios."""

import argparse
import os
import pathlib

import clusters
import instructions
import meetings
import mentions
import programs
import resampling
import startup
import yaml_gold
from table import Report

HERE = pathlib.Path(__file__).parent


def sections(report, tools, work, given):
    """What is measured, by name, in the order of the report."""
    return {
        "mentions": lambda: mentions.sizes(report, tools, work, given.repeats, given.full),
        "long-articles": lambda: mentions.long_articles(
            report, tools, work, given.repeats, given.full),
        "meetings": lambda: meetings.long_article(report, tools, work, given.repeats),
        "clusters": lambda: clusters.coreference(report, tools, work, given.repeats, given.full),
        "statistics": lambda: resampling.resamples(report, tools, work, given.repeats),
        "gold": lambda: yaml_gold.loading(
            report, tools, work, given.repeats, HERE.parent / "gold" / "articles"),
        "start": lambda: startup.commands(report, tools, work, given.repeats, HERE.parent),
        "instructions": lambda: instructions.core_loops(
            report, tools, work, HERE.parent / "gold" / "articles", HERE / "results" / "instructions.json",
            given.keep_instructions),
    }


SECTIONS = list(sections(None, None, None, None))


def options():
    parser = argparse.ArgumentParser(prog="Benchmarks/run", description=__doc__)
    parser.add_argument("--full", action="store_true",
                        help="a million mentions with every peer, and nervaluate on long articles")
    parser.add_argument("--repeats", type=int, default=3, help="runs of each program (3)")
    parser.add_argument("--only", nargs="+", choices=SECTIONS, metavar="SECTION",
                        help=f"measure no more than these: {', '.join(SECTIONS)}")
    parser.add_argument("--keep-instructions", action="store_true",
                        help="keep the counts of instructions, for later runs to be compared with")
    parser.add_argument("--output", help="where the table goes (results/latest.md, nowhere with --only)")
    parser.add_argument("--work", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--environment", required=True, help=argparse.SUPPRESS)
    return parser.parse_args()


def main():
    given = options()
    tools = programs.Programs(
        os.environ["ASSAY"], os.environ["CORE_BENCHMARKS"], given.environment, HERE / "peers")
    work = pathlib.Path(given.work)
    latest = None if given.only else HERE / "results" / "latest.md"
    report = Report(given.output or latest)
    for name, measure in sections(report, tools, work, given).items():
        if not given.only or name in given.only:
            measure()
    report.write()


main()
