"""What went wrong, in a strip above the charts, and what was done, in a line beside the menus; neither blocks."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QPushButton, QSizePolicy, QWidget

from kzcalc.gui.text import plain_tooltip
from kzcalc.gui.theme import Theme
from kzcalc.gui.widgets import mute
from kzcalc.scenario import ScenarioFileError

_STAYS = 10_000
"""Milliseconds that the status line says what was done."""


class MessageStrip(QFrame):
    """A strip above the charts, hidden until there is something to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_strip")
        self._label = QLabel(self)
        self._label.setObjectName("message_label")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.surface))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.warning))
        self.setPalette(palette)
        self._label.setPalette(palette)
        self.setAutoFillBackground(True)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("message_close")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.addWidget(self._label, 1)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, empty if there is none."""
        return "" if self.isHidden() else self._label.text()

    def say(self, sentence: str) -> None:
        """Show a sentence until it is closed or another action succeeds."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()


class StatusLine(QLabel):
    """What an action did whose effect is elsewhere. It stands in the empty part of the menu bar, and soon goes away."""

    def __init__(self, menu_bar: QMenuBar, theme: Theme) -> None:
        super().__init__(menu_bar)
        self.setObjectName("status_line")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        mute(self, theme)
        self._menu_bar = menu_bar
        self._sentence = ""
        self._offer: tuple[str, Callable[[], None]] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_STAYS)
        self._rest.timeout.connect(self.hide)
        self.linkActivated.connect(self._accept)
        self.hide()

    def say(self, sentence: str, offer: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show a sentence for a while.

        Args:
            sentence: what was done.
            offer: what can be done about it: the text of a link, and what it does. With an offer, it stays longer.
        """
        self._sentence, self._offer = sentence, offer
        self.setToolTip(plain_tooltip(sentence))
        self._rest.stop()
        if offer is None:
            self._rest.start()
        self.place()
        self.show()

    def place(self) -> None:
        """Take the room beside the menus; a long sentence is elided."""
        bar, margin = self._menu_bar, 12
        menus = bar.actionGeometry(bar.actions()[-1]).right() + 2 * margin
        self.setGeometry(menus, 0, max(bar.width() - menus - margin, 0), bar.height())
        link = self._offer[0] if self._offer is not None else ""
        room = self.width() - (self.fontMetrics().horizontalAdvance(f"  {link}") if link else 0)
        text = self.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideMiddle, room)
        if link:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(f'{escape(text)}&nbsp; <a href="#">{escape(link)}</a>')
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(text)

    def _accept(self) -> None:
        offer = self._offer
        self.hide()
        if offer is not None:
            offer[1]()


def sentence_of(error: ScenarioFileError) -> str:
    """What a file error says, in the user's language."""
    values = dict(error.values)
    for name in ("expected", "reason"):
        if name in values:
            values[name] = QCoreApplication.translate("ScenarioFileError", str(values[name]))
    return QCoreApplication.translate("ScenarioFileError", error.template).format(**values)
