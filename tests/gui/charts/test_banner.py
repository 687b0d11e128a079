"""The banner's promise, performed: the button goes to the clause in one step, or says why it cannot."""

from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kzcalc import Guarantee, Rules, Scenario
from kzcalc.analysis.clause import clause_path
from kzcalc.gui.charts.banner import ClauseBanner
from kzcalc.gui.window import MainWindow
from kzcalc.law import Admission, ClauseStatus
from kzcalc.law.rules import THRESHOLD_BASES, ThresholdBase
from kzcalc.scenario.catalogue import catalogue
from tests.analysis.scenarios import of
from tests.analysis.test_clause import SMALL, could_be_said
from tests.gui.hands import child, trigger

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
@pytest.mark.parametrize("entry", catalogue())
def test_from_every_start_of_the_catalogue_the_button_keeps_its_promise(
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
