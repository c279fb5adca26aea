"""Speaks Assay's pipeline protocol: copy this file beside your adapter.

    from assay_pipeline import serve
    serve("wire-ner", "2.4.0", answer)

`answer(article)` gets a dict with `id`, `title`, `published`, `dateline` and `text`, of which all but
`id` and `text` may be None, and gives a dict of `entities`, `meetings` and `quotes`. Offsets are what
Python counts. An article on which it raises is reported as failed; the others go on.
"""

import json
import os
import sys
import traceback


def serve(name, version, answer):
    """Answers every article on standard input until it ends."""
    # Whatever libraries print would break the protocol: it goes to standard error with their warnings.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    # By bytes: text mode would end lines at more characters than LF.
    articles = os.fdopen(0, "rb", closefd=False)

    def write(line):
        answers.write(json.dumps(line, ensure_ascii=False) + "\n")
        answers.flush()

    write({"assay": "predictions/1", "pipeline": {"name": name, "version": version}})
    for line in iter(articles.readline, b""):
        article = json.loads(line)
        try:
            labels = answer(article)
        except Exception:
            traceback.print_exc()
            print(f"no answer for {article['id']!r}", file=sys.stderr)
            continue
        write({"id": article["id"], **labels})
