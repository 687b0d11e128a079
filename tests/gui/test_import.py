"""Importing the window leaves the garbage collector of whoever imports it as it was."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("pass", "gc.isenabled() and gc.get_freeze_count() == 0"),
        ("gc.disable()", "not gc.isenabled() and gc.get_freeze_count() == 0"),
        ("gc.freeze(); frozen = gc.get_freeze_count()", "0 < gc.get_freeze_count() <= frozen"),
    ],
)
def test_the_collector_is_as_it_was_before_the_import(before: str, after: str) -> None:
    code = f"import gc, sys; {before}; import kzcalc.gui; sys.exit(not ({after}))"
    assert 0 == subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode
