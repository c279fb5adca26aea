"""Names that neleval 3.1.1 takes from a Python and NumPy of its time."""

import collections
import collections.abc

import numpy

if not hasattr(collections, "Sequence"):
    collections.Sequence = collections.abc.Sequence
if not hasattr(numpy, "int"):
    numpy.int = int
