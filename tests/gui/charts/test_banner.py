"""The clause card's promises, performed: what it says happens when it is done, and all of it can be read."""

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import permutations
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kzcalc import Guarantee, Rules, Scenario
from kzcalc.analysis.clause import clause_path
from kzcalc.gui.charts.banner import ClauseBanner
from kzcalc.gui.charts.clause_places import HEIGHTS, Form
from kzcalc.gui.charts.clause_scene import Meters, Pair
from kzcalc.gui.state.document import Document
from kzcalc.gui.widgets.lettering import Fitted, Lettering, Style
from kzcalc.gui.widgets.theme import LIGHT, THEMES, apply_theme
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.sentence import Sentence
from kzcalc.law import Admission, ClauseStatus
from kzcalc.law.rules import THRESHOLD_BASES, ThresholdBase
from kzcalc.scenario.catalogue import catalogue
from tests.analysis.scenarios import of
from tests.analysis.test_clause import SMALL, could_be_said
from tests.gui.hands import child, trigger, type_share

LEFT = Qt.MouseButton.LeftButton


def button(window: MainWindow) -> QPushButton:
    return child(child(window, ClauseBanner, "clause_banner"), QPushButton, "clause_show")


def on_the_table(window: MainWindow, scenario: Scenario) -> None:
    window.document.start_with(scenario)
    assert window.document.scenario is scenario


def expect_the_promise_kept(window: MainWindow, scenario: Scenario) -> None:
    """Press the button and see the clause, in one step, that undo takes back to the last vote; or see why not."""
    on_the_table(window, scenario)
    several = window.document.allocation.clause is ClauseStatus.SEVERAL_PASSED
    assert several == button(window).isVisible()
    if not several:
        return
    if not button(window).isEnabled():
        assert not could_be_said(scenario)
        assert button(window).toolTip()
        assert button(window).accessibleDescription()
        QTest.mouseClick(button(window), LEFT)
        assert window.document.scenario is scenario
        return
    second = sorted(range(len(scenario.votes)), key=lambda i: (-scenario.votes[i], i))[1]
    QTest.mouseClick(button(window), LEFT)
    document = window.document
    assert True is window.banner.property("active")
    assert (ClauseStatus.ACTIVE, second) == (document.allocation.clause, document.allocation.runner_up)
    assert 1 == document.allocation.admissions.count(Admission.THRESHOLD)
    assert (1, 10_000) == (document.history.count(), sum(document.scenario.votes))
    assert not button(window).isVisible()
    trigger(window, "action_undo")
    assert document.scenario == scenario
    assert not window.banner.property("active")


@pytest.mark.parametrize("base", THRESHOLD_BASES)
@pytest.mark.parametrize("entry", ["2012", "2007", "2023", "1999", "rferl-2012"])
def test_from_starts_of_the_catalogue_the_button_keeps_its_promise(
    window: MainWindow, entry: str, base: ThresholdBase
) -> None:
    start = catalogue()[entry]
    rules = replace(start.rules, threshold_base=base, guarantee=start.rules.guarantee or Guarantee())
    for gives_way in ("all", "largest", *start.keys):
        expect_the_promise_kept(window, replace(start, rules=rules, gives_way=gives_way))
    for party in range(len(start.parties)):
        expect_the_promise_kept(window, replace(start, rules=rules).with_lock(party, True))
        expect_the_promise_kept(window, replace(start, rules=rules).with_held(party, True))


@pytest.mark.parametrize("seed", range(3))
def test_from_scenarios_at_random_the_button_keeps_its_promise(window: MainWindow, seed: int) -> None:
    random = Random(seed)
    pressed = 0
    for _ in range(60):
        small = [random.choice([699, 700, 701, random.randrange(2_000)]) for _ in range(random.randint(1, 5))]
        votes = [*small, 10_000 - sum(small)]
        random.shuffle(votes)
        scale = random.choice([1, 694])
        parties = range(len(votes))
        scenario = of(
            [v * scale + random.randrange(scale) for v in votes],
            Rules(threshold_base=random.choice(THRESHOLD_BASES)),
            locked=[i for i in parties if random.random() < 0.15],
            gives_way=random.choice(["all", "largest", "p0", "p1"]),
            other_ballots=random.choice([0, 300 * scale]),
        )
        scenario = scenario if any(scenario.locked) else scenario.with_held(random.choice(parties), True)
        expect_the_promise_kept(window, scenario)
        path = clause_path(scenario, scenario.allocate())
        pressed += path is not None and path.scenario is not None
    assert 15 < pressed


