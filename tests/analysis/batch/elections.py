"""Elections and rules to try, and what one election at a time gives."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.law import Guarantee, Rules, allocate
from tests.law.test_oracle import KINDS, random_rules

SHARES_2012 = np.array([5621436, 518405, 116534, 82623, 45702, 57732, 498788]) / 6941220

PLAIN = Rules(threshold=Fraction(0), guarantee=None)
"""All lists with votes are admitted, and there is no clause."""
CAST = Rules(threshold_base="cast")
OTHER_CLAUSE = Rules(guarantee=Guarantee(minimum_seats=5, correction=Fraction(1, 3)))

INT32_MAX = 2**31 - 1
INT64_MAX = 2**63 - 1


def one_by_one(votes: Iterable[Sequence[int]], rules: Rules, others: int | Sequence[int] = 0) -> list[list[int]]:
    rows = [[int(v) for v in row] for row in votes]
    ballots = [others] * len(rows) if isinstance(others, int) else [int(o) for o in others]
    return [list(allocate(row, rules, other).seats) for row, other in zip(rows, ballots, strict=True)]


def around_2012(elections: int, votes: int = 10**6, seed: int = 2012) -> NDArray[np.int64]:
    shares = np.random.default_rng(seed).dirichlet(100 * SHARES_2012, size=elections)
    return np.floor(shares * votes).astype(np.int64)


def one_list_passes(elections: int, votes: int = 10**6) -> NDArray[np.int64]:
    shares = np.random.default_rng(7).dirichlet([300, 8, 8, 4, 1, 1, 0.1], size=elections)
    return np.floor(shares * votes).astype(np.int64)


def awkward_elections(seed: str, elections: int) -> Iterator[tuple[list[list[int]], Rules, list[int]]]:
    """At least so many random and awkward elections: rows of one length, their rules and their other ballots."""
    random = Random(seed)
    while elections > 0:
        kind, rules = random.choice(KINDS), random_rules(random)
        by_length: dict[int, list[list[int]]] = defaultdict(list)
        for _ in range(50):
            votes = kind(random, rules)
            if votes and max(votes) <= INT64_MAX:
                by_length[len(votes)].append(votes)
        for rows in by_length.values():
            yield rows, rules, [random.choice([0, 0, 1, random.randrange(sum(row) + 2), sum(row)]) for row in rows]
            elections -= len(rows)


def near(limit: int, lists: int) -> NDArray[Any]:
    """Elections whose votes add up to just below the limit, to it, and to just above it."""
    rows = []
    for total in range(limit - 2, limit + 3):
        for shares in ([80, 8, 7, 5], [93, 6, 1, 0], [25, 25, 25, 25], [100, 0, 0, 0], [7, 93, 0, 0], [94, 2, 2, 2]):
            row = [total * share // 100 for share in shares] + [0] * (lists - 4)
            row[0] += total - sum(row)
            rows.append(row)
    # As unsigned integers where they need it; NumPy would make floats of both.
    return np.array(rows, np.uint64 if limit + 2 > INT64_MAX else np.int64)


WIDTHS = [
    INT32_MAX // 98,
    INT32_MAX // 7,
    INT32_MAX,
    2**32,
    10**9,
    INT64_MAX // (197 * 10),
    INT64_MAX // (197 * 10) // 7,
    INT64_MAX // 197,
    INT64_MAX // 197 * 3 // 2,
    INT64_MAX // 98,
    INT64_MAX // 7,
    INT64_MAX // 10,
    2**53,
    INT64_MAX - 3,
    INT64_MAX,
    2**64 - 3,
]
