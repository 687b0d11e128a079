"""What a poll says: the draws against an independent slow simulation, and against what must be exactly so."""

# Asserts read expected == actual.

from collections.abc import Callable
from contextlib import suppress
from dataclasses import FrozenInstanceError, dataclass, replace
from fractions import Fraction
from functools import cache
from math import sqrt
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzcalc import Guarantee, Rules, Scenario, allocate
from kzcalc.analysis import polls
from kzcalc.analysis.batch import outcomes_of_many
from kzcalc.analysis.batch.outcomes import Outcomes
from kzcalc.analysis.polls import Outcome, PollResult, poll, poll_in_steps
from kzcalc.scenario.catalogue import catalogue, official_result_2012
from tests.analysis.scenarios import of
from tests.analysis.strategies import patient, scenarios

OFFICIAL = official_result_2012()
CLAUSE = OFFICIAL.with_votes([840500, 69900, 15000, 12000, 6600, 8300, 47700])

STEP = 20_000
PERCENTILES = (Fraction(5, 100), Fraction(50, 100), Fraction(95, 100))


# --- an independent slow simulation ---


@dataclass(frozen=True)
class Case:
    """A poll to compare: its name seeds the simulation, so that a failure comes again."""

    name: str
    scenario: Scenario
    sample_size: int
    design_effect: float = 1.0


CASES = [
    Case("2012", OFFICIAL, 1000),
    Case("the clause", CLAUSE, 1000),
    Case(
        "another clause, many asked",
        replace(CLAUSE, rules=Rules(guarantee=Guarantee(5, Fraction(1, 3)))),
        20_000,
    ),
    Case(
        "of ballots cast",
        replace(OFFICIAL, rules=Rules(threshold_base="cast"), other_ballots=500_000),
        1500,
    ),
    Case("design effect 2", OFFICIAL, 1000, design_effect=2.0),
    Case("few asked", of([55, 0, 30, 10, 5, 0, 1]), 12),
    Case("2021", catalogue()["2021"], 700, design_effect=1.5),
    Case("close to two thirds", of([7340, 1600, 1060], Rules(method="dhondt")), 300),
]

SLOW_DRAWS = 12_000
FAST_DRAWS = 200_000


@dataclass(frozen=True)
class Simulated:
    """The seats of every draw, and in how many of them the clause was active."""

    seats: list[tuple[int, ...]]
    clause: int


@cache
def simulated(name: str) -> Simulated:
    """Draw the shares from the posterior and ask the law, one election after the other."""
    (case,) = [case for case in CASES if case.name == name]
    random, scenario = Random(name), case.scenario
    answers = list(scenario.votes)
    if scenario.rules.threshold_base == "cast":
        answers.append(scenario.other_ballots)
    asked = case.sample_size / case.design_effect
    alphas = [asked * answer / sum(answers) + 0.5 if answer else None for answer in answers]
    seats, clause = [], 0
    for _ in range(SLOW_DRAWS):
        gammas = [random.gammavariate(alpha, 1) if alpha else 0.0 for alpha in alphas]
        drawn = [int(10**15 * gamma / sum(gammas)) for gamma in gammas]
        lists = len(scenario.votes)
        allocation = allocate(drawn[:lists], scenario.rules, sum(drawn[lists:]))
        seats.append(allocation.seats)
        clause += allocation.clause_active
    return Simulated(seats, clause)


@cache
def polled(name: str) -> PollResult:
    (case,) = [case for case in CASES if case.name == name]
    return poll(case.scenario, case.sample_size, FAST_DRAWS, design_effect=case.design_effect)


def allowed_error(probability: float) -> float:
    """Four and a half standard errors of the difference, and one draw."""
    p = min(max(probability, 0.0), 1.0)
    return 4.5 * sqrt(p * (1 - p) * (1 / SLOW_DRAWS + 1 / FAST_DRAWS)) + 1 / SLOW_DRAWS


