"""Counts, each (right, gold, predicted)."""


def names(gold, predicted, kinds=None):
    """Exact span and type."""
    mine = {n for n in gold if kinds is None or n[2] in kinds}
    theirs = {n for n in predicted if kinds is None or n[2] in kinds}
    return len(mine & theirs), len(mine), len(theirs)


def exact(gold, predicted):
    """The same content."""
    left = [q["content"] for q in gold]
    right = 0
    for quote in predicted:
        if quote["content"] in left:
            left.remove(quote["content"])
            right += 1
    return right, len(gold), len(predicted)


def matched(gold, predicted):
    """Pairs of which more than half of what both cover is covered by both, the best first, each used once."""
    pairs = []
    for g, mine in enumerate(gold):
        for p, theirs in enumerate(predicted):
            shared = overlap(mine["content"], theirs["content"])
            union = length(mine["content"]) + length(theirs["content"]) - shared
            if 2 * shared > union:
                pairs.append((-shared / union, g, p))
    used, kept = set(), []
    for _, g, p in sorted(pairs):
        if ("g", g) not in used and ("p", p) not in used:
            used |= {("g", g), ("p", p)}
            kept.append((gold[g], predicted[p]))
    return kept


def speakers(pairs):
    """Right where the words that name the speaker overlap; pairs whose gold names nobody do not count."""
    named = [(g, p) for g, p in pairs if g["speaker"]]
    right = sum(overlap(g["speaker"], p["speaker"]) > 0 for g, p in named)
    return right, len(named), len(named)


def overlap(mine, theirs):
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in mine for b in theirs)


def length(parts):
    return sum(end - start for start, end in parts)


def total(counts):
    return tuple(map(sum, zip(*counts))) or (0, 0, 0)


def f1(counts):
    right, gold, predicted = counts
    return 100 * 2 * right / (gold + predicted) if gold + predicted else None
