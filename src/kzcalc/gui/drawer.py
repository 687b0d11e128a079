"""The drawer under the charts: pages that are made when they are first opened, and drawn only while they are seen."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QStackedWidget, QWidget

from kzcalc.gui.theme import Theme
from kzcalc.gui.widgets import commit_typing, mark_when_checked, refuse_drops
from kzcalc.law import Allocation
from kzcalc.scenario import Scenario


class Page(Protocol):
    """What a page must be able to do, besides being a widget."""

    def draw(self, scenario: Scenario, allocation: Allocation) -> None:
        """Show the scenario."""


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
        mark_when_checked(button, self._theme)
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

    def draw(self, scenario: Scenario, allocation: Allocation) -> None:
        """Draw the page that is open; the others do no work."""
        if self.open_page:
            page: Page = self._pages[self.open_page]  # type: ignore[assignment]  # add_page asks for Pages
            page.draw(scenario, allocation)