def slow_shares_with(case: Case, at_least: int) -> dict[str, float]:
    """Of how many of the slow draws a party has so many seats or more, by party key."""
    seats = simulated(case.name).seats
    return {key: sum(row[i] >= at_least for row in seats) / SLOW_DRAWS for i, key in enumerate(case.scenario.keys)}


def off(expected: dict[str, float], actual: dict[str, float]) -> dict[str, tuple[float, float]]:
    """Where two probabilities differ by more than chance explains."""
    return {
        key: (expected[key], actual[key])
        for key in expected
        if abs(expected[key] - actual[key]) > allowed_error((expected[key] + actual[key]) / 2)
    }


names = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@names
def test_the_probability_of_entering_agrees_with_a_slow_simulation(case: Case) -> None:
    assert {} == off(slow_shares_with(case, 1), polled(case.name).enters)


@names
def test_the_probability_of_the_clause_agrees_with_a_slow_simulation(case: Case) -> None:
    slow = {"clause": simulated(case.name).clause / SLOW_DRAWS}

    assert {} == off(slow, {"clause": polled(case.name).clause})


@names
def test_the_probabilities_of_majorities_agree_with_a_slow_simulation(case: Case) -> None:
    rules, result = case.scenario.rules, polled(case.name)

    assert {} == off(slow_shares_with(case, rules.majority), result.majority)
    assert {} == off(slow_shares_with(case, rules.two_thirds), result.two_thirds)


@names
def test_the_percentiles_agree_with_a_slow_simulation(case: Case) -> None:
    seats = simulated(case.name).seats
    wrong = []
    for i, (key, percentiles) in enumerate(polled(case.name).seats.items()):
        for p, most in zip(PERCENTILES, percentiles, strict=True):
            # So many seats are the fewest that a share p of the draws does not exceed.
            not_above = sum(row[i] <= most for row in seats) / SLOW_DRAWS
            below = sum(row[i] < most for row in seats) / SLOW_DRAWS
            if not below - allowed_error(float(p)) < p <= not_above + allowed_error(float(p)):
                wrong.append((key, p, most, below, not_above))

    assert [] == wrong


def test_the_cases_are_uncertain_of_everything_that_is_compared() -> None:
    results = [polled(case.name) for case in CASES]
    uncertain = {
        name: sum(0.02 < p < 0.98 for result in results for p in probabilities(result)[name])
        for name in ("enters", "clause", "majority", "two_thirds")
    }

    assert [] == [name for name, cases in uncertain.items() if cases < 2]
    assert max(len(set(seats)) for result in results for seats in result.seats.values()) == 3


def probabilities(result: PollResult) -> dict[str, list[float]]:
    return {
        "enters": list(result.enters.values()),
        "clause": [result.clause],
        "majority": list(result.majority.values()),
        "two_thirds": list(result.two_thirds.values()),
    }


# --- so many asked that nothing is left to chance ---

AS_ON_SCREEN = OFFICIAL.with_votes([8099, 747, 168, 119, 66, 83, 718])
CERTAIN = {
    "2012": OFFICIAL,
    "2012 in shares": AS_ON_SCREEN,
    "2012 of ballots cast": replace(OFFICIAL, rules=Rules(threshold_base="cast"), other_ballots=500_000),
    "clause": CLAUSE,
    "another clause": replace(CLAUSE, rules=Rules(guarantee=Guarantee(5, Fraction(1, 3)))),
    "no clause": replace(CLAUSE, rules=Rules(guarantee=None)),
    "2016": catalogue()["2016"],
    "2021": catalogue()["2021"],
    "2023": catalogue()["2023"],
    "D'Hondt": replace(OFFICIAL, rules=Rules(method="dhondt")),
    "Sainte-Laguë": replace(OFFICIAL, rules=Rules(method="sainte-lague")),
    "Droop": replace(OFFICIAL, rules=Rules(method="droop")),
    "lists without votes": of([0, 800, 0, 200, 0]),
    "one list": of([0, 5, 0]),
    "two lists, one tiny": of([10**9, 1]),
}


