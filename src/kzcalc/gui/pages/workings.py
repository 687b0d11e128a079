"""The workings: why these seats, told first in words, then in the table of the steps, then step by step."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui.pages.page import Page
from kzcalc.gui.pages.workings_table import LedgerTable
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.cell_painter import ROW
from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.scroll import scrolled
from kzcalc.gui.widgets.table_head import PADDING
from kzcalc.gui.widgets.table_view import make_room_for_tables
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.ledger import Ledger, make_ledger
from kzcalc.gui.wording.ledger_sentences import Section, section_titles

_TALL = 560
"""The height from which there is room for a row for every list."""
_ROW_WHERE_TALL = 40


class WorkingsPage(Page):
    """The ledger of the allocation, live: a lead, the table, the quota, the law, and the steps in sentences.

    Signals:
        copied(str): the workings are on the clipboard; a sentence says so.
        page_wanted(str): the user wants to see another page, given by its name.
    """

    copied = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Why these seats?"), parent)
        self._document = document
        self._snapshot = document.snapshot
        self._opened: bool | None = None
        self.setObjectName("workings_tab")
        self.say(self.tr("the calculation, step by step"))
        self.add_to_heading(self._copy_button())
        make_room_for_tables(self)
        self._lead = _sentence("workings_lead")
        # A lead of one line leaves the second free: the table stays where it is.
        self._lead.setMinimumHeight(2 * self._lead.fontMetrics().lineSpacing())
        self._lead.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._table = LedgerTable(theme)
        self._table.turned.connect(self._turn)
        self._quota = _sentence("workings_one_seat")
        mute(self._quota, theme)
        self._law = _sentence("workings_law")
        mute(self._law, theme)
        self._steps = LedgerSteps(theme)
        self.body.addWidget(scrolled(self._contents(), self), 1)

    def _contents(self) -> QWidget:
        px, contents = self.theme.px, QWidget()
        layout = QVBoxLayout(contents)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        inset = (px(PADDING), 0, px(PADDING), 0)
        for label in (self._lead, self._quota):
            label.setContentsMargins(*inset)
        law = QHBoxLayout()
        law.setContentsMargins(*inset)
        law.addWidget(self._law, 1)
        law.addWidget(self._rule_link())
        layout.addWidget(self._lead)
        layout.addWidget(self._table)
        layout.addWidget(self._quota)
        layout.addLayout(law)
        layout.addSpacing(px(8))
        layout.addWidget(self._steps)
        layout.addStretch(1)
        return contents

    def _rule_link(self) -> QPushButton:
        link = QPushButton(self.tr("Read the rule"))
        link.setObjectName("read_rule")
        link.setProperty("link", True)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.setToolTip(self.tr("Open the page of the rules"))
        link.clicked.connect(lambda: self.page_wanted.emit("rules"))
        return link

    def _copy_button(self) -> QPushButton:
        button = QPushButton(self.tr("Copy table"), self)
        button.setObjectName("copy_button")
        button.setToolTip(self.tr("Copy the workings to the clipboard"))
        menu = QMenu(button)
        entries: tuple[tuple[str, str, Callable[[Ledger], str]], ...] = (
            ("action_copy_text", self.tr("As &text"), Ledger.to_text),
            ("action_copy_tsv", self.tr("As a table for a &spreadsheet"), Ledger.to_tsv),
            ("action_copy_markdown", self.tr("As &Markdown"), Ledger.to_markdown),
        )
        for name, text, write in entries:
            action = QAction(text, self)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, write=write: self._copy(write))
            menu.addAction(action)
        button.setMenu(menu)
        return button

    def draw(self, snapshot: Snapshot) -> None:
        """Show the workings of the allocation."""
        self._snapshot = snapshot
        ledger = make_ledger(snapshot.scenario, snapshot.allocation)
        _show(self._lead, ledger.lead)
        self._table.draw(ledger, snapshot, opened=self._is_opened)
        _show(self._quota, ledger.quota)
        self._quota.setVisible(bool(ledger.quota))
        _show(self._law, ledger.law)
        self._steps.draw(ledger)

    @property
    def _is_opened(self) -> bool:
        """Whether every list has a row: as the user wants it, else where there is room."""
        return self.height() >= self.theme.px(_TALL) if self._opened is None else self._opened

    def _turn(self) -> None:
        self._opened = not self._is_opened
        self.draw(self._snapshot)

    def _copy(self, write: Callable[[Ledger], str]) -> None:
        """Put the workings of the document, not what was last drawn, on the clipboard."""
        ledger = make_ledger(self._document.scenario, self._document.allocation)
        QGuiApplication.clipboard().setText(write(ledger))
        self.copied.emit(self.tr("Copied: the workings are on the clipboard."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        was, px = event.oldSize().height() >= self.theme.px(_TALL), self.theme.px
        super().resizeEvent(event)
        tall = event.size().height() >= px(_TALL)
        if tall is not was:
            self._table.set_row_height(px(_ROW_WHERE_TALL if tall else ROW))
            self.draw(self._snapshot)


class LedgerSteps(QWidget):
    """The steps in sentences: a label for each, hidden while it has nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: dict[Section, tuple[QLabel, QLabel]] = {}
        px = theme.px
        layout = QGridLayout(self)
        layout.setContentsMargins(px(PADDING), 0, px(PADDING), 0)
        layout.setHorizontalSpacing(px(12))
        layout.setVerticalSpacing(px(6))
        layout.setColumnStretch(1, 1)
        for row, (section, name) in enumerate(section_titles().items()):
            title, text = QLabel(name, self), _sentence(f"workings_{section.value}")
            title.setTextFormat(Qt.TextFormat.PlainText)
            mute(title, theme)
            title.setBuddy(text)
            for column, label in enumerate((title, text)):
                label.hide()
                layout.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            self._labels[section] = (title, text)
        layout.setColumnMinimumWidth(0, max(title.sizeHint().width() for title, _ in self._labels.values()))

    def draw(self, ledger: Ledger) -> None:
        """Show the sentences of a ledger."""
        for section, (title, text) in self._labels.items():
            told = "\n".join([sentence.text for sentence in ledger.sentences if sentence.section is section])
            if told == text.text():
                continue
            text.setText(told)
            text.setToolTip("".join(sentence.exact for sentence in ledger.sentences if sentence.section is section))
            title.setVisible(bool(told))
            text.setVisible(bool(told))


def _sentence(name: str) -> QLabel:
    """A label for words to read and to select."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _show(label: QLabel, text: str) -> None:
    if text != label.text():
        label.setText(text)