@pytest.mark.parametrize("gives_way", ["all", "largest", "p3", "p5"])
def test_where_proportion_would_lift_another_the_rest_goes_to_the_leader(window: MainWindow, gives_way: str) -> None:
    expect_the_promise_kept(window, of(SMALL, gives_way=gives_way))


@pytest.mark.parametrize("held", [[0], [1, 2], [3, 4, 5], [0, 1, 2, 3, 4, 5]])
def test_held_shares_forbid_nothing(window: MainWindow, held: list[int]) -> None:
    expect_the_promise_kept(window, of(SMALL, held=held))


def test_a_lock_that_forbids_it_is_told_and_unlocking_it_is_enough(window: MainWindow) -> None:
    on_the_table(window, of(SMALL, locked=[1]))
    assert not button(window).isEnabled()
    assert "locked" in button(window).accessibleDescription()
    window.document.set_locked(1, False)
    assert button(window).isEnabled()
    assert "locked" not in button(window).accessibleDescription()


def test_what_hundredths_cannot_say_is_told(window: MainWindow) -> None:
    on_the_table(window, of([9000, 1000], Rules(threshold=Rules().threshold / 10**6)))
    assert not button(window).isEnabled()
    assert "hundredths" in button(window).accessibleDescription()


def test_the_keyboard_reaches_the_button(window: MainWindow) -> None:
    button(window).setFocus()
    QTest.keyClick(button(window), Qt.Key.Key_Space)
    assert True is window.banner.property("active")


def test_the_target_is_told_as_on_the_sliders_on_either_base(window: MainWindow) -> None:
    # Of 11,000 ballots cast 7 % are 770 of the 10,000 valid ones.
    on_the_table(window, of([8000, 1000, 1000], Rules(threshold_base="cast"), other_ballots=1_000))
    assert "Party 2 and Party 1 fell below 7.70\N{NO-BREAK SPACE}%" in window.banner.text
    on_the_table(window, of([8000, 1000, 1000], other_ballots=1_000))
    assert "Party 2 and Party 1 fell below 7.00\N{NO-BREAK SPACE}%" in window.banner.text


def test_a_tie_for_second_place_is_told(window: MainWindow) -> None:
    on_the_table(window, of([8800, 600, 600]))
    assert "Party 1 and Party 2 tie for second place" in window.banner.text


# -- what it shows -------------------------------------------------------------------------------------------------

APPLIES = of([8405, 699, 150, 120, 66, 83, 477])
STATES = {
    "official": catalogue()["2012"],
    "applies": APPLIES,
    "2007": catalogue()["2007"],
    "several without the clause": replace(catalogue()["2012"], rules=Rules(guarantee=None)),
    "nobody": of([1] * 7, Rules(threshold=Fraction(1, 5))),
    "nobody without the clause": of([1] * 7, Rules(threshold=Fraction(1, 5), guarantee=None)),
    "alone": of([10_000, 0, 0]),
    "tie": of([8800, 600, 600]),
    "three fall": of([7000, 1000, 900, 800, 300]),
    "many fall": of([500] * 20, Rules(threshold=Fraction(1, 100))),
    "all equal": of([1000] * 10),
    "two parties": of([9301, 699]),
    "many seats": replace(APPLIES, rules=Rules(seats=10_000, threshold=Fraction(7_123_456, 10**8))),
    "locked": catalogue()["2012"].with_lock(1, True),
}
FORMS: dict[Form, tuple[int, ...]] = {
    "tall": (1436, 816),
    "full": (844, 740),
    "compact": (662,),
    "slim": (844, 740),
}


@pytest.fixture(params=["light"])
def card(request: pytest.FixtureRequest, qtbot: QtBot) -> ClauseBanner:
    """The card alone, in a theme."""
    theme = THEMES[request.param]
    apply_theme(theme)
    document = Document(catalogue()["2012"])
    banner = ClauseBanner(document, theme)
    document.setParent(banner)
    document.changed.connect(banner.draw)
    banner.resize(844, banner.height())
    banner.draw(document.snapshot)
    qtbot.addWidget(banner)
    banner.show()
    return banner


def put(card: ClauseBanner, scenario: Scenario) -> None:
    card._document.start_with(scenario)


