"""What went wrong, in a strip above the charts; it does not block."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

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
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.card))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.error))
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
