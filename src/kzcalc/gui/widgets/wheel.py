"""Boxes, lists and sliders that keep calm under the wheel."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QScrollBar,
    QWidget,
)


class CalmWheel:
    """To stand before a box's class: without the focus, the wheel leaves the box alone and scrolls what is around."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():  # type: ignore[attr-defined]  # it is a widget's
            super().wheelEvent(event)  # type: ignore[misc]
        else:
            event.ignore()


class _WheelFilter(QObject):
    """The same for the boxes of Qt's own dialogs, whose classes are not ours."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def calm_wheels(dialog: QWidget) -> None:
    """Keep the wheel from changing boxes, lists and sliders of one of Qt's dialogs that have not the focus."""
    calm = _WheelFilter(dialog)
    for kind in (QAbstractSpinBox, QComboBox, QAbstractSlider):
        for box in dialog.findChildren(kind):
            if not isinstance(box, QScrollBar):
                box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                box.installEventFilter(calm)


class CalmCombo(CalmWheel, QComboBox):
    """A list to choose from that the wheel changes only while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
