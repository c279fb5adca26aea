"""Entities from spaCy's named entities: types renamed, edges trimmed, mentions of one name grouped."""

from itertools import chain

TYPES = {
    "PERSON": "person", "NORP": "norp", "FAC": "facility", "ORG": "organization", "GPE": "gpe",
    "LOC": "location", "EVENT": "event", "DATE": "date", "MONEY": "money", "PRODUCT": "misc",
    "WORK_OF_ART": "misc", "LAW": "misc",
}
ARTICLES = {"the", "a", "an"}


class Entities:
    """All entities of an article, in the order in which they are first named."""

    def __init__(self):
        self.all = []
        self._by_name = {}
        self._at = []  # (start, end, entity), in the order of the text

    def add(self, doc, offset):
        """Takes the entities of one piece of the text, which begins at `offset`."""
        for ent in chain(doc.ents, self._unseen_names(doc)):
            kind = TYPES.get(ent.label_)
            span = trimmed(ent) if kind or self._is_last_name(ent) else None
            if not span:
                continue
            if self._is_last_name(span):
                kind = "person"
            start, end = offset + span.start_char, offset + span.end_char
            if kind == "money" and doc.text[span.start_char - 1:span.start_char] in list("$£€¥"):
                start -= 1  # spaCy leaves the sign out
            entity = self._entity(kind, doc.text[start - offset:end - offset])
            entity["mentions"].append({"start": start, "end": end})
            self._at.append((start, end, entity))
        self._at.sort(key=lambda found: found[:2])

    def _is_last_name(self, span):
        return len(span) == 1 and ("last name", span[0].lower_) in self._by_name

    def _unseen_names(self, doc):
        """Last names of people named in full, where spaCy has seen no entity; once all others are in."""
        for token in doc:
            if token.pos_ == "PROPN" and not token.ent_type_:
                name = doc[token.i:token.i + 1]
                if self._is_last_name(name):
                    yield name

    def _entity(self, kind, name):
        key = (kind, " ".join(name.split()).casefold())
        known = self._by_name.get(key)
        if known is None and kind == "person":
            # "Thorne" is the last person whose name ends so.
            last = key[1].split()[-1]
            known = self._by_name.get(("last name", last)) if last == key[1] else None
        if known is None:
            known = {"id": f"e{len(self.all) + 1}", "type": kind, "name": name, "mentions": []}
            self.all.append(known)
            if kind == "person" and " " in key[1]:
                self._by_name[("last name", key[1].split()[-1])] = known
        self._by_name[key] = known
        return known

    def meant_by_pronoun(self, start, end):
        """The last person named before, who gets the pronoun as a mention; None where there is none."""
        people = [entity for first, _, entity in self._at
                  if first < start and entity["type"] == "person"]
        if not people:
            return None
        people[-1]["mentions"].append({"start": start, "end": end, "kind": "pronoun"})
        return people[-1]

    def within(self, start, end, types=None):
        """The entities named between the two offsets, each once."""
        found = []
        for first, last, entity in self._at:
            if start <= first and last <= end and entity not in found:
                if types is None or entity["type"] in types:
                    found.append(entity)
        return found

    def mentions_within(self, start, end, kind):
        """Where entities of one type are named between the two offsets."""
        return [(first, last, entity) for first, last, entity in self._at
                if start <= first and last <= end and entity["type"] == kind]


def trimmed(span):
    """The span without an article before it and a possessive after it; None where nothing is left."""
    while len(span) and (span[0].lower_ in ARTICLES or span[0].is_space):
        span = span[1:]
    while len(span) and (span[-1].tag_ == "POS" or span[-1].is_space or span[-1].text in ".,"):
        span = span[:-1]
    return span if len(span) else None
