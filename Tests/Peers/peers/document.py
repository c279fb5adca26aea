"""The labels of one document, gold and predicted, as every peer is given them."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Span:
    """A typed span, half open."""

    start: int
    end: int
    type: str
    score: float | None = None


@dataclass(frozen=True)
class Cluster:
    """An entity: its mentions, and its entry in a knowledge base or None."""

    type: str
    spans: tuple
    link: str | None = None


@dataclass(frozen=True)
class Quote:
    """Parts of the content, and who said it, or None where nobody knows."""

    parts: tuple
    speaker: str | None


@dataclass
class Side:
    """Either mentions, or clusters, or quotes; the others stay empty."""

    spans: list = field(default_factory=list)
    clusters: list = field(default_factory=list)
    quotes: list = field(default_factory=list)


@dataclass
class Document:
    id: str
    gold: Side
    predicted: Side


def batches(documents, size=50):
    """Documents in small groups, so that differences of opposite sign cannot hide in one sum."""
    return [documents[i : i + size] for i in range(0, len(documents), size)]
