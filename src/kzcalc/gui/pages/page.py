"""What all pages are: a card with a question as its title, that draws what is on the table and can be closed."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.card import Card
from kzcalc.gui.widgets.icons import icon
from kzcalc.gui.widgets.theme import Theme


class Page(Card):
    """A card that can be closed: all that a page of the window is, but for its contents.

    Signals:
        closed(): its close button was pressed.
    """

    closed = Signal()

    def __init__(self, theme: Theme, question: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, question, parent)
        self._close = QToolButton(self)
        self._close.setObjectName("page_close")
        self._close.setIcon(icon("close", theme))
        self._close.setIconSize(QSize(theme.px(16), theme.px(16)))
        self._close.setProperty("bare", True)
        self._close.setAccessibleName(self.tr("Close the page"))
        self._close.setToolTip(self.tr("Close the page (Esc)"))
        self._close.clicked.connect(self.closed)
        self.heading.addWidget(self._close)

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table."""
        raise NotImplementedError

    def add_to_heading(self, widget: QWidget) -> None:
        """Put a control into the heading, before the close button."""
        self.heading.insertWidget(self.heading.count() - 1, widget)