@pytest.mark.parametrize("name", CERTAIN)
def test_with_ever_so_many_asked_the_poll_is_the_election(name: str) -> None:
    scenario = CERTAIN[name]
    allocation, result = scenario.allocate(), poll(scenario, 10**12, 1_000)
    seats = dict(zip(scenario.keys, allocation.seats, strict=True))

    assert {key: (s, s, s) for key, s in seats.items()} == result.seats
    assert {key: float(s > 0) for key, s in seats.items()} == result.enters
    assert {key: float(s >= scenario.rules.majority) for key, s in seats.items()} == result.majority
    assert {key: float(s >= scenario.rules.two_thirds) for key, s in seats.items()} == result.two_thirds
    assert float(allocation.clause_active) == result.clause


def test_a_list_that_stands_at_exactly_the_threshold_is_in_and_out_ever_so_many_asked() -> None:
    result = poll(of([9300, 700]), 10**9, 20_000)

    assert abs(result.clause - 0.5) < 4.5 * sqrt(0.25 / 20_000)


@pytest.mark.parametrize("sample_size", [1, 12, 1000, 10**9])
def test_the_only_list_with_votes_has_all_seats_in_every_draw(sample_size: int) -> None:
    for design_effect in (1.0, 1000.0):
        result = poll(of([0, 5]), sample_size, STEP, design_effect=design_effect)

        assert {"p0": (0, 0, 0), "p1": (98, 98, 98)} == result.seats
        assert {"p0": 0.0, "p1": 1.0} == result.enters


@pytest.mark.parametrize("sample_size", [1, 1000, 10**6])
def test_a_runner_up_with_ever_so_few_votes_has_some_in_every_draw(sample_size: int) -> None:
    # With 7 % of the voters or fewer it is the only other list: the clause lets it in; with more, it passes.
    result = poll(of([10**7, 1]), sample_size, STEP)

    assert 1.0 == result.enters["p1"]


# --- seeds, draws and steps ---


def test_the_same_seed_gives_the_same_result_and_another_seed_another() -> None:
    results = [poll(OFFICIAL, 1000, 5_000, seed) for seed in (0, 0, 1, 2**70, 2**70)]

    assert results[0] == results[1]
    assert results[3] == results[4]
    assert 3 == len({results[0].clause, results[2].clause, results[3].clause})


def test_without_a_seed_the_result_is_that_of_seed_zero_and_a_hundred_thousand_draws() -> None:
    assert poll(OFFICIAL, 1000, 100_000, 0, 1.0) == poll(OFFICIAL, 1000)


def test_twenty_thousand_draws_are_the_first_step_of_a_million() -> None:
    assert poll(OFFICIAL, 1000, STEP, seed=3) == next(poll_in_steps(OFFICIAL, 1000, 1_000_000, seed=3))


@pytest.mark.parametrize(
    ("draws", "expected"),
    [(1, [1]), (STEP, [STEP]), (STEP + 1, [STEP, STEP + 1]), (50_000, [STEP, 2 * STEP, 50_000])],
)
def test_steps_count_all_draws_so_far_and_the_last_has_them_all(draws: int, expected: list[int]) -> None:
    steps = list(poll_in_steps(CLAUSE, 1000, draws, seed=5))

    assert expected == [step.draws for step in steps]
    assert poll(CLAUSE, 1000, draws, seed=5) == steps[-1]


def test_every_step_takes_in_the_draws_of_those_before() -> None:
    first, second = poll_in_steps(CLAUSE, 1000, 2 * STEP)
    in_the_second_alone = 2 * STEP * second.clause - STEP * first.clause

    assert pytest.approx(round(in_the_second_alone)) == in_the_second_alone
    # Other draws than the first, and of the same election.
    assert 0 < abs(in_the_second_alone / STEP - first.clause) < 4.5 * sqrt(2 * 0.25 / STEP)


