"""Tipping points: what they promise, known ones, and a walk over all shares that finds no nearer one."""

from collections.abc import Iterable, Sequence
from dataclasses import FrozenInstanceError, replace
from fractions import Fraction
from itertools import pairwise
from math import gcd
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kzcalc import Guarantee, Party, Rules, Scenario, TippingPoint, load_scenario, save_scenario
from kzcalc import tipping_points as find
from kzcalc.analysis.tipping import EVENTS
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.shares import to_shares
from tests.analysis import walk
from tests.analysis.strategies import patient, scenarios_with_payer
from tests.scenario.strategies import scenarios as scenarios_of_any_file

Case = tuple[Scenario, str | None]

# What "right to 0.001 points" leaves, less what the nearest point may be off.
NEARER = walk.PROMISED / 2


def of(
    votes: Sequence[int], rules: Rules | None = None, locked: Sequence[int] = (), other_ballots: int = 0
) -> Scenario:
    parties = tuple(Party(f"p{i}", f"Party {i}", "#808080", v, i in locked) for i, v in enumerate(votes))
    return Scenario("A title", parties, other_ballots, rules or Rules(), "Some notes")


def points(scenario: Scenario, party: str, payer: str | None = None) -> dict[str, TippingPoint]:
    return {t.event: t for t in find(scenario, payer) if t.party == party}


def percent(scenario: Scenario, index: int) -> Fraction:
    return Fraction(100 * scenario.votes[index], sum(scenario.votes))


OFFICIAL = official_result_2012()
AS_ON_SCREEN = OFFICIAL.with_votes(to_shares(OFFICIAL.votes))
CLAUSE = OFFICIAL.with_votes([840500, 69900, 15000, 12000, 6600, 8300, 47700])
CASES = [(s, payer) for s in (OFFICIAL, AS_ON_SCREEN, CLAUSE) for payer in (None, "nur-otan")]
case_names = [f"{name}-{payer}" for name in ("official", "screen", "clause") for payer in ("all", "leader")]


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

    @pytest.mark.parametrize("party", ["osdp", "auyl", "adilet", "patriots"])
    def test_a_party_enters_at_exactly_seven_percent(self, party: str) -> None:
        point = points(OFFICIAL, party)["enter"]

        assert 7 == percent(point.scenario, OFFICIAL.keys.index(party))
        assert 7 - percent(OFFICIAL, OFFICIAL.keys.index(party)) == point.share_change

    def test_who_pays_the_seat(self) -> None:
        assert (7, 0, 0, 0, 0, 0, -7) == points(OFFICIAL, "nur-otan")["gain-seat"].seat_moves
        assert (0, -1, 0, 0, 0, 0, 1) == points(OFFICIAL, "ak-zhol")["lose-seat"].seat_moves

    def test_a_party_in_parliament_cannot_enter(self) -> None:
        assert "enter" not in points(OFFICIAL, "ak-zhol")

    def test_a_sleeping_clause_cannot_be_switched_off(self) -> None:
        assert set() == {t.party for t in find(OFFICIAL) if t.event == "clause-off"}

    def test_the_communists_alone_cannot_wake_the_clause_by_falling(self) -> None:
        # Ak Zhol stays in, so the only way is up: until nobody else is left.
        assert points(OFFICIAL, "cppk")["clause-on"].share_change > 80

    def test_votes_are_those_of_the_turnout_as_it_was(self) -> None:
        point = points(OFFICIAL, "ak-zhol", payer="nur-otan")["gain-seat"]

        assert 48131 == point.votes_change
        assert 48131 == point.share_change * sum(OFFICIAL.votes) / 100


