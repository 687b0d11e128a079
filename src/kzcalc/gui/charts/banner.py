"""The clause card: what the guarantee clause does now, and what it would take, always in the same place."""

from collections.abc import Hashable
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPaintEvent, QPen, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from kzcalc.analysis.clause import ClausePath, Counterfactual, clause_path
from kzcalc.gui.charts.clause_marks import PersonKind, paint_box, paint_people
from kzcalc.gui.charts.clause_meters import ClauseMeters
from kzcalc.gui.charts.clause_pictures import LEAST_WITH_NAMES, ClausePictures
from kzcalc.gui.charts.clause_places import HEIGHTS, HEROES, Form, Places, places
from kzcalc.gui.charts.clause_scene import Figure, Meters, Pair, Scene, scene_of
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.lettering import Fitted, Lettering, Style
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.clause import ClauseSentences
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import number
from kzcalc.law import ClauseStatus, Guarantee
from kzcalc.scenario import Scenario

_STATE = Style(11, 700, 0.6)
_DETAIL, _SMALL = Style(13), Style(12)
_HEADLINES = [(Style(18, 700), 1), (Style(15, 700), 1), (Style(15, 700), 2)]
_COMPACT_HEADLINES = [(Style(18, 700), 1), (Style(15, 700), 1), (Style(13, 700), 1), (Style(15, 700), 2)]
_LAST_HEADLINES = [(Style(13, 700), 3), (Style(12, 700), 4)]
"""Where a card is narrower than any window makes it."""
_SLIM_HEADLINES = [(Style(15, 700), 1), (Style(13, 700), 1), (Style(13, 700), 2), (Style(12, 700), 2)]
_LAW = Style(11)


