"""What neleval 3.1 needs on today's Python: containers where they were before Python 3.10."""

import builtins
import collections
import collections.abc

import numpy

for name in ("Mapping", "MutableMapping", "Sequence", "Iterable", "Callable", "Hashable"):
    if not hasattr(collections, name):
        setattr(collections, name, getattr(collections.abc, name))

# And of numpy: the aliases of Python's types that numpy 1.24 took away.
for name in ("int", "float", "bool"):
    if name not in numpy.__dict__:
        setattr(numpy, name, getattr(builtins, name))
