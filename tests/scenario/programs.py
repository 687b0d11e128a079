"""Python programs that the tests start beside themselves."""

import os
import subprocess
import sys
from pathlib import Path

import kzcalc

# The program must find the same kzcalc as the tests, from wherever they were started.
_ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(kzcalc.__file__).resolve().parents[1])}


def start(code: str, *arguments: str | Path) -> subprocess.Popen[str]:
    """Start a program whose output can be read while it runs."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)], env=_ENVIRONMENT, stdout=subprocess.PIPE, text=True
    )


def output_of(code: str, *arguments: str | Path) -> str:
    """Run a program to its end, which must be a good one, and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env=_ENVIRONMENT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout
