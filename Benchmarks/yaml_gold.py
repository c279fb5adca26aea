"""Loading gold: anchors resolved and checked, against bare loops over the parser's events."""

import re
import shutil
import statistics

import measure

COPIES = 120


def make(work, source):
    """The project's gold many times over, each copy under ids of its own."""
    folder = work / "yaml-gold"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    articles = sorted(source.glob("*.yaml"))
    for copy in range(COPIES):
        for path in articles:
            name = f"{path.stem}-{copy:02}"
            target = folder / f"{name}.yaml"
            target.write_text(re.sub(
                rf"\b{re.escape(path.stem)}\b", name, path.read_text()))
            text = path.with_suffix(".txt")
            if text.exists():
                (folder / f"{name}.txt").write_bytes(text.read_bytes())
    return folder


def loading(report, tools, work, repeats, source):
    folder = make(work, source)
    files = sorted(folder.glob("*.yaml"))
    size = sum(path.stat().st_size for path in files)
    report.section(
        "Gold as YAML",
        f"{len(files)} articles, {size / 1e6:.1f} MB; `assay check` resolves every anchor and "
        "checks every label, the loops count events.")
    runs = measure.in_turn({
        "Assay": [tools.assay, "check", "--gold", str(folder)],
        "loop over libyaml in C": tools.yaml_loop(files),
        "PyYAML, C parser": tools.peer("yaml_events.py", *files),
    }, repeats)
    report.runs("gold loading", runs, baseline="Assay")
    whole = {name: statistics.median(run.wall for run in all_runs) for name, all_runs in runs.items()}
    loop = whole["loop over libyaml in C"]
    report.line(
        f"Assay reads files on all processors: whole process {whole['Assay'] / loop:.2f} × the loop in C, "
        f"PyYAML's loop {whole['PyYAML, C parser'] / whole['Assay']:.1f} × Assay and "
        f"{whole['PyYAML, C parser'] / loop:.1f} × the loop in C, which parses on one processor and does nothing else.")
