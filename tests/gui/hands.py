"""What hands do in a test: they take, drag, type, press and read, as a person does."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QTableView,
    QWidget,
)

from kzcalc.gui.shares.slider import ShareSlider
from kzcalc.gui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton

OpenWindow = Callable[..., MainWindow]
W = TypeVar("W", bound=QWidget)


def child(window: QWidget, kind: type[W], name: str) -> W:
    """The one child of a kind with an object name."""
    found = window.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} named {name}"
    return found


def swept_away() -> None:
    """Let Qt delete what was taken away, as its event loop does."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


PAGES = ("workings", "tipping", "comparison", "sweep", "map", "polls", "rules", "notes")


def rows(table: QTableView) -> list[list[str]]:
    """The texts in a table, row by row."""
    model = table.model()
    columns = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def choose(combo: QComboBox, data: str) -> None:
    """Choose an entry as a person does, with the keyboard."""
    combo.setFocus()
    steps = combo.findData(data) - combo.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(combo, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


KEYS = ("nur_otan", "ak_zhol", "osdp", "auyl", "adilet", "patriots", "cppk")


def seats(window: QWidget) -> list[int]:
    return [int(child(window, QLabel, f"seats_{key}").text()) for key in KEYS]


def slider(window: QWidget, key: str) -> ShareSlider:
    return child(window, ShareSlider, f"share_slider_{key}")


def spin(window: QWidget, key: str) -> QDoubleSpinBox:
    return child(window, QDoubleSpinBox, f"share_spin_{key}")


def trigger(window: QWidget, name: str) -> None:
    action = window.findChild(QAction, name)
    assert action is not None
    assert action.isEnabled(), f"{name} is disabled"
    action.trigger()


def drag(window: QWidget, key: str, *stops: int) -> None:
    """Drag a slider by its handle over some shares (in hundredths of a percent) and let go at the last."""
    handle = slider(window, key)

    def at(share: float) -> QPoint:
        return QPoint(round(handle.position_of(share)), handle.height() // 2)

    press_slider(handle)
    for stop in stops:
        QTest.mouseMove(handle, at(stop))
    QTest.mouseRelease(handle, LEFT, pos=at(stops[-1]))


def press_slider(handle: ShareSlider) -> None:
    """Take hold of a slider's handle, and keep it."""
    QTest.mousePress(handle, LEFT, pos=QPoint(round(handle.position_of(handle.value())), handle.height() // 2))


def type_share(window: QWidget, key: str, text: str) -> None:
    box = spin(window, key)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def turn_wheel(widget: QWidget, notch: int = 120) -> None:
    """Turn the wheel by a notch, over a widget."""
    center = QPointF(widget.rect().center())
    event = QWheelEvent(
        center,
        QPointF(widget.mapToGlobal(center.toPoint())),
        QPoint(),
        QPoint(0, notch),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
