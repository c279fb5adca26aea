"""The reference pipeline beside other extractors, on real news where it is at hand."""
