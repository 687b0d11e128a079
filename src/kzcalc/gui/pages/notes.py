"""The notes of the scenario: sources, assumptions, whatever the user wants to remember."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui.pages.page import Page
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.gesture import Gesture
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.badge import warning_badge
from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.scroll import scrolled
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.notes import Remark, Remarks, with_links

_CRLF = "\r\n"


class NotesEdit(QPlainTextEdit):
    """Writes the document's notes. What is typed between two changes of the focus is one step of the history.

    Qt tells its text with other line breaks and spaces than it was given. So the notes are kept here as they are, and
    only what is typed is put into them.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes_edit")
        self.setUndoRedoEnabled(False)  # the document's history is the only one
        self._document = document
        self._gesture: Gesture | None = None
        self._notes = ""
        self.document().contentsChange.connect(self._take_over)

    def show_notes(self, notes: str) -> None:
        """Show other notes than those that are written here; the cursor stays before what it stood before."""
        if notes == self._notes:
            return
        before, position = self._notes, self.textCursor().position()
        behind = before[_Places(before).index(position) :]
        self._notes = notes
        with QSignalBlocker(self.document()):
            self.setPlainText(notes)
        cursor, end = self.textCursor(), self.document().characterCount() - 1
        same_behind = before and notes.endswith(behind)  # as when the notes say, above, what a what-if is based on
        cursor.setPosition(end - _Places(behind).count if same_behind else min(position, end))
        self.setTextCursor(cursor)

    def _take_over(self, position: int, removed: int, added: int) -> None:
        """Put into the notes what was typed, pasted or deleted."""
        end = min(position + added, self.document().characterCount() - 1)
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        text = cursor.selectedText().replace("\N{PARAGRAPH SEPARATOR}", "\n")
        before = _Places(self._notes)
        if _CRLF in self._notes:
            text = text.replace("\n", _CRLF)
        notes = self._notes[: before.index(position)] + text + self._notes[before.index(position + removed) :]
        if _Places(notes).count != self.document().characterCount() - 1:  # Qt reported more than it did
            notes = self.toPlainText()
        if notes == self._notes:
            return
        self._notes = notes
        if self._gesture is None or not self._gesture.active:
            self._gesture = self._document.begin_gesture()
        self._gesture.write_notes(notes)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.end()
        super().focusOutEvent(event)


class _Places:
    """Where Qt's places are in the notes: it counts in UTF-16, and a line break as one.

    Attributes:
        count: how many places there are.
    """

    def __init__(self, notes: str) -> None:
        self._notes = notes
        units, breaks = len(notes.encode("utf-16-le", "surrogatepass")) // 2, notes.count(_CRLF)
        self._plain = units == len(notes) and not breaks
        self.count = units - breaks

    def index(self, place: int) -> int:
        """The index in the notes of a place in Qt's text; at most the end."""
        notes = self._notes
        if self._plain:
            return min(place, len(notes))
        i = 0
        while place > 0 and i < len(notes):
            place -= 2 if notes[i] > "\uffff" else 1
            i += 2 if notes.startswith(_CRLF, i) else 1
        return i


class NotesPage(Page):
    """The scenario's notes, to read and to write, and beside them what the program has to say."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Sources and remarks"), parent)
        self.setObjectName("notes_tab")
        self._remarks: tuple[Remark, ...] = ()
        self._edit = NotesEdit(document, self)
        self._edit.setAccessibleName(self.tr("Notes"))
        self._edit.setPlaceholderText(self.tr("Sources, assumptions, whatever you want to remember"))
        self._edit.setTabChangesFocus(True)
        caption = QLabel(self.tr("Notes of this scenario, saved with it"), self)
        caption.setFont(theme.font(12, 500))
        caption.setBuddy(self._edit)
        mute(caption, theme)
        own = QVBoxLayout()
        own.setSpacing(theme.px(4))
        own.addWidget(caption)
        own.addWidget(self._edit, 1)
        self._scroll = scrolled(None, self)
        self._scroll.setObjectName("notes_remarks")
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(theme.px(16))
        self._both.addLayout(own, 1)
        self._both.addWidget(self._scroll, 1)
        self.body.addLayout(self._both, 1)

    def draw(self, snapshot: Snapshot) -> None:
        """Show the notes and the remarks."""
        self._edit.show_notes(snapshot.scenario.notes)
        remarks = Remarks().of(snapshot.scenario)
        if remarks != self._remarks:
            self._remarks = remarks
            self._show_remarks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other, or where it is narrow, one below the other."""
        narrow = self.width() < self.height()
        self._both.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def _show_remarks(self) -> None:
        px = self.theme.px
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, px(8), 0)
        lines.setSpacing(px(4))
        for remark in self._remarks:
            if remark.title:
                title = QLabel(remark.title)
                title.setFont(self.theme.font(13, 600))
                title.setContentsMargins(0, px(6) if lines.count() else 0, 0, 0)
                lines.addWidget(title)
            lines.addLayout(self._line(remark))
        lines.addStretch(1)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)

    def _line(self, remark: Remark) -> QHBoxLayout:
        text = QLabel(with_links(remark.text))
        text.setObjectName("notes_remark")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setOpenExternalLinks(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        line = QHBoxLayout()
        line.setSpacing(self.theme.px(8))
        if remark.unverified:
            badge = warning_badge(self.tr("unverified"), self.theme)
            line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        return line
