"""The drawer under the charts and its pages, which are made when they are first opened, and drawn only while seen."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QStackedWidget, QWidget

from kzcalc.gui.state.document import Document
from kzcalc.gui.state.poll import Poll
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.edits import commit_typing, refuse_drops
from kzcalc.gui.widgets.theme import Theme


class Page(Protocol):
    """What a page must be able to do, besides being a widget."""

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table."""


class Drawer(QWidget):
    """A row of buttons, and above it the page of the one that is pressed, if any.

    Signals:
        page_changed(str): the name of the page now open, empty if the drawer is shut.
    """

    page_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._pages: dict[str, QWidget] = {}
        self.open_page = ""
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(130)
        self.stack.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._columns = 0

    @property
    def pages(self) -> tuple[str, ...]:
        """The names of all pages."""
        return tuple(self._makers)

    def add_page(self, name: str, text: str, make: Callable[[], QWidget]) -> None:
        """Add a page that ``make`` makes when it is first opened. It must be a Page."""
        button = QPushButton(text)
        button.setObjectName(f"page_{name}")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._press(name))
        self._makers[name] = make
        self._buttons[name] = button
        self._columns = 0
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the buttons in one line, or where that is too short in two."""
        buttons = list(self._buttons.values())
        in_one = sum(button.sizeHint().width() + self._grid.spacing() for button in buttons) <= self.width()
        columns = len(buttons) if in_one else -(-len(buttons) // 2)
        if columns != self._columns:
            self._columns = columns
            for i, button in enumerate(buttons):
                self._grid.addWidget(button, i // columns, i % columns)
            for column in range(len(buttons) + 1):
                self._grid.setColumnStretch(column, int(in_one and column == len(buttons)))
        super().resizeEvent(event)

    def open(self, name: str) -> None:
        """Open a page, or shut the drawer for an empty or unknown name."""
        name = name if name in self._makers else ""
        if name and name not in self._pages:
            self._pages[name] = self._makers[name]()
            self.stack.addWidget(self._pages[name])
            refuse_drops(self._pages[name])
        for other, button in self._buttons.items():
            button.setChecked(other == name)
        self.open_page = name
        if name:
            self.stack.setCurrentWidget(self._pages[name])
        self.stack.setVisible(bool(name))
        self.page_changed.emit(name)

    def _press(self, name: str) -> None:
        commit_typing(self.window())
        self.open("" if name == self.open_page else name)

    def draw(self, snapshot: Snapshot) -> None:
        """Draw the page that is open; the others do no work."""
        if self.open_page:
            page: Page = self._pages[self.open_page]  # type: ignore[assignment]  # add_page asks for Pages
            page.draw(snapshot)


class Pages(Drawer):
    """The drawer with the pages around a document: they say what failed, and tell what was done."""

    def __init__(  # noqa: PLR0917 - pages differ in what they need
        self,
        document: Document,
        poll: Poll,
        settings: Settings,
        theme: Theme,
        say: Callable[[str], None],
        tell: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._document = document
        self._poll = poll
        self._settings = settings
        self._say = say
        self._tell = tell
        self.add_page("workings", self.tr("Workings"), self._workings)
        self.add_page("tipping", self.tr("What it would take"), self._tipping)
        self.add_page("comparison", self.tr("Side by side"), self._comparison)
        self.add_page("sweep", self.tr("Sweep"), self._sweep)
        self.add_page("map", self.tr("Map"), self._map)
        self.add_page("polls", self.tr("Poll"), self._polls)
        self.add_page("rules", self.tr("Rules"), self._rules)
        self.add_page("notes", self.tr("Notes"), self._notes)

    def _workings(self) -> QWidget:
        from kzcalc.gui.pages.workings import WorkingsPage

        page = WorkingsPage(self._document, self._theme)
        page.copied.connect(self._tell)
        page.page_wanted.connect(self.open)
        return page

    def _tipping(self) -> QWidget:
        from kzcalc.gui.pages.tipping import TippingPage

        return TippingPage(self._document, self._theme)

    def _comparison(self) -> QWidget:
        from kzcalc.gui.pages.comparison import ComparisonPage

        page = ComparisonPage(self._document, self._theme)
        page.failed.connect(self._say)
        return page

    def _sweep(self) -> QWidget:
        from kzcalc.gui.pages.sweep import SweepPage

        return SweepPage(self._document, self._settings, self._theme)

    def _map(self) -> QWidget:
        from kzcalc.gui.pages.map import MapPage

        return MapPage(self._document, self._settings, self._theme)

    def _polls(self) -> QWidget:
        from kzcalc.gui.pages.polls import PollsPage

        return PollsPage(self._document, self._poll, self._theme)

    def _rules(self) -> QWidget:
        from kzcalc.gui.pages.rules import RulesPage

        return RulesPage(self._document, self._theme)

    def _notes(self) -> QWidget:
        from kzcalc.gui.pages.notes import NotesPage

        return NotesPage(self._document, self._theme)
