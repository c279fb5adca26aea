"""Runs a program and says what it took, as the kernel counted it for the whole process."""

import dataclasses
import json
import os
import subprocess
import sys
import tempfile
import time

THREAD_LIMITS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


@dataclasses.dataclass
class Run:
    wall: float  # seconds
    cpu: float  # seconds, user and system, all threads
    memory: float  # peak resident set, MB
    output: str
    errors: str


def run(arguments, threads=None):
    """One run; a program that fails ends the benchmark with what it said.

    `threads` limits the libraries for linear algebra that peers may use.
    """
    limits = {name: str(threads) for name in THREAD_LIMITS} if threads else {}
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        child = subprocess.Popen(
            arguments, stdout=output, stderr=errors, env={**os.environ, **limits})
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        if child.returncode != 0:
            sys.exit(f"{arguments} failed:\n{errors.read().decode()[-2000:]}")
        return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024,
                   output.read().decode(), errors.read().decode())


def in_turn(programs, repeats, threads=None):
    """Runs each of the named programs once, then each once again; by name the list of runs."""
    runs = {name: [] for name in programs}
    for _ in range(repeats):
        for name, arguments in programs.items():
            runs[name].append(run(arguments, threads))
    return runs


def stages(runs):
    """Seconds by stage, run by run, of a program that prints them."""
    all_seconds = [json.loads(run.output)["seconds"] for run in runs]
    return {stage: [seconds[stage] for seconds in all_seconds] for stage in all_seconds[0]}
