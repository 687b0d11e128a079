"""How far the guarantee clause is away: what the banner says."""

from fractions import Fraction
from math import floor

from kzcalc.law import Admission, Allocation

_STEP = Fraction(1, 100)
"""Percentage points: what a slider moves by."""


def losses_that_wake_the_clause(allocation: Allocation) -> tuple[tuple[int, Fraction], ...]:
    """What every list that passed, but the largest, would have to lose so that only one is left.

    Each goes to the next hundredth of a point below the threshold. The sum is the smallest that does it: any list but
    one must go, and the largest is the farthest from it.

    Returns:
        Pairs of a list's index and the percentage points it loses, the smallest loss first. Empty if fewer than two
        lists passed.
    """
    votes = allocation.votes
    passed = [i for i, a in enumerate(allocation.admissions) if a is Admission.THRESHOLD]
    if len(passed) < 2:
        return ()
    leader = max(passed, key=votes.__getitem__)
    losses = ((i, _STEP * (floor(_above(allocation, i) / _STEP) + 1)) for i in passed if i != leader)
    return tuple(sorted(losses, key=lambda pair: pair[1]))


def _above(allocation: Allocation, index: int) -> Fraction:
    """How far above the threshold a list is, in percentage points."""
    return 100 * (Fraction(allocation.votes[index], allocation.base) - allocation.rules.threshold)
