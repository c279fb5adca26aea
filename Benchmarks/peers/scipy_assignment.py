"""scipy's solver on the matrix of what each pair of meetings is worth."""

import json
import sys
import time

import numpy
import scipy.optimize


def labels(path):
    with open(path) as file:
        return json.loads(file.readline())["meetings"]


gold, predicted = labels(sys.argv[1]), labels(sys.argv[2])
people = sorted({one for meeting in gold + predicted for one in meeting["participants"]})
numbers = {one: number for number, one in enumerate(people)}


def sets(meetings):
    rows = numpy.zeros((len(meetings), len(people)), dtype=numpy.float32)
    for row, meeting in enumerate(meetings):
        rows[row, [numbers[one] for one in meeting["participants"]]] = 1
    return rows


credit = (sets(gold) @ sets(predicted).T).astype(numpy.float64)
for key in ("date", "place"):
    mine, theirs = (numpy.array([meeting[key] for meeting in side]) for side in (gold, predicted))
    credit += mine[:, None] == theirs[None, :]
start = time.process_time()
rows, columns = scipy.optimize.linear_sum_assignment(credit, maximize=True)
seconds = time.process_time() - start
print(json.dumps({"seconds": {"total": seconds}, "credit": credit[rows, columns].sum()}))