@pytest.mark.parametrize(
    ("sample_size", "design_effect", "effective"),
    [(1000, 2.0, 500), (1500, 1.5, 1000), (300, 0.5, 600), (1000, 1, 1000)],
)
def test_a_design_effect_divides_the_sample_size(sample_size: int, design_effect: float, effective: int) -> None:
    expected = poll(OFFICIAL, effective, 5_000)

    assert expected == poll(OFFICIAL, sample_size, 5_000, design_effect=design_effect)


@pytest.mark.parametrize("two", [2, Fraction(2), np.float64(2), np.float32(2), np.int64(2)])
def test_any_number_is_a_design_effect(two: Any) -> None:
    assert poll(OFFICIAL, 500, 100) == poll(OFFICIAL, 1000, 100, design_effect=two)


def test_integers_of_numpy_are_integers() -> None:
    numbers: list[Any] = [np.int64(1000), np.int32(100), np.uint8(7)]

    assert poll(OFFICIAL, 1000, 100, 7) == poll(OFFICIAL, *numbers)


def test_only_the_shares_of_the_votes_count() -> None:
    tenfold = OFFICIAL.with_votes([10 * v for v in OFFICIAL.votes], 10 * OFFICIAL.other_ballots)

    assert poll(OFFICIAL, 1000, 5_000) == poll(tenfold, 1000, 5_000)


def test_ballots_for_no_list_count_only_where_the_threshold_is_measured_by_them() -> None:
    def clause_of(rules: Rules, other_ballots: int) -> float:
        return poll(replace(OFFICIAL, rules=rules, other_ballots=other_ballots), 1000, 5_000).clause

    assert clause_of(Rules(), 0) == clause_of(Rules(), 2_000_000)
    # Neither the second nor the third passes, if they are so many.
    assert clause_of(Rules(), 0) == clause_of(Rules(threshold_base="cast"), 0) < 0.2
    assert clause_of(Rules(threshold_base="cast"), 4_000_000) > 0.9


# --- lists without votes ---


@pytest.mark.parametrize(
    "rules", [Rules(), Rules(threshold=Fraction(0)), Rules(method="droop"), Rules(method="dhondt")]
)
def test_a_list_without_votes_never_gets_seats(rules: Rules) -> None:
    result = poll(of([0, 50, 0, 1, 0], rules), 5, STEP)

    for key in ("p0", "p2", "p4"):
        assert (0.0, (0, 0, 0), 0.0) == (result.enters[key], result.seats[key], result.majority[key])


@pytest.mark.parametrize("rules", [Rules(), Rules(threshold_base="cast"), Rules(threshold=Fraction(0))])
@pytest.mark.parametrize("other_ballots", [0, 500])
def test_where_nobody_has_votes_nobody_has_anything(rules: Rules, other_ballots: int) -> None:
    nothing = {"p0": 0.0, "p1": 0.0}
    expected = PollResult(100, nothing, 0.0, {"p0": (0, 0, 0), "p1": (0, 0, 0)}, nothing, nothing)

    result = poll(of([0, 0], rules, other_ballots=other_ballots), 1000, 100)

    assert expected == replace(result, given={})
    assert {0} == {given.draws for given in result.given.values()}


# --- what a result is ---


