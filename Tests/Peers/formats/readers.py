"""What the tools' own readers find in files that Assay wrote, and Assay in files that they wrote."""

import json

import cassis
import spacy
from spacy.tokens import Doc, DocBin
from spacy.training import biluo_tags_to_offsets, offsets_to_biluo_tags

NLP = spacy.blank("en")


def doc_bin(folder):
    docs = DocBin(store_user_data=True).from_disk(folder / "articles.spacy").get_docs(NLP.vocab)
    return [(d.user_data["id"], d.text, [(e.start_char, e.end_char, e.label_) for e in d.ents]) for d in docs]


def spacy_lines(folder):
    """Through BILUO tags of the file's own tokens, as a training script makes them."""
    found = []
    for line in map(json.loads, (folder / "articles.jsonl").open()):
        words, spaces, end = [], [], 0
        for token in line["tokens"]:
            gap = line["text"][end:token["start"]]
            if gap[:1] == " " and spaces:
                spaces[-1], gap = True, gap[1:]
            if gap:
                words.append(gap)
                spaces.append(False)
            words.append(token["text"])
            spaces.append(False)
            end = token["end"]
        gap = line["text"][end:]
        if gap[:1] == " ":
            spaces[-1], gap = True, gap[1:]
        if gap:
            words.append(gap)
            spaces.append(False)
        doc = Doc(NLP.vocab, words=words, spaces=spaces)
        tags = offsets_to_biluo_tags(doc, [(s["start"], s["end"], s["label"]) for s in line["spans"]])
        assert "-" not in tags, "a label is not aligned with the tokens"
        found.append((line["meta"]["id"], doc.text, biluo_tags_to_offsets(doc, tags)))
    return found


