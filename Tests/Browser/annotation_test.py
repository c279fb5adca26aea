"""Annotates in a real browser, by keyboard, as an annotator does.

Usage: annotation_test.py ASSAY ASSAY_ANNOTATE [--shots FOLDER]

Needs Chromium, its driver and selenium; `make browser-test` finds or installs them. Everything happens in
a temporary folder.
"""

import argparse
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from browser_test import AUDIT, Suite, driver

TEXT = """PORT CALDERA, March 10 — Foreign Minister Renée Okafor-Lind of Sarnia met Marek Vass, the president of Tova, at the Harbour House in Port Caldera on Tuesday. 🛥

“We listened to each other,” Okafor-Lind told reporters, “but we agreed on nothing.”

Vass denied that he had met rebel envoys in Geneva last week. He called the report “a fairy tale”.

The Bank of Tova will lend 40 million crowns for a new ferry, its governor, Ilse Brandt, said. “The money is there,” Brandt told the Coastwire agency.

Talks on the ferry will resume in Brenna on Friday, according to the Sarnian Foreign Ministry. “Nobody will miss the boat this time,” a spokesman for the ministry said.
"""

ARTICLE = "2026-03-10-ferry"


def span(words, nth=1, parts=None):
    """Code points of the nth place of `words`; of several parts, in order from there."""
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    spans = [[start, start + len(words)]]
    for part in parts or []:
        at = TEXT.index(part, spans[-1][1])
        spans.append([at, at + len(part)])
    return spans


