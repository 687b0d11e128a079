"""A question that does not block: it is open while the window goes on."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def question(
    parent: QWidget,
    name: str,
    text: str,
    detail: str,
    *,
    answers: Mapping[QMessageBox.StandardButton, str],
    default: QMessageBox.StandardButton | None = None,
) -> QMessageBox:
    """Make a question, not yet open; it goes away when it is answered.

    Args:
        parent: what it is asked in front of.
        name: its object name.
        text: the question, plain.
        detail: what there is to know about it.
        answers: the buttons and what stands on them.
        default: the button that Enter presses, if not the one that Qt would choose.
    """
    # Without an icon: Qt's own knows nothing of the theme, and the question is told by its words.
    box = QMessageBox(QMessageBox.Icon.NoIcon, "kzcalc", text, parent=parent)
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(detail)
    for button, label in answers.items():
        box.addButton(button).setText(label)
    if default is not None:
        box.setDefaultButton(default)
        primary = box.button(default)
        primary.setProperty("primary", True)
        primary.style().unpolish(primary)  # the box had it styled when it took the text
        primary.style().polish(primary)
    return box