def cas(folder):
    found = []
    for path in sorted(folder.glob("*.json")):
        document = cassis.load_cas_from_json(path.open("rb"))
        names = document.select("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
        found.append((path.stem, document.sofa_string, [(n.begin, n.end, n.value) for n in names]))
    return found


def cas_written(articles, folder):
    """CAS JSON as cassis writes it, with sentences, from which Assay has to tell labels."""
    for article in articles:
        types = cassis.TypeSystem()
        kind = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
        types.create_feature(kind, "value", cassis.typesystem.TYPE_NAME_STRING)
        sentence = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence")
        document = cassis.Cas(types)
        document.sofa_string = article["text"]
        document.sofa_mime = "text/plain"
        document.add(sentence(begin=0, end=len(article["text"])))
        for label in article["entities"]:
            document.add(kind(begin=label["start"], end=label["end"], value=label["type"]))
        document.to_json(folder / f"{article['id']}.json")


def spacy_written(articles, folder):
    """As `Doc.to_json` writes it."""
    lines = []
    for article in articles:
        doc = NLP(article["text"])
        spans = [doc.char_span(l["start"], l["end"], l["type"], alignment_mode="strict") for l in article["entities"]]
        doc.ents = [span for span in spans if span is not None]
        article["entities"] = [{"start": e.start_char, "end": e.end_char, "type": e.label_} for e in doc.ents]
        lines.append(json.dumps({"id": article["id"], **doc.to_json()}))
    (folder / "docs.jsonl").write_text("\n".join(lines) + "\n")


def brat(folder):
    """bratly checks the grammar of each line and that fragments and words fit."""
    from bratly import EntityAnnotation
    from bratly.io.file_read_src import read_and_load_ann_file

    found = []
    for path in sorted(folder.glob("*.ann")):
        text = (folder / f"{path.stem}.txt").read_text()
        read = read_and_load_ann_file(str(path), no_duplicates=False, renumerotize=False)
        labels = [a for a in read.annotations if isinstance(a, EntityAnnotation)]
        found.append((path.stem, text, [(a.fragments[0].start, a.fragments[-1].end, a.label) for a in labels]))
    return found


def label_studio(folder):
    from label_studio_sdk.converter import Converter

    config = '<View><Labels name="label" toName="text"/><Text name="text" value="$text"/></View>'
    found = []
    for item in Converter(config, str(folder)).iter_from_json_file(str(folder / "tasks.json")):
        spans = [s for spans in item["output"].values() for s in spans]
        tasks = json.loads((folder / "tasks.json").read_text())
        article = next(t for t in tasks if t["id"] == item["id"])["data"]["article"]
        labels = [(s["start"], s["end"], s["labels"][0]) for s in spans]
        found.append((article, item["input"]["text"], labels))
    return found


def doccano(folder):
    """Offsets as a browser counts them, turned into Python's by its own codec."""
    found = []
    for line in map(json.loads, (folder / "articles.jsonl").open()):
        units = line["text"].encode("utf-16-le")
        place = lambda offset: len(units[: 2 * offset].decode("utf-16-le"))
        found.append((line["article"], line["text"], [(place(s), place(e), t) for s, e, t in line["label"]]))
    return found


def web_anno(folder):
    """Offsets within the sentence, which is looked for behind the last one."""
    from web_anno_tsv import open_web_anno_tsv

    found = []
    for path in sorted(folder.glob("*.tsv")):
        text, labels, position = (folder / f"{path.stem}.txt").read_text(), [], 0
        with open_web_anno_tsv(str(path)) as sentences:
            for sentence in sentences:
                position = text.index(sentence.text, position)
                labels += [(position + a.start, position + a.stop, a.label) for a in sentence.annotations]
                position += len(sentence.text)
        found.append((path.stem, text, labels))
    return found


def columns(folder, scheme):
    """Entities of CoNLL columns as seqeval's strict reader of the scheme finds them."""
    found = []
    for path in sorted(folder.glob("*.conll")):
        rows = [line.rsplit(" ", 1) for line in path.read_text().splitlines()[1:] if line]
        found.append(tagged(path.stem, (folder / f"{path.stem}.txt").read_text(), rows, scheme))
    return found


def token_classification(folder):
    """As a training script reads it: numbers into the names that the data set's information lists."""
    names = json.loads((folder / "dataset_info.json").read_text())["features"]["ner_tags"]["feature"]["names"]
    lines = map(json.loads, (folder / "train.jsonl").open())
    return [
        tagged(line["id"], line["text"], [(t, names[n]) for t, n in zip(line["tokens"], line["ner_tags"])], "iob2")
        for line in lines
    ]


def tagged(id, text, rows, scheme):
    from seqeval.scheme import BILOU, IOB1, IOB2, IOBES, Entities

    schemes = {"iob1": IOB1, "iob2": IOB2, "bilou": BILOU, "bioes": IOBES}
    places, position = [], 0
    for token, _ in rows:
        position = text.index(token, position)
        places.append((position, position + len(token)))
        position += len(token)
    entities = Entities([[tag for _, tag in rows]], schemes[scheme]).entities[0]
    return id, text, [(places[e.start][0], places[e.end - 1][1], e.tag) for e in entities]


def slices(folder, pattern, spans):
    """For formats without a reader to install: each copy of words against Python's own slice."""
    checked = wrong = 0
    for path in sorted(folder.glob(pattern)):
        document = json.loads(path.read_text())
        sidecar = path.with_suffix(".txt")
        text = sidecar.read_text() if sidecar.exists() else document["text"]
        for start, end, words in spans(document):
            checked += 1
            wrong += text[start:end] != words
    return checked, wrong


def citron_spans(document):
    for quote in document["quotes"]:
        for span in quote["sources"] + quote["contents"] + quote.get("coreferences", []) + [quote["cue"]] * ("cue" in quote):
            yield span["start"], span["end"], span["text"]


def web_annotation_spans(document):
    for item in document["items"]:
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for target in targets:
            quote, position = target["selector"]
            yield position["start"], position["end"], quote["exact"]
