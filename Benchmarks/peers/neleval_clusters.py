"""One of neleval's coreference measures over the entities of one article."""

import json
import sys
import time

import neleval_shims  # noqa: F401, before neleval

from neleval import coref_metrics


def clusters(path):
    with open(path, "rb") as file:
        article = json.loads(file.readline())
    return {
        entity["id"]: {mention["start"] // 6 for mention in entity["mentions"]}
        for entity in article["entities"]}


gold, predicted = clusters(sys.argv[1]), clusters(sys.argv[2])
measure = getattr(coref_metrics, sys.argv[3])
start = time.process_time()
p_num, p_den, r_num, r_den = measure(gold, predicted)
seconds = time.process_time() - start
print(json.dumps({
    "seconds": {"total": seconds}, "precision": p_num / p_den, "recall": r_num / r_den}))
