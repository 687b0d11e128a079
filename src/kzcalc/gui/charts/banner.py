"""The clause banner: what the guarantee clause does now, always in the same place."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from kzcalc.analysis.clause import ClausePath, Obstacle, clause_path
from kzcalc.gui.state.document import Document
from kzcalc.gui.widgets.icons import paint_clause_icon
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import listed, party_name
from kzcalc.gui.wording.numbers import hundredths, number, short_percent, telling_percent
from kzcalc.law import Admission, Allocation, ClauseStatus, Guarantee, TieKind
from kzcalc.scenario import Scenario
from kzcalc.scenario.scenario import share

_PADDING = 14
_ICON = 34
_MOST_NAMED = 3
"""Parties that are named where they would have to fall; more are told as all but the leader."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ClauseBanner(QFrame):
    """Quiet while the clause sleeps, unmistakable when it is active.

    Its dynamic property ``active`` says which.
    """

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clause_banner")
        self._document = document
        self._path: ClausePath | None = None
        self.setProperty("active", False)
        self._theme = theme
        self._status = ClauseStatus.NOT_IN_RULES
        self._headline = self._detail = ""
        self._ground: QPixmap | None = None
        self._bold = QFont(self.font())
        self._bold.setBold(True)
        self._bold.setPointSizeF(self.font().pointSizeF() * 1.2)
        self._button = QPushButton(self.tr("Show me"), self)
        self._button.setObjectName("clause_show")
        self._button.clicked.connect(self._show_me)
        self._button.hide()
        self.setFixedHeight(2 * (self.fontMetrics().lineSpacing() + 20) + 2 * _PADDING)

    @property
    def text(self) -> str:
        """What the banner says."""
        return f"{self._headline}\n{self._detail}"

    def draw(self, scenario: Scenario, allocation: Allocation) -> None:
        """Say what the clause does in this scenario."""
        self._path = clause_path(scenario, allocation)
        self._draw_button(scenario)
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
        cleared = [i for i, a in enumerate(allocation.admissions) if a is Admission.THRESHOLD]
        leader = party_name(scenario.parties[cleared[0]]) if cleared else ""
        match allocation.clause:
            case ClauseStatus.ACTIVE:
                headline = self.tr("The guarantee clause applies: only {leader} cleared {threshold}.")
                detail = self._active(scenario, allocation, cleared[0])
            case ClauseStatus.SEVERAL_PASSED:
                headline = self.tr(
                    "The guarantee clause does not apply: %n parties cleared {threshold}.", "", len(cleared)
                )
                detail = self._would_apply(scenario)
            case ClauseStatus.NO_RUNNER_UP:
                headline = self.tr("The guarantee clause cannot apply: only {leader} has votes.")
                detail = self.tr(
                    "No other list has votes, so none is next. {leader} gets all %n seats.", "", scenario.rules.seats
                ).format(leader=leader)
            case ClauseStatus.NOBODY_PASSED:
                headline = self.tr("No party cleared {threshold}: %n seats stay unfilled.", "", allocation.unfilled)
                detail = self.tr(
                    "The clause needs exactly one party that cleared the threshold; of none the law says nothing."
                )
            case ClauseStatus.NOT_IN_RULES:
                headline = self.tr("These rules have no guarantee clause.")
                detail = self._without_clause(scenario, cleared, leader, threshold)
        return headline.format(leader=leader, threshold=threshold), detail

    def _active(self, scenario: Scenario, allocation: Allocation, leader: int) -> str:
        runner_up = allocation.runner_up
        assert runner_up is not None  # noqa: S101 - the clause is active
        second, seats = party_name(scenario.parties[runner_up]), allocation.seats
        sentences = [
            self.tr("{second}, next with {share}, is admitted and gets %n seats.", "", seats[runner_up]).format(
                second=second,
                share=telling_percent(
                    share(scenario.votes[runner_up], allocation.base), 100 * scenario.rules.threshold
                ),
            ),
            self.tr("Without the clause {without}, with it {pair}.").format(
                without=_pair(scenario.rules.seats, 0), pair=_pair(seats[leader], seats[runner_up])
            ),
        ]
        for tie in allocation.ties:
            if tie.kind is TieKind.RUNNER_UP:
                text = self.tr(
                    "{parties} tie for second place. {second}, registered earlier, is admitted; the law is silent on "
                    "this."
                )
                sentences.append(text.format(parties=self._listed(scenario, tie.parties), second=second))
        return " ".join(sentences)

    def _would_apply(self, scenario: Scenario) -> str:
        """Who would have to fall below what."""
        path = self._path
        assert path is not None  # noqa: S101 - two or more parties cleared the threshold
        below = hundredths(path.below)
        if len(path.falling) > _MOST_NAMED:
            text = self.tr("It would apply if all but {leader} fell below {threshold}.")
            return text.format(leader=party_name(scenario.parties[path.leader]), threshold=below)
        text = self.tr("It would apply if {listing} fell below {threshold}.")
        return text.format(listing=self._listed(scenario, path.falling), threshold=below)

    def _without_clause(self, scenario: Scenario, cleared: Sequence[int], leader: str, threshold: str) -> str:
        with_clause = replace(scenario, rules=replace(scenario.rules, guarantee=Guarantee())).allocate()
        if with_clause.runner_up is None:
            text = self.tr("Cleared {threshold}: {count}. The clause would not apply anyway.")
            return text.format(threshold=threshold, count=number(len(cleared)))
        text = self.tr(
            "Only {leader} cleared {threshold}. Without the clause {without}; with that of 2009 it would be {pair}."
        )
        pair = _pair(with_clause.seats[cleared[0]], with_clause.seats[with_clause.runner_up])
        return text.format(leader=leader, threshold=threshold, without=_pair(scenario.rules.seats, 0), pair=pair)

    def _listed(self, scenario: Scenario, parties: Sequence[int]) -> str:
        return listed([party_name(scenario.parties[i]) for i in parties])

    def _reason(self, scenario: Scenario) -> str:
        """What the button does, or why it cannot."""
        path = self._path
        match path and path.obstacle:
            case Obstacle.LOCKED:
                return self.tr("A share that would have to change is locked.")
            case Obstacle.HUNDREDTHS:
                return self.tr("Shares in hundredths of a percent cannot say it.")
        leader = party_name(scenario.parties[path.leader]) if path else ""
        return self.tr("Moves the shares so that only {leader} clears the threshold. Can be undone.").format(
            leader=leader
        )

    def _draw_button(self, scenario: Scenario) -> None:
        path = self._path
        self._button.setVisible(path is not None)
        self._button.setEnabled(path is not None and path.scenario is not None)
        reason = self._reason(scenario)
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


def _pair(leader: int, second: int) -> str:
    """The seats of both, as a score."""
    return f"{number(leader)}\N{NO-BREAK SPACE}:\N{NO-BREAK SPACE}{number(second)}"