def shown(banner: ClauseBanner) -> list[QPushButton]:
    return [b for b in banner.findChildren(QPushButton) if b.isVisible()]


def with_long_names(scenario: Scenario) -> Scenario:
    parties = [
        replace(p, key=f"long-{i}", name=f"Всеказахстанское движение избирателей {i:02}")
        for i, p in enumerate(scenario.parties)
    ]
    return replace(scenario, parties=tuple(parties))


def test_the_pair_is_that_of_the_votes_with_and_without_the_clause(card: ClauseBanner) -> None:
    scenario = of([8000, 600, 500, 500, 400], Rules(seats=150))
    put(card, scenario)
    without = replace(scenario, rules=Rules(seats=150, guarantee=None)).allocate().seats
    there = scenario.allocate().seats
    pair = f"Without the clause {without[0]} : {without[1]}, with it {there[0]} : {there[1]}."
    assert pair in card.text.replace("\N{NO-BREAK SPACE}", " ")
    assert card._scene is not None
    assert isinstance(card._scene.right, Pair)
    assert ((without[0], without[1]), (there[0], there[1])) == card._scene.right.seats


def test_who_hears_the_card_hears_the_seats_in_words(card: ClauseBanner) -> None:
    put(card, APPLIES)
    assert "only Party 0 cleared" in card.accessibleName()
    assert "Without the clause 98 seats against 0, with it 93 seats against 5." in card.accessibleDescription()
    assert "Article 97-1" in card.accessibleDescription()


def test_a_party_falls_below_the_threshold_by_just_what_the_card_says(window: MainWindow) -> None:
    for key, index in (("ak_zhol", 1), ("cppk", 6)):
        for short, clears in ((0, False), (1, True)):
            on_the_table(window, catalogue()["2012"])
            name = window.document.scenario.parties[index].name
            told = re.search(rf"{name} ([\d.]+)\N{{NO-BREAK SPACE}}%: ([\d.]+) points to go", window.banner.text)
            assert told is not None
            share, distance = (Fraction(number) for number in told.groups())
            type_share(window, key, f"{float(share - distance + Fraction(short, 100)):.2f}")
            cleared = window.document.allocation.admissions[index] is Admission.THRESHOLD
            assert clears == cleared, (key, share, distance)


def test_a_meter_moves_with_the_hand_and_its_scale_does_not(window: MainWindow) -> None:
    gesture = window.document.begin_gesture()
    seen = []
    for share in (747, 800, 1400, 2600, 720):
        gesture.move({1: share})
        scene = window.banner._scene
        assert scene is not None
        assert isinstance(scene.right, Meters)
        seen.append((scene.right.reach, next(m.distance for m in scene.right.meters if m.party.name == "Ak Zhol")))
    assert [(100, 48), (100, 101), (100, 701), (100, 1901), (100, 21)] == seen
    window.document.end_gesture()


def test_the_law_of_2009_is_applied_in_one_step_and_gives_what_was_said(window: MainWindow) -> None:
    on_the_table(window, catalogue()["2007"])
    assert "under the law of 2009 it would be 95 : 3." in window.banner.text.replace("\N{NO-BREAK SPACE}", " ")
    apply = child(window, QPushButton, "clause_apply")
    assert "Apply the law of 2009" == apply.text()
    before = window.document.scenario
    QTest.mouseClick(apply, LEFT)
    assert replace(before.rules, guarantee=Guarantee()) == window.document.scenario.rules
    assert (1, True) == (window.document.history.count(), window.banner.property("active"))
    assert [95, 3] == [s for s in window.document.allocation.seats if s]
    trigger(window, "action_undo")
    assert before == window.document.scenario


def test_on_other_rules_it_is_the_clause_of_2009_and_not_its_law(card: ClauseBanner) -> None:
    put(card, of([9000, 400, 600], Rules(threshold=Fraction(1, 10), guarantee=None)))
    assert "with that of 2009 it would be" in card.text
    assert "Apply the clause of 2009" == child(card, QPushButton, "clause_apply").text()


