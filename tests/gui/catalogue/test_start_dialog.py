"""Start from: the catalogue as a person reads it before loading anything."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QRadioButton, QTableView, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kzcalc import Guarantee, Rules, Scenario
from kzcalc.gui.catalogue.preview import ScenarioPreview
from kzcalc.gui.catalogue.start_dialog import StartDialog
from kzcalc.gui.widgets.table_view import Table
from kzcalc.gui.widgets.tables import TableModel
from kzcalc.gui.widgets.theme import DARK, LIGHT, Theme
from kzcalc.gui.wording.catalogue import users_words, what_if_notes, what_if_title
from kzcalc.gui.wording.language import LANGUAGES, use_language
from kzcalc.scenario import Party
from kzcalc.scenario.catalogue import entries
from kzcalc.scenario.catalogue_entry import CatalogueEntry, English, Rest
from tests.gui.hands import child, rows

LEFT = Qt.MouseButton.LeftButton
NBSP = "\N{NO-BREAK SPACE}"
ENTRIES = {entry.id: entry for entry in entries()}
OpenDialog = Callable[..., StartDialog]


@pytest.fixture
def chosen() -> list[Scenario]:
    """What was chosen, in the order of choosing."""
    return []


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """What the dialog belongs to."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def open_dialog(qtbot: QtBot, owner: QWidget, chosen: list[Scenario]) -> OpenDialog:
    def open_it(theme: Theme = LIGHT) -> StartDialog:
        dialog = StartDialog(theme, owner)
        dialog.chosen.connect(chosen.append)
        with qtbot.waitExposed(dialog):
            dialog.open()
        return dialog

    return open_it


@pytest.fixture
def dialog(open_dialog: OpenDialog) -> StartDialog:
    return open_dialog()


def position(dialog: QWidget, text: str) -> QPoint:
    """Where a line of the list stands."""
    lines = child(dialog, QListWidget, "start_list")
    (item,) = [i for row in range(lines.count()) if (i := lines.item(row)).text() == text]
    return lines.visualItemRect(item).center()


def click(dialog: QWidget, text: str) -> None:
    QTest.mouseClick(child(dialog, QListWidget, "start_list").viewport(), LEFT, pos=position(dialog, text))


def told(id_: str) -> Scenario:
    """An entry's scenario in the words of the window."""
    return ENTRIES[id_].scenario(words=users_words())


def press(dialog: QWidget, name: str) -> None:
    QTest.mouseClick(child(dialog, QPushButton, name), LEFT)


def choose_rest(dialog: QWidget, name: str) -> None:
    """Click on a radio button's circle."""
    QTest.mouseClick(child(dialog, QRadioButton, name), LEFT, pos=QPoint(8, 8))


def labels(dialog: QWidget, name: str = "") -> list[str]:
    """All texts shown, or those of the labels with a name."""
    return [label.text() for label in dialog.findChildren(QLabel) if name in ("", label.objectName())]


def text_of(dialog: QWidget, name: str) -> str:
    return child(dialog, QLabel, name).text()


def table(dialog: QWidget) -> list[list[str]]:
    return rows(child(dialog, QTableView, "preview_table"))


def preview(qtbot: QtBot, entry: CatalogueEntry) -> ScenarioPreview:
    widget = ScenarioPreview(entry, LIGHT)
    qtbot.addWidget(widget)
    widget.show()
    return widget