class TestTheGuaranteeClause:
    def test_the_runner_up_ends_it_and_gains_at_exactly_seven_percent(self) -> None:
        scenario = of([9300, 699, 1])
        found = points(scenario, "p1")

        for event in ("gain-seat", "enter", "clause-off"):
            assert 7 == percent(found[event].scenario, 1)
            assert Fraction(1, 100) == found[event].share_change

    def test_the_leader_ends_it_by_giving_the_runner_up_exactly_seven_percent(self) -> None:
        scenario = of([9300, 699, 1])
        point = points(scenario, "p0", payer="p1")["clause-off"]

        assert (9299, 700, 1) == point.scenario.votes
        assert Fraction(-1, 100) == point.share_change

    def test_a_party_just_above_the_threshold_wakes_it_just_below(self) -> None:
        point = points(of([9300, 700]), "p1")["clause-on"]

        assert -NEARER <= point.share_change < 0
        assert point.scenario.allocate().clause_active

    def test_a_rising_share_can_cost_seats(self) -> None:
        # Half of the house is guaranteed to the runner-up; a list that passed has only what its votes are worth.
        scenario = of([9300, 690, 10], Rules(guarantee=Guarantee(minimum_seats=49)))

        assert Fraction(1, 10) == points(scenario, "p1")["lose-seat"].share_change

    def test_a_falling_share_can_win_seats(self) -> None:
        scenario = of([9290, 700, 10], Rules(guarantee=Guarantee(minimum_seats=49)))

        assert -NEARER <= points(scenario, "p1")["gain-seat"].share_change < 0

    def test_the_third_becomes_the_runner_up_by_overtaking_the_second(self) -> None:
        scenario = of([9000, 501, 499], locked=[0])

        # Registered later, it must have more than the second; earlier, as many are enough.
        assert 0 < points(scenario, "p2")["gain-seat"].share_change - Fraction(1, 100) <= NEARER
        scenario = of([499, 9000, 501], locked=[1])
        assert Fraction(1, 100) == points(scenario, "p0")["gain-seat"].share_change

    def test_the_runner_up_loses_its_seats_to_a_party_that_stands_still(self) -> None:
        # The second pays the leader alone, until the third, which stands still, has more.
        scenario = of([9000, 501, 499])
        point = points(scenario, "p1", payer="p0")["lose-seat"]

        assert 0 < Fraction(-2, 100) - point.share_change <= NEARER
        assert (0, -3, 3) == point.seat_moves

    def test_it_cannot_be_woken_where_the_rules_have_none(self) -> None:
        assert set() == {t.event for t in find(of([93, 7], Rules(guarantee=None)))} & {"clause-on", "clause-off"}

    @pytest.mark.parametrize("mover", ["p0", "p1"])
    def test_it_ends_where_no_other_party_has_votes(self, mover: str) -> None:
        point = points(of([98, 2]), mover)["clause-off"]

        assert (1, 0) == point.scenario.votes
        assert 2 == abs(point.share_change)


class TestTheThreshold:
    def test_nobody_passed_and_one_enters(self) -> None:
        scenario = of([1] * 20)
        found = points(scenario, "p3")

        assert Fraction(2) == found["enter"].share_change
        assert found["enter"].scenario.votes == found["gain-seat"].scenario.votes == found["clause-on"].scenario.votes
        assert {"enter", "gain-seat", "clause-on"} == set(found)

    def test_a_party_at_exactly_the_threshold_leaves_just_below(self) -> None:
        point = points(of([93, 7]), "p1")["leave"]

        assert -NEARER <= point.share_change < 0

    def test_a_threshold_of_zero_is_passed_by_the_first_vote_and_missed_by_none(self) -> None:
        rules = Rules(threshold=Fraction(0))

        assert 0 < points(of([5, 3, 0], rules), "p2")["enter"].share_change <= NEARER
        assert 0 == points(of([5, 3, 2], rules), "p2")["leave"].scenario.votes[2]

    def test_a_threshold_of_everything_is_met_only_by_everything(self) -> None:
        rules = Rules(threshold=Fraction(1))

        assert (0, 1) == points(of([5, 5], rules), "p1")["enter"].scenario.votes
        assert "enter" not in points(of([4, 5, 1], rules, locked=[2]), "p1")

    def test_of_ballots_cast_it_counts_those_for_no_list(self) -> None:
        scenario = of([9300, 650, 50], Rules(threshold_base="cast"), other_ballots=1000)
        point = points(scenario, "p1")["enter"]
        after = point.scenario

        assert Fraction(6, 5) == point.share_change  # 770 of 11,000 cast, 7.7 % of the 10,000 for lists
        assert Fraction(1000, 10_000) == Fraction(after.other_ballots, sum(after.votes))

    def test_of_valid_votes_the_other_ballots_are_kept_in_proportion_as_far_as_whole_ballots_go(self) -> None:
        after = points(of([9300, 650, 50], other_ballots=333), "p1")["gain-seat"].scenario

        assert abs(after.other_ballots - Fraction(333 * sum(after.votes), 10_000)) <= Fraction(1, 2)


