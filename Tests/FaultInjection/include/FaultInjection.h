// Nothing to call: the library works by being loaded in front of the C library (see faults.c).
