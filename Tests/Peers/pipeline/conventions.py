"""What is taken for the same on all sides before anything is compared."""

import re

# Sets and tools name types differently; products, works, laws, events and languages are `misc`.
TYPES = {
    "person": "person", "per": "person",
    "organization": "organization", "org": "organization",
    "gpe": "place", "location": "place", "loc": "place",
    "facility": "facility", "fac": "facility",
    "norp": "norp", "date": "date", "money": "money",
    "misc": "misc", "product": "misc", "event": "misc", "work_of_art": "misc", "law": "misc",
    "language": "misc",
}
PEOPLE_BODIES_PLACES = {"person", "organization", "place"}

MONTH_DAY_OR_YEAR = re.compile(
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|[a-z]+day\b|\b(1[5-9]|20)\d\d\b", re.I)
COUNTED = re.compile(
    r"\b(day|week|month|year|decade|hour)s?\b|\b(last|next|this|today|yesterday|tomorrow)\b", re.I)
POSSESSIVE = re.compile(r"['’]s?$")
ARTICLE = re.compile(r"^(the|a|an)\s+", re.I)
OPENING = re.compile(r"^(?:[\s\"“”‘’'«»,;:—–-]+|that\s+)+", re.I)
CLOSING = re.compile(r"[\s\"“”‘’'«».,;:—–-]+$")


def name(text, start, end, kind):
    """(start, end, type) without a leading article and a possessive, or `None` where it does not count."""
    kind = TYPES.get(kind.lower())
    words = text[start:end]
    if kind is None or kind == "date" and (
        not MONTH_DAY_OR_YEAR.search(words) or COUNTED.search(words)
    ):
        return None
    return (*trimmed(text, start, end, ARTICLE, POSSESSIVE), kind)


def names(text, entities):
    """Names without those nested in others."""
    found = sorted(
        {n for e in entities if (n := name(text, *e)) and n[0] < n[1]}, key=lambda n: (n[0], -n[1]))
    kept = []
    for one in found:
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept


def content(text, parts):
    """The parts of a quote without marks, closing punctuation and a leading "that"."""
    cut = [trimmed(text, start, end, OPENING, CLOSING) for start, end in parts]
    return tuple(sorted((start, end) for start, end in cut if start < end))


def trimmed(text, start, end, opening, closing):
    words = text[start:end]
    if match := opening.search(words):
        start += match.end()
        words = text[start:end]
    if match := closing.search(words):
        end -= len(words) - match.start()
    return start, max(start, end)
