"""The themes: what is written on a ground can be read on it."""

# Asserts read expected == actual.

import pytest
from PySide6.QtGui import QColor, QPalette

from kzcalc.gui.widgets.theme import THEMES, Theme

ROLE = QPalette.ColorRole
PAIRS = [
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.PlaceholderText, ROLE.Base),
    (ROLE.HighlightedText, ROLE.Highlight),
]


def luminance(color: QColor) -> float:
    """By https://www.w3.org/TR/WCAG21/#dfn-relative-luminance."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)
        for c in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: QColor, b: QColor) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground_as_much_as_reading_takes(
    theme: Theme, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = theme.palette()
    assert contrast(palette.color(text), palette.color(ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_what_speaks_of_the_clause_can_be_read(theme: Theme) -> None:
    assert contrast(QColor(theme.clause_ink), QColor(theme.clause_fill)) >= 4.5
    assert contrast(QColor(theme.ink), QColor(theme.clause_wash)) >= 4.5
    assert contrast(QColor(theme.error), QColor(theme.window)) >= 4.5
