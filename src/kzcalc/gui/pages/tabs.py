"""The tabs at the bottom: one a page, with the digit that opens it; those for which there is no room are in a menu."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from kzcalc.gui.widgets.icons import icon
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_action, plain_tooltip

_HEIGHT, _PADDING, _GAP = 32, 9, 5


class Tab(QPushButton):
    """A tab with the digit of its key before its title."""

    def __init__(self, digit: str, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._digit, self._title, self._theme = digit, title, theme
        self._digit_font = theme.font(11, 500)
        self.digit_shown = True
        self.setFont(theme.font(13, 500))
        self.setProperty("tab", True)
        self.setCheckable(True)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        digit = self._digit_width() + px(_GAP) if self.digit_shown else 0
        title = QFontMetricsF(self.font()).horizontalAdvance(self._title)
        return QSize(round(title + digit) + 2 * px(_PADDING), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        theme, left = self._theme, float(self._theme.px(_PADDING))
        metrics = QFontMetricsF(self.font())
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        if self.digit_shown:
            painter.setFont(self._digit_font)
            painter.setPen(QColor(theme.card if self.isChecked() else theme.muted))
            painter.drawText(QPointF(left, base), self._digit)
            left += self._digit_width() + theme.px(_GAP)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.card if self.isChecked() else theme.ink))
        painter.drawText(QPointF(left, base), self._title)
        painter.end()

    def _digit_width(self) -> float:
        return QFontMetricsF(self._digit_font).horizontalAdvance(self._digit)


class Tabs(QWidget):
    """A row of tabs, of which at most one is checked.

    Signals:
        pressed(str): the name of the tab that was pressed.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tabs: dict[str, Tab] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(2))
        self._more = QToolButton(self)
        self._more.setObjectName("more_pages")
        self._more.setIcon(icon("more", theme))
        self._more.setIconSize(QSize(theme.px(16), theme.px(16)))
        self._more.setProperty("bare", True)
        self._more.setToolTip(self.tr("More pages"))
        self._more.setAccessibleName(self.tr("More pages"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._more.setMenu(self._menu)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def add(self, name: str, title: str, question: str) -> None:
        """Add a tab.

        Args:
            name: of its page.
            title: what stands on it.
            question: what the page answers; the tooltip.
        """
        digit = str(len(self._tabs) + 1)
        tab = Tab(digit, title, self._theme, self)
        tab.setObjectName(f"page_{name}")
        tab.setToolTip(plain_tooltip(f"{question} (Ctrl+{digit})"))
        tab.clicked.connect(lambda: self.pressed.emit(name))
        self._row.insertWidget(len(self._tabs), tab)
        self._tabs[name] = tab

    def check(self, name: str) -> None:
        """Check a tab, or none for an empty name."""
        for other, tab in self._tabs.items():
            tab.setChecked(other == name)
        self._arrange()

    def set_compact(self, compact: bool) -> None:
        """Leave the digits out where the window is narrow."""
        for tab in self._tabs.values():
            tab.digit_shown = not compact
            tab.updateGeometry()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Show as many tabs as there is room for, the checked one among them."""
        space = self._row.spacing()
        widths = {name: tab.sizeHint().width() + space for name, tab in self._tabs.items()}
        fits = sum(widths.values()) <= self.width()
        room = self.width() if fits else self.width() - self._more.sizeHint().width() - space
        room -= sum(widths[name] for name, tab in self._tabs.items() if tab.isChecked())
        for name, tab in self._tabs.items():
            if not tab.isChecked():
                room -= widths[name]
            tab.setVisible(tab.isChecked() or room >= 0)
        self._more.setVisible(not fits)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for name, tab in self._tabs.items():
            if tab.isHidden():
                action = self._menu.addAction(plain_action(tab.text()))
                action.triggered.connect(lambda _checked=False, name=name: self.pressed.emit(name))
