"""The adapters that stand on spaCy, where it is installed (Examples/pipelines/spacy/install)."""

import importlib.util
import os
import unittest

from test_adapters import PIPELINES, article, run

TEXT = ("🚢 Maria Lopez met John Smith in Berlin on Tuesday to discuss the rail treaty. "
        "\"The ferry will sail in March,\" Lopez said. Smith told reporters that the strike was over. She said it would cost £20 million.")


def have(module):
    return importlib.util.find_spec(module) is not None


@unittest.skipUnless(have("spacy"), "SKIPPED: spaCy is not installed for this Python")
class SpaCy(unittest.TestCase):
    adapter = os.path.join(PIPELINES, "spacy", "adapter.py")

    def test_every_layer(self):
        one = {**article("a", TEXT), "published": "2031-03-06T09:00:00+01:00"}
        (header, answer), log, _ = run(self.adapter, [one])
        words = lambda span: TEXT[span["start"]:span["end"]]
        self.assertTrue(header["pipeline"]["version"].startswith("3.8."))
        by_name = {entity.get("name"): entity for entity in answer["entities"]}
        lopez = by_name["Maria Lopez"]
        self.assertEqual([words(m) for m in lopez["mentions"]], ["Maria Lopez", "Lopez"], log)
        self.assertEqual(lopez["type"], "person")
        self.assertEqual(by_name["Berlin"]["type"], "gpe")
        self.assertEqual(words(by_name["£20 million"]["mentions"][0]), "£20 million")
        (meeting,) = answer["meetings"]
        self.assertEqual(set(meeting["participants"]), {lopez["id"], by_name["John Smith"]["id"]})
        self.assertEqual(meeting["date"]["value"], "2031-03-04")
        self.assertEqual((meeting["status"], meeting["place"]), ("held", by_name["Berlin"]["id"]))
        first, second, third = answer["quotes"]
        self.assertEqual(words(first["content"][0]), "The ferry will sail in March,")
        self.assertEqual((first["kind"], first["speaker"]), ("direct", lopez["id"]))
        self.assertEqual(words(second["content"][0]), "the strike was over")
        self.assertEqual((second["kind"], second["speaker"]),
                         ("indirect", by_name["John Smith"]["id"]))
        self.assertEqual(words(third["source"]), "She")

    def test_an_empty_text(self):
        (_, answer), _, _ = run(self.adapter, [article("a", "")])
        self.assertEqual(answer, {"id": "a", "entities": [], "meetings": [], "quotes": []})


@unittest.skipUnless(have("textacy"), "SKIPPED: textacy is not installed for this Python")
class Textacy(unittest.TestCase):
    def test_direct_quotations(self):
        (_, answer), _, _ = run(os.path.join(PIPELINES, "textacy", "adapter.py"), [article("a", TEXT)])
        words = lambda span: TEXT[span["start"]:span["end"]]
        quote = answer["quotes"][0]
        self.assertEqual(words(quote["content"][0]), "The ferry will sail in March,")
        self.assertEqual((words(quote["speaker"]), words(quote["cue"])), ("Lopez", "said"))


if __name__ == "__main__":
    unittest.main()