class TestWhoMovesAndWhoPays:
    def test_a_locked_party_has_no_tipping_points(self) -> None:
        assert {"p1", "p2"} == {t.party for t in find(of([50, 30, 20], locked=[0]))}

    def test_a_locked_share_stays_exactly_as_it_is(self) -> None:
        found = find(of([5003, 3001, 1996], locked=[0]))

        assert {Fraction(5003, 100)} == {percent(t.scenario, 0) for t in found}

    def test_the_others_pay_in_proportion(self) -> None:
        found = [t for t in find(of([50, 30, 20])) if t.party == "p0"]

        assert {Fraction(3, 2)} == {
            Fraction(t.scenario.votes[1], t.scenario.votes[2]) for t in found if any(t.scenario.votes[1:])
        }

    def test_one_payer_pays_alone(self) -> None:
        found = [t for t in find(of([50, 30, 20]), payer="p2") if t.party == "p0"]

        assert {Fraction(30)} == {percent(t.scenario, 1) for t in found}
        assert all(percent(t.scenario, 0) + percent(t.scenario, 2) == 70 for t in found)

    def test_others_without_votes_are_given_equal_parts(self) -> None:
        found = points(of([100, 0, 0]), "p0")

        assert {"clause-on", "lose-seat", "leave"} == set(found)
        assert {1} == {Fraction(t.scenario.votes[1], t.scenario.votes[2]) for t in found.values()}

    def test_nobody_pays_itself(self) -> None:
        assert {"p1", "p2"} == {t.party for t in find(of([50, 30, 20]), payer="p0")}

    def test_a_locked_payer_pays_for_nothing(self) -> None:
        assert [] == find(of([50, 30, 20], locked=[0]), payer="p0")

    def test_nothing_moves_if_all_others_are_locked(self) -> None:
        assert [] == find(of([50, 30, 20], locked=[0, 1]))

    def test_nothing_moves_between_parties_without_votes(self) -> None:
        assert [] == find(of([50, 0, 0], locked=[0]))

    def test_an_unknown_payer_is_refused_by_its_key(self) -> None:
        with pytest.raises(ValueError, match="'nobody'"):
            find(OFFICIAL, payer="nobody")

    @pytest.mark.parametrize("payer", [None, "p1"])
    def test_an_election_without_votes_has_no_tipping_points(self, payer: str | None) -> None:
        assert [] == find(of([0, 0, 0]), payer)


class TestOfTwoWaysEquallyLong:
    # Rising by 2.75 points to an eighth of the house of four, or falling by as much to just below the threshold, where
    # the clause guarantees all four seats.
    GAIN = of([975, 9025], Rules(seats=4, guarantee=Guarantee(minimum_seats=4)))
    # Falling by 2 points to just below the third, or rising by 2 to the threshold, where nothing is guaranteed.
    LOSE = of([50, 920, 30], Rules(guarantee=Guarantee(minimum_seats=49)), locked=[2])

    def test_a_seat_is_gained_upwards(self) -> None:
        assert pytest.approx(2.75, abs=0.0005) == float(points(self.GAIN, "p0")["gain-seat"].share_change)

    def test_a_seat_is_lost_downwards(self) -> None:
        assert pytest.approx(-2, abs=0.0005) == float(points(self.LOSE, "p0")["lose-seat"].share_change)

    def test_the_clause_is_switched_off_downwards(self) -> None:
        assert Fraction(-7, 2) == points(of([965, 35]), "p1")["clause-off"].share_change


