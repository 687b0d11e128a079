"""One block of elections, step by step as in `kzcalc.law.allocate`, in integers that are wide enough for it."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch.arguments import check_not_negative
from kzcalc.analysis.batch.clause import apply_guarantee_clause
from kzcalc.analysis.batch.divisors import share_out_by_divisors
from kzcalc.analysis.batch.outcomes import Outcomes
from kzcalc.analysis.batch.quotas import divide_by_quota, share_out_leftovers
from kzcalc.analysis.batch.scratch import Scratch
from kzcalc.law import Rules, allocate

_MOST_LISTS = 127
"""What a rank of 8 bits can tell apart."""
_INT32_MAX = 2**31 - 1
_INT64_MAX = 2**63 - 1
_FLOAT32_SEATS = 2**20
_FLOAT64_SEATS = 2**49
"""Below so many seats, a float guesses whole seats with an error of at most one: see `quotas._divide`."""


class Batch:
    """The rules, as far as they are the same for all blocks, and the buffers."""

    def __init__(self, lists: int, rules: Rules) -> None:
        self.lists = lists
        self.rules = rules
        self.by_quota = rules.has_quota
        correction = rules.guarantee.correction.denominator if rules.guarantee else 1
        # No product in this package is larger than all votes (and one more) times this.
        self.largest_factor = max((2 * rules.seats + 1) * correction, rules.threshold.numerator)
        self.scratches: dict[type[np.signedinteger[Any]], Scratch] = {}

    def allocate(
        self, votes: NDArray[Any], others: int | NDArray[Any], seats: NDArray[Any], reasons: Outcomes | None
    ) -> None:
        """Share out the seats of a block.

        Args:
            votes: shape (columns, lists), any integers.
            others: ballots for no list that count: one int, or shape (columns,), any integers.
            seats: shape (columns, lists): where the seats are written.
            reasons: where it is written who is admitted, False before, if that is asked for.
        """
        check_not_negative("votes", int(votes.min()))
        most_votes = self.lists * int(votes.max())
        most_others = others if isinstance(others, int) else int(others.max())
        if not self._fits_64_bits(most_votes + most_others):
            _allocate_one_by_one(votes, others, self.rules, seats, reasons)
            return
        if not isinstance(others, int):
            others = others.astype(np.int64)

        scratch, totals = self._load(votes, most_votes)
        cleared = lists_that_cleared(scratch, totals, others, self.rules)
        if reasons is not None:
            np.not_equal(scratch.remainders, 0, out=reasons.admitted.T)
        if self.by_quota:
            divide_by_quota(scratch, self.rules)
            share_out_leftovers(scratch, cleared, self.rules)
            shared = scratch.whole
        else:
            shared = share_out_by_divisors(scratch.remainders, self.rules)
        # List by list: twice as fast as the transposed block at once.
        for i in range(self.lists):
            seats[:, i] = shared[i]
        if self.rules.guarantee is not None:
            apply_guarantee_clause(scratch.votes, cleared, self.rules, self.rules.guarantee, seats, reasons)

    def _load(self, votes: NDArray[Any], most_votes: int) -> tuple[Scratch, NDArray[Any]]:
        """The votes of a block in a scratch of the width that it needs, and their totals, shape (columns,)."""
        narrow = self.by_quota and self.rules.seats < _FLOAT32_SEATS and most_votes <= _INT32_MAX
        if narrow:
            scratch = self._scratch(np.int32, len(votes))
            totals = _copy_and_add_up(votes, scratch)
            # Every product of the quota methods is at most all votes times the seats, or times one (Droop).
            if int(totals.max()) * self.rules.seats <= _INT32_MAX:
                return scratch, totals
        scratch = self._scratch(np.int64, len(votes))
        return scratch, _copy_and_add_up(votes, scratch)

    def _fits_64_bits(self, most_ballots: int) -> bool:
        """Whether no product and no rank can overflow in a block of at most so many ballots an election."""
        largest = (most_ballots + 1) * self.largest_factor + self.rules.threshold.denominator
        return largest <= _INT64_MAX and self.rules.seats < _FLOAT64_SEATS and self.lists <= _MOST_LISTS

    def _scratch(self, dtype: type[np.signedinteger[Any]], columns: int) -> Scratch:
        scratch = self.scratches.get(dtype)
        # Only the last block has fewer columns. Cut from the large buffers, its rows would not lie end to end.
        if scratch is None or scratch.columns != columns:
            scratch = self.scratches[dtype] = Scratch(self.lists, columns, dtype)
        return scratch


def lists_that_cleared(
    scratch: Scratch, totals: NDArray[Any], others: int | NDArray[Any], rules: Rules
) -> NDArray[Any]:
    """Put the votes of the lists with the threshold's share of the base **or more** into ``remainders``.

    ``v * denominator >= base * numerator`` says the same as ``v >= needed``, the right side divided and rounded up. A
    list without votes never clears the threshold.

    Args:
        scratch: ``votes`` has the votes of all lists.
        totals: of these, shape (columns,).
        others: ballots for no list that count: one int, or shape (columns,), int64.
        rules: the rules of the elections.

    Returns:
        How many lists cleared, shape (columns,).
    """
    numerator, denominator = rules.threshold.numerator, rules.threshold.denominator
    base = totals.astype(np.int64) + others
    base *= numerator
    base += denominator - 1
    needed = np.maximum(base // denominator, 1)
    # Other ballots may make it more than the votes' width holds: then nobody has as many, nor as many as that.
    too_few = (np.minimum(needed, scratch.largest) - 1).astype(scratch.integer)
    clearing = scratch.remainders
    # Below zero where a list has more than too few votes. The sign alone is then -1, all bits set; elsewhere 0.
    np.subtract(too_few, scratch.votes, out=clearing)
    np.right_shift(clearing, scratch.sign, out=clearing)
    cleared = np.negative(np.add.reduce(clearing, axis=0, dtype=scratch.integer))
    np.bitwise_and(scratch.votes, clearing, out=scratch.remainders)
    return np.asarray(cleared)


def _allocate_one_by_one(
    votes: NDArray[Any], others: int | NDArray[Any], rules: Rules, seats: NDArray[Any], reasons: Outcomes | None
) -> None:
    """What is too large for any width: Python's integers have none."""
    ballots: Iterable[int] = [others] * len(votes) if isinstance(others, int) else others.tolist()
    for i, (row, other) in enumerate(zip(votes.tolist(), ballots, strict=True)):
        allocation = allocate(row, rules, other)
        seats[i] = allocation.seats
        if reasons is not None:
            reasons.admitted[i] = allocation.admitted
            reasons.clause_active[i] = allocation.clause_active


def _copy_and_add_up(votes: NDArray[Any], scratch: Scratch) -> NDArray[Any]:
    """Turn the votes of a block, shape (columns, lists), into the scratch; their totals, shape (columns,)."""
    # "unsafe" is about the dtypes: that these votes fit has been seen to.
    np.copyto(scratch.votes, votes.T, casting="unsafe")
    return np.asarray(np.add.reduce(scratch.votes, axis=0, dtype=scratch.integer))
