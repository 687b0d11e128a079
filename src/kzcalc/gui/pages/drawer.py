"""The pages and their tabs; a page is made when it is first opened, and drawn only while it is seen."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kzcalc.gui.pages.page import Page
from kzcalc.gui.pages.tabs import Tabs
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.poll import Poll
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.edits import commit_typing, refuse_drops
from kzcalc.gui.widgets.theme import Theme


class Drawer(QWidget):
    """Tabs, and the page of the one that is pressed, if any: a card in ``stack``, which stands elsewhere.

    Signals:
        page_changed(str): the name of the page now open, empty if none is.
    """

    page_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._makers: dict[str, Callable[[], Page]] = {}
        self._pages: dict[str, Page] = {}
        self.titles: dict[str, str] = {}
        self.open_page = ""
        self.stack = QStackedWidget()
        self.stack.hide()
        self.tabs = Tabs(theme, self)
        self.tabs.pressed.connect(self.toggle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    @property
    def pages(self) -> tuple[str, ...]:
        """The names of all pages."""
        return tuple(self._makers)

    def add_page(self, name: str, title: str, question: str, make: Callable[[], Page]) -> None:
        """Add a page.

        Args:
            name: identifies it.
            title: what stands on its tab.
            question: what it answers.
            make: makes it when it is first opened.
        """
        self._makers[name] = make
        self.titles[name] = title
        self.tabs.add(name, title, question)

    def open(self, name: str) -> None:
        """Open a page, or none for an empty or unknown name."""
        name = name if name in self._makers else ""
        if name and name not in self._pages:
            page = self._makers[name]()
            page.closed.connect(self.close_page)
            self._pages[name] = page
            self.stack.addWidget(page)
            refuse_drops(page)
        self.tabs.check(name)
        self.open_page = name
        if name:
            self.stack.setCurrentWidget(self._pages[name])
        self.stack.setVisible(bool(name))
        self.page_changed.emit(name)

    def toggle(self, name: str) -> None:
        """Open a page, or close it if it is open."""
        commit_typing(self.window())
        self.open("" if name == self.open_page else name)

    def close_page(self) -> None:
        """Close the page that is open, if one is."""
        commit_typing(self.window())
        self.open("")

    def draw(self, snapshot: Snapshot) -> None:
        """Draw the page that is open; the others do no work."""
        if self.open_page:
            self._pages[self.open_page].draw(snapshot)


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
        add = self.add_page
        add("workings", self.tr("Workings"), self.tr("Why these seats?"), self._workings)
        add("tipping", self.tr("Changes"), self.tr("What would change the result?"), self._tipping)
        add("comparison", self.tr("Compare"), self.tr("And under other rules?"), self._comparison)
        add("sweep", self.tr("One share"), self.tr("What if one share changes?"), self._sweep)
        add("map", self.tr("Two shares"), self.tr("What if two shares change?"), self._map)
        add("polls", self.tr("Poll"), self.tr("How sure is it?"), self._polls)
        add("rules", self.tr("Rules"), self.tr("What if the law were different?"), self._rules)
        add("notes", self.tr("Notes"), self.tr("Sources and remarks"), self._notes)

    def _workings(self) -> Page:
        from kzcalc.gui.pages.workings import WorkingsPage

        page = WorkingsPage(self._document, self.theme)
        page.copied.connect(self._tell)
        page.page_wanted.connect(self.open)
        return page

    def _tipping(self) -> Page:
        from kzcalc.gui.pages.tipping import TippingPage

        return TippingPage(self._document, self.theme)

    def _comparison(self) -> Page:
        from kzcalc.gui.pages.comparison import ComparisonPage

        page = ComparisonPage(self._document, self.theme)
        page.failed.connect(self._say)
        return page

    def _sweep(self) -> Page:
        from kzcalc.gui.pages.sweep import SweepPage

        return SweepPage(self._document, self._settings, self.theme)

    def _map(self) -> Page:
        from kzcalc.gui.pages.map import MapPage

        return MapPage(self._document, self._settings, self.theme)

    def _polls(self) -> Page:
        from kzcalc.gui.pages.polls import PollsPage

        return PollsPage(self._document, self._poll, self.theme)

    def _rules(self) -> Page:
        from kzcalc.gui.pages.rules import RulesPage

        return RulesPage(self._document, self.theme)

    def _notes(self) -> Page:
        from kzcalc.gui.pages.notes import NotesPage

        return NotesPage(self._document, self.theme)
