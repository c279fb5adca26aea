"""PyYAML's C parser: the events of every file, counted and thrown away."""

import json
import sys

import yaml

count = 0
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        count += sum(1 for _ in yaml.parse(file, Loader=yaml.CSafeLoader))
print(json.dumps({"events": count}))
