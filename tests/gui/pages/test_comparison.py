"""The comparison tab: the present seats beside the same votes under other rules and beside other scenarios."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from kzcalc import Guarantee, Party, Rules, Scenario, load_scenario, save_scenario
from kzcalc.gui.pages.comparison import ComparisonPage
from kzcalc.gui.state.document import Document
from kzcalc.gui.widgets.theme import DARK, LIGHT, Theme, apply_theme
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.comparison import VARIATION_KINDS, Column, Pinned, Variation, VariationKind
from tests.gui.hands import child

LEFT = Qt.MouseButton.LeftButton
MINUS = "\N{MINUS SIGN}"
NBSP = "\N{NO-BREAK SPACE}"

# The guarantee clause is active: Nur Otan alone has 7 percent, Ak Zhol is second.
ONE_PASSES = official_result_2012().with_votes((8405, 699, 150, 120, 66, 83, 477))
OPENING = ["Now", "With the clause", "Without the clause"]
"""What is compared where the user has chosen nothing."""
POLL = Pinned(
    "A poll",
    (
        Party("osdp", "OSDP", "#d6336c", 20),
        Party("rukhaniyat", "Rukhaniyat", "#2b8a3e", 30),
        Party("nur-otan", "Nur Otan", "#00afca", 50),
    ),
    rules=Rules(seats=10),
)


class Tab:
    """A tab on a document, and the eyes and hands of a person."""

    def __init__(self, qtbot: QtBot, scenario: Scenario, theme: Theme = LIGHT) -> None:
        apply_theme(theme)
        self.document = Document(scenario)
        self.widget = ComparisonPage(self.document, theme)
        qtbot.addWidget(self.widget)
        self.document.setParent(self.widget)
        self.document.changed.connect(self.widget.draw)
        self.widget.resize(1100, 420)
        with qtbot.waitExposed(self.widget):
            self.widget.show()
        self.widget.draw(self.document.snapshot)
        self.table = child(self.widget, QTableView, "comparison_table")
        self.button = child(self.widget, QPushButton, "add_column")

    def _read(self, name: str, column: int, role: Qt.ItemDataRole) -> str:
        return self.table.model().index(self.names.index(name), column).data(role) or ""

    def _titles(self, way: Qt.Orientation, role: Qt.ItemDataRole) -> list[str]:
        model = self.table.model()
        count = model.columnCount() if way == Qt.Orientation.Horizontal else model.rowCount()
        return [model.headerData(i, way, role) or "" for i in range(count)]

    def head_tooltip(self, column: int) -> str:
        return self._titles(Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)[column]

    def tooltip(self, name: str, column: int) -> str:
        return self._read(name, column, Qt.ItemDataRole.ToolTipRole)

    @property
    def titles(self) -> list[str]:
        return self._titles(Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)

    @property
    def names(self) -> list[str]:
        return self._titles(Qt.Orientation.Vertical, Qt.ItemDataRole.DisplayRole)

    @property
    def name_tooltips(self) -> list[str]:
        return self._titles(Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)

    def column(self, column: int) -> list[str]:
        return [self.value(name, column) for name in self.names]

    def seats(self, column: int) -> list[str]:
        return self.column(column)[: self.names.index("Guarantee clause")]

    def value(self, name: str, column: int) -> str:
        return self._read(name, column, Qt.ItemDataRole.DisplayRole)

    @property
    def offered(self) -> list[str]:
        """What the menu of the button offers."""
        menu = self.button.menu()
        assert menu is not None
        return [action.objectName() for action in menu.actions() if not action.isSeparator()]

    def add(self, name: str) -> None:
        assert self.button.isEnabled()
        child_action = self.widget.findChild(QAction, name)
        assert child_action is not None, f"{name} is not offered"
        child_action.trigger()

    def remove(self, column: int) -> None:
        self.widget.grab()
        QTest.mouseClick(child(self.table, QToolButton, f"remove_column_{column}"), LEFT)
        QApplication.sendPostedEvents()

    def choose_file(self, qtbot: QtBot, path: Path) -> None:
        dialog = child(self.widget, QFileDialog, "column_dialog")
        child(dialog, QLineEdit, "fileNameEdit").setText(str(path))
        with qtbot.waitSignal(dialog.fileSelected):
            dialog.accept()


@pytest.fixture
def tab(qtbot: QtBot) -> Tab:
    """The tab on the official result of 2012."""
    return Tab(qtbot, official_result_2012())


@pytest.fixture
def clause(qtbot: QtBot) -> Tab:
    """The tab on a scenario in which the guarantee clause is active."""
    return Tab(qtbot, ONE_PASSES)


def compared(qtbot: QtBot, *columns: Column, scenario: Scenario = ONE_PASSES) -> Tab:
    return Tab(qtbot, replace(scenario, columns=columns))


def test_it_opens_with_and_without_the_clause_and_the_scenario_stays_as_it_is(clause: Tab) -> None:
    assert OPENING == clause.titles
    assert ["93", "5", "0", "0", "0", "0", "0"] == clause.seats(1)
    assert ["98  +5", f"0  {MINUS}5", "0", "0", "0", "0", "0"] == clause.seats(2)
    assert ((), 0) == (clause.document.scenario.columns, clause.document.history.count())
    assert "with the clause and without it" == child(clause.widget, QLabel, "comparison_note").text()


def test_where_the_clause_changes_nothing_the_note_says_so(tab: Tab) -> None:
    assert "with the clause and without it: alike here" == child(tab.widget, QLabel, "comparison_note").text()


def test_what_is_suggested_has_no_button_to_remove_it(tab: Tab) -> None:
    assert [] == [button for button in tab.table.findChildren(QToolButton) if "remove" in button.objectName()]


def test_the_first_column_added_is_saved_with_those_that_are_seen_beside_it(tab: Tab) -> None:
    tab.add("add_dhondt")
    assert [*OPENING, "D’Hondt"] == tab.titles
    kinds = ["with-clause", "without-clause", "dhondt"]
    assert list(map(Variation, kinds)) == list(tab.document.scenario.columns)  # type: ignore[arg-type]
    assert 1 == tab.document.history.count()
    assert "other scenarios" in child(tab.widget, QLabel, "comparison_note").text()


def test_what_the_last_column_leaves_is_the_suggestion(qtbot: QtBot) -> None:
    tab = compared(qtbot, Variation("dhondt"))
    tab.remove(1)
    assert OPENING == tab.titles
    assert () == tab.document.scenario.columns


def test_the_present_scenario_has_its_seats_and_indices(tab: Tab) -> None:
    assert [
        ("Nur Otan", "83"),
        ("Ak Zhol", "8"),
        ("OSDP", "0"),
        ("Auyl", "0"),
        ("Adilet", "0"),
        ("Patriots", "0"),
        ("CPPK", "7"),
        ("Guarantee clause", "does not apply"),
        ("Unfilled seats", "0"),
        ("Votes without a seat", f"4.36{NBSP}%"),
        ("Gallagher index", "3.13"),
        ("Effective number of parties (votes)", "1.50"),
        ("Effective number of parties (seats)", "1.37"),
    ] == list(zip(tab.names, tab.column(0), strict=True))


@pytest.mark.parametrize(
    ("kind", "title", "seats"),
    [
        ("with-clause", "With the clause", ["93", "5", "0", "0", "0", "0", "0"]),
        ("without-clause", "Without the clause", ["98  +5", f"0  {MINUS}5", "0", "0", "0", "0", "0"]),
        ("no-threshold", "No threshold", [f"82  {MINUS}11", "7  +2", *["1  +1"] * 4, "5  +5"]),
        ("threshold-5", f"Threshold 5{NBSP}%", [f"90  {MINUS}3", "8  +3", "0", "0", "0", "0", "0"]),
        ("cast-base", "With ballots for no list", ["93", "5", "0", "0", "0", "0", "0"]),
        ("dhondt", "D’Hondt", [f"91  {MINUS}2", "7  +2", "0", "0", "0", "0", "0"]),
        ("sainte-lague", "Sainte-Laguë", [f"90  {MINUS}3", "8  +3", "0", "0", "0", "0", "0"]),
    ],
)
def test_a_variation_shows_seats_and_their_differences_to_the_present_ones(
    qtbot: QtBot, kind: VariationKind, title: str, seats: list[str]
) -> None:
    tab = compared(qtbot, Variation(kind))
    assert ["Now", title] == tab.titles
    assert seats == tab.seats(1)


def test_the_clause_makes_fewer_votes_wasted_and_a_house_of_more_parties(qtbot: QtBot) -> None:
    tab = compared(qtbot, Variation("without-clause"))
    assert ("applies", "none") == (tab.value("Guarantee clause", 0), tab.value("Guarantee clause", 1))
    assert (f"8.96{NBSP}%", f"15.95{NBSP}%") == (
        tab.value("Votes without a seat", 0),
        tab.value("Votes without a seat", 1),
    )
    assert ("8.63", "12.86") == (tab.value("Gallagher index", 0), tab.value("Gallagher index", 1))
    assert ("1.40", "1.40") == (
        tab.value("Effective number of parties (votes)", 0),
        tab.value("Effective number of parties (votes)", 1),
    )
    assert ("1.11", "1.00") == (
        tab.value("Effective number of parties (seats)", 0),
        tab.value("Effective number of parties (seats)", 1),
    )


def test_the_menu_offers_every_variation_and_two_ways_to_bring_a_scenario(tab: Tab) -> None:
    variations = [f"add_{kind.replace('-', '_')}" for kind in VARIATION_KINDS[2:]]  # two are seen already
    assert [*variations, "add_present", "add_file"] == tab.offered


def test_what_is_there_is_not_offered_until_it_is_removed(tab: Tab) -> None:
    tab.add("add_dhondt")
    assert "add_dhondt" not in tab.offered
    tab.remove(3)
    assert "add_dhondt" in tab.offered


def test_adding_and_removing_are_steps_that_are_undone_and_redone(tab: Tab) -> None:
    start = tab.document.scenario
    tab.add("add_dhondt")
    tab.add("add_no_threshold")
    tab.remove(3)
    assert [*OPENING, "No threshold"] == tab.titles
    history = tab.document.history
    assert "removal of “D’Hondt”" == history.undoText()
    history.undo()
    assert [*OPENING, "D’Hondt", "No threshold"] == tab.titles
    assert "column “No threshold”" == history.undoText()
    history.undo()
    history.undo()
    assert start == tab.document.scenario
    history.redo()
    assert [*OPENING, "D’Hondt"] == tab.titles


def test_six_columns_are_as_many_as_fit(qtbot: QtBot) -> None:
    tab = compared(qtbot, *map(Variation, VARIATION_KINDS[:5]))
    assert tab.button.isEnabled()
    tab.add("add_present")
    assert not tab.button.isEnabled()
    assert "There is room for six columns. Remove one to add another." == tab.button.toolTip()
    tab.remove(6)
    assert tab.button.isEnabled()


def test_a_file_chosen_when_six_columns_are_there_is_not_added(qtbot: QtBot, tmp_path: Path) -> None:
    save_scenario(official_result_2012(), tmp_path / "other.kzcalc")
    tab = compared(qtbot, *map(Variation, VARIATION_KINDS[:6]))
    tab.widget.add_file(tmp_path / "other.kzcalc")
    assert 6 == len(tab.document.scenario.columns)


def test_the_present_scenario_is_added_as_it_is_now_and_stays_so(tab: Tab) -> None:
    tab.add("add_present")
    assert [*OPENING, "Official result 2012"] == tab.titles
    assert ["83", "8", "0", "0", "0", "0", "7"] == tab.seats(3)
    tab.document.apply(tab.document.scenario.with_votes(ONE_PASSES.votes), "")
    assert [f"83  {MINUS}10", "8  +3", "0", "0", "0", "0", "7  +7"] == tab.seats(3)
    tab.document.set_rules(Rules(seats=50))
    assert "83  +35" == tab.seats(3)[0]


def test_a_variation_follows_votes_and_rules(qtbot: QtBot) -> None:
    tab = compared(qtbot, Variation("without-clause"), scenario=official_result_2012())
    assert ["83", "8", "0", "0", "0", "0", "7"] == tab.seats(1)
    tab.document.apply(tab.document.scenario.with_votes(ONE_PASSES.votes), "")
    assert "98  +5" == tab.seats(1)[0]
    tab.document.set_rules(Rules(seats=50, guarantee=Guarantee(correction=Fraction(1, 2))))
    assert "50" == tab.seats(1)[0].split("  ")[0]


def test_scenarios_of_one_title_are_told_apart_by_numbers(tab: Tab) -> None:
    for _ in range(3):
        tab.add("add_present")
    expected = ["Official result 2012", "Official result 2012 (2)", "Official result 2012 (3)"]
    assert expected == tab.titles[3:]


def test_a_scenario_without_a_title_has_one_on_the_screen(qtbot: QtBot) -> None:
    assert ["Now", "Untitled"] == compared(qtbot, replace(POLL, title="")).titles


class TestAScenarioFile:
    def test_becomes_a_column(self, qtbot: QtBot, tab: Tab, tmp_path: Path) -> None:
        save_scenario(replace(ONE_PASSES, title="Clause", notes="press"), tmp_path / "clause.kzcalc")
        tab.add("add_file")
        tab.choose_file(qtbot, tmp_path / "clause.kzcalc")
        assert [*OPENING, "Clause"] == tab.titles
        assert ["93  +10", f"5  {MINUS}3", "0", "0", "0", "0", f"0  {MINUS}7"] == tab.seats(3)

    def test_without_a_title_is_called_like_the_file(self, tab: Tab, tmp_path: Path) -> None:
        save_scenario(replace(ONE_PASSES, title=""), tmp_path / "my\npoll.kzcalc")
        tab.widget.add_file(tmp_path / "my\npoll.kzcalc")
        assert [*OPENING, "my poll"] == tab.titles

    def test_that_is_damaged_is_one_sentence_and_nothing_changes(self, qtbot: QtBot, tab: Tab, tmp_path: Path) -> None:
        (tmp_path / "bad.kzcalc").write_text('{"format": "kzcalc-scenario", "version": 1, "parties": []}')
        before = tab.document.scenario
        tab.add("add_file")
        with qtbot.waitSignal(tab.widget.failed) as failed:
            tab.choose_file(qtbot, tmp_path / "bad.kzcalc")
        assert ["“bad.kzcalc” is damaged: “parties” must be a list of 2 to 20 parties."] == failed.args
        assert (before, 0) == (tab.document.scenario, tab.document.history.count())

    def test_that_is_not_chosen_after_all_changes_nothing(self, tab: Tab) -> None:
        tab.add("add_file")
        child(tab.widget, QFileDialog, "column_dialog").reject()
        assert OPENING == tab.titles
        assert () == tab.document.scenario.columns

    def test_keeps_the_columns_of_a_scenario(self, qtbot: QtBot, tab: Tab, tmp_path: Path) -> None:
        for name in ("add_dhondt", "add_present"):
            tab.add(name)
        tab.document.save(tmp_path / "mine.kzcalc")
        again = Tab(qtbot, load_scenario(tmp_path / "mine.kzcalc"))
        assert (tab.titles, tab.column(3), tab.column(4)) == (again.titles, again.column(3), again.column(4))


class TestOtherParties:
    def test_are_matched_by_key_and_those_of_a_column_alone_have_rows_of_their_own(self, qtbot: QtBot) -> None:
        tab = compared(qtbot, POLL)
        parties = tab.names[: tab.names.index("Guarantee clause")]
        assert [*[p.name for p in ONE_PASSES.parties], "Rukhaniyat"] == parties
        assert ["93", "5", "0", "0", "0", "0", "0", "–"] == tab.seats(0)
        assert [f"5  {MINUS}88", "–", "2  +2", "–", "–", "–", "–", "3"] == tab.seats(1)

    def test_do_not_count_in_the_indices_of_the_present_scenario(self, qtbot: QtBot) -> None:
        alone, beside = Tab(qtbot, ONE_PASSES), compared(qtbot, POLL)
        assert alone.column(0)[7:] == beside.column(0)[8:]

    def test_go_with_their_column(self, qtbot: QtBot) -> None:
        tab = compared(qtbot, POLL)
        tab.remove(1)
        assert "Rukhaniyat" not in tab.names

    def test_of_another_scenario_on_the_table_are_the_first_rows(self, qtbot: QtBot) -> None:
        tab = compared(qtbot, ONE_PASSES.pinned())
        other = Scenario(POLL.title, POLL.parties, 0, POLL.rules, columns=tab.document.scenario.columns)
        tab.document.start_with(other)
        assert ["OSDP", "Rukhaniyat", "Nur Otan", "Ak Zhol"] == tab.names[:4]
        assert ["2", "3", "5", "–"] == tab.seats(0)[:4]
        assert [f"0  {MINUS}2", "–", "93  +88", "5"] == tab.seats(1)[:4]


def test_where_nobody_is_admitted_there_is_nothing_to_divide_by(qtbot: QtBot) -> None:
    nobody = replace(official_result_2012().with_votes([1] * 7), rules=Rules(threshold=Fraction(1, 5)))
    tab = compared(qtbot, Variation("no-threshold"), scenario=nobody)
    assert ["does not apply", "98", f"100.00{NBSP}%", "–", "7.00", "–"] == tab.column(0)[7:]
    assert ["14  +14"] * 7 == tab.seats(1)
    assert ["does not apply", "0", f"0.00{NBSP}%", "0.00", "7.00", "7.00"] == tab.column(1)[7:]


def test_what_the_clause_did_stands_on_its_colour(qtbot: QtBot) -> None:
    tab = compared(qtbot, Variation("without-clause"), Variation("dhondt"))
    tab.widget.resize(1100, 560)
    image = tab.table.viewport().grab().toImage()

    def on_wash(name: str, column: int) -> bool:
        corner = tab.table.visualRect(tab.table.model().index(tab.names.index(name), column)).topLeft() + QPoint(2, 2)
        return image.pixelColor(corner) == QColor(LIGHT.clause_wash)

    marked = [(name, j) for name in tab.names for j in range(3) if on_wash(name, j)]
    assert [("Ak Zhol", 0), ("Ak Zhol", 2), ("Guarantee clause", 0), ("Guarantee clause", 2)] == marked


class TestAHint:
    @pytest.mark.parametrize(
        ("name", "source"),
        [
            ("Votes without a seat", "en.wikipedia.org/wiki/Wasted_vote"),
            ("Gallagher index", "Gallagher, Electoral Studies 10 (1991)"),
            ("Effective number of parties (votes)", "Laakso &amp; Taagepera, Comparative Political Studies 12 (1979)"),
            ("Effective number of parties (seats)", "Laakso &amp; Taagepera, Comparative Political Studies 12 (1979)"),
        ],
    )
    def test_of_an_index_names_its_source(self, tab: Tab, name: str, source: str) -> None:
        assert source in tab.name_tooltips[tab.names.index(name)]

    @pytest.mark.parametrize("kind", ["dhondt", "sainte-lague"])
    def test_of_a_divisor_method_says_what_is_left_of_the_active_clause(self, qtbot: QtBot, kind: str) -> None:
        tab = compared(qtbot, *[Variation(k) for k in VARIATION_KINDS if k == kind])
        note = "only the admission and the minimum of seats remain"
        assert note in tab.head_tooltip(1)
        assert note in tab.tooltip("Guarantee clause", 1)

    def test_of_a_divisor_method_says_nothing_of_a_clause_that_does_not_apply(self, qtbot: QtBot) -> None:
        tab = compared(qtbot, Variation("dhondt"))
        tab.document.apply(tab.document.scenario.with_votes(official_result_2012().votes), "")
        assert ("coefficient" in tab.head_tooltip(1), "") == (False, tab.tooltip("Guarantee clause", 1))

    @pytest.mark.parametrize("kind", VARIATION_KINDS)
    def test_of_a_variation_is_there(self, qtbot: QtBot, kind: str) -> None:
        tab = compared(qtbot, *[Variation(k) for k in VARIATION_KINDS if k == kind])
        same = kind == "with-clause"
        assert ("" != tab.head_tooltip(1), same) == (True, "like that already" in tab.head_tooltip(1))

    def test_of_the_base_cast_says_when_there_are_no_ballots_for_no_list(self, qtbot: QtBot) -> None:
        tab = compared(qtbot, Variation("cast-base"))
        assert "In this scenario there are none" in tab.head_tooltip(1)
        tab.document.set_other_ballots(5)
        assert "for 2012 it is a what-if" in tab.head_tooltip(1)
        assert "In this scenario there are none" not in tab.head_tooltip(1)

    def test_of_a_scenario_says_its_whole_title_as_it_is_its_votes_and_threshold(self, qtbot: QtBot) -> None:
        tab = compared(qtbot, replace(POLL, title="<b>Poll</b> " * 9))
        hint = tab.head_tooltip(1)
        assert "&lt;b&gt;Poll&lt;/b&gt; " * 8 in hint
        assert f"100 votes, threshold 7{NBSP}%" in hint

    def test_of_the_present_scenario_is_its_title(self, tab: Tab) -> None:
        tab.document.set_title("Mine")
        assert "<p>Mine</p>" == tab.head_tooltip(0)


def test_a_drag_changes_cells_in_place(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    tab = compared(qtbot, Variation("dhondt"), POLL)
    monkeypatch.setattr(tab.widget, "_make", lambda _scenario: pytest.fail("the table was made anew"))
    width, resets = tab.table.columnWidth(1), list[None]()
    tab.table.model().modelReset.connect(lambda: resets.append(None))
    tab.document.begin_gesture()
    for share in (7_000, 6_000, 5_000):
        tab.document.set_share(0, share)
    tab.document.end_gesture()
    present = tab.document.allocation.seats[0]
    assert [] == resets
    assert (str(present), width) == (tab.seats(0)[0], tab.table.columnWidth(1))


def test_numbers_are_written_as_the_language_does(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("ru_RU"))
    tab = compared(qtbot, Variation("without-clause"))
    assert ("8,63", f"15,95{NBSP}%") == (tab.value("Gallagher index", 0), tab.value("Votes without a seat", 1))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_in_a_small_place_every_column_is_reached_by_scrolling_and_its_button_goes_with_it(
    qtbot: QtBot, theme: Theme
) -> None:
    tab = Tab(qtbot, replace(ONE_PASSES, columns=tuple(map(Variation, VARIATION_KINDS[:6]))), theme)
    tab.widget.resize(580, 220)
    tab.widget.grab()
    bar = tab.table.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    tab.widget.grab()
    header, last = tab.table.horizontalHeader(), child(tab.table, QToolButton, "remove_column_6")
    left = header.sectionViewportPosition(6)
    assert left < last.x() < last.geometry().right() < left + header.sectionSize(6) <= header.viewport().width()
    QTest.mouseClick(last, LEFT)
    assert 5 == len(tab.document.scenario.columns)


def test_what_is_now_stays_in_view_when_the_other_columns_are_scrolled(qtbot: QtBot) -> None:
    tab = Tab(qtbot, replace(ONE_PASSES, columns=tuple(map(Variation, VARIATION_KINDS[:6]))))
    tab.widget.resize(580, 420)
    width, table = tab.table.columnWidth(0), tab.table

    def now() -> tuple[QImage, QImage]:
        viewports = (table.viewport(), table.horizontalHeader().viewport())
        shown, head = [port.grab(QRect(0, 0, width - 1, port.height())).toImage() for port in viewports]
        return shown, head

    before = now()
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    assert before == now()
    # It is what is now that one points at there, and no button of another column is in the way.
    assert 0 == table.indexAt(QPoint(width // 2, 5)).column()
    buttons = [b for b in table.findChildren(QToolButton) if b.objectName().startswith("remove") and b.isVisible()]
    assert [] == [button for button in buttons if button.x() < width]


def test_no_cell_that_the_arrow_keys_reach_hides_behind_what_stays(qtbot: QtBot) -> None:
    tab = Tab(qtbot, replace(ONE_PASSES, columns=tuple(map(Variation, VARIATION_KINDS[:6]))))
    tab.widget.resize(580, 420)
    table = tab.table
    table.setCurrentIndex(table.model().index(0, 6))
    for column in (5, 4, 3, 2, 1):
        table.setCurrentIndex(table.model().index(0, column))
        assert table.columnViewportPosition(column) >= table.columnWidth(0)


def test_a_new_column_comes_into_view(qtbot: QtBot) -> None:
    tab = compared(qtbot, *map(Variation, VARIATION_KINDS[:5]))
    tab.widget.resize(580, 220)
    tab.widget.grab()
    tab.add("add_present")
    header = tab.table.horizontalHeader()
    right = header.sectionViewportPosition(6) + header.sectionSize(6)
    assert right <= tab.table.viewport().width()


def test_removing_a_column_leaves_the_view_where_it_was(qtbot: QtBot) -> None:
    tab = compared(qtbot, *map(Variation, VARIATION_KINDS[:6]))
    tab.widget.resize(580, 150)
    tab.widget.grab()
    horizontal, vertical = tab.table.horizontalScrollBar(), tab.table.verticalScrollBar()
    horizontal.setValue(20)
    vertical.setValue(40)
    tab.remove(2)
    assert (20, 40) == (horizontal.value(), vertical.value())


def test_every_button_says_which_column_it_removes(qtbot: QtBot) -> None:
    tab = compared(qtbot, Variation("dhondt"), POLL)
    buttons = [child(tab.table, QToolButton, f"remove_column_{i}") for i in (1, 2)]
    expected = ["Remove the column “D’Hondt”", "Remove the column “A poll”"]
    assert expected == [button.accessibleName() for button in buttons]
