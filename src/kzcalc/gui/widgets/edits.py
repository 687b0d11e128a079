"""Texts to edit: a line as a scenario file may hold it, and what becomes of what is being typed or dropped."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from kzcalc.scenario.text import clean_line, cut_line


def commit_typing(window: QWidget) -> None:
    """Let what is being typed in a window take effect, as leaving its box would: a command does not leave it."""
    widget = window.focusWidget()
    if widget is not None and window.isAncestorOf(widget):
        widget.clearFocus()
        widget.setFocus()


def refuse_drops(widget: QWidget) -> None:
    """Let a file that is dropped on a text go to the window, which opens it: its path is not typed in."""
    for kind in (QLineEdit, QPlainTextEdit):
        for edit in widget.findChildren(kind):
            edit.setAcceptDrops(False)
            if isinstance(edit, QPlainTextEdit):
                edit.viewport().setAcceptDrops(False)


def dropped_file(data: QMimeData) -> Path | None:
    """The one local file that is dropped, if it is just that."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


class LineEdit(QLineEdit):
    """One line of text as a scenario file may hold it: a name or a title.

    It counts characters, not UTF-16 units as Qt does, and leaves out at once what a file would refuse. A text that is
    merely visited stays as it is.

    Signals:
        written(str): the user has written another text, and left the box or pressed Enter.
    """

    written = Signal(str)

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest = longest
        self.setMaxLength(4 * longest)  # in UTF-16, and room to see which emoji has to be cut off
        self.setAcceptDrops(False)
        self.textEdited.connect(self._clean)
        self.editingFinished.connect(self._tell)

    def _clean(self, text: str) -> None:
        cleaned = clean_line(text)
        if len(cleaned) > self._longest:
            cleaned = cut_line(cleaned, self._longest)
        if cleaned != text:
            before = text.encode("utf-16-le")[: 2 * self.cursorPosition()].decode("utf-16-le", "ignore")
            self.setText(cleaned)
            self.setCursorPosition(_units(clean_line(before)))
            self.setModified(True)

    def _tell(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.written.emit(cut_line(self.text(), self._longest))


def _units(text: str) -> int:
    """The length of a text as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