class TestTheList:
    def test_is_grouped_into_results_exit_polls_polls_and_councils_the_newest_first(self, dialog: StartDialog) -> None:
        lines = child(dialog, QListWidget, "start_list")
        expected = [
            *("Mazhilis results", "2023", "2021", "2016", "2012", "2007", "2004", "1999"),
            *("Exit polls", "2023: Institute of Eurasian Integration", "2023: SOCIS-A", "2023: Institute of Democracy"),
            *("2021: Qogamdyq Pikir", "2021: Institute of Democracy"),
            *("2016: Institute of Democracy", "2016: Media Consul"),
            *("2012: Strategiya", "2012: Institute of Democracy", "2012: RFE/RL"),
            *("Polls", "2012: Alternativa", "2012: ISPS, second wave", "2012: ISPS, first wave"),
            *("Councils", "2023: Almaty", "2021: Almaty", "2021: Shymkent", "2021: Rudny", "2021: Auliekol"),
        ]
        assert expected == [lines.item(row).text() for row in range(lines.count())]

    def test_begins_at_the_official_result_of_2012(self, dialog: StartDialog) -> None:
        assert "Official result 2012" == text_of(dialog, "preview_title")

    def test_does_not_let_a_heading_be_chosen(self, dialog: StartDialog) -> None:
        click(dialog, "Exit polls")
        assert "Official result 2012" == text_of(dialog, "preview_title")

    def test_is_walked_with_the_arrow_keys_over_the_headings(self, dialog: StartDialog) -> None:
        lines = child(dialog, QListWidget, "start_list")
        click(dialog, "1999")
        QTest.keyClick(lines, Qt.Key.Key_Down)
        assert "Exit poll 2023: Institute of Eurasian Integration" == text_of(dialog, "preview_title")

    @pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.id)
    def test_shows_source_seats_and_every_caveat_of_every_entry(
        self, dialog: StartDialog, entry: CatalogueEntry
    ) -> None:
        dialog.select(entry.id)
        shown = labels(dialog)
        caveats = [caveat.text for caveat in entry.caveats]
        assert [] == [t for t in (entry.title, entry.source, *caveats) if t not in shown]
        seats = [int(row[3]) for row in table(dialog)[: len(entry.parties)]]
        assert entry.scenario().allocate().seats == tuple(seats)

    def test_and_preview_fit_the_smallest_window(self, dialog: StartDialog) -> None:
        dialog.resize(1, 1)
        for id_ in ENTRIES:
            dialog.select(id_)
            QApplication.processEvents()
            assert dialog.preview.minimumSizeHint().width() <= dialog.preview.width()
        assert 720 == dialog.width()


