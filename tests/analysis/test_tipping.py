"""Tipping points: what they promise, known ones, and a walk over all whole votes that finds the same."""

from dataclasses import FrozenInstanceError, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from kzcalc import Guarantee, Party, Rules, Scenario, TippingPoint, catalogue, load_scenario, save_scenario
from kzcalc import tipping_points as find
from kzcalc.analysis.batch import Outcomes, outcomes_of_many
from kzcalc.analysis.tipping import EVENTS, first_moves, line, search
from kzcalc.law.rules import METHODS, THRESHOLD_BASES
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.shares import in_proportion, to_shares
from tests.analysis import walk
from tests.analysis.scenarios import of

# A slow machine is no failure.
patient = settings(deadline=None, max_examples=60)


def points(scenario: Scenario, party: str, payer: str | None = None) -> dict[str, TippingPoint]:
    return {t.event: t for t in find(scenario, payer) if t.party == party}


def ballots(scenario: Scenario, mover: int) -> dict[str, int]:
    found = points(scenario, scenario.keys[mover])
    return {event: t.ballots for event, t in found.items() if t.ballots is not None}


OFFICIAL = official_result_2012()
AS_ON_SCREEN = OFFICIAL.with_votes(to_shares(OFFICIAL.votes))
CLAUSE = OFFICIAL.with_votes([840500, 69900, 15000, 12000, 6600, 8300, 47700])


def expect_what_it_says(scenario: Scenario, t: TippingPoint) -> None:
    """One more and one less are not the same: this many does it, and one less does not."""
    mover = scenario.keys.index(t.party)
    if t.ballots is None or t.scenario is None:
        assert (None, None) == (t.ballots, t.scenario)
        return
    before, after = scenario.allocate(), t.scenario.allocate()
    one_less = t.ballots - (1 if t.ballots > 0 else -1)
    assert tuple(walk.moved(scenario, mover, t.ballots)) == t.scenario.votes
    assert sum(scenario.votes) == sum(t.scenario.votes)
    assert t.event in walk.effects(mover, before, after)
    less = walk.put_to_the_law(scenario, walk.moved(scenario, mover, one_less))
    assert t.event not in walk.effects(mover, before, less)
    assert tuple(b - a for a, b in zip(before.seats, after.seats, strict=True)) == t.seat_moves


class TestTheOfficialResultOf2012:
    @pytest.mark.parametrize(
        ("party", "event", "change"),
        [
            # Not by a larger quotient: the communists fall below the threshold.
            ("nur-otan", "gain-seat", "0.492"),
            ("nur-otan", "lose-seat", "-0.504"),
            ("ak-zhol", "gain-seat", "0.680"),
            ("ak-zhol", "lose-seat", "-0.262"),
            ("ak-zhol", "leave", "-0.468"),
            ("cppk", "gain-seat", "0.262"),
            ("cppk", "lose-seat", "-0.186"),
            ("cppk", "leave", "-0.186"),
        ],
    )
    def test_the_nearest_events_in_points(self, party: str, event: str, change: str) -> None:
        assert pytest.approx(float(change), abs=0.001) == float(points(OFFICIAL, party)[event].share_change)

    def test_the_communists_fall_by_12903_ballots_and_not_by_one_less(self) -> None:
        assert -12_903 == points(OFFICIAL, "cppk")["leave"].ballots

    @pytest.mark.parametrize("party", ["osdp", "auyl", "adilet", "patriots"])
    def test_a_party_clears_the_threshold_at_exactly_seven_percent(self, party: str) -> None:
        votes = OFFICIAL.votes[OFFICIAL.keys.index(party)]

        assert 7 - Fraction(100 * votes, sum(OFFICIAL.votes)) == points(OFFICIAL, party)["enter"].share_change

    def test_with_hundredths_it_is_the_smallest_number_of_hundredths(self) -> None:
        assert -19 == points(AS_ON_SCREEN, "cppk")["leave"].ballots
        assert Fraction(-18) >= 100 * points(AS_ON_SCREEN, "cppk")["leave"].share_change > -19

    def test_what_hundredths_cannot_say_has_no_ballots(self) -> None:
        scenario = of([4000, 3000, 2999, 1], Rules(seats=3, threshold=Fraction(1, 20_000), guarantee=None))
        unsaid = [t for t in find(scenario) if t.ballots is None]

        assert all(t.scenario is None for t in unsaid)
        assert all(t.share_change for t in unsaid)

    def test_a_seat_that_only_votes_by_the_million_turn_is_not_met_by_ten(self) -> None:
        # The third ends with more than nothing and less than a vote.
        scenario = of([9, 1], Rules(seats=100, threshold=Fraction(19, 20), guarantee=None))

        assert 1 == points(scenario, "p0")["enter"].ballots
        assert 5 == points(scenario, "p0")["enter"].share_change

    def test_the_exact_turn_is_where_two_remainders_are_equal(self) -> None:
        point = points(OFFICIAL, "ak-zhol", payer="nur-otan")["gain-seat"]

        assert Fraction(4716163, 98) == point.votes_change
        assert 48125 == point.ballots
        assert point.votes_change == point.share_change * sum(OFFICIAL.votes) / 100