class TestScenariosOfVeryManyAndVeryFewVotes:
    def test_what_more_votes_of_the_same_shares_do_under_droop_is_no_tipping_point(self) -> None:
        scenario = of([8099, 747, 168, 119, 66, 83, 718], Rules(method="droop"))
        many = of([v * 10**11 for v in scenario.votes], scenario.rules)

        assert (83, 8) == scenario.allocate().seats[:2]
        assert (84, 7) == many.allocate().seats[:2]
        assert min(abs(t.share_change) for t in find(scenario)) > Fraction(1, 10)

    def test_a_share_that_no_file_can_hold_together_with_the_others_is_rounded(self) -> None:
        votes = [30_000_000, 5_954_539, 289_876, 1_243_393, 32, 149, 2_054_892]
        scenario = of(votes, Rules(threshold=Fraction(0)), locked=[3, 4])
        after = points(scenario, "p5")["leave"].scenario

        # Without the fifth party's votes the proportions of all others take more than 10**15.
        assert 0 == after.votes[5]
        assert abs(percent(scenario, 3) - percent(after, 3)) < Fraction(1, 10**12)


class TestWhatATippingPointIs:
    def test_it_cannot_be_changed(self) -> None:
        with pytest.raises(FrozenInstanceError):
            find(OFFICIAL)[0].party = "osdp"  # type: ignore[misc]

    @pytest.mark.parametrize("case", CASES, ids=case_names)
    def test_they_come_by_party_and_event(self, case: Case) -> None:
        order = [(case[0].keys.index(t.party), EVENTS.index(t.event)) for t in find(*case)]

        assert sorted(set(order)) == order

    @pytest.mark.parametrize("case", CASES, ids=case_names)
    def test_it_survives_a_file(self, case: Case, tmp_path: Path) -> None:
        for t in find(*case):
            save_scenario(t.scenario, tmp_path / "point.kzcalc")
            assert t.scenario == load_scenario(tmp_path / "point.kzcalc")

    def test_all_but_the_votes_stays(self) -> None:
        base = of([50, 30, 20], Rules(seats=69), locked=[2])
        scenario = replace(base, unknown={"": {"later": 1}}, notes="Assumed")

        for t in find(scenario):
            assert scenario == t.scenario.with_votes(scenario.votes, scenario.other_ballots)

    @pytest.mark.parametrize("scenario", [OFFICIAL, AS_ON_SCREEN, of([5000, 3000, 1500, 500], locked=[1])])
    def test_the_votes_have_no_common_divisor(self, scenario: Scenario) -> None:
        assert {1} == {gcd(*t.scenario.votes) for t in find(scenario)}


# --- against all other shares ---


def draw_mover(scenario: Scenario, payer: str | None, data: st.DataObject) -> int:
    movers = [i for i in range(len(scenario.parties)) if walk.payers_of(scenario, i, payer)]
    assume(movers)
    return data.draw(st.sampled_from(movers))


@patient
@given(scenarios_with_payer())
def test_every_tipping_point_is_what_it_says(case: Case) -> None:
    scenario, payer = case
    before = scenario.allocate()
    for t in find(scenario, payer):
        mover = scenario.keys.index(t.party)
        payers = walk.payers_of(scenario, mover, payer)
        after = t.scenario.allocate()

        assert percent(t.scenario, mover) - percent(scenario, mover) == t.share_change
        assert t.event in walk.effects(mover, before, after)
        assert tuple(b - a for a, b in zip(before.seats, after.seats, strict=True)) == t.seat_moves
        assert after.admissions == walk.election(scenario, mover, payers, t.share_change).admissions
        assert 0 < max(t.scenario.votes) < 10**15