class ClauseBanner(QFrame):
    """A card with the state of the clause, and beside it what it changes, or who would have to fall for it to apply.

    Its dynamic property ``active`` says whether the clause applies. Its height is that of its form, whatever it says.

    Signals:
        page_wanted(str): the page of that name explains what is shown.
        clause_shown(Scenario): the document went to the clause, from that scenario.
    """

    page_wanted = Signal(str)
    clause_shown = Signal(object)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clause_banner")
        self.setProperty("active", False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._document = document
        self._theme = theme
        self._letters = Lettering(theme)
        self._pictures = ClausePictures(theme, self._letters)
        self._meters = ClauseMeters(theme, self._letters)
        self._form: Form = "full"
        self._scenario: Scenario | None = None
        self._start: Scenario | None = None
        self._path: ClausePath | None = None
        self._scene: Scene | None = None
        self._places: Places | None = None
        self._text = ""
        self._ground: QPixmap | None = None
        self._ground_of: Hashable = None

        self._show = self._button("clause_show", self.tr("Show me"))
        self._show.setProperty("primary", True)
        self._show.clicked.connect(self._show_me)
        self._workings = self._button("clause_workings", self.tr("How is it worked out?"))
        self._workings.setStyleSheet(
            f"QPushButton {{ background: {theme.clause_fill}; color: {theme.clause_ink}; }}"
            f"QPushButton {{ border-color: {theme.clause_ink}; }}"
            f"QPushButton:hover {{ border-width: 2px; }}"
        )
        self._workings.clicked.connect(self._want_workings)
        self._apply = self._button("clause_apply", "")
        self._apply.clicked.connect(self._apply_clause)
        self.set_form("full")

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.hide()
        return button

    def set_form(self, form: Form) -> None:
        """Take one of the card's forms, each of a height of its own."""
        self._form = form
        self.setFixedHeight(self._theme.px(HEIGHTS[form]))
        self._place()
        self.update()

    @property
    def text(self) -> str:
        """All that the card says: what the clause does, what belongs to it, and in further lines the rest."""
        return self._text

    def draw(self, snapshot: Snapshot) -> None:
        """Say what the clause does in the scenario on the table."""
        scenario = snapshot.scenario
        if scenario is self._scenario and snapshot.start is self._start:
            return
        if scenario is not self._scenario:
            self._path = clause_path(scenario, snapshot.allocation)
        self._scenario, self._start = scenario, snapshot.start
        names = [party_name(party) for party in scenario.parties]
        compared = Counterfactual.of(snapshot.allocation)
        sentences = ClauseSentences(snapshot.allocation, names)
        scene = scene_of(snapshot, compared, self._path, sentences, self._theme)
        self._say(sentences, compared, scene)
        self._draw_buttons(sentences, scene)
        if scene != self._scene:
            self._scene = scene
            self.setProperty("active", scene.applies)
            self._place()
            self.update(self._region_that_changes(scene))

    def _say(self, sentences: ClauseSentences, compared: Counterfactual, scene: Scene) -> None:
        """Put into words, for who asks or hears, what the card paints."""
        headline, detail = sentences.headline(), sentences.detail(self._path, compared)
        more = " ".join(_further_texts(scene))
        text = "\n".join([part for part in (headline, detail, more) if part])
        if text != self._text:
            self._text = text
            self.setToolTip(plain_tooltip(text))
            spoken = sentences.detail(self._path, compared, spoken=True)
            self.setAccessibleName(headline)
            self.setAccessibleDescription(" ".join([part for part in (spoken, more) if part]))

    def _draw_buttons(self, sentences: ClauseSentences, scene: Scene) -> None:
        """Say what the buttons do, or why one cannot."""
        path = self._path
        if path is not None:
            self._show.setEnabled(path.scenario is not None)
            reason = sentences.way(path)
            if reason != self._show.accessibleDescription():
                self._show.setAccessibleDescription(reason)
                self._show.setToolTip(plain_tooltip(reason))
        if isinstance(scene.right, Pair) and self._apply.text() != scene.right.apply:
            self._apply.setText(scene.right.apply)

    # -- what the buttons do ---------------------------------------------------------------------------------------

    def _show_me(self) -> None:
        path, before = self._path, self._document.scenario
        if path is not None and path.scenario is not None:
            self._document.apply(path.scenario, self.tr("the clause shown"))
            self.clause_shown.emit(before)

    def _want_workings(self) -> None:
        self.page_wanted.emit("workings")

    def _apply_clause(self) -> None:
        self._document.set_rules(replace(self._document.scenario.rules, guarantee=Guarantee()))

    # -- places ----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Give everything its place; buttons that have none are hidden."""
        scene, zoom = self._scene, self._theme.zoom
        if scene is None:
            return
        second = self._second(scene)
        size = QSizeF() if second is None else QSizeF(second.sizeHint())
        state = self._letters.width(scene.state[0], _STATE), self._letters.width(scene.state[-1], _STATE)
        inset = 0.0
        if isinstance(scene.right, Pair) and HEROES[self._form] >= LEAST_WITH_NAMES:
            inset = self._pictures.width_for_names(scene.right)
        placed = places(self.size(), self._form, scene, state, inset, QSizeF(self._show.sizeHint()), size, zoom)
        if placed == self._places and self._shown_buttons(scene, placed):
            return
        self._places = placed
        for button in (self._workings, self._apply):
            if button is second and placed.second is not None:
                button.setGeometry(placed.second.toRect())
                button.show()
            else:
                button.hide()
        self._show.setGeometry(placed.show.toRect())
        self._show.setVisible(isinstance(scene.right, Meters))

    def _region_that_changes(self, scene: Scene) -> QRegion:
        """All of the card, or, where only its words and numbers are others, all but its buttons: they are costly."""
        region = QRegion(self.rect())
        if self._ground_key(scene) == self._ground_of:
            for button in (self._show, self._workings, self._apply):
                if not button.isHidden():
                    region -= button.geometry()
        return region

    def _ground_key(self, scene: Scene) -> Hashable:
        """All that the ground depends on."""
        right = scene.right
        kind = right.titles if isinstance(right, Pair) else type(right)
        size = self.width(), self.height()
        return (
            size,
            self._places,
            scene.in_rules,
            scene.status,
            scene.tied,
            kind,
            scene.law,
        )

    def _second(self, scene: Scene) -> QPushButton | None:
        if not isinstance(scene.right, Pair):
            return None
        return self._workings if scene.applies else self._apply

    def _shown_buttons(self, scene: Scene, placed: Places) -> bool:
        """Whether those buttons are shown that should be."""
        second = self._second(scene)
        return self._show.isHidden() != isinstance(scene.right, Meters) and all(
            button.isHidden() != (button is second and placed.second is not None)
            for button in (self._workings, self._apply)
        )

    # -- picture ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        scene, placed = self._scene, self._places
        if scene is None or placed is None:
            return
        painter = QPainter(self)
        right = scene.right
        if painter.paintEngine().type() == QPaintEngine.Type.Raster:
            key, ratio = self._ground_key(scene), painter.device().devicePixelRatioF()
            if self._ground is None or key != self._ground_of or ratio != self._ground.devicePixelRatioF():
                self._ground, self._ground_of = self._painted_ground(scene, placed, ratio), key
            painter.drawPixmap(QPoint(), self._ground)
        else:  # an SVG or a PDF: lines and letters, not pixels
            self._paint_ground(painter, scene, placed)
        self._paint_text(painter, scene, placed)
        hero, pictures = HEROES[self._form], self._pictures
        if isinstance(right, Pair):
            if self._form == "slim":
                pictures.paint_pair_in_line(painter, right, placed.right)
            else:
                pictures.paint_pair(painter, right, placed.insets, hero)
        elif isinstance(right, Meters):
            if self._form == "slim":
                self._meters.paint_in_line(painter, right, placed.right)
            else:
                self._meters.paint(painter, right, placed.right)
                self._paint_note(painter, right, placed)
        else:
            pictures.paint_figure(painter, right, placed.right, hero)
        painter.end()

    def _painted_ground(self, scene: Scene, placed: Places, ratio: float) -> QPixmap:
        """The ground in a pixmap, because words change in a drag and it does not."""
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(self._theme.window))
        painter = QPainter(pixmap)
        self._paint_ground(painter, scene, placed)
        painter.end()
        return pixmap

    def _paint_ground(self, painter: QPainter, scene: Scene, placed: Places) -> None:
        """The box, the people and the boxes on it."""
        theme, zoom, right = self._theme, self._theme.zoom, scene.right
        corner = 8 * zoom
        whole = QRectF(self.rect())
        if scene.applies:
            paint_box(painter, whole, theme.clause_fill, None, 0, corner)
        elif scene.in_rules:
            paint_box(painter, whole, theme.card, theme.line, 1, corner)
        else:
            paint_box(painter, whole, theme.card, theme.border, 1.5 * zoom, corner, dashed=True)
        paint_people(painter, placed.icon, self._people(scene))
        if isinstance(right, Meters):
            painter.setPen(QPen(QColor(theme.line), 1))
            x = round(placed.right.left() - 14 * zoom) + 0.5
            painter.drawLine(QPointF(x, 14 * zoom), QPointF(x, self.height() - 14 * zoom))
        elif isinstance(right, Figure):
            paint_box(painter, placed.right, theme.sunken, None, 0, 6 * zoom)
        elif self._form == "slim":
            ground = theme.card if scene.applies else theme.sunken
            paint_box(painter, placed.right, ground, None, 0, 6 * zoom)
        else:
            self._pictures.paint_inset_grounds(painter, right, placed.insets)
        if placed.second is not None and scene.law:
            law = next((t for t in scene.law if self._letters.width(t, _LAW) <= placed.law.width()), "")
            painter.setPen(QColor(theme.clause_ink))
            self._letters.in_line(law, _LAW, placed.law.left(), placed.law.center().y(), painter)

    def _people(self, scene: Scene) -> tuple[tuple[PersonKind, QColor], ...]:
        """The leader, and beside it the second: in, or not; two of them where they tie."""
        color = QColor(self._theme.clause_ink if scene.applies else self._theme.muted)
        leader: PersonKind = "dashed" if scene.status is ClauseStatus.NOBODY_PASSED else "solid"
        second: PersonKind = "solid" if scene.applies else "dashed"
        if scene.tied:
            return (leader, color), (second, color), ("dashed", color)
        return (leader, color), (second, color)

    def _paint_text(self, painter: QPainter, scene: Scene, placed: Places) -> None:
        theme, letters, zoom = self._theme, self._letters, self._theme.zoom
        area = placed.text
        strong = QColor(theme.clause_ink if scene.applies else theme.ink)
        quiet = QColor(theme.clause_ink if scene.applies else theme.muted)
        state = next((t for t in scene.state if letters.width(t, _STATE) <= area.width()), scene.state[-1])
        line = 15 * zoom
        detail: Fitted | None = None
        if self._form == "slim":
            headline = letters.fitted(scene.headline_of_a_line, _SLIM_HEADLINES, area.width())
            end = area.bottom() + 2 * zoom
        else:
            choices = _COMPACT_HEADLINES if self._form == "compact" else _HEADLINES
            headline = letters.fitted(scene.headline, choices, area.width())
            headline = headline or letters.fitted(scene.headline, _LAST_HEADLINES, area.width())
            end = placed.second.top() - 2 * zoom if placed.second is not None else area.bottom() + 2 * zoom
        used = line + 2 * zoom + (0 if headline is None else letters.height(headline))
        if self._form == "slim":
            top = (self.height() - used) / 2
            gap = zoom
        else:
            top = area.top()
            detail = self._fitted_detail(scene, area.width(), end - top - used)
            used += 0 if detail is None else letters.height(detail)
            gap = zoom + min(max(end - top - used, 0) / 4, 5 * zoom)
            top += gap - zoom
        painter.setPen(quiet)
        letters.in_line(state, _STATE, area.left(), top + line / 2, painter)
        top += line + gap
        painter.setPen(strong)
        if headline is not None:
            top = letters.paint(letters.balanced(headline, area.width()), area.left(), top, painter) + gap
        painter.setPen(strong if scene.applies else quiet)
        if detail is not None:
            letters.paint(letters.balanced(detail, area.width()), area.left(), top, painter)

    def _fitted_detail(self, scene: Scene, width: float, room: float) -> Fitted | None:
        zoom = self._theme.zoom
        choices = [(style, int(room // (style.line * zoom))) for style in (_DETAIL, _SMALL)]
        return self._letters.fitted(scene.detail, choices, width)

    def _paint_note(self, painter: QPainter, meters: Meters, placed: Places) -> None:
        """What the button beside it does, where there is room for it."""
        left = placed.show.right() + 12 * self._theme.zoom
        fits = left + self._letters.width(meters.note, _SMALL) <= placed.right.right()
        if fits and self._form != "compact":
            painter.setPen(QColor(self._theme.muted))
            self._letters.in_line(meters.note, _SMALL, left, placed.show.center().y(), painter)


def _further_texts(scene: Scene) -> list[str]:
    """What the card shows beside headline and detail."""
    texts = (
        [] if scene.applies or scene.status is not ClauseStatus.SEVERAL_PASSED else [s.text for s in scene.detail[:1]]
    )
    texts += scene.law[:1]
    if isinstance(scene.right, Meters):
        texts += [f"{m.party.name} {m.share}: {m.to_go[0]}." for m in scene.right.meters]
    elif isinstance(scene.right, Figure) and scene.right.shares:
        texts += [f"{party.name}: {number(seats)}." for party, seats in scene.right.shares]
    return texts
