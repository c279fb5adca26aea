"""neleval's set measures, strong mention match with and without types."""

import neleval_shims  # noqa: F401, before neleval

from lines import read, report
from neleval.annotation import Annotation, Candidate
from neleval.configs import MEASURES


def annotations(article):
    # Its ends are inclusive.
    return [
        Annotation(article["id"], one["start"], one["end"] - 1,
                   [Candidate(None, 1.0, one["type"])])
        for one in article["entities"]]


gold, predicted = ([annotations(article) for article in side] for side in read())


def contingency(measure):
    sums = [0, 0, 0, 0]
    for mine, theirs in zip(gold, predicted):
        counts = MEASURES[measure].contingency(theirs, mine)
        sums = [one + other for one, other in zip(sums, counts)]
    return sums


def score():
    contingency("strong_mention_match")
    correct, wrong, found, missed = contingency("strong_typed_mention_match")
    precision, recall = correct / (correct + wrong), found / (found + missed)
    return precision, recall, 2 * precision * recall / (precision + recall)


report(score)