class TestThePreview:
    def test_of_a_result_shows_votes_shares_and_seats(self, dialog: StartDialog) -> None:
        assert ["Nur Otan", "5,621,436", f"80.99{NBSP}%", "83"] == table(dialog)[0]
        assert ["CPPK", "498,788", f"7.19{NBSP}%", "7"] == table(dialog)[6]

    def test_tells_the_seats_as_a_score_with_the_names_in_its_order(self, dialog: StartDialog) -> None:
        assert ("83 : 8 : 7".replace(" ", NBSP), "Seats: Nur Otan, Ak Zhol, CPPK") == (
            text_of(dialog, "preview_score"),
            text_of(dialog, "preview_scorers"),
        )
        click(dialog, "2007")
        assert ("98", "Seats: Nur Otan") == (text_of(dialog, "preview_score"), text_of(dialog, "preview_scorers"))

    def test_says_that_no_party_gets_seats(self, qtbot: QtBot) -> None:
        widget = preview(qtbot, replace(ENTRIES["2012"], rules=Rules(threshold=Fraction(9, 10))))
        assert ("0", "No party gets seats.") == (text_of(widget, "preview_score"), text_of(widget, "preview_scorers"))

    def test_measures_shares_as_the_threshold_does(self, dialog: StartDialog) -> None:
        click(dialog, "2023: SOCIS-A")
        assert ["OSDP", f"4.91{NBSP}%", f"4.91{NBSP}%", "0"] == table(dialog)[1]
        assert ["Ballots for no list", f"4.40{NBSP}%", f"4.40{NBSP}%", ""] == table(dialog)[7]
        click(dialog, "2023")
        assert ["Ballots for no list", "248,291", f"3.90{NBSP}%", ""] == table(dialog)[7]

    @pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.id)
    def test_shows_a_turnout_only_where_it_is_confirmed(self, dialog: StartDialog, entry: CatalogueEntry) -> None:
        dialog.select(entry.id)
        assert (entry.id in ("2007", "2016")) == ("Turnout" in labels(dialog))

    def test_of_another_year_shows_its_parties_in_place_of_the_seven(self, dialog: StartDialog) -> None:
        click(dialog, "2021")
        expected = ["Nur Otan", "Auyl", "People's Party", "Adal", "Ak Zhol"]
        assert expected == [row[0] for row in table(dialog)]

    def test_shows_the_date_in_words(self, dialog: StartDialog) -> None:
        assert "15 January 2012" in labels(dialog)

    def test_shows_a_month_where_the_day_is_not_known(self, dialog: StartDialog) -> None:
        click(dialog, "2012: ISPS, first wave")
        assert "January 2012" in labels(dialog)

    def test_of_a_poll_shows_pollster_and_sample(self, dialog: StartDialog) -> None:
        click(dialog, "2012: Strategiya")
        assert {"Pollster", "Strategiya", "Sample", "19,520"} <= set(labels(dialog))

    def test_says_that_a_sample_is_not_known(self, dialog: StartDialog) -> None:
        click(dialog, "2012: ISPS, first wave")
        assert "not known" in labels(dialog)

    def test_says_that_the_clause_does_not_apply(self, dialog: StartDialog) -> None:
        assert f"The guarantee clause does not apply: 3 parties cleared 7{NBSP}%." == text_of(dialog, "preview_clause")

    def test_says_that_a_year_had_no_clause(self, dialog: StartDialog) -> None:
        click(dialog, "2007")
        assert "These rules have no guarantee clause." == text_of(dialog, "preview_clause")

    def test_says_unmistakably_that_the_clause_applies(self, qtbot: QtBot) -> None:
        entry = ENTRIES["2007"]
        widget = preview(qtbot, replace(entry, rules=replace(entry.rules, guarantee=Guarantee())))
        assert "The guarantee clause applies: OSDP is admitted as the runner-up." == text_of(widget, "preview_clause")
        assert child(widget, QLabel, "preview_clause").property("active") is True
        seats = child(widget, Table, "preview_table").cell(2, 3)
        assert ("3", True) == (seats.text, seats.clause)

    def test_says_that_nobody_passed(self, qtbot: QtBot) -> None:
        widget = preview(qtbot, replace(ENTRIES["2012"], rules=Rules(threshold=Fraction(9, 10))))
        assert f"No party cleared 90{NBSP}%: the seats stay unfilled." == text_of(widget, "preview_clause")

    def test_says_that_the_clause_cannot_apply_to_one_list_alone(self, qtbot: QtBot) -> None:
        entry = ENTRIES["2012"]
        alone = (entry.parties[0], *(replace(p, votes=0) for p in entry.parties[1:]))
        widget = preview(qtbot, replace(entry, parties=alone))
        assert "cannot apply" in text_of(widget, "preview_clause")

    def test_shows_its_numbers_and_names_in_the_users_language(self, open_dialog: OpenDialog) -> None:
        QLocale.setDefault(QLocale("ru_RU"))
        assert ["Нур Отан", f"5{NBSP}621{NBSP}436", f"80,99{NBSP}%", "83"] == table(open_dialog())[0]

    def test_shows_the_same_in_the_dark(self, open_dialog: OpenDialog) -> None:
        assert "83" == table(open_dialog(DARK))[0][3]


class TestTheMarkUnverified:
    @pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.id)
    def test_stands_wherever_something_is_unverified_and_nowhere_else(
        self, dialog: StartDialog, entry: CatalogueEntry
    ) -> None:
        dialog.select(entry.id)
        said = [caveat for caveat in entry.caveats if caveat.unverified]
        beside_figures = len({"sample", "rules"} & set(entry.unverified))
        expected = beside_figures + len(said) + bool(entry.unpublished)
        assert ["unverified"] * expected == labels(dialog, "unverified_badge")

    def test_stands_beside_what_it_is_about(self, dialog: StartDialog) -> None:
        dialog.select("exit-socis-a-2023")
        (sample,) = [label for label in dialog.preview.findChildren(QLabel) if label.text() == "312,000"]
        badge = dialog.preview.findChildren(QLabel, "unverified_badge")[0]
        middle = badge.geometry().center().y()
        assert sample.geometry().top() <= middle <= sample.geometry().bottom()

    def test_is_told_from_the_rest_by_words_in_the_table_too(self, dialog: StartDialog) -> None:
        click(dialog, "2012: RFE/RL")
        expected = [f"80{NBSP}%", f"7.01{NBSP}%, assumed", *["not published"] * 4, f"7.01{NBSP}%, assumed"]
        assert expected == [row[1] for row in table(dialog)]


