"""The clause banner: what the guarantee clause does now, always in the same place."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QWidget

from kzcalc.analysis.clause import losses_that_wake_the_clause
from kzcalc.gui.names import party_name
from kzcalc.gui.numbers import number, short_percent, telling_percent
from kzcalc.gui.theme import Theme
from kzcalc.law import Admission, Allocation, ClauseStatus
from kzcalc.scenario import Scenario
from kzcalc.scenario.scenario import share

_PADDING = 14
_ICON = 34
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ClauseBanner(QFrame):
    """Quiet while the clause sleeps, unmistakable when it is active.

    Its dynamic property ``active`` says which.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clause_banner")
        self.setProperty("active", False)
        self._theme = theme
        self._status = ClauseStatus.NOT_IN_RULES
        self._headline = self._detail = ""
        self._ground: QPixmap | None = None
        self._bold = QFont(self.font())
        self._bold.setBold(True)
        self._bold.setPointSizeF(self.font().pointSizeF() * 1.2)
        self.setFixedHeight(2 * (self.fontMetrics().lineSpacing() + 20) + 2 * _PADDING)

    @property
    def text(self) -> str:
        """What the banner says."""
        return f"{self._headline}\n{self._detail}"

    def draw(self, scenario: Scenario, allocation: Allocation) -> None:
        """Say what the clause does in this scenario."""
        headline, detail = self._sentences(scenario, allocation)
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

    # -- words -----------------------------------------------------------------------------------------------------

    def _sentences(self, scenario: Scenario, allocation: Allocation) -> tuple[str, str]:
        threshold = short_percent(100 * scenario.rules.threshold)
        passed = [i for i, a in enumerate(allocation.admissions) if a is Admission.THRESHOLD]
        match allocation.clause:
            case ClauseStatus.ACTIVE:
                return self._active(scenario, allocation, passed[0], threshold)
            case ClauseStatus.SEVERAL_PASSED:
                headline = self.tr("Guarantee clause asleep: %n parties cleared {threshold}.", "", len(passed))
                return headline.format(threshold=threshold), self._wakes(scenario, allocation)
            case ClauseStatus.NO_RUNNER_UP:
                headline = self.tr("The guarantee clause cannot apply: only {party} has votes.")
                detail = self.tr("A list without votes has not received the next largest number of votes.")
                return headline.format(party=party_name(scenario.parties[passed[0]])), detail
            case ClauseStatus.NOBODY_PASSED:
                headline = self.tr("No party cleared {threshold}: %n seats stay unfilled.", "", allocation.unfilled)
                detail = self.tr(
                    "The guarantee clause speaks of exactly one party above the threshold; nothing covers none."
                )
                return headline.format(threshold=threshold), detail
            case ClauseStatus.NOT_IN_RULES:
                headline = self.tr("These rules have no guarantee clause.")
                detail = self.tr("Parties that cleared {threshold}: {count}.")
                return headline, detail.format(threshold=threshold, count=len(passed))

    def _active(self, scenario: Scenario, allocation: Allocation, leader: int, threshold: str) -> tuple[str, str]:
        runner_up = allocation.runner_up
        assert runner_up is not None  # noqa: S101 - the clause is active
        headline = self.tr("Guarantee clause active: only {party} cleared {threshold}.")
        detail = self.tr(
            "{party}, second with {share}, is admitted and gets %n seats.", "", allocation.seats[runner_up]
        )
        detail = detail.format(
            party=party_name(scenario.parties[runner_up]),
            share=telling_percent(share(scenario.votes[runner_up], allocation.base), 100 * scenario.rules.threshold),
        )
        return headline.format(party=party_name(scenario.parties[leader]), threshold=threshold), detail

    def _wakes(self, scenario: Scenario, allocation: Allocation) -> str:
        """Who would have to lose how much."""
        losses = losses_that_wake_the_clause(allocation)
        if len(losses) > 3:
            return self.tr("It wakes when only one party is left above the threshold.")
        texts = [
            self.tr("{party} loses {points}").format(party=party_name(scenario.parties[i]), points=number(points, 2))
            for i, points in losses
        ]
        listing = texts[-1]
        if len(texts) > 1:
            listing = self.tr("{first} and {last}").format(first=", ".join(texts[:-1]), last=texts[-1])
        return self.tr("It wakes if {listing} percentage points.").format(listing=listing)

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
        width = self.width() - left - _PADDING
        head = self._height_of(self._headline, self._bold, width)
        tail = self._height_of(self._detail, self.font(), width)
        top = (self.height() - head - 3 - tail) / 2
        painter.setFont(self._bold)
        painter.setPen(QColor(theme.clause_text if active else theme.warning if self._alarmed else theme.text))
        painter.drawText(QRectF(left, top, width, head + 2), _WRAP, self._headline)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.clause_text if active else theme.muted))
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
        edge = theme.clause if active else theme.warning if self._alarmed else theme.line
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(theme.clause if active else theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        center = QPointF(_PADDING + _ICON / 2, self.height() / 2)
        color = QColor(theme.clause_text if active else theme.muted)
        paint_clause_icon(painter, center, _ICON, color, filled=active)
        painter.end()
        return pixmap

    def _height_of(self, text: str, font: QFont, width: float) -> float:
        """The height that a text takes; quickly where one line is enough, as nearly always."""
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text) < width:
            return metrics.height()
        return metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAP, text).height()


def paint_clause_icon(painter: QPainter, center: QPointF, size: float, color: QColor, *, filled: bool) -> None:
    """A second seat beside a first: the clause in a picture. Outlined while it sleeps, filled when it is active."""
    painter.save()
    painter.setPen(QPen(color, size / 16, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    for dx, solid in ((-size / 4.4, True), (size / 4.4, filled)):
        person = QPainterPath()
        x, y = center.x() + dx, center.y()
        person.addEllipse(QPointF(x, y - size * 0.2), size * 0.13, size * 0.13)
        shoulders = QRectF(x - size * 0.19, y + size * 0.0, size * 0.38, size * 0.56)
        person.moveTo(shoulders.left(), shoulders.center().y())
        person.arcTo(shoulders, 180, -180)
        person.closeSubpath()
        painter.setBrush(color if solid else Qt.BrushStyle.NoBrush)
        painter.drawPath(person)
    painter.restore()