class TestTheGuaranteeClause:
    def test_the_runner_up_ends_it_and_gains_at_exactly_seven_percent(self) -> None:
        found = points(of([9300, 699, 1]), "p1")

        for event in ("gain-seat", "enter", "clause-off"):
            assert 1 == found[event].ballots
            assert Fraction(1, 100) == found[event].share_change

    def test_a_rising_share_can_cost_seats(self) -> None:
        # Half of the house is guaranteed to the runner-up; a list that cleared has only what its votes are worth.
        scenario = of([9300, 690, 10], Rules(guarantee=Guarantee(minimum_seats=49)))

        assert 10 == points(scenario, "p1")["lose-seat"].ballots

    def test_a_falling_share_can_win_seats(self) -> None:
        scenario = of([9290, 700, 10], Rules(guarantee=Guarantee(minimum_seats=49)))

        assert -1 == points(scenario, "p1")["gain-seat"].ballots

    def test_the_runner_up_loses_its_seats_to_a_party_that_stands_still(self) -> None:
        # The second gives to the leader alone, until the third, which stands still, has more.
        point = points(of([9000, 501, 499]), "p1", payer="p0")["lose-seat"]

        assert -3 == point.ballots
        assert (0, -3, 3) == point.seat_moves

    @pytest.mark.parametrize("mover", ["p0", "p1"])
    def test_it_ends_where_no_other_party_has_votes(self, mover: str) -> None:
        point = points(of([98, 2]), mover)["clause-off"]

        assert point.scenario is not None
        assert (100, 0) == point.scenario.votes


class TestWhoMovesAndWhoGivesWay:
    def test_a_locked_party_has_no_tipping_points(self) -> None:
        assert {"p1", "p2"} == {t.party for t in find(of([50, 30, 20], locked=[0]))}

    def test_a_locked_share_stays_exactly_as_it_is(self) -> None:
        found = find(of([5003, 3001, 1996], locked=[0]))

        assert {5003} == {t.scenario.votes[0] for t in found if t.scenario}

    def test_the_scenario_says_who_gives_way(self) -> None:
        scenario = of([5000, 3000, 2000])
        by_itself = find(replace(scenario, gives_way="p2"))

        changes = [(t.party, t.event, t.share_change, t.ballots) for t in find(scenario, "p2")]
        assert changes == [(t.party, t.event, t.share_change, t.ballots) for t in by_itself]
        assert {"p2"} == {t.scenario.gives_way for t in by_itself if t.scenario}

    def test_applying_one_changes_nobodys_choice_of_who_gives_way(self) -> None:
        assert {"all"} == {t.scenario.gives_way for t in find(of([5000, 3000, 2000]), "p2") if t.scenario}

    def test_one_that_gives_way_alone_is_followed_by_the_next_largest(self) -> None:
        point = points(of([5000, 4900, 100], Rules(seats=1, threshold=Fraction(51, 100), guarantee=None)), "p0", "p2")

        assert (5100, 4900, 0) == (point["enter"].scenario or OFFICIAL).votes

    def test_nothing_moves_if_all_others_are_locked(self) -> None:
        assert [] == find(of([50, 30, 20], locked=[0, 1]))

    def test_an_unknown_payer_is_refused_by_its_key(self) -> None:
        with pytest.raises(ValueError, match="'nobody'"):
            find(OFFICIAL, payer="nobody")

    @pytest.mark.parametrize("payer", [None, "p1"])
    def test_an_election_without_votes_has_no_tipping_points(self, payer: str | None) -> None:
        assert [] == find(of([0, 0, 0]), payer)


