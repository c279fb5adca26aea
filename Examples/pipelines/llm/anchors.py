"""Where words that a model copied stand in the text."""

import re


class Anchors:
    def __init__(self, text):
        self._text = text

    def all(self, words):
        """Every place of the words as whole words, in the order of the text."""
        pattern = self._pattern(words)
        return [place(match) for match in pattern.finditer(self._text)] if pattern else []

    def first(self, words):
        return next(iter(self.all(words)), None)

    def nearest(self, words, to):
        """The place that is nearest to another."""
        return min(self.all(words), default=None, key=lambda found: min(
            abs(found["start"] - to["end"]), abs(to["start"] - found["end"])))

    @staticmethod
    def _pattern(words):
        """Models straighten quotation marks and join lines: any mark and any space will do."""
        words = words.strip().strip("\"“”")
        if not words:
            return None
        pieces = [re.escape(piece) for piece in words.split()]
        pattern = r"\s+".join(pieces)
        pattern = re.sub(r"['‘’]", "['‘’]", pattern)
        pattern = re.sub(r"[\"“”]", "[\"“”]", pattern)
        before = r"(?<!\w)" if words[0].isalnum() else ""
        after = r"(?!\w)" if words[-1].isalnum() else ""
        return re.compile(before + pattern + after)


def place(match):
    return {"start": match.start(), "end": match.end()}
