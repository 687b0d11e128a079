"""The notes of the scenario: sources, assumptions, whatever the user wants to remember."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from kzcalc.gui.document import Document
from kzcalc.gui.theme import Theme
from kzcalc.law import Allocation
from kzcalc.scenario import Scenario


class _NotesEdit(QPlainTextEdit):
    """What is typed between two changes of the focus is one step of the history."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._document.begin_gesture()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._document.end_gesture()
        super().focusOutEvent(event)


class NotesTab(QWidget):
    """The notes, to read and to write."""

    def __init__(self, document: Document, _theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes_tab")
        self._edit = _NotesEdit(document, self)
        self._edit.setObjectName("notes_edit")
        self._edit.setAccessibleName(self.tr("Notes"))
        self._edit.setPlaceholderText(self.tr("Sources, assumptions, whatever you want to remember"))
        self._edit.setTabChangesFocus(True)
        self._edit.textChanged.connect(lambda: document.set_notes(self._edit.toPlainText()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self._edit)

    def draw(self, scenario: Scenario, _allocation: Allocation) -> None:
        """Show the notes."""
        if self._edit.toPlainText() != scenario.notes:
            with QSignalBlocker(self._edit):
                self._edit.setPlainText(scenario.notes)
