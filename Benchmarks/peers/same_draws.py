"""The slow reference: every resample and swap that Assay draws, figure by figure, in plain words.

Draw r takes its random numbers from SplitMix64 started at a mixture of the seed and r.
"""

import fractions
import json
import sys
import time

import numpy
import scipy.special

STEP, MASK = 0x9E3779B97F4A7C15, (1 << 64) - 1


def mixed(value):
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 & MASK
    value = (value ^ value >> 27) * 0x94D049BB133111EB & MASK
    return value ^ value >> 31


def stream(seed, number):
    state = mixed(seed ^ mixed((number + 1) * STEP & MASK))
    while True:
        state = state + STEP & MASK
        yield mixed(state)


def f1(hits, gold, predicted):
    return 2 * hits / (gold + predicted)


def bootstrap(before, after, seed, resamples):
    """Changes of F1, figure by figure, for rows drawn with replacement."""
    articles = before.shape[1]
    changes = numpy.empty((len(before) // 3, resamples))
    for draw in range(resamples):
        random = stream(seed, draw)
        rows = [next(random) * articles >> 64 for _ in range(articles)]
        old, new = before[:, rows].sum(axis=1), after[:, rows].sum(axis=1)
        changes[:, draw] = f1(*new.reshape(-1, 3).T) - f1(*old.reshape(-1, 3).T)
    return changes


def corrected(changes, value, left_out):
    """The two probabilities at which BCa reads its interval."""
    share = ((changes < value).sum() + (changes == value).sum() / 2) / len(changes)
    bias = scipy.special.ndtri(share)
    deviations = left_out.mean() - left_out
    acceleration = (deviations ** 3).sum() / (6 * (deviations ** 2).sum() ** 1.5)
    z = bias + scipy.special.ndtri(numpy.array([0.025, 0.975]))
    return scipy.special.ndtr(bias + z / (1 - acceleration * z))


def exact_change(old, new):
    return fractions.Fraction(2 * int(new[0]), int(new[1] + new[2])) - fractions.Fraction(
        2 * int(old[0]), int(old[1] + old[2]))


def permutation(before, after, seed, resamples):
    """One-sided p of each figure; the outputs of an article are swapped where its bit is set."""
    difference = after - before
    changed = numpy.flatnonzero(difference.any(axis=0))
    old, new = before.sum(axis=1), after.sum(axis=1)
    seen = [exact_change(old[i:i + 3], new[i:i + 3]) for i in range(0, len(old), 3)]
    counts = [0] * len(seen)
    for draw in range(resamples):
        random = stream(seed, draw)
        words = [next(random) for _ in range((len(changed) + 63) // 64)]
        swapped = [row for place, row in enumerate(changed) if words[place // 64] >> place % 64 & 1]
        moved = difference[:, swapped].sum(axis=1)
        # Only a change that floating point cannot tell from the one that was seen is worth fractions.
        ours = f1(*(new - moved).reshape(-1, 3).T) - f1(*(old + moved).reshape(-1, 3).T)
        for figure, exact in enumerate(seen):
            near = float(exact)
            if abs(ours[figure] - near) > 1e-9:
                counts[figure] += bool(ours[figure] < near)
            else:
                part = slice(3 * figure, 3 * figure + 3)
                counts[figure] += exact_change((old + moved)[part], (new - moved)[part]) <= exact
    return [(count + 1) / (resamples + 1) for count in counts]


def main():
    with open(sys.argv[1]) as file:
        table = json.load(file)
    before, after = (numpy.array(table[side], dtype=numpy.int64) for side in ("before", "after"))
    seed, resamples = table["seed"], table["resamples"]
    start = time.process_time()
    changes = bootstrap(before, after, seed, resamples)
    result = {"percentile": numpy.quantile(changes, [0.025, 0.975], axis=1).T.tolist(), "BCa": []}
    old, new = before.sum(axis=1), after.sum(axis=1)
    values = f1(*new.reshape(-1, 3).T) - f1(*old.reshape(-1, 3).T)
    without = [total[:, None] - side for total, side in ((old, before), (new, after))]
    for figure, value in enumerate(values):
        part = slice(3 * figure, 3 * figure + 3)
        left_out = f1(*without[1][part]) - f1(*without[0][part])
        result["BCa"].append(
            numpy.quantile(changes[figure], corrected(changes[figure], value, left_out)).tolist())
    drawn = time.process_time()
    result["p"] = permutation(before, after, seed, resamples)
    end = time.process_time()
    result["seconds"] = {
        "bootstrap, percentile": drawn - start, "permutation, max-T": end - drawn, "total": end - start}
    print(json.dumps(result))


main()
