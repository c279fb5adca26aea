"""Random and adversarial documents, the same in every run."""

import random

from .document import Cluster, Document, Quote, Side, Span

TYPES = ["person", "organization", "gpe", "location", "date"]


def size(source):
    """0 to 200, mostly small; one document in ten is empty."""
    return 0 if source.random() < 0.1 else 1 + int(200 * source.random() ** 4)


def documents(name, count, make, seed=20310304):
    source = random.Random(f"{seed} {name}")
    return [Document(f"{name}-{i}", *make(source)) for i in range(count)]


def flat(source):
    """No two spans of a side overlap; boundaries, types, misses and inventions are disturbed."""
    gold, predicted = walk(source, size(source)), []
    end = 0
    for span in gold:
        chance = source.random()
        if chance < 0.1:
            continue
        start, stop, kind = span.start, span.end, span.type
        if chance < 0.3:
            start, stop = start + source.choice([-1, 0, 1, 2]), stop + source.choice([-2, 0, 1, 3])
        if chance > 0.85:
            kind = source.choice(TYPES + ["money"])
        start = max(start, end)
        if stop > start:
            predicted.append(Span(start, stop, kind, round(source.random(), 2)))
            end = stop
    if source.random() < 0.05:
        predicted = []
    return Side(gold), Side(predicted)


def walk(source, count):
    """Spans one after the other, some without a gap."""
    spans, end = [], 0
    for _ in range(count):
        start = end + source.choice([0, 0, 1, 2, 3, 5])
        end = start + source.randint(1, 6)
        spans.append(Span(start, end, source.choice(TYPES)))
    return spans


def isolated(source):
    """As `flat`, and every span overlaps at most one of the other side."""
    gold, predicted = [], []
    for index in range(size(source)):
        start = 12 * index
        span = Span(start + 3, start + 8, source.choice(TYPES))
        chance = source.random()
        if chance < 0.9:
            gold.append(span)
        if 0.1 < chance:
            shift = source.random() < 0.2
            predicted.append(Span(
                span.start - (source.randint(0, 2) if shift else 0),
                span.end + (source.randint(-3, 3) if shift else 0),
                source.choice(TYPES) if source.random() < 0.15 else span.type,
            ))
    return Side(gold), Side(source.sample(predicted, len(predicted)))


def nested(source):
    """Spans nest and cross; a side has no span twice; lists are shuffled."""
    count = size(source)
    gold = distinct(source, count)
    kept = [s for s in gold if source.random() < 0.7]
    seen = {(s.start, s.end) for s in kept}
    new = [s for s in distinct(source, count // 2) if (s.start, s.end) not in seen]
    predicted = [retyped(source, s) for s in kept] + new
    return Side(gold), Side(source.sample(predicted, len(predicted)))


def repeated(source):
    """As `nested`, with repeated predictions and spans of two types."""
    gold, predicted = nested(source)
    extra = [retyped(source, s) for s in predicted.spans if source.random() < 0.2]
    other = [Span(s.start, s.end, "group") for s in gold.spans if source.random() < 0.1]
    mixed = predicted.spans + extra
    return Side(gold.spans + other), Side(source.sample(mixed, len(mixed)))


def distinct(source, count):
    """Spans in a text so short that most of them overlap others."""
    length = max(8, 3 * count)
    spans = {}
    for _ in range(count):
        start = source.randrange(length)
        span = (start, start + source.choice([1, 2, 3, 5, 8, 20]))
        spans.setdefault(span, Span(*span, source.choice(TYPES)))
    return list(spans.values())


def retyped(source, span):
    return Span(span.start, span.end, source.choice(TYPES)) if source.random() < 0.2 else span


def clusters(source):
    """Partitions that share most mentions; singletons, merged and cut entities, links and NIL."""
    count = size(source)
    gold = {i: source.randrange(1 + count // source.choice([1, 2, 4])) for i in range(count)}
    predicted = {i: e for i, e in gold.items() if source.random() < 0.85}
    for i in range(count, count + source.randrange(1 + count // 4)):
        predicted[i] = source.randrange(1 + count // 2)
    merged = {e: source.choice([e, e, e, e + 1]) for e in set(predicted.values())}
    disturbed = {i: merged[e] if source.random() < 0.8 else 1000 + i % 7 for i, e in predicted.items()}
    links = [source.choice([None, None, f"Q{e % 50}"]) for e in range(1 + 2 * count)]
    changed = [link if source.random() < 0.8 else source.choice([None, "Q1"]) for link in links]
    return Side(clusters=grouped(source, gold, links)), Side(
        clusters=grouped(source, disturbed, changed + [None] * 2000)
    )


def few(source):
    """Partitions of at most five mentions: nothing but edge cases."""
    sides = []
    for _ in range(2):
        mentions = [i for i in range(5) if source.random() < 0.5]
        sides.append({i: source.randrange(3) for i in mentions})
    links = [source.choice([None, "Q1", "Q2"]) for _ in range(3)]
    return tuple(Side(clusters=grouped(source, side, links)) for side in sides)


def grouped(source, entity_of, links):
    mentions = {}
    for mention, entity in entity_of.items():
        mentions.setdefault(entity, []).append((2 * mention, 2 * mention + 1))
    return [
        Cluster(TYPES[entity % 3], tuple(spans), links[entity])
        for entity, spans in sorted(mentions.items(), key=lambda _: source.random())
    ]


def quotes(source):
    """Nested, crossing and broken contents, none twice on a side; some speakers unknown."""
    def content():
        start = source.randrange(1200)
        end = start + source.randint(2, 60)
        if source.random() < 0.8:
            return ((start, end),)
        return ((start, end), (end + 5, end + 5 + source.randint(1, 30)))

    def speaker():
        return source.choice([None, "Ana Berg", "Ben Cole", "Cia Dorn", "Eva Falk"])

    gold = {content(): speaker() for _ in range(size(source))}
    predicted = {
        parts: who if source.random() < 0.8 else speaker()
        for parts, who in gold.items() if source.random() < 0.7
    } | {content(): speaker() for _ in range(len(gold) // 3)}
    return tuple(Side(quotes=[Quote(p, s) for p, s in side.items()]) for side in [gold, predicted])