@patient
@given(scenarios_with_payer(), st.data())
def test_no_nearer_share_does_it_and_none_at_all_where_there_is_no_tipping_point(
    case: Case, data: st.DataObject
) -> None:
    scenario, payer = case
    mover = draw_mover(scenario, payer, data)
    payers = walk.payers_of(scenario, mover, payer)
    least, most = walk.most_and_least_change(scenario, mover, payers)
    step = data.draw(st.fractions(Fraction(7, 10), Fraction(13, 10), max_denominator=10_000))
    expect_none_nearer(
        scenario, payer, mover, [*walk.evenly(least, most, step), *walk.delicate(scenario, mover, payers)]
    )


@pytest.mark.parametrize("case", CASES, ids=case_names)
def test_a_walk_in_steps_of_a_thousandth_of_a_point_finds_none_nearer(case: Case) -> None:
    scenario, payer = case
    for mover in range(len(scenario.parties)):
        payers = walk.payers_of(scenario, mover, payer)
        if payers:
            least, most = walk.most_and_least_change(scenario, mover, payers)
            least, most = max(least, Fraction(-1, 2)), min(most, Fraction(1, 2))
            expect_none_nearer(scenario, payer, mover, walk.evenly(least, most, walk.PROMISED))


def expect_none_nearer(scenario: Scenario, payer: str | None, mover: int, changes: Iterable[Fraction]) -> None:
    found = points(scenario, scenario.keys[mover], payer)
    payers = walk.payers_of(scenario, mover, payer)
    # Under Droop a scenario of few votes is not quite what it is of many: what that alone changes is no event.
    few, many = scenario.allocate(), walk.election(scenario, mover, payers, Fraction(0))
    for change in changes:
        after = walk.election(scenario, mover, payers, change)
        for event in walk.effects(mover, few, after) & walk.effects(mover, many, after):
            assert event in found, f"{event} at {float(change)}"
            assert abs(found[event].share_change) <= abs(change) + NEARER, f"{event} at {float(change)}"


@settings(deadline=None, max_examples=25)
@given(scenarios_of_any_file(), st.integers(0, 25))
def test_any_scenario_of_any_file_has_tipping_points_that_a_file_can_hold(scenario: Scenario, payer: int) -> None:
    # The divisor methods take one step a seat: ten thousand seats for all parties would take minutes.
    scenario = replace(scenario, rules=replace(scenario.rules, seats=min(scenario.rules.seats, 98)))
    before = scenario.allocate()
    for t in find(scenario, scenario.keys[payer] if payer < len(scenario.keys) else None):
        mover = scenario.keys.index(t.party)

        assert t.event in walk.effects(mover, before, t.scenario.allocate())
        assert percent(t.scenario, mover) - percent(scenario, mover) == t.share_change
        assert max(*t.scenario.votes, t.scenario.other_ballots) < 10**15


# --- the theorem that the search rests on ---


@patient
@given(scenarios_with_payer(), st.data())
def test_while_the_same_lists_are_admitted_for_the_same_reasons_more_share_never_costs_a_seat(
    case: Case, data: st.DataObject
) -> None:
    scenario, payer = case
    mover = draw_mover(scenario, payer, data)
    payers = walk.payers_of(scenario, mover, payer)
    least, most = walk.most_and_least_change(scenario, mover, payers)
    # Few votes move one by one, and meet every tie; many move by a part of a point that is drawn.
    vote = Fraction(100, sum(scenario.votes))
    step = max(vote, data.draw(st.fractions(Fraction(1, 3), Fraction(2, 3), max_denominator=10_000)))
    walked = [walk.election(scenario, mover, payers, change) for change in walk.evenly(least, most, step)]

    for before, after in pairwise(walked):
        if before.admissions == after.admissions:
            assert before.seats[mover] <= after.seats[mover]
