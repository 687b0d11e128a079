"""The clause banner: what the guarantee clause does now, always in the same place."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from kzcalc.analysis.clause import ClausePath, clause_path
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.fonts import bold, scaled
from kzcalc.gui.widgets.icons import paint_clause_icon
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.clause import ClauseSentences
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.law import ClauseStatus
from kzcalc.scenario import Scenario

_PADDING = 14
_ICON = 34
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ClauseBanner(QFrame):
    """Quiet while the clause sleeps, unmistakable when it is active.

    Its dynamic property ``active`` says which.
    """

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clause_banner")
        self._document = document
        self._scenario: Scenario | None = None
        self._path: ClausePath | None = None
        self.setProperty("active", False)
        self._theme = theme
        self._status = ClauseStatus.NOT_IN_RULES
        self._headline = self._detail = ""
        self._ground: QPixmap | None = None
        self._bold = bold(scaled(self.font(), 1.2))
        self._button = QPushButton(self.tr("Show me"), self)
        self._button.setObjectName("clause_show")
        self._button.clicked.connect(self._show_me)
        self._button.hide()
        self.setFixedHeight(2 * (self.fontMetrics().lineSpacing() + 20) + 2 * _PADDING)

    @property
    def text(self) -> str:
        """What the banner says."""
        return f"{self._headline}\n{self._detail}"

    def draw(self, snapshot: Snapshot) -> None:
        """Say what the clause does in the scenario on the table."""
        scenario, allocation = snapshot.scenario, snapshot.allocation
        if scenario is self._scenario:
            return
        self._scenario = scenario
        self._path = clause_path(scenario, allocation)
        sentences = ClauseSentences(allocation, [party_name(party) for party in scenario.parties])
        self._draw_button(sentences)
        headline, detail = sentences.headline(), sentences.detail(self._path)
        status = allocation.clause
        if (headline, detail, status) == (self._headline, self._detail, self._status):
            return
        if status is not self._status:
            self._ground = None
        self._headline, self._detail, self._status = headline, detail, status
        self.setProperty("active", status is ClauseStatus.ACTIVE)
        self.setAccessibleName(headline)
        self.setAccessibleDescription(detail)
        self.update()

    # -- the button ------------------------------------------------------------------------------------------------

    def _draw_button(self, sentences: ClauseSentences) -> None:
        path = self._path
        self._button.setVisible(path is not None)
        self._button.setEnabled(path is not None and path.scenario is not None)
        reason = "" if path is None else sentences.way(path)
        if reason != self._button.accessibleDescription():
            self._button.setAccessibleDescription(reason)
            self._button.setToolTip(plain_tooltip(reason))

    def _show_me(self) -> None:
        path = self._path
        if path is not None and path.scenario is not None:
            self._document.apply(path.scenario, self.tr("the clause shown"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        size = self._button.sizeHint()
        self._button.setGeometry(
            self.width() - size.width() - _PADDING, (self.height() - size.height()) // 2, size.width(), size.height()
        )
        super().resizeEvent(event)

    # -- picture ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        active = self._status is ClauseStatus.ACTIVE
        ratio = painter.device().devicePixelRatioF()
        if self._ground is None or self._ground.size() != self.size() * ratio:
            self._ground = self._painted_ground(ratio)
        painter.drawPixmap(QPoint(), self._ground)
        left = 2 * _PADDING + _ICON
        width = (self.width() if self._button.isHidden() else self._button.x()) - left - _PADDING
        head = self._height_of(self._headline, self._bold, width)
        tail = self._height_of(self._detail, self.font(), width)
        top = (self.height() - head - 3 - tail) / 2
        painter.setFont(self._bold)
        painter.setPen(QColor(theme.clause_ink if active else theme.error if self._alarmed else theme.ink))
        painter.drawText(QRectF(left, top, width, head + 2), _WRAP, self._headline)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.clause_ink if active else theme.muted))
        painter.drawText(QRectF(left, top + head + 3, width, tail + 2), _WRAP, self._detail)
        painter.end()

    @property
    def _alarmed(self) -> bool:
        return self._status in (ClauseStatus.NOBODY_PASSED, ClauseStatus.NO_RUNNER_UP)

    def _painted_ground(self, ratio: float) -> QPixmap:
        """The box and the icon: in a pixmap, because the words change in every frame of a drag and these do not."""
        theme, active = self._theme, self._status is ClauseStatus.ACTIVE
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(theme.window))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.clause_fill if active else theme.error if self._alarmed else theme.line
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(theme.clause_fill if active else theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        center = QPointF(_PADDING + _ICON / 2, self.height() / 2)
        color = QColor(theme.clause_ink if active else theme.muted)
        paint_clause_icon(painter, center, _ICON, color, filled=active)
        painter.end()
        return pixmap

    def _height_of(self, text: str, font: QFont, width: float) -> float:
        """The height that a text takes; quickly where one line is enough, as nearly always."""
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text) < width:
            return metrics.height()
        return metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAP, text).height()
