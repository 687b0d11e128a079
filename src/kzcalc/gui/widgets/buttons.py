"""Buttons."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
)

from kzcalc.gui.widgets.theme import Theme


def mark_when_checked(button: QAbstractButton, theme: Theme) -> None:
    """Give a button the accent's colour while it is checked: in the dark, Fusion hardly shows that it is."""
    plain, marked = theme.palette(), theme.palette()
    marked.setColor(QPalette.ColorRole.Button, theme.faded(QColor(theme.accent)))

    def show(checked: bool) -> None:
        button.setPalette(marked if checked else plain)

    button.toggled.connect(show)
    show(button.isChecked())
