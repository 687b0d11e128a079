"""At every size, in every state: every text is seen whole or elided with a tooltip, nothing lies on anything else."""

from itertools import combinations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QSlider, QWidget

from kzcalc.gui.widgets.labels import ElidedLabel
from kzcalc.gui.wording.language import LANGUAGES
from tests.gui.hands import PAGES, OpenWindow
from tests.gui.states import states

SIZES = [(940, 640), (1024, 640), (1280, 800), (1920, 1080), (3840, 2160)]


def lay_out() -> None:
    for _ in range(4):
        QApplication.processEvents()


def cut_texts(window: QWidget) -> list[str]:
    """The visible labels, buttons and boxes whose text has no room, and that do not say it in a tooltip."""
    cut = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and not label.visibleRegion().isEmpty() and not isinstance(label, ElidedLabel):
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            too_wide = not label.wordWrap() and label.sizeHint().width() > label.width() + 1
            if (too_wide or needed > label.height() + 2) and label.text() and not label.toolTip():
                cut.append(f"{label.objectName()}: {label.text()!r} in {label.width()}x{label.height()}")
    cut += [
        f"{button.objectName()}: {button.text()!r} in {button.width()}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.sizeHint().width() > button.width() + 1
    ]
    for box in window.findChildren(QComboBox):
        width = QFontMetricsF(box.font()).horizontalAdvance(box.currentText())
        if box.isVisible() and width > box.width() - 34 and not box.toolTip():
            cut.append(f"{box.objectName()}: {box.currentText()!r} in {box.width()}")
    return cut


def overlaps(widget: QWidget) -> list[str]:
    """Visible siblings that lie on each other, of those that take the mouse."""
    found = []
    for parent in (widget, *widget.findChildren(QWidget)):
        children = [
            c
            for c in parent.children()
            if isinstance(c, QWidget)
            and c.isVisible()
            and not c.isWindow()
            and c.objectName() not in OVERLAYS
            and not isinstance(c, QSlider)  # its ground is empty above and below the handle
        ]
        found += [
            f"{a.objectName() or a} and {b.objectName() or b}"
            for a, b in combinations(children, 2)
            if min((lap := a.geometry().intersected(b.geometry())).width(), lap.height()) > SLIGHT
        ]
    return found


OVERLAYS = {"qt_scrollarea_hcontainer", "qt_scrollarea_vcontainer", "threshold_line", "focus_ring"}
"""What lies over other widgets on purpose."""


SLIGHT = 8
"""Pixels that the ground of a control may reach into another's: what can be clicked is larger than what is seen."""


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code], indirect=True)
def test_in_every_state_and_size_every_text_has_its_room(language: str, open_window: OpenWindow) -> None:
    window = open_window()
    problems = []
    for size in SIZES:
        window.resize(*size)
        lay_out()
        for name, state in states().items():
            window.document.start_with(state)
            QApplication.processEvents()
            where = f"{language} {name} {size}"
            problems += [f"{where}: {text}" for text in (*cut_texts(window), *overlaps(window))]
    assert [] == problems


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code], indirect=True)
def test_on_every_page_every_text_has_its_room(language: str, open_window: OpenWindow) -> None:
    window = open_window()
    problems = []
    for size in SIZES:
        window.resize(*size)
        lay_out()
        for page in PAGES:
            window.drawer.open(page)
            lay_out()
            where = f"{language} {page} {size}"
            problems += [f"{where}: {text}" for text in (*cut_texts(window), *overlaps(window.drawer.stack))]
    assert [] == problems
