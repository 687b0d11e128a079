"""The chart of votes says nothing that is not so: linear scales, and torn where they end."""

# Asserts read expected == actual.

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from kzcalc import Scenario
from kzcalc.gui.charts.lens import WHOLE, lens_on
from kzcalc.gui.charts.shares_card import SharesCard
from kzcalc.gui.charts.shares_places import Fonts, Places, Plot, Texts, places
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.labels import ElidedLabel
from kzcalc.gui.widgets.theme import DARK, LIGHT, THEMES, Theme, apply_theme
from kzcalc.gui.wording.numbers import short
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.scenario import share as share_of
from tests.gui.states import states

OFFICIAL = official_result_2012()
CLAUSE = states()["clause"]
NOBODY = replace(OFFICIAL, other_ballots=10**8, rules=replace(OFFICIAL.rules, threshold_base="cast"))

Drawn = Callable[..., SharesCard]


@pytest.fixture
def drawn(qtbot: QtBot) -> Drawn:
    """The card with a scenario, shown and painted."""

    def draw(scenario: Scenario, theme: Theme = LIGHT, size: tuple[int, int] = (844, 206)) -> SharesCard:
        apply_theme(theme)
        card = SharesCard(theme)
        qtbot.addWidget(card)
        card.resize(*size)
        card.draw(snapshot(scenario))
        with qtbot.waitExposed(card):
            card.show()
        return card

    return draw


def snapshot(scenario: Scenario) -> Snapshot:
    return Snapshot(scenario, scenario.allocate(), scenario)


def picture(card: SharesCard) -> QImage:
    image: QImage = card.chart.grab().toImage()
    return image


def placed(card: SharesCard) -> Places:
    picture(card)
    assert card.chart._places is not None
    return card.chart._places


def share(scenario: Scenario, index: int) -> Fraction:
    return Fraction(100 * scenario.votes[index], scenario.base)


def with_threshold(threshold: str) -> Scenario:
    return replace(OFFICIAL, rules=replace(OFFICIAL.rules, threshold=Fraction(threshold)))


# -- the scale ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("threshold", "top"), [("7/100", 12), ("1/20", 8), ("1/10", 16), ("1/100", Fraction(8, 5))])
def test_the_lens_reaches_about_1_7_times_the_threshold_in_round_steps(threshold: str, top: Fraction) -> None:
    assert top == lens_on(Fraction(threshold)).top


@given(st.fractions(0, 1, max_denominator=10**6))
def test_every_threshold_has_a_lens_that_holds_it(threshold: Fraction) -> None:
    lens = lens_on(threshold)
    assert len(lens.ticks) <= 5
    if not lens.whole:
        assert Fraction(13, 10) <= lens.top / (100 * threshold) <= Fraction(21, 10)
        assert 2 * lens.top <= 100
    else:
        assert not threshold or threshold > Fraction(1, 4)


@pytest.mark.parametrize("threshold", ["0", "1/2", "1"])
def test_one_chart_is_enough_where_a_lens_would_not_enlarge(drawn: Drawn, threshold: str) -> None:
    at = placed(drawn(with_threshold(threshold)))
    assert (None, WHOLE) == (at.overview, at.lens.lens)


@given(st.integers(0, 10**9), st.integers(1, 10**9), st.integers(1, 2_000))
def test_a_bar_is_as_tall_as_its_share(votes: int, base: int, height: int) -> None:
    plot = Plot(QRect(0, 0, 100, height), lens_on(Fraction(7, 100)), 1, 10)
    value = min(Fraction(100 * votes, base), plot.lens.top)
    assert abs(plot.bar(0, value).height() - value * height / plot.lens.top) <= Fraction(1, 2)


def test_bars_stand_as_their_shares_do_in_the_picture(drawn: Drawn) -> None:
    card = drawn(OFFICIAL, size=(1200, 700))
    at, image = placed(card), picture(card)
    heights = {i: colored_height(image, at.lens, i, OFFICIAL) for i in (1, 6)}
    for i, height in heights.items():
        assert height == pytest.approx(float(share(OFFICIAL, i)) / 12 * at.lens.area.height(), abs=1 + 2)  # the line
    assert at.overview is not None
    tallest = colored_height(image, at.overview, 0, OFFICIAL)
    assert tallest == pytest.approx(float(share(OFFICIAL, 0)) / 100 * at.overview.area.height(), abs=1 + 1)


def colored_height(image: QImage, plot: Plot, column: int, scenario: Scenario) -> int:
    """How many pixels of a party's colour stand in the middle of its column."""
    color = LIGHT.party(scenario.parties[column].color)
    x = plot.bar(column, Fraction(1)).center().x()
    return sum(image.pixelColor(x, y) == color for y in range(plot.base))


# -- what is torn ------------------------------------------------------------------------------------------------------