class TestWhatATippingPointIs:
    def test_it_cannot_be_changed(self) -> None:
        with pytest.raises(FrozenInstanceError):
            find(OFFICIAL)[0].party = "osdp"  # type: ignore[misc]

    def test_they_come_by_party_and_event(self) -> None:
        order = [(OFFICIAL.keys.index(t.party), EVENTS.index(t.event)) for t in find(OFFICIAL)]

        assert sorted(set(order)) == order

    def test_it_survives_a_file(self, tmp_path: Path) -> None:
        for t in find(CLAUSE):
            assert t.scenario is not None
            save_scenario(t.scenario, tmp_path / "point.kzcalc")
            assert t.scenario == load_scenario(tmp_path / "point.kzcalc")

    def test_all_but_the_votes_stays(self) -> None:
        base = of([50, 30, 20], Rules(seats=69), locked=[2], other_ballots=7)
        scenario = replace(base, unknown={"": {"later": 1}}, notes="Assumed")

        for t in find(scenario):
            assert t.scenario is None or scenario == t.scenario.with_votes(scenario.votes)


def test_no_step_of_the_search_is_long_however_many_seats_and_parties(monkeypatch: pytest.MonkeyPatch) -> None:
    elections: list[int] = []

    def counted(votes: NDArray[Any], rules: Rules, other_ballots: int) -> Outcomes:
        elections.append(len(votes))
        return outcomes_of_many(votes, rules, other_ballots)

    monkeypatch.setattr(line, "outcomes_of_many", counted)
    rules = Rules(seats=1_000, threshold=Fraction(0), method="dhondt")
    for _ in search(of([1_000_003 * (i + 1) // 7 for i in range(20)], rules)):
        assert sum(elections) <= 20_000
        elections.clear()


# --- against all other moves ---


@pytest.mark.parametrize("start", sorted(catalogue()))
def test_of_every_start_each_does_what_it_says_and_one_less_does_not(start: str) -> None:
    scenario = catalogue()[start]
    for t in find(scenario):
        expect_what_it_says(scenario, t)


@st.composite
def scenarios(draw: st.DrawFn, totals: st.SearchStrategy[int]) -> Scenario:
    count = draw(st.integers(2, 6))
    weights = draw(st.lists(st.just(0) | st.integers(5, 9) | st.integers(0, 100), min_size=count, max_size=count))
    votes = in_proportion(draw(totals), weights)
    flags = st.lists(st.sampled_from([False, False, True]), min_size=count, max_size=count)
    threshold = draw(st.sampled_from([Fraction(7, 100)] * 4 + [Fraction(n, 100) for n in (0, 5, 20, 50, 100)]))
    correction = st.sampled_from([Fraction(7, 10), Fraction(0), Fraction(1)])
    guarantee = st.just(Guarantee()) | st.none() | st.builds(Guarantee, st.integers(0, 6), correction)
    rules = Rules(
        seats=draw(st.sampled_from([98, 98, 69, 10, 3, 1])),
        threshold=threshold,
        threshold_base=draw(st.sampled_from(THRESHOLD_BASES)),
        guarantee=draw(guarantee),
        method=draw(st.sampled_from([METHODS[0], *METHODS])),
    )
    marks = zip(votes, draw(flags), draw(flags), strict=True)
    parties = tuple(Party(f"p{i}", f"Party {i}", "#808080", v, a, held=b) for i, (v, a, b) in enumerate(marks))
    scenario = Scenario("Drawn", parties, draw(st.just(0) | st.integers(0, max(votes))), rules)
    return replace(scenario, gives_way=draw(st.sampled_from(["all", "all", "largest", *scenario.keys])))


@patient
@given(scenarios(st.integers(1, 1000)))
def test_each_is_the_first_of_all_moves(scenario: Scenario) -> None:
    for mover in range(len(scenario.parties)):
        assert walk.first_moves(scenario, mover) == ballots(scenario, mover)


@patient
@given(scenarios(st.integers(1500, 4000)), st.data())
def test_so_it_is_where_not_all_moves_are_looked_at(scenario: Scenario, data: st.DataObject) -> None:
    mover = data.draw(st.integers(0, len(scenario.parties) - 1))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(first_moves, "_SCANNED", 250)
        assert walk.first_moves(scenario, mover) == ballots(scenario, mover)


@patient
@given(scenarios(st.just(10_000) | st.integers(10**5, 10**8) | st.just(10**15)))
def test_each_does_what_it_says_and_one_less_does_not(scenario: Scenario) -> None:
    for t in find(scenario):
        expect_what_it_says(scenario, t)
