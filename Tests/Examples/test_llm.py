"""The language model's adapter, against a server that answers well, badly and not at all."""

import json
import os
import subprocess
import sys
import unittest

from llm_server import Server, chat, cut_off, hang_up, reply, slow

ADAPTER = os.path.join(
    os.path.dirname(__file__), "..", "..", "Examples", "pipelines", "llm", "adapter.py")
TEXT = "🚢 Ana Kovač met Per Lind in Vienna on Tuesday.\n“The ferry’s ready,” Kovač\nsaid."
GOOD = {
    "entities": [
        {"name": "Ana Kovač", "type": "person", "aliases": ["Kovač"]},
        {"name": "Per Lind", "type": "person", "aliases": []},
        {"name": "Vienna", "type": "gpe", "aliases": []},
        {"name": "Atlantis", "type": "gpe", "aliases": []},
    ],
    "quotes": [{"content": "\"The ferry's ready,\"", "kind": "direct", "speaker": "kovač",
                "cue": "said"}],
    "meetings": [{"participants": ["Ana Kovač", "Per Lind", "the crew"], "status": "held",
                  "mode": "in-person", "date": "2031-03-04", "place": "Vienna",
                  "evidence": "Ana Kovač met Per Lind in Vienna"}],
}


def run(server, texts=(TEXT,), **variables):
    articles = "".join(
        json.dumps({"id": f"a{n}", "title": "T", "published": None, "dateline": None, "text": text})
        + "\n" for n, text in enumerate(texts))
    environment = {**os.environ, "LLM_URL": server.url, "LLM_MODEL": "m", "LLM_WAIT": "0.01",
                   "LLM_TIMEOUT": "5", "LLM_KEY": "k", **variables}
    done = subprocess.run([sys.executable, ADAPTER], input=articles.encode(), env=environment,
                          capture_output=True, timeout=60, check=True)
    header, *answers = [json.loads(line) for line in done.stdout.decode().split("\n")[:-1]]
    assert header["pipeline"] == {"name": "llm", "version": "m-prompt-1"}, header
    return answers, done.stderr.decode()


class GoodAnswers(unittest.TestCase):
    def test_words_become_labels(self):
        with Server([chat(GOOD)]) as server:
            (answer,), log = run(server)
        words = lambda place: TEXT[place["start"]:place["end"]]
        self.assertEqual(answer["id"], "a0")
        kovac = answer["entities"][0]
        self.assertEqual([words(m) for m in kovac["mentions"]], ["Ana Kovač", "Kovač", "Kovač"])
        self.assertEqual([e["name"] for e in answer["entities"]],
                         ["Ana Kovač", "Per Lind", "Vienna"])
        self.assertIn("not in the text: 'Atlantis'", log)
        (quote,) = answer["quotes"]
        self.assertEqual(words(quote["content"][0]), "The ferry’s ready,")
        self.assertEqual((quote["speaker"], words(quote["cue"])), ("e1", "said"))
        (meeting,) = answer["meetings"]
        self.assertEqual(meeting["participants"], ["e1", "e2", {"name": "the crew"}])
        self.assertEqual((meeting["date"], meeting["place"]), ("2031-03-04", "e3"))
        self.assertEqual(words(meeting["evidence"][0]), "Ana Kovač met Per Lind in Vienna")

    def test_the_request_is_as_the_protocol_has_it(self):
        with Server([chat(GOOD)]) as server:
            run(server)
        path, headers, body = server.requests[0]
        self.assertEqual((path, headers["Authorization"]), ("/v1/chat/completions", "Bearer k"))
        self.assertEqual((body["model"], body["temperature"]), ("m", 0))
        self.assertTrue(body["response_format"]["json_schema"]["strict"])
        self.assertIn(TEXT, body["messages"][1]["content"])

    def test_an_empty_text_asks_nobody(self):
        with Server([chat(GOOD)]) as server:
            (answer,), _ = run(server, ["  \n"])
            self.assertEqual((answer["entities"], server.requests), ([], []))


class Retries(unittest.TestCase):
    def tries(self, *script, expected=1, count=None, **variables):
        with Server(script) as server:
            answers, log = run(server, **variables)
        self.assertEqual(len(answers), expected, log)
        if count is not None:
            self.assertEqual(len(server.requests), count)
        return log

    def test_busy_and_broken_servers_are_asked_again(self):
        log = self.tries(reply(429, {}, Retry_After="0.02"), reply(503, b"later"), hang_up(),
                         reply(200, b"<html>"), chat(GOOD), count=5)
        self.assertIn("HTTP 429: once more in 0.0 s", log)

    def test_a_slow_server_is_asked_again(self):
        self.tries(slow(2), chat(GOOD), count=2, LLM_TIMEOUT="0.5")

    def test_it_gives_up(self):
        log = self.tries(reply(500, {}), expected=0, count=3, LLM_TRIES="3")
        self.assertIn("HTTP 500, 3 times", log)

    def test_a_wrong_request_is_not_repeated(self):
        log = self.tries(reply(401, b"no such key"), expected=0, count=1)
        self.assertIn("HTTP 401", log)


class Refusals(unittest.TestCase):
    """No answer is no answer: the article fails, and the next is answered."""

    def refused(self, step, words):
        with Server([step, chat(GOOD)]) as server:
            answers, log = run(server, [TEXT, TEXT])
        self.assertEqual([answer["id"] for answer in answers], ["a1"])
        self.assertIn(words, log)
        self.assertIn("no answer for 'a0'", log)

    def test_a_refusal(self):
        self.refused(chat("", refusal="I cannot help with that"), "the model refused: I cannot")

    def test_garbage(self):
        self.refused(chat("Sure! Here are the labels:"), "no JSON: 'Sure!")

    def test_an_answer_that_is_cut_off(self):
        self.refused(cut_off(), "the answer was cut off")

    def test_another_shape(self):
        self.refused(chat({**GOOD, "entities": [{"name": "x", "type": "planet", "aliases": []}]}),
                     "type is 'planet'")
        self.refused(chat({"entities": []}), "has no quotes")

    def test_nothing_at_all(self):
        self.refused(reply(200, {"choices": []}), "no choice in the answer")


if __name__ == "__main__":
    unittest.main()
