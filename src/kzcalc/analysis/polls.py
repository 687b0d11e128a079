"""The shares as a poll: how sure are the seats, if so many people were asked?

The shares among all voters are drawn from the **Dirichlet posterior**: with ``n`` people asked, of whom the poll says
that a share ``p`` of them names a list, the list's parameter is ``n p + 1/2``. The half is Jeffreys' prior, which says
as little as possible beforehand. The **design effect** is how many times as large the variance is as that of a simple
random sample (Kish, Survey Sampling, 1965): ``n`` divided by it is the effective sample size.

A list without votes in the scenario has none in any draw: nothing says what the poll would have found. Where the
threshold is measured by the ballots cast, the ballots for no list are an answer like any other.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from math import inf
from operator import index
from typing import Any, Literal, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch import outcomes_of_many
from kzcalc.scenario import Scenario

_STEP = 20_000
"""Draws at a time."""
_VOTES = 10**7
"""About how many votes a draw has: one is a tenth of a millionth, far less than any poll can tell."""
_PRIOR = 0.5
_LARGEST_SIZE = 10**100
"""Far more than all people; far less than what floats can hold."""
_PERCENTILES = (5, 50, 95)


class Outcome(NamedTuple):
    """Something that an election brings about or does not.

    Attributes:
        kind: ``clause``: the guarantee clause admits a list; ``second``: a second list gets seats, besides the first;
            ``two thirds``: one list alone has a two-thirds majority; ``seats``: a list gets seats.
        party: the key of that list; of the other kinds, empty.
    """

    kind: Literal["clause", "second", "two thirds", "seats"]
    party: str = ""


@dataclass(frozen=True, slots=True)
class PollResult:
    """What the draws say. Dictionaries go by party key, in registration order.

    Attributes:
        draws: how many there were.
        enters: the probability that the list gets seats.
        clause: the probability that the guarantee clause is active.
        seats: 5th percentile, median and 95th percentile of the list's seats: each the smallest number of seats that
            so many of the draws do not exceed.
        majority: the probability that the list alone has a majority of the whole house.
        two_thirds: the probability that it alone has a two-thirds majority.
        given: the same of the draws with an outcome alone, for each outcome that the rules allow; where there are no
            such draws, all is 0. It is empty in the results that it holds.
    """

    draws: int
    enters: dict[str, float]
    clause: float
    seats: dict[str, tuple[int, int, int]]
    majority: dict[str, float]
    two_thirds: dict[str, float]
    given: "dict[Outcome, PollResult]" = field(default_factory=dict, repr=False)


def poll(
    scenario: Scenario, sample_size: int, draws: int = 100_000, seed: int = 0, design_effect: float = 1.0
) -> PollResult:
    """Take the scenario's shares for those of a poll, and draw what the voters may think.

    Args:
        scenario: the shares and the rules.
        sample_size: how many people named a list (where the threshold is measured by the ballots cast: or gave an
            answer for no list), 1 or more.
        draws: how many elections to draw, 1 or more.
        seed: the same draws for the same seed, 0 or more.
        design_effect: by what the sample size is divided, above 0.

    Raises:
        TypeError: a sample size, draws or a seed that are not integers, or a design effect that is not a number.
        ValueError: one of them out of range.
    """
    *_, result = poll_in_steps(scenario, sample_size, draws, seed, design_effect)
    return result


def poll_in_steps(
    scenario: Scenario, sample_size: int, draws: int = 100_000, seed: int = 0, design_effect: float = 1.0
) -> Iterator[PollResult]:
    """As `poll`, but with a result every 20,000 draws, of all draws so far."""
    effective = _effective_size(sample_size, design_effect)
    draws, seed = _count("draws", draws, 1), _count("seed", seed, 0)
    return _steps(scenario, effective, draws, seed)


def _steps(scenario: Scenario, effective_size: float, draws: int, seed: int) -> Iterator[PollResult]:
    counted = scenario.other_ballots if scenario.rules.threshold_base == "cast" else 0
    answers = (*scenario.votes, counted)
    total = sum(answers)
    alphas = [effective_size * v / total + _PRIOR if v else 0.0 for v in answers]
    # The shares of independent gammas are Dirichlet. The law asks for shares alone, so they need no common total.
    scale = _VOTES / max(sum(alphas), _PRIOR)
    generator = np.random.default_rng(seed)
    tally = _Tally(scenario)
    tallies = {outcome: _Tally(scenario) for outcome in _outcomes(scenario)}
    while tally.draws < draws:
        step = min(_STEP, draws - tally.draws)
        votes = np.zeros((len(answers), step), np.int64)
        for row, alpha in zip(votes, alphas, strict=True):
            if alpha:
                drawn = np.rint(generator.standard_gamma(alpha, step) * scale)
                np.copyto(row, np.maximum(drawn, 1), casting="unsafe")  # few votes are not none
        outcomes = outcomes_of_many(votes[:-1].T, scenario.rules, votes[-1])
        seats, clause = np.ascontiguousarray(outcomes.seats.T), outcomes.clause_active
        whole = _Counts.of(seats, clause, scenario.rules.seats + 1)
        tally.add(whole)
        for outcome, of_outcome in tallies.items():
            of_outcome.add(whole.part(_having(outcome, scenario, seats, clause)))
        yield tally.result({outcome: of_outcome.result() for outcome, of_outcome in tallies.items()})


def _outcomes(scenario: Scenario) -> Iterator[Outcome]:
    """What is asked of every draw."""
    if scenario.rules.guarantee is not None:
        yield Outcome("clause")
    yield Outcome("second")
    yield Outcome("two thirds")
    for key in scenario.keys:
        yield Outcome("seats", key)


def _having(
    outcome: Outcome, scenario: Scenario, seats: NDArray[np.int64], clause: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Which draws have an outcome; their seats come in the shape (lists, draws)."""
    match outcome.kind:
        case "clause":
            return clause
        case "second":
            return np.asarray(np.count_nonzero(seats, axis=0) > 1)
        case "two thirds":
            return np.asarray(seats.max(axis=0) >= scenario.rules.two_thirds)
        case "seats":
            return np.asarray(seats[scenario.keys.index(outcome.party)] > 0)


