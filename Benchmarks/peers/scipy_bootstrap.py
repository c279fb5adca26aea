"""scipy.stats.bootstrap of the change of each figure, paired, BCa, vectorised."""

import json
import sys
import time

import numpy
import scipy.stats

with open(sys.argv[1]) as file:
    table = json.load(file)
before, after = (numpy.array(table[side], dtype=numpy.float64) for side in ("before", "after"))


def change(*columns, axis=-1):
    old, new = ([column.sum(axis=axis) for column in part] for part in (columns[:3], columns[3:]))
    return 2 * new[0] / (new[1] + new[2]) - 2 * old[0] / (old[1] + old[2])


start = time.process_time()
for figure in range(0, len(before), 3):
    scipy.stats.bootstrap(
        (*before[figure:figure + 3], *after[figure:figure + 3]), change, paired=True, vectorized=True,
        n_resamples=table["resamples"], method="BCa",
        rng=numpy.random.default_rng(table["seed"]))
seconds = time.process_time() - start
print(json.dumps({"seconds": {"bootstrap, BCa": seconds, "total": seconds}}))