class TestWhatIsMissing:
    def test_is_said_and_normalised_visibly(self, dialog: StartDialog) -> None:
        click(dialog, "2012: ISPS, first wave")
        expected = f"The shares add up to 94.2{NBSP}%: 5.8 percentage points are missing."
        assert expected == text_of(dialog, "rest_sentence")
        assert ["Ak Zhol", f"7.0{NBSP}%", f"7.43{NBSP}%", "8"] == table(dialog)[1]

    def test_is_left_out_at_first(self, dialog: StartDialog, chosen: list[Scenario]) -> None:
        click(dialog, "2012: ISPS, first wave")
        assert child(dialog, QRadioButton, "rest_left_out").isChecked()
        press(dialog, "start_button")
        assert [told("isps-1-2012")] == chosen

    def test_counts_as_ballots_for_no_list_if_the_user_says_so(
        self, dialog: StartDialog, chosen: list[Scenario]
    ) -> None:
        click(dialog, "2012: ISPS, first wave")
        choose_rest(dialog, "rest_other_ballots")
        assert ["Ballots for no list", f"5.8{NBSP}%", "", ""] == table(dialog)[7]
        assert "the seats stay the same" in text_of(dialog, "rest_hint")
        press(dialog, "start_button")
        assert [ENTRIES["isps-1-2012"].scenario("other ballots", users_words())] == chosen

    def test_left_out_or_not_tells_the_table_of_what_differs_alone(
        self, qtbot: QtBot, qtmodeltester: ModelTester
    ) -> None:
        rules = Rules(threshold=Fraction(75, 1000), threshold_base="cast")
        widget = preview(qtbot, replace(ENTRIES["exit-institute-of-democracy-2012"], rules=rules))
        model = child(widget, QTableView, "preview_table").model()
        assert isinstance(model, TableModel)
        before = model.rows
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt leaves it without types
        heard: list[tuple[int, int]] = []
        model.dataChanged.connect(lambda first, _last: heard.append((first.row(), first.column())))
        choose_rest(widget, "rest_other_ballots")
        after = model.rows
        assert len(before) + 1 == len(after)
        assert [(r, c) for r in range(len(before)) for c in range(4) if before[r][c] != after[r][c]] == heard
        assert heard

    def test_is_left_out_again_if_the_user_changes_her_mind(self, dialog: StartDialog, chosen: list[Scenario]) -> None:
        click(dialog, "2012: ISPS, first wave")
        choose_rest(dialog, "rest_other_ballots")
        choose_rest(dialog, "rest_left_out")
        assert 7 == len(table(dialog))
        press(dialog, "start_button")
        assert [0] == [scenario.other_ballots for scenario in chosen]

    def test_takes_part_where_the_rules_count_ballots_cast(self, qtbot: QtBot) -> None:
        entry = ENTRIES["exit-institute-of-democracy-2012"]
        widget = preview(qtbot, replace(entry, rules=Rules(threshold=Fraction(75, 1000), threshold_base="cast")))
        assert ["83", "8", "7"] == [row[3] for row in table(widget) if row[3] not in ("0", "")]
        choose_rest(widget, "rest_other_ballots")
        assert "By these rules they count" in text_of(widget, "rest_hint")
        assert widget.scenario.allocate().seats == tuple(int(row[3]) for row in table(widget)[:7])
        assert widget.scenario.allocate().clause_active

    @pytest.mark.parametrize("name", ["2012", "2012: Strategiya"])
    def test_is_no_question_where_nothing_is(self, dialog: StartDialog, name: str) -> None:
        click(dialog, name)
        assert [] == dialog.preview.findChildren(QRadioButton)

    def test_may_be_less_than_nothing(self, qtbot: QtBot) -> None:
        widget = preview(qtbot, replace(ENTRIES["isps-1-2012"], missing=Fraction("-0.3")))
        expected = f"The shares add up to 100.3{NBSP}%, 0.3 percentage points too many."
        assert expected == text_of(widget, "rest_sentence")
        assert [] == widget.findChildren(QRadioButton)


