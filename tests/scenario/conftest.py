"""What the tests of files begin with."""

from pathlib import Path

import pytest

from tests.scenario.examples import EXAMPLE


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The example, in a folder of its own."""
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "my.kzcalc"
    path.write_text(EXAMPLE, encoding="utf-8")
    return path
