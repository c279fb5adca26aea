"""nervaluate, its four schemas over all and by type."""

from lines import read, report
from nervaluate import Evaluator

gold, predicted = read()
types = ["person", "organization", "gpe", "location"]


def labels(articles):
    # nervaluate's ends are inclusive.
    return [
        [{"label": one["type"], "start": one["start"], "end": one["end"] - 1}
         for one in article["entities"]]
        for article in articles]


def score():
    result = Evaluator(labels(gold), labels(predicted), tags=types, loader="dict").evaluate()
    strict = result["overall"]["strict"]
    return strict.precision, strict.recall, strict.f1


report(score)
