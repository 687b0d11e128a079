"""Many elections at once, beside the libraries of others: python tests/benchmarks/batch_speed.py.

A million elections around the shares of 2012, on one core. What is compared is measured in turn, in one run on one
machine, best of several rounds. The libraries of others share out by largest remainders alone: they know no guarantee
clause and are given no threshold here, which is less work. They get the votes in the form that they take, made
beforehand.

Then: that the time grows with the number of elections and no faster, the memory beyond votes and seats, other rules and
votes, and a million random and awkward elections, each compared with `kzcalc.allocate`. It fails if one differs.
"""

import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc import Guarantee, Rules, allocate, allocate_many
from kzcalc.law.rules import METHODS, THRESHOLD_BASES

Votes = NDArray[np.int64]

VOTES_2012 = np.array([5621436, 518405, 116534, 82623, 45702, 57732, 498788])
CONCENTRATION = 100
"""Of the Dirichlet distribution: a list at 7 % then has 4 to 10 % most of the time."""

ELECTIONS = 1_000_000
ELECTIONS_ONE_BY_ONE = 2_000
ROUNDS = 15
GOALS = {"kzcalc": 10e6, "fastest": 40, "votelib": 500}


def around_2012(elections: int, total: int = 10**6) -> Votes:
    shares = VOTES_2012 / VOTES_2012.sum()
    drawn = np.random.default_rng(2012).dirichlet(CONCENTRATION * shares, size=elections)
    return np.floor(drawn * total).astype(np.int64)


def only_one_passes(elections: int) -> Votes:
    drawn = np.random.default_rng(2007).dirichlet([300, 8, 8, 4, 1, 1, 0.1], size=elections)
    return np.floor(drawn * 10**6).astype(np.int64)


def seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def best(call: Callable[[], object], rounds: int = 5) -> float:
    return min(seconds(call) for _ in range(rounds))


# --- beside others ---


@dataclass
class Contestant:
    name: str
    does: str
    elections: int
    call: Callable[[], object]
    best: float = float("inf")

    @property
    def per_second(self) -> float:
        return self.elections / self.best


def contestants(votes: Votes) -> list[Contestant]:
    """What is measured; ImportError if a library is not installed."""
    import apportionment.methods as apportionment  # noqa: PLC0415
    from apportionpy.methods.hamilton import calculate_hamilton  # noqa: PLC0415
    from votelib.evaluate.proportional import LargestRemainder  # noqa: PLC0415

    rows = votes[:ELECTIONS_ONE_BY_ONE].tolist()
    dicts = [dict(enumerate(row)) for row in rows]
    votelib = LargestRemainder("hare")
    one, few = "threshold, clause", "largest remainders"

    def each(call: Callable[[list[int]], object]) -> Callable[[], object]:
        return lambda: [call(row) for row in rows]

    n = len(rows)
    return [
        Contestant("kzcalc.allocate_many", one, len(votes), lambda: allocate_many(votes)),
        Contestant("kzcalc.allocate", one + ", workings", n, each(allocate)),
        Contestant("apportionpy", few, n, each(lambda row: calculate_hamilton(98, row))),
        Contestant("apportionment", few, n, each(lambda row: apportionment.largest_remainder(row, 98))),
        Contestant("votelib", few, n, lambda: [votelib.evaluate(votes, 98) for votes in dicts]),
    ]


def compare(votes: Votes) -> None:
    passed = 100 * votes >= 7 * votes.sum(axis=1, keepdims=True)
    clause = np.mean(passed.sum(axis=1) == 1)
    print(f"{len(votes):,} elections of seven lists around 2012, {clause:.0%} of them under the guarantee clause;")
    print(f"others: the first {ELECTIONS_ONE_BY_ONE:,} of them; best of {ROUNDS} rounds\n")
    everybody = contestants(votes)
    for _ in range(ROUNDS):
        for contestant in everybody:
            contestant.best = min(contestant.best, seconds(contestant.call))

    ours, _, *others = everybody
    print(f"{'':<24}{'':<32}{'elections/s':>14}{'kzcalc is faster':>20}")
    for c in everybody:
        print(f"{c.name:<24}{c.does:<32}{c.per_second:>14,.0f}{ours.per_second / c.per_second:>19,.0f}x")
    fastest = max(others, key=lambda c: c.per_second)
    votelib = next(c for c in others if c.name == "votelib")
    reached = {
        "kzcalc": ours.per_second,
        "fastest": ours.per_second / fastest.per_second,
        "votelib": ours.per_second / votelib.per_second,
    }
    print()
    for what, goal in GOALS.items():
        verdict = "reached" if reached[what] >= goal else "MISSED"
        unit = "elections/s" if what == "kzcalc" else f"times {fastest.name if what == 'fastest' else what}"
        print(f"goal {goal:>12,.0f} {unit:<20} {verdict}")


# --- what else it costs ---


def show_growth(votes: Votes) -> None:
    print("\nelections        ns each    MB beyond votes and seats")
    for elections in (1_000, 10_000, 100_000, 250_000, 500_000, 1_000_000):
        part = votes[:elections]
        each = best(lambda part=part: allocate_many(part)) / elections  # type: ignore[misc]
        tracemalloc.start()
        seats = allocate_many(part)
        megabytes = (tracemalloc.get_traced_memory()[1] - seats.nbytes) / 1e6
        tracemalloc.stop()
        print(f"{elections:>9,}{each * 1e9:>15.1f}{megabytes:>17.1f}")


