"""The example that reads results with pandas, on this project's own results."""

import importlib.util
import math
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASSAY = os.environ.get("ASSAY", str(ROOT / ".build" / "release" / "assay"))
sys.path.append(str(ROOT / "Examples" / "python"))

GOLD = ('{"id":"a","entities":[{"start":0,"end":4,"type":"person"},{"start":9,"end":12,"type":"gpe"}]}\n'
        '{"id":"b","entities":[{"start":0,"end":4,"type":"person"}]}\n')
OUT = ('{"id":"a","entities":[{"start":0,"end":4,"type":"person"}]}\n'
       '{"id":"b","entities":[{"start":0,"end":3,"type":"person"}]}\n')


@unittest.skipUnless(importlib.util.find_spec("pandas"), "SKIPPED: pandas is not installed")
@unittest.skipUnless(os.access(ASSAY, os.X_OK), f"SKIPPED: {ASSAY} is not built")
class Results(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.gold = pathlib.Path(self.folder.name) / "gold.jsonl"
        self.out = pathlib.Path(self.folder.name) / "out.jsonl"
        self.gold.write_text(GOLD)
        self.out.write_text(OUT)

    def test_a_file_is_scored(self):
        from assay_results import figures, score
        frame = figures(score(self.gold, self.out, assay=ASSAY))
        strict = frame.loc["entities.mentions.strict.f1"]
        self.assertAlmostEqual(strict["value"], 2 / 5)
        self.assertEqual((strict["metric"], strict["statistic"], strict["layer"]),
                         ("entities.mentions.strict", "f1", "entities"))
        self.assertTrue(math.isnan(strict["low"]))  # two articles tell no interval
        half = frame.loc["entities.mentions.strict.f0.5"]
        self.assertEqual((half["metric"], half["statistic"]), ("entities.mentions.strict", "f0.5"))

    def test_what_is_wrong_is_raised(self):
        from assay_results import score
        self.out.write_text("nonsense\n")
        with self.assertRaisesRegex(RuntimeError, "ended with 3:(.|\n)*nonsense is not JSON"):
            score(self.gold, self.out, assay=ASSAY)

    def test_recorded_versions_are_read(self):
        """Sums over articles give the very figures that the program gives."""
        from assay_results import articles, figures, versions
        subprocess.run(
            [ASSAY, "eval", "--gold", self.gold, "--predictions", self.out, "--record", "1.0",
             "--reports", self.folder.name, "--quiet", "--settings", ROOT / "gold" / "assay.yaml"],
            check=True, capture_output=True)
        frame = figures(os.path.join(self.folder.name, "current", "result.json"))
        records = os.path.join(self.folder.name, "versions")
        for metric in ("entities.mentions.strict", "entities.mentions.partial"):
            table = versions(records, metric)
            self.assertAlmostEqual(table.loc["1.0", "f1"], frame.loc[metric + ".f1", "value"])
        rows = articles(os.path.join(records, "1.0.json"))
        self.assertEqual(rows["f1"].round(3).to_dict(), {"a": 0.667, "b": 0})
        own = versions(ROOT / "reports" / "versions")
        self.assertTrue(own["f1"].between(0.5, 1).all())


if __name__ == "__main__":
    unittest.main()
