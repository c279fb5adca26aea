"""Quotes by rule: a verb of saying, its subject, and what it says by spaCy's dependency parse."""

import re

CUES = {
    "acknowledge", "add", "admit", "agree", "announce", "argue", "ask", "assert", "assure", "claim",
    "comment", "complain", "concede", "confirm", "contend", "declare", "deny", "disclose", "estimate",
    "explain", "insist", "joke", "maintain", "mention", "note", "observe", "predict", "promise",
    "recall", "remark", "repeat", "reply", "report", "respond", "reveal", "say", "state", "stress",
    "suggest", "tell", "testify", "think", "urge", "vow", "warn", "write",
}
MARKED = re.compile(r"“([^“”\n]+)”|\"([^\"\n]+)\"|(?<!\w)‘([^‘\n]+?)’(?!\w)")


def quotes(doc, offset, entities):
    """The quotes of one piece of the text, which begins at `offset`."""
    marked = [match.span(match.lastindex) for match in MARKED.finditer(doc.text)]
    found, used = [], set()
    for verb in doc:
        if verb.lemma_ not in CUES or verb.pos_ not in ("VERB", "AUX") or inside(verb.idx, marked):
            continue
        clause = next((child for child in verb.children if child.dep_ == "ccomp"), None)
        source = subject(verb)
        if clause is None or source is None:
            continue
        parts, kind = content(clause, verb, source, marked, used)
        if parts:
            found.append(quote(parts, kind, verb, source, offset, entities))
    # What stands in quotation marks and hangs on no clause: the nearest verb of saying has it.
    for place in marked:
        if place in used or doc.text[slice(*place)].count(" ") < 3:
            continue
        verb = nearest_cue(doc, place, marked)
        if verb is not None:
            found.append(quote([place], "direct", verb, subject(verb), offset, entities))
    return sorted(found, key=lambda one: one["content"][0]["start"])


def content(clause, verb, source, marked, used):
    """The spans of what is said, and whether its words are the speaker's own."""
    tokens = [token for token in clause.subtree
              if token not in verb.children or token is clause]
    tokens = [token for token in tokens if token.i != verb.i and token not in source]
    while tokens and (tokens[0].dep_ == "mark" or tokens[0].is_punct or tokens[0].is_space):
        tokens.pop(0)
    while tokens and (tokens[-1].is_punct or tokens[-1].is_space):
        tokens.pop()
    if not tokens:
        return [], None
    start, end = tokens[0].idx, tokens[-1].idx + len(tokens[-1])
    touched = [place for place in marked if place[0] < end and start < place[1]]
    if any(place in used for place in touched):
        return [], None
    used.update(touched)
    if touched and touched[0][0] <= start:
        return touched, "direct"
    if verb.idx > start and verb.idx < end:  # "The rail link, he said, comes first."
        return [], None
    return [(start, end)], "mixed" if touched else "indirect"


def quote(parts, kind, verb, source, offset, entities):
    first, last = source[0].idx, source[-1].idx + len(source[-1])
    named = entities.within(offset + first, offset + last, {"person", "organization", "gpe", "norp"})
    place = {"start": offset + first, "end": offset + last}
    if not named and verb.doc.text[first:last].casefold() in ("he", "she"):
        person = entities.meant_by_pronoun(place["start"], place["end"])
        named = [person] if person else []
    return {
        # Whoever has no name is where the words for them stand.
        "kind": kind, "speaker": named[0]["id"] if named else place, "source": place,
        "cue": {"start": offset + verb.idx, "end": offset + verb.idx + len(verb)},
        "content": [{"start": offset + start, "end": offset + end} for start, end in parts],
    }


def subject(verb):
    """The words of who says it, without what is told about them."""
    for token in (verb, verb.head if verb.dep_ == "conj" else verb):
        for child in token.children:
            if child.dep_ == "nsubj" and child.tag_ not in ("WDT", "WP"):
                chunk = next((c for c in child.doc.noun_chunks if c.start <= child.i < c.end), None)
                return list(chunk) if chunk is not None else [child]
    return None


def nearest_cue(doc, place, marked):
    """The verb of saying with a subject that stands nearest in the same paragraph."""
    start = doc.text.rfind("\n", 0, place[0]) + 1
    end = doc.text.find("\n", place[1])
    end = len(doc.text) if end < 0 else end
    near = [token for token in doc
            if start <= token.idx < end and token.lemma_ in CUES and token.pos_ == "VERB"
            and not inside(token.idx, marked) and subject(token)]
    return min(near, default=None, key=lambda token: min(
        abs(token.idx - place[1]), abs(place[0] - token.idx)))


def inside(position, places):
    return any(start <= position < end for start, end in places)