class TestStarting:
    def test_gives_the_scenario_and_closes(self, dialog: StartDialog, chosen: list[Scenario]) -> None:
        click(dialog, "2016")
        press(dialog, "start_button")
        assert [told("2016")] == chosen
        assert not dialog.isVisible()

    def test_works_by_a_double_click(self, dialog: StartDialog, chosen: list[Scenario]) -> None:
        click(dialog, "2023")
        lines = child(dialog, QListWidget, "start_list")
        QTest.mouseDClick(lines.viewport(), LEFT, pos=position(dialog, "2023"))
        assert [told("2023")] == chosen
        assert not dialog.isVisible()

    def test_works_by_the_enter_key(self, dialog: StartDialog, chosen: list[Scenario]) -> None:
        QTest.keyClick(child(dialog, QListWidget, "start_list"), Qt.Key.Key_Return)
        assert [told("2012")] == chosen

    def test_is_not_begun_by_a_double_click_on_a_heading(self, dialog: StartDialog, chosen: list[Scenario]) -> None:
        lines = child(dialog, QListWidget, "start_list")
        QTest.mouseDClick(lines.viewport(), LEFT, pos=position(dialog, "Mazhilis results"))
        assert [] == chosen
        assert dialog.isVisible()

    def test_can_be_cancelled(self, dialog: StartDialog, chosen: list[Scenario]) -> None:
        press(dialog, "cancel_button")
        assert [] == chosen
        assert not dialog.isVisible()


class _Shouting(QTranslator):
    """Translates every text of the catalogue that has no places to fill to capitals."""

    def translate(self, context: str, text: str, *_: object) -> str:
        return text.upper() if context == "Catalogue" and "{" not in text else text


class _Loud(English):
    """Tells entries in capitals, so that whatever was not asked for in the language stands out."""

    def say(self, text: str) -> str:
        return re.sub(r"{\w+}|[^{}]+", lambda part: part[0] if part[0].startswith("{") else part[0].upper(), text)

    def name(self, party: Party) -> str:
        return party.name.upper()


class TestTheWordsOfTheCatalogue:
    @pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.id)
    def test_are_all_that_notes_are_made_of(self, entry: CatalogueEntry) -> None:
        rests: tuple[Rest, Rest] = ("left out", "other ballots")
        notes = [text for rest in rests for text in (entry.notes(rest, _Loud()), entry.what_if_notes(rest, _Loud()))]
        assert [text.upper() for text in notes] == notes

    def test_are_shown_and_given_in_the_users_language(self, open_dialog: OpenDialog, chosen: list[Scenario]) -> None:
        translator = _Shouting()
        QCoreApplication.installTranslator(translator)
        try:
            dialog = open_dialog()
            assert "OFFICIAL RESULT 2012" == text_of(dialog, "preview_title")
            press(dialog, "start_button")
            assert ["OFFICIAL RESULT 2012"] == [scenario.title for scenario in chosen]
        finally:
            QCoreApplication.removeTranslator(translator)


@pytest.fixture
def speak(qtbot: QtBot) -> Iterator[Callable[[str], None]]:  # noqa: ARG001 - the application
    """Speak another language, and English again in the end."""
    yield use_language
    use_language("en")


Speak = Callable[[str], None]


class TestWhatIsMadeOfARecord:
    @pytest.mark.parametrize(
        "title",
        ["What-if: A", "Условный расчёт: A", "Болжамды есеп: A", "What if: A", "Что если: A", "Шартты: A"],
    )
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_keeps_a_title_that_says_so_in_any_language(self, speak: Speak, language: str, title: str) -> None:
        speak(language)
        assert title == what_if_title(title)

    def test_has_a_title_that_a_file_can_hold(self) -> None:
        title = what_if_title("A" * 500)
        assert (500, "What-if: A") == (len(title), title[:10])

    @pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.id)
    @pytest.mark.parametrize("rest", ["left out", "other ballots"])
    @pytest.mark.parametrize("written", LANGUAGES)
    def test_has_notes_that_say_so_whatever_language_they_were_written_in(
        self, speak: Speak, entry: CatalogueEntry, rest: Rest, written: str
    ) -> None:
        speak(written)
        notes = entry.notes(rest, users_words())
        speak("en")
        said = what_if_notes(entry, f"{notes}\nMine.")
        assert f"{entry.what_if_notes(rest, users_words())}\nMine." == said
        assert said == what_if_notes(entry, said)
        assert said.startswith(f"What if, based on: {entry.title}. Source: {entry.source}.\n")

    def test_has_notes_before_what_else_was_written(self) -> None:
        entry = ENTRIES["2012"]
        assert f"{entry.what_if_notes('left out', users_words())}\nMine." == what_if_notes(entry, "Mine.")