def test_a_bar_above_the_lens_is_torn_and_leaves_it(drawn: Drawn) -> None:
    card = drawn(OFFICIAL)
    at, image = placed(card), picture(card)
    bar, color = at.lens.bar(0, share(OFFICIAL, 0)), LIGHT.party(OFFICIAL.parties[0].color)
    column = [image.pixelColor(bar.center().x(), y) for y in range(bar.y() - at.torn_by, at.lens.base)]
    assert (color, color) == (column[0], column[-1])
    assert QColor(LIGHT.card) in column
    across = [
        any(image.pixelColor(x, y) == QColor(LIGHT.card) for y in range(bar.y(), bar.y() + 20)) for x in span(bar)
    ]
    assert all(across)


def test_a_bar_within_the_lens_is_whole(drawn: Drawn) -> None:
    card = drawn(OFFICIAL)
    at, image = placed(card), picture(card)
    bar = at.lens.bar(1, share(OFFICIAL, 1))
    colors = {image.pixelColor(bar.center().x(), y).name() for y in range(bar.y(), at.lens.base)}
    assert {LIGHT.party(OFFICIAL.parties[1].color).name()} == colors - {LIGHT.ink}  # the threshold is across it


def span(bar: QRect) -> range:
    return range(bar.x(), bar.x() + bar.width())


# -- the marks ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("scenario", [OFFICIAL, CLAUSE, NOBODY], ids=["official", "clause", "nobody"])
def test_solid_gets_seats_and_hatched_gets_none(drawn: Drawn, scenario: Scenario, theme: Theme) -> None:
    card = drawn(scenario, theme, size=(1200, 900))
    at, image, seats = placed(card), picture(card), scenario.allocate().seats
    for i, party in enumerate(scenario.parties):
        inside = at.lens.bar(i, share(scenario, i)).adjusted(4, 40, -4, -4)
        inside.setTop(max(inside.top(), at.lens.base - 40))
        if inside.height() < 8:
            continue
        pixels = [image.pixelColor(x, y) for x in span(inside) for y in range(inside.top(), inside.bottom())]
        hatched = pixels.count(QColor(theme.card)) / len(pixels)
        assert hatched == 0 if seats[i] else 0.3 < hatched < 0.8, party.name


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_runner_up_is_ringed_and_its_ring_is_no_taller_than_its_share(drawn: Drawn, theme: Theme) -> None:
    card = drawn(CLAUSE, theme)
    at, image = placed(card), picture(card)
    ring = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == edge(theme)
    ]
    bar = at.lens.bar(1, share(CLAUSE, 1))
    assert ring
    assert min(y for _, y in ring) >= bar.y()
    assert {bar.x() - 4, bar.x() + bar.width() + 3} == {min(x for x, _ in ring), max(x for x, _ in ring)}
    assert QColor(theme.clause_wash) == image.pixelColor(bar.x() - 1, bar.center().y())  # between ring and bar


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_nobody_is_ringed_without_the_clause(drawn: Drawn, theme: Theme) -> None:
    image = picture(drawn(OFFICIAL, theme))
    assert not any(image.pixelColor(x, y) == edge(theme) for x in range(image.width()) for y in range(image.height()))


def edge(theme: Theme) -> QColor:
    return QColor(theme.clause_edge)


def test_no_line_strikes_a_number(drawn: Drawn) -> None:
    """The number of 6.20 stands where the threshold's line is: there the line has a gap."""
    scenario = OFFICIAL.with_votes((8262, 699, 150, 120, 66, 83, 620))
    card = drawn(scenario)
    at, image = placed(card), picture(card)
    line, bar = at.lens.y(Fraction(7)), at.lens.bar(6, share(scenario, 6))
    assert bar.y() - 14 < line < bar.y() - 2
    assert 5 * [LIGHT.ink] == longest_run(image, line, range(at.lens.area.x(), at.mark))
    number = range(bar.center().x() - 16, bar.center().x() + 17)
    assert len(longest_run(image, line, number)) < 4  # strokes of digits, no dash


def longest_run(image: QImage, y: int, columns: range) -> list[str]:
    """The longest run of the text's colour in a row of pixels."""
    runs: list[list[str]] = [[]]
    for x in columns:
        if image.pixelColor(x, y).name() == LIGHT.ink:
            runs[-1].append(LIGHT.ink)
        else:
            runs.append([])
    return max(runs, key=len)


# -- the words ---------------------------------------------------------------------------------------------------------


def test_the_chart_can_be_read_without_seeing_it(drawn: Drawn) -> None:
    card = drawn(OFFICIAL)
    description = card.chart.accessibleDescription()
    assert description.startswith(
        "Nur Otan 80.99\xa0%, clears; Ak Zhol 7.47\xa0%, clears; OSDP 1.68\xa0%, does not clear;"
    )
    card.draw(snapshot(CLAUSE))
    assert "Ak Zhol 6.99\xa0%, does not clear, admitted by the clause" in card.chart.accessibleDescription()


