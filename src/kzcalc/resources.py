"""Where the facts, icons and translations are: resources/ of the checkout, or their copy inside the wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """The path of a file in resources/."""
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parents[1] / "resources") / name