def show_other_cases(votes: Votes) -> None:
    law = Rules()
    cases: dict[str, tuple[NDArray[Any], Rules]] = {
        "the law": (votes, law),
        "the law, votes as int32": (votes.astype(np.int32), law),
        "only one list passes, always": (only_one_passes(len(votes)), law),
        "no clause": (votes, replace(law, guarantee=None)),
        "7 million votes": (around_2012(len(votes), 7 * 10**6), law),
        "1,000 million votes": (around_2012(len(votes), 10**9), law),
        "20 lists": (np.random.default_rng(20).integers(0, 10**6, (len(votes) // 4, 20)), law),
        **{method: (votes[: len(votes) // 4], replace(law, method=method)) for method in METHODS[1:]},
    }
    print("\n                                elections/s")
    for name, (some, rules) in cases.items():
        rate = len(some) / best(lambda some=some, rules=rules: allocate_many(some, rules))  # type: ignore[misc]
        print(f"{name:<29}{rate:>14,.0f}")


# --- the same as one at a time ---


def random_rules(random: Random) -> Rules:
    guarantee = Guarantee(
        minimum_seats=random.choice([0, 1, 2, 2, 2, 5, 200]),
        correction=random.choice([Fraction(7, 10), Fraction(7, 10), Fraction(random.randrange(11), 10)]),
    )
    return Rules(
        seats=random.choice([1, 2, 3, 5, 8, 13, 20, 69, 98, 98, 98]),
        threshold=random.choice(
            [Fraction(7, 100), Fraction(7, 100), Fraction(random.choice([0, 5, 33, 50, 100]), 100)]
        ),
        threshold_base=random.choice(THRESHOLD_BASES),
        guarantee=random.choice([guarantee, guarantee, None]),
        method=random.choice([*METHODS, "hare", "hare"]),
    )


def at_the_threshold(rng: np.random.Generator, elections: int, lists: int) -> Votes:
    """The second list has 7 % of the votes, or one vote more or less."""
    total = 100 * rng.integers(1, 10**7, elections)
    second = np.maximum(7 * total // 100 + rng.integers(-1, 2, elections), 0)
    votes = np.zeros((elections, lists), np.int64)
    votes[:, -1] = (total - second) // rng.integers(2, 30, elections)
    votes[:, 1] += second
    votes[:, 0] += total - votes[:, 1:].sum(axis=1)
    return np.maximum(votes, 0)


def a_leader_and_the_rest(rng: np.random.Generator, elections: int, lists: int) -> Votes:
    """Mostly under the clause, with ties for second place."""
    votes = rng.integers(0, rng.integers(2, 1000), (elections, lists))
    votes[np.arange(elections), rng.integers(0, lists, elections)] = 30_000
    return votes


KINDS: list[Callable[[np.random.Generator, int, int], Votes]] = [
    lambda rng, n, lists: rng.integers(0, 10**6, (n, lists)),
    lambda rng, n, lists: rng.integers(0, 10**9 + 1, (n, lists)),
    lambda rng, n, lists: rng.integers(0, 10 ** rng.integers(1, 17), (n, lists)),
    lambda rng, n, lists: rng.integers(0, 5, (n, lists)),
    lambda rng, n, lists: rng.choice([0, 17, 17, 170, 1700], (n, lists)),
    lambda rng, n, lists: rng.multinomial(2 * 98, np.full(lists, 1 / lists), n) * rng.integers(1, 1000, (n, 1)),
    lambda rng, n, lists: np.floor(rng.dirichlet(np.geomspace(20, 0.2, lists), n) * 10**6).astype(np.int64),
    a_leader_and_the_rest,
    at_the_threshold,
]


def awkward_elections(elections: int) -> Iterator[tuple[Votes, Rules, NDArray[np.int64]]]:
    """Votes, rules and other ballots, so many elections in all."""
    random, rng = Random(97), np.random.default_rng(97)
    at_once = 2_000
    for _ in range(elections // at_once):
        votes = random.choice(KINDS)(rng, at_once, random.choice([2, 2, 3, 5, 7, 7, 7, 12, 20]))
        others = votes.sum(axis=1) * random.choice([0, 0, 1, 2]) // 3 + rng.integers(0, 2, at_once)
        yield votes, random_rules(random), others


def count_different(elections: int) -> int:
    different = 0
    for votes, rules, others in awkward_elections(elections):
        seats = allocate_many(votes, rules, others).tolist()
        pairs = zip(votes.tolist(), others.tolist(), strict=True)
        expected = [list(allocate(row, rules, other).seats) for row, other in pairs]
        different += sum(e != s for e, s in zip(expected, seats, strict=True))
    return different


def main() -> int:
    votes = around_2012(ELECTIONS)
    try:
        compare(votes)
    except ImportError as error:
        print(f"batch_speed: {error.name} is not installed; try: pip install -e '.[test]'", file=sys.stderr)
        return 2
    show_growth(votes)
    show_other_cases(votes)

    different = count_different(ELECTIONS)
    print(
        f"\n{ELECTIONS:,} random and awkward elections compared with kzcalc.allocate, one by one: {different:,} differ"
    )
    return int(different > 0)


if __name__ == "__main__":
    sys.exit(main())