class Server:
    """The program in a folder of its own."""

    def __init__(self, program, folder):
        self.program = str(pathlib.Path(program).resolve())
        self.folder = folder
        self.process = None

    def start(self, *arguments, port=0):
        self.process = subprocess.Popen(
            [self.program, "--no-open", "--port", str(port), "--gold", "gold", "--passes", "passes", *arguments],
            cwd=self.folder, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        self.address = re.search(r"http://\S+", line).group(0)
        self.base = self.address.split("#")[0]
        self.key = re.search(r"key=([0-9a-f]+)", self.address).group(1)
        self.port = int(re.search(r":(\d+)/", self.address).group(1))

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """Ends it; gives what it printed at the end."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=20)
            return self.process.stdout.read()
        return ""


def article(folder, name, text, title, labels="entities: []\n\nmeetings: []\n\nquotes: []\n", sub="gold"):
    place = pathlib.Path(folder) / sub
    place.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256(text.encode()).hexdigest()
    (place / f"{name}.txt").write_text(text)
    (place / f"{name}.yaml").write_text(
        f"assay: gold/1\nid: {name}\nstatus: draft   # made by a test\nsplit: dev\n\narticle:\n  title: {title}\n"
        f"  published: 2026-03-10\n\ntext:\n  file: {name}.txt\n  sha256: {digest}\n\n{labels}")
    return place / f"{name}.yaml"


class Desk:
    """The page, used by keys only."""

    def __init__(self, suite, server):
        self.suite = suite
        self.driver = suite.driver
        self.server = server

    def open(self, fragment):
        # Another page in between, so that every opening loads anew.
        self.driver.get("about:blank")
        self.driver.get(f"{self.server.base}#key={self.server.key}&{fragment}")
        self.wait("return Boolean(document.querySelector('main').children.length)")

    def open_article(self, name):
        self.open(f"id={name}")
        self.wait("return document.activeElement.id === 'text'")

    def wait(self, script, *arguments, seconds=60):
        end = time.time() + seconds
        while time.time() < end:
            result = self.driver.execute_script(script, *arguments)
            if result:
                return result
            time.sleep(0.02)
        raise AssertionError(f"waited in vain: {script} {arguments}")

    def press(self, *keys):
        for key in keys:
            self.driver.switch_to.active_element.send_keys(key)

    def revision(self):
        return int(self.driver.execute_script("return document.querySelector('#saved').textContent").rsplit(" ", 1)[1])

    def change(self, *keys):
        """Keys of which the last changes the article; waits until it has."""
        before = self.revision()
        self.press(*keys)
        self.wait("return Number(document.querySelector('#saved').textContent.split(' ').pop()) > arguments[0]", before)
        self.wait("return document.activeElement.id === 'text'")

    def find(self, words, nth=1):
        """Selects the nth place of some words, from the start of the article."""
        self.press("g")
        for _ in range(nth):
            self.press("/")
            self.wait("return document.activeElement.closest('dialog') !== null")
            self.press(Keys.CONTROL + "a", words, Keys.ENTER)
            self.wait("return document.activeElement.id === 'text'")
        self.wait("return document.querySelector('#where').textContent.includes('“' + arguments[0])", words[:30])

    def choose(self, key, typed=""):
        """A key that opens a list, then what to type there, then Enter."""
        self.press(key)
        self.wait("return document.activeElement.closest('dialog') !== null")
        if typed:
            self.press(typed)
        self.change(Keys.ENTER)


def write_entities(desk):
    """Twelve entities, one of them in another, some mentioned twice."""
    first = [("PORT CALDERA", "l", "New gpe"), ("Renée Okafor-Lind", "p", ""), ("Sarnia", "l", "New gpe"),
             ("Marek Vass", "p", ""), ("Tova", "l", "New gpe"), ("Harbour House", "l", "New facility"),
             ("Tuesday", "t", "New date"), ("Geneva", "l", "New gpe"), ("Bank of Tova", "o", "New organization"),
             ("40 million crowns", "t", "New money"), ("Ilse Brandt", "p", ""), ("Sarnian Foreign Ministry", "o", "New organization"),
             ("Brenna", "l", "New gpe"), ("Friday", "t", "New date"), ("Coastwire", "o", "New organization")]
    for words, key, wanted in first:
        desk.find(words)
        desk.press(key)
        desk.wait("return document.activeElement.closest('dialog') !== null")
        if wanted:
            pick(desk, wanted)
        desk.change(Keys.ENTER)
    again = [("Port Caldera", 1, "l"), ("Okafor-Lind", 2, "p"), ("Vass", 2, "p"), ("Brandt", 2, "p")]
    for words, nth, key in again:
        # The entity of the same name stands first: Enter takes it.
        desk.find(words, nth)
        desk.choose(key)
    desk.find("He", 1)
    desk.choose("p", "Vass")
    desk.find("rebel envoys")
    desk.press("t")
    desk.wait("return document.activeElement.closest('dialog') !== null")
    pick(desk, "New group without a name", typed="group")
    desk.change(Keys.ENTER)


def pick(desk, text, typed=""):
    """Moves to the entry of a list that begins with some words."""
    if typed:
        desk.press(typed)
    for _ in range(12):
        active = desk.driver.execute_script("return document.querySelector('li.active span:last-of-type').textContent")
        if active.startswith(text):
            return
        desk.press(Keys.ARROW_DOWN)
    raise AssertionError(f"no entry {text}")


def write_meetings(desk):
    desk.find("met")
    desk.change("m")
    for words, key in [("Renée Okafor-Lind", "1"), ("Marek Vass", "1"), ("Harbour House", "2")]:
        desk.find(words)
        desk.change(key)
    desk.find("Tuesday")
    desk.press("3")
    desk.wait("return document.activeElement.closest('dialog') !== null")
    value = desk.driver.execute_script("return document.activeElement.value")
    desk.suite.check("a date is guessed from its words", value == "2026-03-10", value)
    desk.change(Keys.ENTER)
    desk.choose("6", "in-person")
    desk.choose("7", "bilateral")
    desk.press(Keys.ESCAPE)
    desk.find("had met")
    desk.change("m")
    for words in ["Marek Vass", "rebel envoys"]:
        desk.find(words)
        desk.change("1")
    desk.find("Geneva")
    desk.change("2")
    desk.choose("5", "denied")
    desk.press(Keys.ESCAPE)
    desk.find("Talks on the ferry will resume")
    desk.change("m")
    desk.choose("5", "planned")
    desk.find("Brenna")
    desk.change("2")
    desk.find("the ferry")
    desk.press("4")
    desk.wait("return document.activeElement.closest('dialog') !== null")
    desk.change(Keys.ENTER)
    desk.press(Keys.ESCAPE)


def write_quotes(desk):
    # Cue first, then the source, then what is said: in two parts, since the cue stands between.
    desk.find("told reporters")
    desk.press("c")
    desk.find("Okafor-Lind", 2)
    desk.press("s")
    desk.find("We listened to each other,")
    desk.change("q")
    desk.find("but we agreed on nothing.")
    desk.change("q")
    quotes = [("denied", 1, "Vass", 2, "he had met rebel envoys in Geneva last week", "i"),
              ("called", 1, "He", 1, "a fairy tale", "x"),
              ("said", 1, "Ilse Brandt", 1, "The Bank of Tova will lend 40 million crowns for a new ferry", "i"),
              ("told the Coastwire agency", 1, "Brandt", 2, "The money is there,", "d"),
              ("said", 2, "a spokesman for the ministry", 1, "Nobody will miss the boat this time,", "d")]
    for cue, cue_nth, source, source_nth, content, kind in quotes:
        desk.find(cue, cue_nth)
        desk.press("c")
        desk.find(source, source_nth)
        desk.press("s")
        desk.find(content)
        desk.change("q")
        if kind != "d":
            changed = desk.driver.execute_script(
                "return [...document.querySelectorAll('.card .slot')].pop().textContent.includes(arguments[0])",
                {"i": "indirect", "x": "mixed"}[kind])
            if not changed:
                desk.change(kind)
        desk.press(Keys.ESCAPE)


EXPECTED = {
    "entities": {
        ("gpe", "PORT CALDERA"): [span("PORT CALDERA"), span("Port Caldera")],
        ("person", "Renée Okafor-Lind"): [span("Renée Okafor-Lind"), span("Okafor-Lind", 2)],
        ("gpe", "Sarnia"): [span("Sarnia")],
        ("person", "Marek Vass"): [span("Marek Vass"), span("Vass", 2), [[TEXT.index("He called"), TEXT.index("He called") + 2]]],
        ("gpe", "Tova"): [span("Tova")],
        ("facility", "Harbour House"): [span("Harbour House")],
        ("date", "Tuesday"): [span("Tuesday")],
        ("gpe", "Geneva"): [span("Geneva")],
        ("organization", "Bank of Tova"): [span("Bank of Tova")],
        ("money", "40 million crowns"): [span("40 million crowns")],
        ("person", "Ilse Brandt"): [span("Ilse Brandt"), span("Brandt", 2)],
        ("organization", "Sarnian Foreign Ministry"): [span("Sarnian Foreign Ministry")],
        ("gpe", "Brenna"): [span("Brenna")],
        ("date", "Friday"): [span("Friday")],
        ("organization", "Coastwire"): [span("Coastwire")],
        ("group", None): [span("rebel envoys")],
    },
    "meetings": [
        {"status": "held", "mode": "in-person", "kind": "bilateral", "date": "2026-03-10",
         "participants": ["renee-okafor-lind", "marek-vass"], "place": "harbour-house", "evidence": [span("met")]},
        {"status": "denied", "participants": ["marek-vass", "rebel-envoys"], "place": "geneva", "evidence": [span("had met")]},
        {"status": "planned", "place": "brenna", "topics": ["the ferry"], "evidence": [span("Talks on the ferry will resume")]},
    ],
    "quotes": [
        ("direct", "renee-okafor-lind", span("We listened to each other,", 1, ["but we agreed on nothing."])),
        ("indirect", "marek-vass", span("he had met rebel envoys in Geneva last week")),
        ("mixed", "marek-vass", span("a fairy tale")),
        ("indirect", "ilse-brandt", span("The Bank of Tova will lend 40 million crowns for a new ferry")),
        ("direct", "ilse-brandt", span("The money is there,")),
        ("direct", None, span("Nobody will miss the boat this time,")),
    ],
}


def resolved(assay, file):
    """The labels of a gold file with their code points, and what the loader says of it."""
    result = subprocess.run([assay, "resolve", "--gold", str(file)], capture_output=True, text=True)
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    return [line for line in lines if "id" in line][0], result.stderr


def parts(value):
    items = value if isinstance(value, list) else value.get("parts", [value]) if isinstance(value, dict) else []
    return [[item["start"], item["end"]] for item in items]


def check_labels(suite, label, expected):
    mentions = {}
    for entity in label["entities"]:
        mentions[(entity["type"], entity.get("name"))] = sorted(parts(m.get("parts") or m) for m in entity["mentions"])
    wanted = {key: sorted(places) for key, places in expected["entities"].items()}
    suite.check("every entity is as expected", mentions == wanted,
                str({k: (mentions.get(k), wanted.get(k)) for k in mentions.keys() | wanted.keys() if mentions.get(k) != wanted.get(k)}))
    meetings = []
    for meeting in label["meetings"]:
        one = {key: value for key, value in meeting.items() if key in ("status", "mode", "kind", "topics")}
        one["evidence"] = [parts(each.get("parts") or each) for each in meeting["evidence"]]
        if meeting.get("participants"):
            one["participants"] = [p if isinstance(p, str) else p["entity"] for p in meeting["participants"]]
        place = meeting.get("place")
        one["place"] = place if isinstance(place, str) else place and place["entity"]
        date = meeting.get("date")
        if date:
            one["date"] = date if isinstance(date, str) else date["value"]
        meetings.append(one)
    suite.check("every meeting is as expected", meetings == expected["meetings"], f"{meetings}")
    quotes = []
    for quote in label["quotes"]:
        speaker = quote.get("speaker")
        quotes.append((quote["kind"], speaker if not isinstance(speaker, dict) else speaker["entity"], parts(quote["content"])))
    suite.check("every quote is as expected", quotes == expected["quotes"], f"{quotes}")


def a_whole_article(suite, assay, server, folder):
    file = article(folder, ARTICLE, TEXT, "Ferry talks")
    empty = file.read_bytes()
    server.start()
    desk = Desk(suite, server)
    desk.open("")
    suite.audit("queue")
    suite.shot("annotate-queue")
    desk.open_article(ARTICLE)
    suite.audit("annotate, empty")
    write_entities(desk)
    # A mistake that is undone only after the server was killed and started again.
    desk.find("Talks")
    desk.choose("p")
    before = file.read_bytes()
    server.kill()
    suite.check("a killed server has lost nothing", b"id: talks" in before and before == file.read_bytes())
    desk.press(Keys.ARROW_RIGHT)
    desk.wait("return !document.querySelector('#alarm').hidden")
    server.start()
    desk.open_article(ARTICLE)
    desk.change("z")
    suite.check("undo reaches back beyond a restart", b"id: talks" not in file.read_bytes())
    write_meetings(desk)
    write_quotes(desk)
    suite.audit("annotate, full")
    desk.find("Tova", 2)
    suite.shot("annotate-full")
    label, _ = resolved(assay, file)
    found = subprocess.run([assay, "check", "--gold", str(file)], capture_output=True, text=True)
    said = found.stdout + found.stderr
    suite.check("the file loads without a warning", found.returncode == 0 and "warning" not in said.replace("0 warnings", ""), said)
    check_labels(suite, label, EXPECTED)
    full = file.read_bytes()
    suite.check("a comment of the file is still there", b"status: draft   # made by a test" in full)
    count = int(desk.driver.execute_script("return document.querySelector('#saved').textContent").rsplit(" ", 1)[1])
    undo_all(desk, suite, file, empty, full, count)
    keys_and_forms(desk, suite)
    desk.press(Keys.CONTROL + Keys.ENTER)
    desk.wait("return document.querySelector('.queue') !== null")
    suite.check("done sets the status", b"status: single   # made by a test" in file.read_bytes())
    desk.open(f"id={ARTICLE}&screen=check")
    desk.wait("return document.querySelector('.check') !== null")
    suite.audit("check")
    suite.shot("annotate-check")
    links = desk.driver.find_elements(By.CSS_SELECTOR, ".check li a")
    suite.check("check: a finding is listed", bool(links))
    if links:
        desk.press(Keys.ENTER)
        desk.wait("return document.activeElement.id === 'text'")
        suite.check("check: Enter goes to the label", bool(desk.driver.find_elements(By.CSS_SELECTOR, ".lane.focused")))
    server.stop()


def undo_all(desk, suite, file, empty, full, count):
    for _ in range(200):
        desk.press("z")
        if desk.driver.execute_script("return [...document.querySelectorAll('.notice')].some((n) => n.textContent.includes('nothing to undo'))"):
            break
        time.sleep(0.01)
    desk.wait("return document.querySelectorAll('.lane').length === 0")
    suite.check("undoing everything gives the file back, byte for byte", file.read_bytes() == empty)
    for _ in range(200):
        desk.press("Z")
        if desk.driver.execute_script("return [...document.querySelectorAll('.notice')].some((n) => n.textContent.includes('nothing to do again'))"):
            break
        time.sleep(0.01)
    time.sleep(0.5)
    suite.check("doing everything again gives the labels back, byte for byte", file.read_bytes() == full)


def keys_and_forms(desk, suite):
    """Windows, list mode, flags and the like, by keys."""
    desk.find("Geneva")
    desk.press("?")
    desk.wait("return document.querySelector('dialog .groups') !== null")
    suite.audit("help")
    suite.shot("annotate-keys")
    desk.press(Keys.ESCAPE)
    desk.press("e")
    desk.wait("return document.querySelector('dialog .fields') !== null")
    suite.audit("a form")
    suite.shot("annotate-form")
    desk.press(Keys.ESCAPE)
    desk.press("p")
    desk.wait("return document.querySelector('dialog .chooser') !== null")
    suite.audit("a list to choose from")
    suite.shot("annotate-choose")
    desk.press(Keys.ESCAPE)
    desk.change("u")
    desk.press("f")
    desk.wait("return document.activeElement.closest('dialog') !== null")
    desk.press("the canton or the town?")
    desk.change(Keys.ENTER)
    card = desk.driver.execute_script("return [...document.querySelectorAll('.card')].map((each) => each.innerText).join('\\n')")
    suite.check("a flag shows its note", "the canton or the town?" in card and "Unflag" in card, card)
    desk.press("L")
    desk.wait("return document.querySelector('.list') !== null")
    suite.audit("labels as a table")
    suite.shot("annotate-table")
    rows = len(desk.driver.find_elements(By.CSS_SELECTOR, ".list tbody tr"))
    desk.press(Keys.TAB, "[[boat]] this time", Keys.TAB, "facility", Keys.TAB, Keys.ENTER)
    desk.wait("return document.querySelectorAll('.list tbody tr').length > arguments[0]", rows)
    desk.driver.execute_script("document.querySelector('.list form button:last-of-type').focus()")
    desk.press(Keys.ENTER)
    desk.wait("return document.activeElement.id === 'text'")
    desk.change("z")
    desk.press(Keys.TAB, Keys.TAB, Keys.SHIFT + Keys.TAB)
    suite.check("Tab goes from label to label", bool(desk.driver.find_elements(By.CSS_SELECTOR, ".lane.focused")))
    spoken = desk.driver.execute_script("return document.querySelector('#where').textContent")
    suite.check("the last line says where one is", "mention" in spoken or "quote" in spoken or "meeting" in spoken, spoken)
    # The page asks for news every second, which must take nobody out of the sheet.
    desk.press(Keys.F6)
    time.sleep(1.5)
    suite.check("the focus stays in the sheet", desk.driver.execute_script("return document.activeElement.closest('.sheet') !== null"))
    keys = []
    for _ in range(2):
        desk.press(Keys.ARROW_DOWN)
        time.sleep(0.3)
        keys.append(desk.driver.execute_script("return document.activeElement.dataset.key"))
    suite.check("arrows go through the sheet", len(set(keys)) == 2 and all(keys), str(keys))
    desk.press(Keys.ESCAPE)
    desk.driver.set_window_size(700, 500)
    suite.audit("annotate at 200 %")
    suite.shot("annotate-zoomed")
    desk.driver.set_window_size(1280, 1000)
    place = span("Geneva")[0]
    for label, title in [("quotes/q1", "Quote q1"), ("meetings/m1/date", "Meeting m1"),
                         (f"mentions/geneva@{place[0]}-{place[1]}", "Geneva")]:
        desk.open(f"id={ARTICLE}&label={label}")
        desk.wait("return document.querySelector('.lane.focused') !== null")
        card = desk.driver.find_element(By.CSS_SELECTOR, ".card").text
        suite.check(f"a report's link to {label} opens it", title in card, card)


def two_windows(suite, assay, server, folder):
    file = article(folder, ARTICLE, TEXT, "Ferry talks")
    server.start()
    desk = Desk(suite, server)
    desk.open_article(ARTICLE)
    first = suite.driver.current_window_handle
    suite.driver.switch_to.new_window("window")
    other = Desk(suite, server)
    other.open_article(ARTICLE)
    # This window must not learn of the other's change before it makes its own.
    other.driver.execute_script("Object.defineProperty(document, 'hidden', { get: () => true })")
    second = suite.driver.current_window_handle
    suite.driver.switch_to.window(first)
    desk.find("Geneva")
    desk.choose("l")
    suite.driver.switch_to.window(second)
    other.find("Ilse Brandt")
    other.choose("p")
    notices = other.driver.execute_script("return document.querySelector('#notices').textContent")
    suite.check("a window that was behind says what was changed elsewhere", "geneva" in notices, notices)
    suite.check("both windows' labels are kept", b"id: geneva" in file.read_bytes() and b"id: ilse-brandt" in file.read_bytes())
    suite.driver.close()
    suite.driver.switch_to.window(first)
    desk.wait("return document.querySelector('.sheet').textContent.includes('Ilse Brandt')")
    suite.check("the other window shows it too", True)
    # An editor changes the file while the page is open.
    file.write_text(file.read_text().replace("name: Ilse Brandt", "name: Ilse Brandt   # checked"))
    desk.find("Brenna")
    desk.choose("l")
    text = file.read_text()
    suite.check("what an editor wrote stays", "# checked" in text and "id: brenna" in text)
    file.write_text(text.replace("entities:", "entities: ["))
    desk.wait("return document.querySelector('#alarm').textContent.includes('nothing is saved until that is mended')")
    suite.check("a broken file is told and left alone", "entities: [" in file.read_text())
    file.write_text(text)
    desk.wait("return document.querySelector('#alarm').hidden")
    server.stop()


def suggestions(suite, assay, server, folder):
    file = article(folder, ARTICLE, TEXT, "Ferry talks")
    server.start("--suggest")
    desk = Desk(suite, server)
    desk.open_article(ARTICLE)
    desk.press("S")
    desk.wait("return document.querySelectorAll('.lane.suggested').length > 5")
    suite.audit("suggestions")
    suite.shot("annotate-suggest")
    total = desk.driver.execute_script("return new Set([...document.querySelectorAll('.lane.suggested.start')]).size")
    desk.change("y")
    desk.press("n")
    time.sleep(0.6)
    desk.change("Y")
    left = desk.driver.execute_script("return new Set([...document.querySelectorAll('.lane.suggested.start')]).size")
    suite.check("suggestions are taken and turned down", left <= total - 3, f"{total} {left}")
    label, _ = resolved(assay, file)
    suite.check("what was taken is a label", len(label["entities"]) >= 1)
    server.stop()
    server.start("--suggest")
    desk.open_article(ARTICLE)
    desk.press("S")
    desk.wait("return document.querySelectorAll('.lane.suggested').length > 0")
    again = desk.driver.execute_script("return new Set([...document.querySelectorAll('.lane.suggested.start')]).size")
    suite.check("what was turned down does not come back", again == left, f"{left} {again}")
    desk.open(f"id={ARTICLE}&screen=check")
    desk.wait("return document.querySelector('.check') !== null")
    shown = desk.driver.execute_script("return document.querySelector('.check').textContent")
    suite.check("the check says what became of the suggestions", "1 turned down" in shown and "beside them" in shown, shown)
    suite.audit("check with shares")
    suite.shot("annotate-check")
    desk.open_article(ARTICLE)
    desk.press("S")
    desk.wait("return document.querySelectorAll('.lane.suggested').length > 0")
    desk.press(Keys.CONTROL + Keys.ENTER)
    desk.wait("return document.querySelector('#notices').textContent.includes('nothing was labelled but what was suggested')")
    end = server.stop()
    suite.check("the terminal says it at the end", f"{ARTICLE}: " in end and "taken as suggested" in end and "read the text again" in end, end)
    # Another pipeline, which knows of nobody but Vass.
    start = TEXT.index("Marek Vass")
    answer = {"id": ARTICLE, "entities": [{"id": "v", "type": "person", "name": "Marek Vass",
                                           "mentions": [{"start": start, "end": start + 10}]}]}
    (pathlib.Path(folder) / "answers.jsonl").write_text(
        json.dumps({"assay": "predictions/1", "pipeline": {"name": "mine", "version": "2"}}) + "\n" + json.dumps(answer) + "\n")
    article(folder, ARTICLE, TEXT, "Ferry talks")
    server.start("--predictions", "answers.jsonl")
    desk.open_article(ARTICLE)
    desk.press("S")
    desk.wait("return document.querySelector('#notices').textContent.includes('1 suggestion of mine@2')")
    desk.change("y")
    label, _ = resolved(assay, file)
    suite.check("another pipeline's label is taken", [entity["name"] for entity in label["entities"]] == ["Marek Vass"], str(label))
    server.stop()


LABELS = """entities:
  - id: vass
    type: person
    name: Marek Vass
    mentions: [Marek Vass]
  - id: geneva
    type: {geneva}
    name: Geneva
    mentions: [Geneva]
{more}
meetings:
  - id: secret
    status: {status}
    participants: [vass]
    evidence: [had met]

quotes: []
"""


def adjudication(suite, assay, server, folder):
    file = article(folder, ARTICLE, TEXT, "Ferry talks")
    brenna = "  - id: brenna\n    type: gpe\n    name: Brenna\n    mentions: [Brenna]\n"
    passes = f"passes/{ARTICLE}"
    for name, labels in [("ada", LABELS.format(geneva="gpe", status="denied", more="")),
                         ("bo", LABELS.format(geneva="location", status="held", more=brenna))]:
        place = article(folder, ARTICLE, TEXT, "Ferry talks", labels, sub=f"{passes}")
        place.rename(place.with_name(f"{name}.yaml"))
    (pathlib.Path(folder) / passes / f"{ARTICLE}.txt").unlink()
    server.start("--by", "ada")
    desk = Desk(suite, server)
    desk.open("")
    suite.check("an annotator is not offered adjudication", "adjudicate" not in suite.driver.page_source.split("<main")[1])
    desk.open(f"id={ARTICLE}&screen=adjudicate")
    desk.wait("return document.querySelector('#notices').textContent.includes('sees nobody else')")
    server.stop()
    server.start("--adjudicator", "cy")
    desk.open("")
    suite.audit("queue with passes")
    suite.shot("annotate-queue-passes")
    shown = desk.driver.execute_script("return document.querySelector('table').textContent")
    suite.check("the list says how far two annotators agree", "mentions 40.0 %" in shown, shown)
    desk.open(f"id={ARTICLE}&screen=adjudicate")
    desk.wait("return document.activeElement.classList.contains('adjudicate')")
    suite.audit("adjudicate")
    count = len(desk.driver.find_elements(By.CSS_SELECTOR, ".disputes li"))
    suite.check("three things are disputed", count == 3, str(count))
    decisions = pathlib.Path(folder) / passes / "decisions.yaml"

    def decide(key, reason):
        before = decisions.read_text() if decisions.exists() else ""
        desk.press(key)
        desk.wait("return document.activeElement.closest('dialog') !== null")
        desk.press(reason)
        end = time.time() + 10
        while time.time() < end and (decisions.read_text() if decisions.exists() else "") == before:
            time.sleep(0.02)
        desk.wait("return document.activeElement.classList.contains('adjudicate')")

    decide("2", "g")
    suite.shot("annotate-adjudicate")
    desk.press("z")
    desk.wait("return document.querySelectorAll('.disputes small').length === 0")
    suite.check("a decision can be undone", "choice" not in decisions.read_text())
    decide("1", "a")
    decide("o", "s")
    suite.check("a label can be left optional", "choice: optional" in decisions.read_text())
    suite.shot("annotate-adjudicate-optional")
    desk.press("k")
    decide("x", "r")
    decide("1", "s")
    text = decisions.read_text()
    suite.check("decisions are kept with reason and name", text.count("by: cy") == 3 and "neither" in text and "subjective" in text, text)
    desk.press(Keys.CONTROL + Keys.ENTER)
    desk.wait("return document.querySelector('#notices').textContent.includes('adjudicated')")
    label, _ = resolved(assay, file)
    found = sorted((entity["id"], entity["type"]) for entity in label["entities"])
    suite.check("the gold has what was decided", found == [("geneva", "gpe"), ("vass", "person")]
                and label["meetings"][0]["status"] == "denied" and "status: adjudicated" in file.read_text(), str(label))
    suite.audit("adjudicated")
    server.stop()


def long_article(suite, assay, server, folder):
    """The time from a key to the next picture on an article of 10,000 tokens; printed, not judged."""
    sentence = "Ana Kovač met Rafael Lind in Vienna on Tuesday and said that the ferry talks had ended well. "
    lines = ["".join([sentence] * 6) for _ in range(93)]
    text = "\n\n".join(line.strip() for line in lines) + "\n"
    mentions = "".join(f"      - {{ text: Vienna, nth: {n} }}\n" for n in range(1, 301))
    file = article(folder, "long", text, "A long article",
                   f"entities:\n  - id: vienna\n    type: gpe\n    name: Vienna\n    mentions:\n{mentions}\nmeetings: []\n\nquotes: []\n")
    server.start()
    desk = Desk(suite, server)
    desk.open_article("long")
    tokens = desk.driver.execute_script("return document.querySelectorAll('.t').length")
    suite.check("the long article has 10,000 tokens", tokens >= 10_000, str(tokens))
    desk.driver.execute_script("""
      window.moves = [];
      document.querySelector('#text').addEventListener('keydown', () => {
        const start = performance.now();
        requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => moves.push(performance.now() - start); c.port2.postMessage(0); });
      }, true)""")
    desk.press(*[Keys.ARROW_RIGHT] * 20, *["j"] * 10, *["w"] * 10, *[Keys.SHIFT + Keys.ARROW_RIGHT] * 10, Keys.ESCAPE)
    moves = desk.driver.execute_script("return moves")
    desk.driver.execute_script("performance.clearMeasures()")
    desk.press("g")
    desk.choose("p")
    for _ in range(12):
        desk.press(*["w"] * 3)
        desk.change(" ")
    for _ in range(4):
        desk.change("u")
        desk.change("K")
    for _ in range(5):
        desk.change("z")
    actions = desk.driver.execute_script("return performance.getEntriesByName('action').map((e) => e.duration)")
    print(f"     {tokens} tokens, 300 labels: caret {statistics.median(moves):.1f} ms, "
          f"change to picture {statistics.median(actions):.1f} ms, worst {max(actions):.1f} ms (median of {len(moves)} and {len(actions)})")
    suite.check("the long article answers", len(actions) >= 20)
    server.stop()


def main():
    parser = argparse.ArgumentParser(description="Annotates in a real browser, by keyboard.")
    parser.add_argument("assay")
    parser.add_argument("annotate")
    parser.add_argument("--shots", help="a folder for pictures of every screen")
    parser.add_argument("--only", help="the name of one test")
    arguments = parser.parse_args()
    if arguments.shots:
        pathlib.Path(arguments.shots).mkdir(parents=True, exist_ok=True)
    assay = str(pathlib.Path(arguments.assay).resolve())
    browser = driver()
    browser.set_window_size(1280, 1000)
    tests = [a_whole_article, two_windows, suggestions, adjudication, long_article]
    try:
        suite = Suite(browser, arguments.shots)
        suite.media("light")
        for test in tests:
            if arguments.only and test.__name__ != arguments.only:
                continue
            folder = tempfile.mkdtemp(prefix="assay-browser-")
            server = Server(arguments.annotate, folder)
            try:
                test(suite, assay, server, folder)
            except AssertionError as error:
                suite.check(test.__name__, False, str(error))
                suite.shot(f"failed-{test.__name__}")
            finally:
                server.stop()
                shutil.rmtree(folder, ignore_errors=True)
        log = [entry["message"] for entry in browser.get_log("browser")
               if entry["level"] == "SEVERE" and "ERR_CONNECTION" not in entry["message"] and "status of 4" not in entry["message"]]
        suite.check("nothing in the console", not log, "; ".join(log)[:500])
    finally:
        browser.quit()
    print(f"{suite.checks} checks, {len(suite.failures)} failed")
    return 1 if suite.failures else 0


if __name__ == "__main__":
    sys.exit(main())
