"""Amber means the guarantee clause and nothing else: pixel by pixel, in the whole window."""

# Asserts read expected == actual.

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kzcalc.gui import create_window
from kzcalc.gui.widgets.theme import THEMES, Theme
from kzcalc.gui.window import MainWindow
from tests.gui.states import states

WITHOUT = ("official", "everything", "equal", "two", "twenty")
"""States in which the clause does not apply. In 2007 it is shown as what would be."""


@pytest.fixture
def window(request: pytest.FixtureRequest, qtbot: QtBot, settings: QSettings) -> MainWindow:
    made = create_window(theme=request.getfixturevalue("theme"), settings=settings)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def pixels(window: MainWindow) -> NDArray[np.uint32]:
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[:, : image.width()]


def count(picture: NDArray[np.uint32], color: str) -> int:
    return int((picture == QColor(color).rgb()).sum())


def ambers(theme: Theme) -> set[str]:
    return {theme.clause_fill, theme.clause_edge, theme.clause_wash}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("state", WITHOUT)
def test_nothing_is_amber_while_the_clause_does_not_apply(window: MainWindow, theme: Theme, state: str) -> None:
    scenario = states()[state]
    assert not scenario.allocate().clause_active
    window.document.apply(scenario, "another state")
    picture = pixels(window)
    assert dict.fromkeys(ambers(theme), 0) == {color: count(picture, color) for color in ambers(theme)}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_fill_edge_and_wash_are_there_once_it_applies_and_gone_after(window: MainWindow, theme: Theme) -> None:
    before = window.document.scenario
    window.document.apply(states()["clause"], "the clause")
    assert all(count(pixels(window), color) for color in ambers(theme))
    window.document.apply(before, "back")
    assert not any(count(pixels(window), color) for color in ambers(theme))
