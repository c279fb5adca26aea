"""Collects measurements and writes them as one page of Markdown."""

import os
import platform
import statistics


class Report:
    def __init__(self, path):
        self.path = path
        self.lines = [
            "# Measurements", "",
            f"{os.cpu_count()} processors, {memory_in_gigabytes():.0f} GB, {platform.system()} "
            f"{platform.machine()}, load {os.getloadavg()[0]:.1f} at the start; "
            f"Python {platform.python_version()}.", "",
            "Medians of runs in turn; in brackets the least and the most. Processor time is user and "
            "system of all threads, which says most where other programs run beside; the ratio is "
            "of processor times, the other's to Assay's.",
        ]

    def section(self, title, text):
        self.lines += ["", f"## {title}", ""] + ([text, ""] if text else [])
        print(f"\n{title}")

    def line(self, text):
        self.lines += ["", text]
        print(text)

    def runs(self, label, runs, baseline=None):
        """One table: a row a program; ratios to the baseline's median where one is named."""
        rows = [["", f"{label}: processor", "whole process", "memory", "ratio"]]
        for name, all_runs in runs.items():
            ratio = ""
            if baseline and name != baseline:
                ratio = f"{self.median_cpu(all_runs) / self.median_cpu(runs[baseline]):.2f}"
            rows.append([
                name, spread([run.cpu for run in all_runs]),
                spread([run.wall for run in all_runs]),
                f"{max(run.memory for run in all_runs):.0f} MB", ratio])
        self.table(rows)

    def stages(self, label, seconds, baseline):
        """One table: a row a stage, a column a program; ratios to what the baseline takes for the stage.

        `seconds` are lists by program, then stage.
        """
        rows = [["", *(f"{label}: {name}" if name == baseline else name for name in seconds)]]
        for stage, own in seconds[baseline].items():
            row = [stage]
            for name, stages in seconds.items():
                cell = spread(stages[stage]) if stage in stages else ""
                if cell and name != baseline:
                    ratio = statistics.median(stages[stage]) / statistics.median(own)
                    cell += f", {ratio:.3g} ×"
                row.append(cell)
            rows.append(row)
        self.table(rows)

    def table(self, rows):
        rows.insert(1, ["---"] + ["---:"] * (len(rows[0]) - 1))
        lines = ["| " + " | ".join(row) + " |" for row in rows]
        self.lines += [""] + lines
        print("\n" + "\n".join(lines), flush=True)

    def cores(self, label, times, baseline):
        """One table of seconds that the programs said themselves."""
        rows = [["", f"{label}: processor", "ratio"], ["---", "---:", "---:"]]
        for name, seconds in times.items():
            ratio = statistics.median(seconds) / statistics.median(times[baseline])
            rows.append([name, spread(seconds), "" if name == baseline else f"{ratio:.1f}"])
        lines = ["| " + " | ".join(row) + " |" for row in rows]
        self.lines += [""] + lines
        print("\n" + "\n".join(lines), flush=True)

    def counts(self, counts, before):
        """One table of counts in millions, with the ratio to those of before."""
        rows = [["", "now", "kept", "ratio"], ["---", "---:", "---:", "---:"]]
        for name, count in counts.items():
            old = before.get(name)
            rows.append([
                name, f"{count / 1e6:.1f}", f"{old / 1e6:.1f}" if old else "",
                f"{count / old:.2f}" if old else ""])
        lines = ["| " + " | ".join(row) + " |" for row in rows]
        self.lines += [""] + lines
        print("\n" + "\n".join(lines), flush=True)

    def median_cpu(self, runs):
        return statistics.median(run.cpu for run in runs)

    def write(self):
        """Writes the page, if it has a place."""
        if self.path is None:
            return
        os.makedirs(os.path.dirname(os.path.abspath(self.path)), exist_ok=True)
        with open(self.path, "w") as file:
            file.write("\n".join(squeezed(self.lines)) + "\n")
        print(f"\nwritten to {os.path.relpath(self.path)}")


def spread(values):
    middle = duration(statistics.median(values))
    if len(values) == 1:
        return middle
    return f"{middle} ({duration(min(values))}–{duration(max(values))})"


def duration(seconds):
    if seconds < 0.00995:
        return f"{seconds * 1000:.2g} ms"
    return f"{seconds * 1000:.0f} ms" if seconds < 0.9995 else f"{seconds:.2f} s"


def memory_in_gigabytes():
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def squeezed(lines):
    """No two blank lines in a row."""
    return [line for index, line in enumerate(lines) if line or index == 0 or lines[index - 1]]