@settings(patient, max_examples=40)
@given(scenarios(), st.integers(1, 2_000), st.integers(1, 300), st.floats(0.1, 10))
def test_any_result_is_in_order_and_of_plain_numbers(
    scenario: Scenario, sample_size: int, draws: int, design_effect: float
) -> None:
    result = poll(scenario, sample_size, draws, design_effect=design_effect)

    assert draws == result.draws
    for by_key in (result.enters, result.seats, result.majority, result.two_thirds):
        assert scenario.keys == tuple(by_key)
    for seats in result.seats.values():
        assert (tuple, [int] * 3) == (type(seats), [type(s) for s in seats])
        assert [0, *sorted(seats), scenario.rules.seats] == sorted([0, *seats, scenario.rules.seats])
        assert sorted(seats) == list(seats)
    all_probabilities = [p for several in probabilities(result).values() for p in several]
    assert {float} == {type(p) for p in all_probabilities}
    assert 0 <= min(all_probabilities) <= max(all_probabilities) <= 1
    # Each is a number of draws.
    assert pytest.approx([round(p * draws) for p in all_probabilities]) == [p * draws for p in all_probabilities]
    for key in scenario.keys:
        assert result.two_thirds[key] <= result.majority[key] <= result.enters[key]
        # The percentiles and the probability of entering are of the same draws.
        assert [result.enters[key] > 1 - float(p) for p in PERCENTILES] == [s > 0 for s in result.seats[key]]


def test_a_single_draw_is_an_election() -> None:
    result = poll(OFFICIAL, 1000, 1)

    assert 98 == sum(low for low, _, _ in result.seats.values())
    assert all(low == middle == high for low, middle, high in result.seats.values())


def test_a_percentile_is_the_fewest_seats_that_so_many_draws_do_not_exceed() -> None:
    # One seat and two equal lists: of few draws, each has the seat in some.
    scenario = of([50, 50], Rules(seats=1, guarantee=None))
    for seed in range(30):
        result = poll(scenario, 100, 20, seed)
        for key, p in result.enters.items():
            without = round(20 * (1 - p))
            assert tuple(int(100 * without < 20 * percent) for percent in (5, 50, 95)) == result.seats[key]


def test_a_majority_counts_the_seats_of_the_assembly() -> None:
    # Of 98 + 9 seats, 54 are a majority; of 98 + 98, 99, which no list can have.
    votes = [5500, 4500]

    assert 0 < poll(of(votes), 1000, 2_000).majority["p0"] < 1
    assert 0.0 == poll(of(votes, Rules(assembly_seats=98)), 1000, 2_000).majority["p0"]


# --- what the draws with an outcome say ---


