"""The themes: what is written on a ground can be read on it."""

# Asserts read expected == actual.

import pytest
from PySide6.QtGui import QPalette

from kzcalc.gui.widgets.palette import contrast
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


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground_as_much_as_reading_takes(
    theme: Theme, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = theme.palette()
    assert contrast(palette.color(text), palette.color(ground)) >= 4.5
