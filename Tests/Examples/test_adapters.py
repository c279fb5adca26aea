"""The adapters that need Python only, and the helper that all of them share."""

import json
import os
import subprocess
import sys
import tempfile
import unittest

PIPELINES = os.path.join(os.path.dirname(__file__), "..", "..", "Examples", "pipelines")
TEXT = "“The ferry will sail,” Ana Kovač said. She told reporters that “nothing” had changed."


def article(id, text=TEXT):
    return {"id": id, "title": None, "published": None, "dateline": None, "text": text}


def run(program, articles, *arguments):
    lines = "".join(json.dumps(one) + "\n" for one in articles)
    done = subprocess.run([sys.executable, program, *arguments], input=lines.encode(),
                          capture_output=True, timeout=60)
    answers = [json.loads(line) for line in done.stdout.decode().split("\n")[:-1]]
    return answers, done.stderr.decode(), done.returncode


def place(words, text=TEXT):
    start = text.index(words)
    return {"start": start, "end": start + len(words), "text": words}


class Helper(unittest.TestCase):
    """assay_pipeline.py keeps standard output clean and goes on after an error."""

    def test_what_it_does(self):
        with tempfile.TemporaryDirectory() as folder:
            program = os.path.join(folder, "adapter.py")
            with open(program, "w") as file:
                file.write(
                    f"import os, sys; sys.path.append({os.path.abspath(PIPELINES)!r})\n"
                    "from assay_pipeline import serve\n"
                    "def answer(article):\n"
                    "    print('a library prints'); os.system('echo so does a program')\n"
                    "    if article['id'] == 'bad': raise ValueError('cannot')\n"
                    "    return {'entities': [], 'meta': article['text']}\n"
                    "serve('wire', '1', answer)\n")
            texts = ["line\u2028separator\x85and\rreturn", "🚢"]
            articles = [article("a\u2028", texts[0]), article("bad"), article("b", texts[1])]
            (header, *answers), log, code = run(program, articles)
        self.assertEqual(header["pipeline"], {"name": "wire", "version": "1"})
        self.assertEqual([answer["id"] for answer in answers], ["a\u2028", "b"])
        self.assertEqual([answer["meta"] for answer in answers], texts)
        self.assertIn("a library prints", log)
        self.assertIn("so does a program", log)
        self.assertIn("no answer for 'bad'", log)
        self.assertEqual(code, 0)


class Citron(unittest.TestCase):
    adapter = os.path.join(PIPELINES, "citron", "adapter.py")

    def test_quotes_are_read(self):
        document = {"text": TEXT, "quotes": [
            {"cue": place("said"), "sources": [place("Ana Kovač")],
             "contents": [place("“The ferry will sail,”")], "confidence": 0.9},
            {"id": "second", "cue": place("told"), "sources": [place("She")],
             "contents": [place("“nothing” had changed")], "coreferences": [place("Ana Kovač")]},
        ]}
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "a.json"), "w") as file:
                json.dump(document, file)
            with open(os.path.join(folder, "other.json"), "w") as file:
                json.dump({**document, "text": "Another text."}, file)
            (header, *answers), log, _ = run(
                self.adapter,
                [article("a"), article("other"), article("missing"), article("../a")],
                folder, "7")
        self.assertEqual(header["pipeline"]["version"], "7")
        self.assertEqual([answer["id"] for answer in answers], ["a"])
        first, second = answers[0]["quotes"]
        words = lambda span: TEXT[span["start"]:span["end"]]
        self.assertEqual(words(first["content"][0]), "The ferry will sail,")
        self.assertEqual((first["kind"], words(first["speaker"])), ("direct", "Ana Kovač"))
        self.assertEqual((second["id"], words(second["source"])), ("second", "She"))
        self.assertEqual(words(second["speaker"]), "Ana Kovač")
        for words in ("is about another text", "no answer for 'missing'", "is no name of a file"):
            self.assertIn(words, log)

    def test_a_folder_must_be_named(self):
        _, log, code = run(self.adapter, [])
        self.assertEqual(code, 1)
        self.assertIn("adapter.py FOLDER", log)


if __name__ == "__main__":
    unittest.main()
