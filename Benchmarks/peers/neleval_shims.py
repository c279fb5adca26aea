"""What neleval 3.1 needs on today's Python: containers where they were before Python 3.10."""

import collections
import collections.abc

for name in ("Mapping", "MutableMapping", "Sequence", "Iterable", "Callable", "Hashable"):
    if not hasattr(collections, name):
        setattr(collections, name, getattr(collections.abc, name))