def test_a_share_just_below_the_threshold_never_reads_as_the_threshold(drawn: Drawn) -> None:
    votes = (10**9 - 69_999_999, 69_999_999, 0, 0, 0, 0, 0)
    card = drawn(OFFICIAL.with_votes(votes))
    assert "Ak Zhol 6.999999\xa0%, does not clear" in card.chart.accessibleDescription()
    at = placed(card)
    assert at.lens.y(share(card.chart.snapshot.scenario, 1)) >= at.lens.y(Fraction(7))  # type: ignore[union-attr]


def test_the_pointer_is_told_of_the_party_below_it(drawn: Drawn) -> None:
    card = drawn(OFFICIAL)
    at = placed(card)
    where = QPoint(at.lens.bar(6, Fraction(1)).center().x(), at.lens.base - 5)
    viewport = card.chart.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, where, viewport.mapToGlobal(where)))
    assert "CPPK 7.19\xa0%, clears" in QToolTip.text()


def test_the_title_names_the_threshold_of_the_rules(drawn: Drawn) -> None:
    card = drawn(OFFICIAL)
    assert "Votes and the 7\xa0% threshold" == card.title
    card.draw(snapshot(with_threshold("1/20")))
    assert "Votes and the 5\xa0% threshold" == card.title
    card.draw(snapshot(with_threshold("0")))
    assert "Votes" == card.title


def test_the_note_says_what_the_shares_are_of_where_there_is_room(drawn: Drawn) -> None:
    card = drawn(OFFICIAL)
    note = next(label for label in card.findChildren(QLabel) if isinstance(label, ElidedLabel))
    assert "% of valid votes; solid = gets seats, hatched = gets none" == note.shown_text
    card.draw(snapshot(NOBODY))
    assert "% of ballots cast; solid = gets seats, hatched = gets none" == note.shown_text
    card.resize(480, 206)
    assert "solid = gets seats, hatched = none" == note.shown_text


@pytest.mark.parametrize("state", ["nobody", "equal", "two", "official"])
def test_the_number_in_the_overview_touches_neither_its_bar_nor_the_box(
    drawn: Drawn, monkeypatch: pytest.MonkeyPatch, state: str
) -> None:
    rooms: list[QRect] = []
    paint = QPainter.drawText

    def watched(painter: QPainter, *place: object) -> object:
        if isinstance(place[0], QRect) and painter.font().bold():
            rooms.append(place[0])
        return paint(painter, *place)  # type: ignore[call-overload]

    scenario = states()[state]
    card = drawn(scenario)
    at = placed(card)
    assert at.overview is not None
    monkeypatch.setattr(QPainter, "drawText", watched)
    card.chart.draw(snapshot(scenario))
    card.chart.repaint_chart()
    card.grab()
    tallest = max(share_of(votes, scenario.allocate().base) for votes in scenario.votes)
    highest = min(at.overview.y(tallest), at.overview.y(at.lens.lens.top))
    inside = [room for room in rooms if room.right() <= at.overview.right and room.top() < at.overview.base]
    assert inside
    assert all(room.bottom() < highest for room in inside)


# -- the places --------------------------------------------------------------------------------------------------------


def test_nothing_jumps_when_the_votes_change(drawn: Drawn) -> None:
    card = drawn(OFFICIAL)
    before = placed(card)
    for scenario in (CLAUSE, states()["everything"], states()["equal"]):
        card.draw(snapshot(scenario))
        assert before == placed(card)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("threshold", ["7/100", "1/20", "0", "1"])
@pytest.mark.parametrize("count", [2, 7, 20])
def test_everything_has_its_place_at_every_size(qtbot: QtBot, count: int, threshold: str, zoom: float) -> None:  # noqa: ARG001
    theme = replace(DARK, zoom=zoom)
    fonts, lens = Fonts(theme), lens_on(Fraction(threshold))
    names = tuple(f"{i:02} Party of very long names and many words"[:40] for i in range(count))
    texts = Texts(names, tuple(short(tick) for tick in lens.ticks), ("Threshold", "7\xa0%"))
    for width in range(600, 2401, 150):
        for height in (110, 160, 240, 600):
            at = places(theme, fonts, QSize(theme.px(width), theme.px(height)), lens, texts)
            assert at.lens.right <= at.mark
            assert 0 < at.lens.area.y()
            assert at.lens.base + at.name_room <= theme.px(height)
            assert at.lens.pitch >= (
                fonts.metrics(11).height() if at.upright else fonts.metrics(11).horizontalAdvance("0.00")
            )
            assert at.lens.area.height() >= theme.px(0.3 * height)
            if at.overview is not None:
                assert at.overview.right < at.wedge[1] < at.lens.area.x()
