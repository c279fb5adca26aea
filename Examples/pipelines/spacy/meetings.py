"""Meetings by rule: a verb or noun of meeting, and those who hang on it in spaCy's dependency parse."""

from dates import day

VERBS = {"meet"}
NOUNS = {"meeting", "talk", "summit", "negotiation", "conference", "call", "discussion",
         "consultation", "conversation", "dialogue"}
HOLDING = {"hold", "have", "attend", "host", "join", "begin", "start", "open", "conclude", "end",
           "convene", "chair", "cancel", "postpone", "plan", "schedule", "discuss"}
PARTIES = {"person", "organization", "gpe", "norp"}
MODALS = {"will", "shall", "would", "’ll", "'ll"}
DOUBTS = {"may", "might", "could", "if", "whether", "unless"}


def meetings(doc, offset, entities, published):
    """The meetings of one piece of the text, each set of participants once."""
    found = {}
    for token in doc:
        parties = words_of_parties(token)
        if not parties:
            continue
        people = []
        for word in parties:
            for entity in entities.within(offset + left(word), offset + right(word), PARTIES):
                if entity not in people:
                    people.append(entity)
        if len(people) < 2:
            continue
        key = frozenset(entity["id"] for entity in people)
        if key not in found:
            found[key] = meeting(token, people, offset, entities, published)
    return list(found.values())


def words_of_parties(token):
    """The heads of the phrases that may name who meets; empty where the word is no meeting."""
    if token.lemma_ in VERBS and token.pos_ == "VERB":
        heads = children(token, "nsubj", "nsubjpass", "dobj", "conj") + objects(token, "with", "by")
        if token.dep_ in ("xcomp", "conj", "advcl") and token.head.pos_ in ("VERB", "AUX"):
            heads += children(token.head, "nsubj", "nsubjpass")
        return heads
    if token.lemma_ in NOUNS and token.pos_ in ("NOUN", "PROPN"):
        heads = objects(token, "with", "between", "of", "among") + children(token, "poss", "compound")
        verb = token.head if token.dep_ in ("dobj", "pobj", "nsubjpass", "nsubj") else None
        if verb is not None and verb.pos_ == "ADP":
            verb = verb.head
        if verb is not None and verb.lemma_ in HOLDING:
            heads += children(verb, "nsubj") + objects(verb, "with", "by")
        return heads
    return []


def meeting(token, people, offset, entities, published):
    sentence = token.sent
    first, last = offset + sentence.start_char, offset + sentence.end_char
    status = status_of(token)
    labels = {
        "participants": [entity["id"] for entity in people],
        "status": status, "mode": mode_of(token),
        "kind": "bilateral" if len(people) == 2 else "multilateral",
        "trigger": {"start": offset + token.idx, "end": offset + token.idx + len(token)},
        "evidence": [{"start": first, "end": offset + right_edge_without_space(sentence)}],
    }
    for start, end, _ in entities.mentions_within(first, last, "date"):
        value = day(sentence.doc.text[start - offset:end - offset], published,
                    is_ahead=status == "planned")
        if value:
            labels["date"] = {"value": value, "words": {"start": start, "end": end}}
            break
    taken = {entity["id"] for entity in people}
    for kind in ("facility", "gpe", "location"):
        for start, end, entity in entities.mentions_within(first, last, kind):
            word = sentence.doc.char_span(start - offset, end - offset, alignment_mode="expand").root
            if word.head.lower_ in ("in", "at") and entity["id"] not in taken and "place" not in labels:
                labels["place"] = entity["id"]
    return labels


def status_of(token):
    verb = token if token.pos_ == "VERB" else next(
        (word for word in token.ancestors if word.pos_ in ("VERB", "AUX")), token)
    words = {word.lower_ for word in verb.children} | {verb.lower_}
    lemmas = {word.lemma_ for word in (verb, verb.head, token)}
    if lemmas & {"cancel", "scrap"}:
        return "cancelled"
    if lemmas & {"postpone", "delay", "adjourn"}:
        return "postponed"
    if any(word.dep_ == "neg" for word in verb.children) or "deny" in lemmas:
        return "denied"
    if words & DOUBTS:
        return "hypothetical"
    if words & MODALS or lemmas & {"plan", "schedule", "expect", "due", "agree"} or (
            "to" in words and verb.tag_ == "VB"):
        return "planned"
    return "ongoing" if verb.tag_ == "VBG" and any(
        word.lower_ in ("is", "are") for word in verb.children) else "held"


def mode_of(token):
    words = {word.lower_ for word in token.sent}
    if words & {"video", "videoconference"}:
        return "video"
    return "call" if token.lemma_ == "call" or words & {"phone", "telephone"} else "in-person"


def children(token, *relations):
    return [child for child in token.children if child.dep_ in relations]


def objects(token, *prepositions):
    return [word for child in token.children if child.dep_ in ("prep", "agent")
            and child.lower_ in prepositions for word in children(child, "pobj")]


def left(word):
    return word.left_edge.idx


def right(word):
    return word.right_edge.idx + len(word.right_edge)


def right_edge_without_space(sentence):
    words = [word for word in sentence if not word.is_space]
    return words[-1].idx + len(words[-1]) if words else sentence.end_char