@pytest.mark.parametrize("language", ["en", "ru", "kk"], indirect=True)
@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("entry", ["2012", "2004", "2007", "2021", "2023"])
def test_beside_the_large_numbers_names_of_ordinary_length_are_whole(
    card: ClauseBanner, monkeypatch: pytest.MonkeyPatch, entry: str
) -> None:
    start = catalogue()[entry]
    count = len(start.parties)
    cut: list[str] = []
    elided = Lettering.elided

    def watched(self: Lettering, text: str, style: Style, width: float) -> str:
        found = elided(self, text, style, width)
        cut.extend([] if found == text or style.size != 11 else [text])
        return found

    monkeypatch.setattr(Lettering, "elided", watched)
    for rules in (replace(start.rules, guarantee=Guarantee()), replace(start.rules, guarantee=None)):
        for leader, second in permutations(range(count), 2):
            shares = [10 if i not in (leader, second) else 300 for i in range(count)]
            shares[leader] += 10_000 - sum(shares)
            put(card, replace(start.with_votes(shares), rules=rules, other_ballots=0))
            for form, width in (("full", 844), ("tall", 1436)):
                card.set_form(form)  # type: ignore[arg-type]
                card.resize(width, card.height())
                card.grab()
    assert {name for name in cut if len(name) <= 20} == set()


def test_a_number_and_its_noun_stay_in_one_line(card: ClauseBanner) -> None:
    for scenario in STATES.values():
        put(card, scenario)
        assert card._scene is not None
        assert not any(re.search(r"\d (?=seats?\b)", sentence.text) for sentence in card._scene.detail)


def test_a_name_that_is_cut_at_the_end_of_a_sentence_takes_its_stop_along() -> None:
    sentence = Sentence("Only {0}.", ("Nur Otan",))
    assert "Only Nur…" == sentence.with_names(lambda _: "Nur…")
    assert "Only Nur Otan." == sentence.text


def test_how_it_is_worked_out_is_one_click_away(window: MainWindow) -> None:
    on_the_table(window, APPLIES)
    QTest.mouseClick(child(window, QPushButton, "clause_workings"), LEFT)
    assert "workings" == window.drawer.open_page


@pytest.mark.parametrize("form", FORMS)
def test_nothing_jumps_whatever_the_card_says(card: ClauseBanner, form: Form) -> None:
    card.set_form(form)
    for scenario in STATES.values():
        put(card, scenario)
        assert LIGHT.px(HEIGHTS[form]) == card.height() == card.minimumHeight() == card.maximumHeight()


@pytest.mark.parametrize("language", ["en", "ru", "kk"], indirect=True)
@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("form", FORMS)
def test_every_sentence_fits_in_every_form_and_no_number_is_cut(
    card: ClauseBanner, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    fitted, unfit = Lettering.fitted, []

    def watched(self: Lettering, sentences: Sequence[Sentence], *room: object) -> Fitted | None:
        found = fitted(self, sentences, *room)  # type: ignore[arg-type]
        if found is None:
            unfit.append([sentence.text for sentence in sentences])
        return found

    monkeypatch.setattr(Lettering, "fitted", watched)
    card.set_form(form)
    for name, scenario in STATES.items():
        for named in (scenario, with_long_names(scenario)):
            put(card, named)
            for width in FORMS[form]:
                card.resize(width, card.height())
                card.grab()
                assert [] == unfit, (name, width)
                assert all(card.rect().contains(b.geometry()) for b in shown(card)), (name, width)


@pytest.mark.parametrize("form", FORMS)
def test_show_me_can_be_reached_in_every_form(card: ClauseBanner, form: Form) -> None:
    card.set_form(form)
    show = child(card, QPushButton, "clause_show")
    assert show.isVisible()
    QTest.mouseClick(show, LEFT)
    assert ClauseStatus.ACTIVE is card._document.allocation.clause


@pytest.mark.parametrize("card", THEMES, indirect=True)
@pytest.mark.parametrize("form", FORMS)
def test_the_card_is_amber_where_the_clause_applies_and_nowhere_else(card: ClauseBanner, form: Form) -> None:
    amber = QColor(card._theme.clause_fill)
    card.set_form(form)
    for scenario in STATES.values():
        put(card, scenario)
        ground = card.grab().toImage().pixelColor(card.width() // 2, 3)
        assert scenario.allocate().clause_active == (ground == amber) == card.property("active")


def test_after_a_change_the_card_is_as_if_it_had_never_been_another(card: ClauseBanner) -> None:
    for scenario in STATES.values():
        put(card, scenario)
        QApplication.processEvents()
        kept = card.grab().toImage()
        card._ground = None
        assert card.grab().toImage() == kept
