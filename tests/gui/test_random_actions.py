"""Thousands of acts at random: nothing raises, nothing is lost, and the screen tells the truth after each of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from kzcalc.gui import create_window
from kzcalc.gui.wording.language import use_language
from tests.gui.person import Person

ACTS = 400


@pytest.mark.parametrize("seed", range(4))
def test_whatever_a_person_does_the_screen_is_the_document(
    qtbot: QtBot, settings: QSettings, tmp_path: Path, seed: int
) -> None:
    window = create_window(settings=settings)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    person = Person(window, tmp_path, seed)
    try:
        for act in range(1, ACTS + 1):
            person.act()
            person.look()
            if act % 25 == 0:
                person.save_and_load()
            if act % 200 == 0:
                person.undo_all_and_redo_all()
    finally:
        use_language("en")
        window.document.history.setClean()