@dataclass(frozen=True, slots=True)
class _Counts:
    """What some draws gave.

    Attributes:
        draws: how many there are.
        counts: how many of them gave a list so many seats, shape (lists, seats + 1).
        clause: in how many of them the clause is active.
        seats: the seats of each draw, shape (lists, draws).
        active: where the clause is active.
    """

    draws: int
    counts: NDArray[np.int64]
    clause: int
    seats: NDArray[np.int64]
    active: NDArray[np.bool_]

    @classmethod
    def of(cls, seats: NDArray[np.int64], active: NDArray[np.bool_], numbers: int) -> Self:
        """Count draws, in which a list can have so many different numbers of seats."""
        lists, draws = seats.shape
        places = seats + numbers * np.arange(lists)[:, np.newaxis]
        counts = np.bincount(places.ravel(), minlength=lists * numbers).reshape(lists, numbers)
        return cls(draws, counts, int(np.count_nonzero(active)), seats, active)

    def part(self, have: NDArray[np.bool_]) -> "_Counts":
        """The same of some of the draws. The fewer are counted, those or the others."""
        numbers, size = self.counts.shape[1], int(np.count_nonzero(have))
        if 2 * size > self.draws:
            if size == self.draws:
                return self
            rest = self.of(self.seats[:, ~have], self.active[~have], numbers)
            counts, clause = self.counts - rest.counts, self.clause - rest.clause
            return _Counts(size, counts, clause, self.seats, self.active)
        return self.of(self.seats[:, have], self.active[have], numbers)


class _Tally:
    """How many draws gave a list so many seats."""

    def __init__(self, scenario: Scenario) -> None:
        self._keys, self._rules = scenario.keys, scenario.rules
        self._counts = np.zeros((len(scenario.keys), scenario.rules.seats + 1), np.int64)
        self._clause = 0
        self.draws = 0

    def add(self, counted: _Counts) -> None:
        """Add what more draws gave."""
        self._counts += counted.counts
        self._clause += counted.clause
        self.draws += counted.draws

    def result(self, given: dict[Outcome, PollResult] | None = None) -> PollResult:
        """What all draws so far say."""
        not_above = np.cumsum(self._counts, axis=1)
        percentiles = [np.argmax(100 * not_above >= p * self.draws, axis=1).tolist() for p in _PERCENTILES]
        return PollResult(
            draws=self.draws,
            enters=self._probability_of(1),
            clause=self._clause / max(self.draws, 1),
            seats=dict(zip(self._keys, zip(*percentiles, strict=True), strict=True)),
            majority=self._probability_of(self._rules.majority),
            two_thirds=self._probability_of(self._rules.two_thirds),
            given=given or {},
        )

    def _probability_of(self, seats: int) -> dict[str, float]:
        """The probability of so many seats or more, by party key."""
        with_as_many: list[int] = self._counts[:, seats:].sum(axis=1).tolist()
        return {key: count / max(self.draws, 1) for key, count in zip(self._keys, with_as_many, strict=True)}


def _effective_size(sample_size: int, design_effect: float) -> float:
    sample_size = _count("sample_size", sample_size, 1)
    if isinstance(design_effect, bool) or not hasattr(design_effect, "__float__"):
        raise TypeError(f"design_effect must be a number, not {design_effect!r}")
    try:
        effect = float(design_effect)
    except OverflowError:
        effect = inf
    if not 0 < effect < inf:
        raise ValueError(f"design_effect must be above 0 and finite, not {design_effect!r}")
    effective = sample_size / Fraction(effect)
    if effective > _LARGEST_SIZE:
        raise ValueError(f"sample_size must not be as large as {sample_size} with a design effect of {design_effect!r}")
    return float(effective)


def _count(name: str, value: Any, least: int) -> int:
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise TypeError(f"{name} must be an integer, not {value!r}")
    count = index(value)
    if count < least:
        raise ValueError(f"{name} must be {least} or more, not {count}")
    return count
