"""The header: what is on the table, whether it is a record or a what-if, and what is done most often."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from kzcalc.gui.menus import Menus
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.bar import Bar
from kzcalc.gui.widgets.edits import LineEdit
from kzcalc.gui.widgets.icons import icon
from kzcalc.gui.widgets.labels import ElidedLabel, mute, warn
from kzcalc.gui.widgets.stamp import Stamp
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.basis import caveat_text
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.standing import Standing
from kzcalc.scenario import Scenario
from kzcalc.scenario.party import LONGEST_TITLE

_HIGH, _LOW = 56, 44
_TITLE_ROOM = 8
"""Beside the title's letters, so that the box never scrolls."""
_INDENT = 2
"""In pixels, by which Qt's box moves its letters to the right: the title begins where the line below it begins."""


class TitleEdit(LineEdit):
    """The title: while nobody edits it, it ends in an ellipsis where there is no room."""

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        if whole or self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().text().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()


class Header(Bar):
    """Title, stamp and what is simulated at the left; undo, redo, open, save and export at the right."""

    def __init__(self, document: Document, menus: Menus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._drawn: Scenario | None = None
        px = theme.px
        self._title = TitleEdit(LONGEST_TITLE, self)
        self._title.setObjectName("title_edit")
        self._title.setProperty("bare", True)
        self._title.setAccessibleName(self.tr("Title of the scenario"))
        self._title.setPlaceholderText(self.tr("Title of the scenario"))
        self._title.setFont(theme.font(20, 600))
        self._title.setTextMargins(-_INDENT, 0, 0, 0)
        self._title.written.connect(document.set_title)
        pencil = self._icon_button("pencil", self.tr("Change the title"), self._edit_title)
        self._stamp = Stamp(theme, self)
        self._beside_title: list[QWidget] = [pencil, self._stamp]
        self._caveat = ElidedLabel("", self)
        self._caveat.setObjectName("caveat_label")
        warn(self._caveat, theme)
        self._line = ElidedLabel("", self)
        self._line.setObjectName("standing_label")
        self._line.setFont(theme.font(13))
        mute(self._line, theme)

        first = QHBoxLayout()
        first.setSpacing(px(8))
        first.addWidget(self._title)
        first.addWidget(pencil)
        first.addWidget(self._stamp)
        first.addSpacing(px(4))
        first.addWidget(self._caveat, 1)
        first.addStretch(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch(1)
        left.addLayout(first)
        left.addWidget(self._line)
        left.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(16), 0, px(16), 0)
        layout.setSpacing(px(8))
        layout.addLayout(left, 1)
        for action, name in ((menus.undo, "undo"), (menus.redo, "redo")):
            step = self._action_button(action, name)
            self._beside_title.append(step)
            layout.addWidget(step)
        layout.addSpacing(px(8))
        for action, name, text in (
            (menus.open, "open", self.tr("Open")),
            (menus.save, "save", self.tr("Save")),
            (menus.export, "export", self.tr("Export picture")),
        ):
            button = QPushButton(icon(name, theme), f"\N{NO-BREAK SPACE}{text}", self)  # the style leaves no gap
            button.setObjectName(f"{name}_button")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setIconSize(QSize(px(16), px(16)))
            button.setFixedHeight(px(32))
            button.clicked.connect(action.trigger)
            self._beside_title.append(button)
            layout.addWidget(button)
        self._title.textChanged.connect(self._fit_title)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Leave out the second line where the window is low."""
        self.setFixedHeight(self._theme.px(_LOW if compact else _HIGH))
        self._line.setVisible(not compact)

    def draw(self, snapshot: Snapshot) -> None:
        """Show what is on the table."""
        scenario = snapshot.scenario
        being_typed = self._title.hasFocus() and self._title.isModified()
        if self._title.text() != scenario.title and not being_typed:
            self._title.setText(scenario.title)
            self._title.setCursorPosition(0)
            self._title.setToolTip(plain_tooltip(scenario.title))
        if scenario is self._drawn:
            return
        self._drawn = scenario
        standing = Standing(scenario, self._document.opened)
        if standing.stamp() != self._stamp.text():
            self._stamp.draw(standing.stamp(), record=standing.is_record)
            self._fit_title()
        self._line.show_text(standing.line())
        sentence = caveat_text(scenario)
        self._caveat.show_text(sentence)
        self._caveat.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        """The box is as wide as the title, as far as there is room."""
        text = self._title.text() or self._title.placeholderText()
        wanted = round(QFontMetricsF(self._title.font()).horizontalAdvance(text)) + self._theme.px(_TITLE_ROOM)
        taken = sum(widget.sizeHint().width() + self._theme.px(8) for widget in self._beside_title)
        room = self.width() - taken - self._theme.px(64)
        self._title.setFixedWidth(max(min(wanted, room), self._theme.px(80)))

    def _edit_title(self) -> None:
        self._title.setFocus()
        self._title.selectAll()

    def _icon_button(self, name: str, text: str, slot: Callable[[], None]) -> QToolButton:
        button = self._bare_button(name)
        button.setObjectName(f"{name}_button")
        button.setToolTip(plain_tooltip(text))
        button.setAccessibleName(text)
        button.clicked.connect(slot)
        return button

    def _action_button(self, action: QAction, name: str) -> QToolButton:
        """A button with an icon alone that does what a menu's action does, and says so."""
        button = self._bare_button(name)
        button.setObjectName(f"{name}_button")
        button.clicked.connect(action.trigger)

        def follow() -> None:
            text = action.text().replace("&", "")
            button.setEnabled(action.isEnabled())
            button.setToolTip(plain_tooltip(text))
            button.setAccessibleName(text)

        action.changed.connect(follow)
        follow()
        return button

    def _bare_button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, self._theme))
        button.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        button.setProperty("bare", True)
        button.setFixedSize(self._theme.px(28), self._theme.px(28))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
