"""Bootstrap and permutation tests of many figures, beside numpy's matrices and scipy's bootstrap."""

import json
import random
import statistics
import sys

import measure

FIGURES, ARTICLES, RESAMPLES, SEED = 30, 200, 10_000, 8


def write(path, seed=SEED):
    """Hits, gold and predicted labels of two versions, of which the second is a little worse."""
    rng = random.Random(seed)
    before, after = [], []
    for _ in range(FIGURES):
        gold = [rng.randint(5, 40) for _ in range(ARTICLES)]
        skill = rng.uniform(0.6, 0.9)
        for columns, loss in ((before, 0), (after, rng.uniform(0, 0.03))):
            hits = [sum(rng.random() < skill - loss for _ in range(count)) for count in gold]
            columns += [hits, gold, [hit + rng.randint(0, 6) for hit in hits]]
    path.write_text(json.dumps({
        "seed": seed, "resamples": RESAMPLES, "before": before, "after": after}))


def make(work):
    path = work / "resampling.json"
    work.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        write(path)
    return path


def resamples(report, tools, work, repeats):
    path = make(work)
    report.section(
        f"Statistics: {RESAMPLES:,} resamples × {ARTICLES} articles × {FIGURES} figures",
        "F1 of two versions, one thread each. \"The same draws\" computes from Assay's stream of random "
        "numbers, one figure and one draw at a time, what it must find: its intervals are the same to twelve "
        "digits, its p values exactly. numpy multiplies a matrix of weights with the counts; scipy's is "
        "`scipy.stats.bootstrap`, BCa, vectorised, one call a figure.")
    programs = {
        "Assay": tools.core("resampling", path),
        "numpy, matrices": tools.peer("numpy_resampling.py", path),
        "scipy.stats.bootstrap": tools.peer("scipy_bootstrap.py", path),
    }
    runs = measure.in_turn(programs, repeats, threads=1)
    reference = measure.run(tools.peer("same_draws.py", path))
    check(json.loads(runs["Assay"][0].output), json.loads(reference.output))
    runs["the same draws, one by one"] = [reference]
    seconds = {name: measure.stages(all_runs) for name, all_runs in runs.items()}
    for stages in seconds.values():
        del stages["total"]
    report.stages("processor", seconds, baseline="Assay")
    stages = ("bootstrap, percentile", "permutation, max-T")
    ours, theirs = (
        sum(statistics.median(seconds[name][stage]) for stage in stages)
        for name in ("Assay", "numpy, matrices"))
    report.line(
        f"Percentile bootstrap and permutation together: numpy takes {theirs / ours:.1f} × as long.")


def check(ours, reference):
    for method in ("percentile", "BCa"):
        for mine, theirs in zip(ours[method], reference[method], strict=True):
            for one, other in zip(mine, theirs, strict=True):
                if abs(one - other) > 1e-12:
                    sys.exit(f"{method}: Assay says {one}, the reference {other}")
    if ours["p"] != reference["p"]:
        sys.exit(f"p: Assay says {ours['p']}, the reference {reference['p']}")
