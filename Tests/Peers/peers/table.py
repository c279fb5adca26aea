"""The table of differences, one row a metric and peer."""

TOLERANCE = 1e-9


class Table:
    def __init__(self):
        self.rows = {}

    def add(self, metric, peer, data, ours, theirs, explanation=None, count=1):
        """Notes a figure of both; None (undefined) must face what the peer prints for it.

        With an explanation the row may differ: it counts how often.
        """
        row = self.rows.setdefault((metric, peer, data), Row(explanation))
        row.cases += count
        difference = abs((ours or 0) - (theirs or 0))
        row.largest = max(row.largest, difference)
        row.different += difference > TOLERANCE

    def unexplained(self):
        return [key for key, row in self.rows.items() if row.is_unexplained]

    def text(self):
        lines = [("metric", "peer", "data", "cases", "differ", "largest", "explanation")]
        for (metric, peer, data), row in self.rows.items():
            lines.append((
                metric, peer, data, str(row.cases), str(row.different), f"{row.largest:.3g}",
                row.remark,
            ))
        widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
        return "\n".join(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines
        )


class Row:
    def __init__(self, explanation):
        self.cases = 0
        self.different = 0
        self.largest = 0.0
        self.explanation = explanation

    @property
    def remark(self):
        return (self.explanation or "UNEXPLAINED") if self.different else ""

    @property
    def is_unexplained(self):
        return self.explanation is None and self.different > 0
