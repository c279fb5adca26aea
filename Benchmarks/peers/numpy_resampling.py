"""Bootstrap and permutation as products of matrices, as one would write them with numpy."""

import json
import sys
import time

import numpy

with open(sys.argv[1]) as file:
    table = json.load(file)
before, after = (numpy.array(table[side], dtype=numpy.float64) for side in ("before", "after"))
resamples, articles = table["resamples"], before.shape[1]
rng = numpy.random.default_rng(table["seed"])


def f1(sums):
    return 2 * sums[..., 0::3] / (sums[..., 1::3] + sums[..., 2::3])


def bootstrap():
    weights = rng.multinomial(articles, [1 / articles] * articles, size=resamples).astype(numpy.float64)
    changes = f1(weights @ after.T) - f1(weights @ before.T)
    return numpy.quantile(changes, [0.025, 0.975], axis=0)


def permutation():
    swaps = rng.integers(0, 2, size=(resamples, articles)).astype(numpy.float64)
    moved = swaps @ (after - before).T
    old, new = before.sum(axis=1), after.sum(axis=1)
    changes = f1(new - moved) - f1(old + moved)
    seen = f1(new) - f1(old)
    return ((changes <= seen + 1e-12).sum(axis=0) + 1) / (resamples + 1)


def least(body, runs=3):
    times = []
    for _ in range(runs):
        start = time.process_time()
        body()
        times.append(time.process_time() - start)
    return min(times)


seconds = {"bootstrap, percentile": least(bootstrap), "permutation, max-T": least(permutation)}
seconds["total"] = sum(seconds.values())
print(json.dumps({"seconds": seconds}))
