"""The programs that are measured, as the arguments that start them."""

import pathlib


class Programs:
    def __init__(self, assay, core, environment, peers):
        self.assay = str(pathlib.Path(assay).resolve())
        self.core_benchmarks = str(pathlib.Path(core).resolve())
        self.environment = pathlib.Path(environment)
        self.peers = peers

    def peer(self, script, *arguments):
        return [str(self.environment / "bin" / "python"), "-B", str(self.peers / script),
                *map(str, arguments)]

    def core(self, task, *arguments):
        """Assay's rooms without the program around them."""
        return [self.core_benchmarks, task, *map(str, arguments)]

    def yaml_loop(self, files):
        return [str(self.environment / "yaml-events"), *map(str, files)]

    def score(self, folder):
        return [self.assay, "score", "--gold", str(folder / "gold.jsonl"), "--predictions",
                str(folder / "predictions.jsonl"), "--format", "json", "--timings"]

    def scorers(self, folder, names):
        """Assay and the named peers on one workload."""
        scripts = {
            "set intersection in Python": "set_floor.py",
            "neleval": "neleval_scores.py",
            "nervaluate": "nervaluate_scores.py",
            "seqeval": "seqeval_scores.py",
            "spaCy": "spacy_scores.py",
        }
        chosen = {"Assay": self.score(folder)}
        for name in scripts if names is None else names:
            chosen[name] = self.peer(
                scripts[name], folder / "gold.jsonl", folder / "predictions.jsonl")
        return chosen
