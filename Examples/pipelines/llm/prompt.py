"""What the model is asked, and the form in which it must answer. A change here is another version."""

TYPES = ["person", "organization", "gpe", "location", "facility", "norp", "event", "date", "money",
         "misc"]
STATUSES = ["held", "ongoing", "planned", "postponed", "cancelled", "denied", "hypothetical"]
MODES = ["in-person", "call", "video", "written"]

TASK = """You label news articles. Copy words exactly as they stand in the article; never rephrase.
Entities: everything called by a proper name, nationalities, dates, amounts of money. `name` is the fullest
form in the article, `aliases` are its other forms. Quotes: what somebody is reported to have said, without
the quotation marks around it; `direct` in the speaker's words, `indirect` in the reporter's, `mixed` where
both are in one clause; `cue` is the verb of saying. Meetings: encounters and talks of at least two parties;
`date` as YYYY-MM-DD where the article tells it; `evidence` is the clause that reports the meeting."""


def messages(article):
    about = [f"{name}: {article[name]}" for name in ("title", "published", "dateline")
             if article.get(name)]
    return [{"role": "system", "content": TASK},
            {"role": "user", "content": "\n".join([*about, "", article["text"]])}]


def object_of(**properties):
    return {"type": "object", "properties": properties, "required": list(properties),
            "additionalProperties": False}


def list_of(item):
    return {"type": "array", "items": item}


TEXT = {"type": "string"}
TEXT_OR_NONE = {"type": ["string", "null"]}
SCHEMA = object_of(
    entities=list_of(object_of(
        name=TEXT, type={"type": "string", "enum": TYPES}, aliases=list_of(TEXT))),
    quotes=list_of(object_of(
        content=TEXT, kind={"type": "string", "enum": ["direct", "indirect", "mixed"]},
        speaker=TEXT_OR_NONE, cue=TEXT_OR_NONE)),
    meetings=list_of(object_of(
        participants=list_of(TEXT), status={"type": "string", "enum": STATUSES},
        mode={"type": "string", "enum": MODES}, date=TEXT_OR_NONE, place=TEXT_OR_NONE,
        evidence=TEXT)),
)