def having(outcome: Outcome, scenario: Scenario, seats: tuple[int, ...], clause: bool) -> bool:
    """Whether an election has an outcome, by the words that describe it."""
    match outcome.kind:
        case "clause":
            return clause
        case "second":
            return len([s for s in seats if s]) >= 2
        case "two thirds":
            return 3 * max(seats) >= 2 * scenario.rules.house_seats
        case "seats":
            return seats[scenario.keys.index(outcome.party)] > 0


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_the_draws_with_an_outcome_say_is_what_a_slow_filter_finds(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[tuple[int, ...], bool]] = []

    def recorded(*args: Any) -> Outcomes:
        outcomes = outcomes_of_many(*args)
        seats = [tuple(row) for row in outcomes.seats.tolist()]
        drawn.extend(zip(seats, outcomes.clause_active.tolist(), strict=True))
        return outcomes

    monkeypatch.setattr(polls, "outcomes_of_many", recorded)
    scenario = case.scenario
    *_, result = poll_in_steps(scenario, case.sample_size, 2 * STEP + 500, 7, case.design_effect)

    expected = [Outcome("second"), Outcome("two thirds"), *(Outcome("seats", key) for key in scenario.keys)]
    assert [*([Outcome("clause")] if scenario.rules.guarantee else []), *expected] == list(result.given)
    for outcome, told in result.given.items():
        having_it = [(seats, clause) for seats, clause in drawn if having(outcome, scenario, seats, clause)]
        assert len(having_it) == told.draws
        assert {} == told.given
        if not having_it:
            continue
        assert told.clause == sum(clause for _, clause in having_it) / told.draws
        for i, key in enumerate(scenario.keys):
            of_list = sorted(seats[i] for seats, _ in having_it)
            assert told.enters[key] == sum(s > 0 for s in of_list) / told.draws
            assert told.seats[key] == tuple(of_list[-(-p * len(of_list) // 100) - 1] for p in (5, 50, 95))
            assert told.two_thirds[key] == sum(s >= scenario.rules.two_thirds for s in of_list) / told.draws


def test_rules_without_the_clause_do_not_ask_for_it() -> None:
    result = poll(replace(OFFICIAL, rules=Rules(guarantee=None)), 1000, 100)

    assert Outcome("clause") not in result.given
    assert Outcome("second") in result.given


def test_what_never_happened_has_no_draws_and_no_probabilities() -> None:
    never = poll(OFFICIAL, 1000, 1_000).given[Outcome("seats", "adilet")]

    assert 0 == never.draws
    assert {0.0} == {*never.enters.values(), *never.majority.values(), never.clause}
    assert {(0, 0, 0)} == set(never.seats.values())


def test_a_result_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        poll(OFFICIAL, 1000, 1).clause = 1.0  # type: ignore[misc]


# --- wrong arguments ---

WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"sample_size": 0}, ValueError, "sample_size must be 1 or more, not 0"),
    ({"sample_size": -5}, ValueError, "sample_size must be 1 or more, not -5"),
    ({"sample_size": 1000.0}, TypeError, r"sample_size must be an integer, not 1000\.0"),
    ({"sample_size": "1000"}, TypeError, "sample_size must be an integer, not '1000'"),
    ({"sample_size": None}, TypeError, "sample_size must be an integer, not None"),
    ({"sample_size": 10**400}, ValueError, "sample_size must not be as large as 10{400}"),
    ({"draws": 0}, ValueError, "draws must be 1 or more, not 0"),
    ({"draws": -1}, ValueError, "draws must be 1 or more, not -1"),
    ({"draws": 1e5}, TypeError, r"draws must be an integer, not 100000\.0"),
    ({"seed": -1}, ValueError, "seed must be 0 or more, not -1"),
    ({"seed": None}, TypeError, "seed must be an integer, not None"),
    ({"seed": 0.5}, TypeError, r"seed must be an integer, not 0\.5"),
    ({"design_effect": 0}, ValueError, "design_effect must be above 0 and finite, not 0"),
    ({"design_effect": -1.5}, ValueError, r"design_effect must be above 0 and finite, not -1\.5"),
    ({"design_effect": float("nan")}, ValueError, "design_effect must be above 0 and finite, not nan"),
    ({"design_effect": float("inf")}, ValueError, "design_effect must be above 0 and finite, not inf"),
    ({"design_effect": 10**400}, ValueError, "design_effect must be .* not 10{400}"),
    ({"design_effect": "2"}, TypeError, "design_effect must be a number, not '2'"),
    ({"design_effect": None}, TypeError, "design_effect must be a number, not None"),
    ({"design_effect": True}, TypeError, "design_effect must be a number, not True"),
    ({"design_effect": 2j}, TypeError, "design_effect must be a number, not 2j"),
]


@pytest.mark.parametrize(("arguments", "error", "words"), WRONG)
@pytest.mark.parametrize("function", [poll, poll_in_steps])
def test_wrong_arguments_are_named_with_their_value_at_once(
    function: Callable[..., Any], arguments: dict[str, Any], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        function(OFFICIAL, **{"sample_size": 1000, **arguments})


@pytest.mark.parametrize(
    "arguments",
    [
        {"sample_size": 10**300},
        {"sample_size": 10**303},
        {"sample_size": 10**308},
        {"sample_size": 1000, "design_effect": 1e-304},
        {"sample_size": 1000, "design_effect": 5e-324},
    ],
)
def test_numbers_too_large_for_floats_are_refused_or_give_the_election_itself(arguments: dict[str, Any]) -> None:
    seats = None
    with suppress(ValueError):
        seats = poll(OFFICIAL, draws=10, **arguments).seats

    assert seats in (None, {key: (s, s, s) for key, s in zip(OFFICIAL.keys, OFFICIAL.allocate().seats, strict=True)})
