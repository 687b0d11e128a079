"""The rules tab: presets, every parameter, what differs, and one click back."""

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kzcalc import Guarantee, Rules
from kzcalc.gui.pages.rules import RulesPage
from kzcalc.gui.window import MainWindow
from kzcalc.scenario.presets import presets
from tests.gui.hands import child, choose, seats, trigger

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def rules_window(window: MainWindow) -> MainWindow:
    QTest.mouseClick(child(window, QPushButton, "page_rules"), LEFT)
    return window


def type_number(box: QWidget, text: str) -> None:
    assert isinstance(box, QSpinBox | QDoubleSpinBox)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def marks(window: QWidget) -> list[str]:
    """The words beside changed values."""
    labels = child(window, QWidget, "rules_tab").findChildren(QLabel)
    return [label.text() for label in labels if label.text().startswith("●") and label.isVisible()]


def test_the_rules_of_2012_differ_from_their_set_in_nothing(rules_window: MainWindow) -> None:
    assert "2009" == child(rules_window, QComboBox, "rules_preset").currentData()
    marks = [b for b in rules_window.findChildren(QPushButton) if b.objectName().endswith("_back") and b.isVisible()]
    assert [child(rules_window, QPushButton, "rules_back")] == marks
    assert not child(rules_window, QPushButton, "rules_back").isEnabled()


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.id)
def test_a_set_of_rules_is_chosen_and_undone(rules_window: MainWindow, preset: object) -> None:
    combo = child(rules_window, QComboBox, "rules_preset")
    chosen = next(p for p in presets() if p is preset or p == preset)
    choose(combo, chosen.id)
    assert chosen.rules == rules_window.document.scenario.rules
    assert chosen.id == combo.currentData()
    while rules_window.document.history.canUndo():
        trigger(rules_window, "action_undo")
    assert Rules() == rules_window.document.scenario.rules


@pytest.mark.parametrize(
    ("name", "typed", "rules"),
    [
        ("seats", "69", Rules(seats=69)),
        ("assembly_seats", "0", Rules(assembly_seats=0)),
        ("threshold", "5.25", Rules(threshold=Fraction(525, 10_000))),
        ("minimum_seats", "3", Rules(guarantee=Guarantee(minimum_seats=3))),
        ("correction", "0.85", Rules(guarantee=Guarantee(correction=Fraction(85, 100)))),
    ],
)
def test_a_typed_parameter_takes_effect_is_marked_and_put_back_with_one_click(
    rules_window: MainWindow, name: str, typed: str, rules: Rules
) -> None:
    type_number(child(rules_window, QWidget, f"rule_{name}"), typed)
    assert rules == rules_window.document.scenario.rules
    back = child(rules_window, QPushButton, f"rule_{name}_back")
    assert back.isVisible()
    assert ["●\N{NO-BREAK SPACE}changed"] == marks(rules_window)
    assert "changed" == child(rules_window, QWidget, f"rule_{name}").accessibleDescription()
    assert back.accessibleName().startswith("Back to the value of this set: ")
    QTest.mouseClick(back, LEFT)
    assert Rules() == rules_window.document.scenario.rules
    assert not back.isVisible()
    assert [] == marks(rules_window)


@pytest.mark.parametrize(
    ("name", "choice", "rules"),
    [
        ("threshold_base", "cast", Rules(threshold_base="cast")),
        ("method", "dhondt", Rules(method="dhondt")),
    ],
)
def test_a_chosen_parameter_takes_effect(rules_window: MainWindow, name: str, choice: str, rules: Rules) -> None:
    choose(child(rules_window, QComboBox, f"rule_{name}"), choice)
    assert rules == rules_window.document.scenario.rules


def test_the_clause_is_switched_off_and_on(rules_window: MainWindow) -> None:
    box = child(rules_window, QCheckBox, "rule_guarantee")
    box.click()
    assert rules_window.document.scenario.rules.guarantee is None
    assert not child(rules_window, QWidget, "rule_correction").isEnabled()
    assert "no guarantee clause" in rules_window.banner.text
    box.click()
    assert Rules() == rules_window.document.scenario.rules


def test_ballots_for_no_list_raise_the_threshold_only_on_the_base_cast(rules_window: MainWindow) -> None:
    type_number(child(rules_window, QWidget, "other_ballots"), "300000")
    assert [83, 8, 0, 0, 0, 0, 7] == seats(rules_window)
    choose(child(rules_window, QComboBox, "rule_threshold_base"), "cast")
    assert 0 == seats(rules_window)[6]


def test_the_base_with_ballots_for_no_list_is_called_a_what_if_for_2012(rules_window: MainWindow) -> None:
    def told() -> str:
        return "\n".join(label.text() for label in child(rules_window, QWidget, "rules_tab").findChildren(QLabel))

    assert "Article 43 leaves invalid ballots out. Ballots “against all” count (as in 2023)." in told()
    assert "what-if" not in told()
    choose(child(rules_window, QComboBox, "rule_threshold_base"), "cast")
    assert "For 2012 this is a what-if." in told()


def test_all_is_put_back_with_one_click(rules_window: MainWindow) -> None:
    rules_window.document.set_rules(replace(Rules(), seats=50, method="droop"))
    QTest.mouseClick(child(rules_window, QPushButton, "rules_back"), LEFT)
    assert Rules() == rules_window.document.scenario.rules


def test_the_open_page_is_remembered_and_shut_again(rules_window: MainWindow) -> None:
    assert "rules" == rules_window.drawer.open_page
    QTest.mouseClick(child(rules_window, QPushButton, "page_rules"), LEFT)
    assert "" == rules_window.drawer.open_page
    assert not rules_window.drawer.stack.isVisible()


@pytest.mark.parametrize("size", [(844, 298), (608, 900), (660, 390), (1300, 500)])
@pytest.mark.parametrize("language", ["en", "ru", "kk"], indirect=True)
@pytest.mark.usefixtures("language")
def test_nothing_is_wider_than_the_page_and_the_boxes_stand_in_a_column(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = RulesPage(window.document, window.theme)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.draw(window.document.snapshot)
    area = child(page, QScrollArea, "rules_scroll")
    content = area.widget()
    assert content is not None
    assert content.width() <= area.viewport().width()
    names = ("seats", "assembly_seats", "threshold", "minimum_seats", "correction")
    boxes = [child(page, QWidget, f"rule_{name}") for name in (*names, "threshold_base", "method")]
    assert 1 == len({box.x() for box in boxes})
    assert 1 == len({box.width() for box in boxes[:5]})
    assert all(box.geometry().right() < area.viewport().width() for box in boxes)
