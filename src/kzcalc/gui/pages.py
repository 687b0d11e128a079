"""The pages of the drawer. A page's module is loaded when the page is first opened: the window opens sooner."""

from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from kzcalc.gui.document import Document
from kzcalc.gui.drawer import Drawer
from kzcalc.gui.survey import Survey
from kzcalc.gui.theme import Theme


class Pages(Drawer):
    """The drawer with the pages around a document: they say what failed, and tell what was done."""

    def __init__(  # noqa: PLR0917 - pages differ in what they need
        self,
        document: Document,
        survey: Survey,
        settings: QSettings,
        theme: Theme,
        say: Callable[[str], None],
        tell: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._document = document
        self._survey = survey
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
        from kzcalc.gui.workings_tab import WorkingsTab

        page = WorkingsTab(self._document, self._theme)
        page.copied.connect(self._tell)
        return page

    def _tipping(self) -> QWidget:
        from kzcalc.gui.tipping_tab import TippingTab

        return TippingTab(self._document, self._theme)

    def _comparison(self) -> QWidget:
        from kzcalc.gui.comparison_tab import ComparisonTab

        page = ComparisonTab(self._document, self._theme)
        page.failed.connect(self._say)
        return page

    def _sweep(self) -> QWidget:
        from kzcalc.gui.sweep_tab import SweepTab

        return SweepTab(self._document, self._settings, self._theme)

    def _map(self) -> QWidget:
        from kzcalc.gui.map_tab import MapTab

        return MapTab(self._document, self._settings, self._theme)

    def _polls(self) -> QWidget:
        from kzcalc.gui.polls_tab import PollsTab

        return PollsTab(self._document, self._survey, self._theme)

    def _rules(self) -> QWidget:
        from kzcalc.gui.rules_tab import RulesTab

        return RulesTab(self._document, self._theme)

    def _notes(self) -> QWidget:
        from kzcalc.gui.notes_tab import NotesTab

        return NotesTab(self._document, self._theme)
