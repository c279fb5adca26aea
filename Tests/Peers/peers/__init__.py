"""Assay beside its peers, on the same documents."""

from . import neleval_shims
