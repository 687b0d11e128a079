"""What went wrong, in a strip above the charts; it does not block."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from kzcalc.gui.widgets.icons import icon
from kzcalc.gui.widgets.theme import Theme


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
        px = theme.px
        self.setStyleSheet(
            f"#message_strip {{ background: {theme.card}; border: 1px solid {theme.error}; border-radius: {px(8)}px }}"
        )
        mark = QLabel(self)
        mark.setPixmap(icon("alert", theme, theme.error).pixmap(px(16), px(16)))
        palette = self._label.palette()
        palette.setColor(self._label.foregroundRole(), QColor(theme.error))
        self._label.setPalette(palette)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("message_close")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(12), px(6), px(8), px(6))
        layout.setSpacing(px(8))
        layout.addWidget(mark)
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
