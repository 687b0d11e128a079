"""Many elections at once, on NumPy: the seats that `kzcalc.law.allocate` would give, a hundred times as fast.

The elections are worked off in blocks. Within a block the lists lie along the first axis and the elections along the
second, so that every step of the law is a handful of calls on long rows, in buffers that are made once and stay in the
processor's cache. Elections under the guarantee clause are picked out of their block: two lists share the seats there.

Every decision is made in integers. Their width is chosen by block, so that no product can overflow: 32 bits where they
hold all of them, else 64; a block for which these may be too few is left to `allocate`, one election after the other.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.law import Guarantee, Rules, allocate
from kzcalc.law.allocate import as_int

_LAW_OF_2012 = Rules()

_COLUMNS = 16_384
"""Elections in a block: few enough for the cache, enough to make up for the calls."""
_CELLS = 8 * _COLUMNS
"""The most votes in a block, so that many lists do not make it large."""
_MOST_LISTS = 127
"""What a rank of 8 bits can tell apart."""

_INT32_MAX = 2**31 - 1
_INT64_MAX = 2**63 - 1
_FLOAT32_SEATS = 2**20
_FLOAT64_SEATS = 2**49
"""Below so many seats, a float guesses whole seats with an error of at most one: see `_divide`."""

_SEATS_DTYPES = (np.int16, np.int32, np.int64)


def allocate_many(
    votes: NDArray[np.integer[Any]],
    rules: Rules = _LAW_OF_2012,
    other_ballots: int | NDArray[np.integer[Any]] = 0,
) -> NDArray[Any]:
    """Share out the list seats of many elections under the same rules.

    Row by row the result equals ``allocate(row, rules, other_ballots).seats``. The method ``hare`` is the fastest.

    Args:
        votes: shape (elections, lists), of any integer dtype and any memory layout: the votes of each list, 0 or
            more, in registration order. One list or more; it is only read.
        rules: the rules of all elections; by default those of January 2012.
        other_ballots: ballots that go to no list, such as those against all: one integer for all elections, or an
            integer array of shape (elections,). They count only where the threshold base is ``cast``.

    Returns:
        The seats of each list: shape (elections, lists), row by row in memory. The dtype depends on the rules alone: it
        is the narrowest of int16, int32 and int64 that holds ``rules.seats`` (int16 up to 32,767 seats; Python's
        integers beyond int64). An election in which nobody is admitted has no seats: its row is 0.

    Raises:
        TypeError: votes or other ballots that are not integers (a bool is none, nor is a masked value), or rules that
            are not `Rules`.
        ValueError: no lists, negative votes or other ballots, or a shape other than those above.
    """
    votes, others = _elections(votes, rules, other_ballots)
    seats = np.empty(votes.shape, _seats_dtype(rules))
    _allocate_in_blocks(votes, others, rules, seats, None)
    return seats


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What came of many elections.

    Attributes:
        seats: as from `allocate_many`, shape (elections, lists).
        admitted: which lists take part in the distribution, bool, in the same shape.
        clause_active: where the guarantee clause admitted the runner-up, bool, shape (elections,).
    """

    seats: NDArray[Any]
    admitted: NDArray[np.bool_]
    clause_active: NDArray[np.bool_]


def outcomes_of_many(
    votes: NDArray[np.integer[Any]],
    rules: Rules = _LAW_OF_2012,
    other_ballots: int | NDArray[np.integer[Any]] = 0,
) -> Outcomes:
    """What comes of many elections under the same rules: the seats, who is admitted, and the guarantee clause.

    The arguments and errors are those of `allocate_many`. It takes about a sixth longer.
    """
    votes, others = _elections(votes, rules, other_ballots)
    seats = np.empty(votes.shape, _seats_dtype(rules))
    admitted = np.zeros(votes.shape[::-1], np.bool_).T  # list by list in memory, as the blocks are
    outcomes = Outcomes(seats, admitted, np.zeros(len(votes), np.bool_))
    _allocate_in_blocks(votes, others, rules, seats, outcomes)
    return outcomes


def _allocate_in_blocks(
    votes: NDArray[Any], others: int | NDArray[Any], rules: Rules, seats: NDArray[Any], reasons: "Outcomes | None"
) -> None:
    if not votes.size:
        return
    batch = _Batch(votes.shape[1], rules)
    most = max(1, min(_COLUMNS, _CELLS // votes.shape[1]))
    # Blocks of almost one size: buffers are made anew for a last block that is much smaller.
    columns = -(-len(votes) // -(-len(votes) // most))
    for start in range(0, len(votes), columns):
        rows = slice(start, start + columns)
        batch.allocate(
            votes[rows],
            others if isinstance(others, int) else others[rows],
            seats[rows],
            reasons and Outcomes(seats[rows], reasons.admitted[rows], reasons.clause_active[rows]),
        )


# --- what comes in ---


def _elections(votes: Any, rules: Rules, other_ballots: Any) -> tuple[NDArray[Any], int | NDArray[Any]]:
    """The votes, and the ballots for no list that count."""
    if not isinstance(rules, Rules):
        raise TypeError(f"rules must be Rules, not {rules!r}")
    votes = _integers("votes", votes)
    if votes.ndim != 2:
        raise ValueError(f"votes must have two axes, elections and lists, not the shape {votes.shape}")
    if not votes.shape[1]:
        raise ValueError(f"votes must be those of one list or more, not of the shape {votes.shape}")
    others = _other_ballots(other_ballots, len(votes))
    return votes, 0 if rules.threshold_base == "valid" else others


def _integers(name: str, values: Any) -> NDArray[Any]:
    """The values as an array, if it is one of integers; not a copy, if it was an array before."""
    if np.ma.is_masked(values):
        raise TypeError(f"{name} must be integers, not masked: in an election no number is missing")
    array = np.asarray(values)
    if array.dtype.kind not in "iu":
        example = f", such as {array.flat[0]!r}" if array.size else ""
        raise TypeError(f"{name} must be integers, not {array.dtype}{example}")
    # In a list, NumPy takes a bool among integers for one of them.
    if isinstance(values, list | tuple) and any(isinstance(v, bool) for v in np.asarray(values, object).flat):
        raise TypeError(f"{name} must be integers, not bool")
    return array


def _other_ballots(values: Any, elections: int) -> int | NDArray[Any]:
    """The ballots for no list: an int for all elections, or an array of shape (elections,)."""
    if np.ndim(values) == 0:
        ballots = as_int("other_ballots", values)
        _check_not_negative("other_ballots", ballots)
        return ballots
    array = _integers("other_ballots", values)
    if array.shape != (elections,):
        raise ValueError(f"other_ballots must be one number or have the shape ({elections},), not {array.shape}")
    if elections:
        _check_not_negative("other_ballots", int(array.min()))
    return array


def _check_not_negative(name: str, least: int) -> None:
    if least < 0:
        raise ValueError(f"{name} must be 0 or more, not {least}")


def _seats_dtype(rules: Rules) -> Any:
    return next((t for t in _SEATS_DTYPES if rules.seats <= np.iinfo(t).max), object)


# --- a block ---


class _Scratch:
    """The buffers of a block, all of shape (lists, columns), made once and written over by the next block.

    Attributes:
        votes: of each list.
        remainders: the votes of the lists that cleared, then what is left of them beyond their whole seats; 0 for
            others.
        whole: whole seats, then all seats.
        products: for what is needed a moment only.
        quotients: the same memory as ``products``, as floats.
        ahead: whether one list comes before another.
        ranks: the place of each list by remainders, from 0.
    """

    def __init__(self, lists: int, columns: int, dtype: type[np.signedinteger[Any]]) -> None:
        self.integer: type[np.signedinteger[Any]] = dtype
        self.float: type[np.floating[Any]] = np.float32 if dtype is np.int32 else np.float64
        self.largest = int(np.iinfo(dtype).max)
        self.columns = columns
        # What a shift takes to leave nothing but the sign, as -1 or 0.
        self.sign = dtype(np.iinfo(dtype).bits - 1)

        grid = (lists, columns)
        self.votes, self.remainders, self.whole, self.products = (np.empty(grid, dtype) for _ in range(4))
        self.quotients = self.products.view(self.float)
        self.ahead = np.empty(grid, np.bool_)
        self.ranks = np.empty(grid, np.int8)


class _Batch:
    """The rules, as far as they are the same for all blocks, and the buffers."""

    def __init__(self, lists: int, rules: Rules) -> None:
        self.lists = lists
        self.rules = rules
        self.by_quota = rules.has_quota
        correction = rules.guarantee.correction.denominator if rules.guarantee else 1
        # No product in this module is larger than all votes (and one more) times this.
        self.largest_factor = max((2 * rules.seats + 1) * correction, rules.threshold.numerator)
        self.scratches: dict[type[np.signedinteger[Any]], _Scratch] = {}

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
        _check_not_negative("votes", int(votes.min()))
        most_votes = self.lists * int(votes.max())
        most_others = others if isinstance(others, int) else int(others.max())
        if not self._fits_64_bits(most_votes + most_others):
            _allocate_one_by_one(votes, others, self.rules, seats, reasons)
            return
        if not isinstance(others, int):
            others = others.astype(np.int64)

        scratch, totals = self._load(votes, most_votes)
        cleared = _admit(scratch, totals, others, self.rules)
        if reasons is not None:
            np.not_equal(scratch.remainders, 0, out=reasons.admitted.T)
        if self.by_quota:
            _share_out_by_quota(scratch, cleared, self.rules)
            shared = scratch.whole
        else:
            shared = _share_out_by_divisors(scratch.remainders, self.rules)
        # List by list: twice as fast as the transposed block at once.
        for i in range(self.lists):
            seats[:, i] = shared[i]
        if self.rules.guarantee is not None:
            _apply_guarantee_clause(scratch.votes, cleared, self.rules, self.rules.guarantee, seats, reasons)

    def _load(self, votes: NDArray[Any], most_votes: int) -> tuple[_Scratch, NDArray[Any]]:
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

    def _scratch(self, dtype: type[np.signedinteger[Any]], columns: int) -> _Scratch:
        scratch = self.scratches.get(dtype)
        # Only the last block has fewer columns. Cut from the large buffers, its rows would not lie end to end.
        if scratch is None or scratch.columns != columns:
            scratch = self.scratches[dtype] = _Scratch(self.lists, columns, dtype)
        return scratch


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


def _copy_and_add_up(votes: NDArray[Any], scratch: _Scratch) -> NDArray[Any]:
    """Turn the votes of a block, shape (columns, lists), into the scratch; their totals, shape (columns,)."""
    # "unsafe" is about the dtypes: that these votes fit has been seen to.
    np.copyto(scratch.votes, votes.T, casting="unsafe")
    return np.asarray(np.add.reduce(scratch.votes, axis=0, dtype=scratch.integer))


def _admit(scratch: _Scratch, totals: NDArray[Any], others: int | NDArray[Any], rules: Rules) -> NDArray[Any]:
    """Put the votes of the lists with the threshold's share of the base **or more** into ``remainders``.

    ``v * denominator >= base * numerator`` says the same as ``v >= needed``, the right side divided and rounded up. A
    list without votes never clears the threshold.

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
    passing = scratch.remainders
    # Below zero where a list has more than too few votes. The sign alone is then -1, all bits set; elsewhere 0.
    np.subtract(too_few, scratch.votes, out=passing)
    np.right_shift(passing, scratch.sign, out=passing)
    cleared = np.negative(np.add.reduce(passing, axis=0, dtype=scratch.integer))
    np.bitwise_and(scratch.votes, passing, out=scratch.remainders)
    return np.asarray(cleared)


# --- the lists that cleared ---


def _share_out_by_quota(scratch: _Scratch, cleared: NDArray[Any], rules: Rules) -> None:
    """Whole seats for every full quota, then the leftover seats by the largest remainders.

    Args:
        scratch: ``remainders`` has the votes of the lists that cleared. All seats are left in ``whole``.
        cleared: how many they are, shape (columns,).
        rules: the rules of the elections.
    """
    quota, scale = _quota(np.add.reduce(scratch.remainders, axis=0, dtype=scratch.integer), rules)
    _divide(scratch, np.maximum(quota, 1), scale)
    left = rules.seats - np.add.reduce(scratch.whole, axis=0, dtype=scratch.integer)

    if rules.method == "droop":
        _add_full_rounds(scratch, left, cleared)
    # Under Hare, the seats left over are as many as the remainders make quotas. Each remainder is less than a quota, so
    # there are fewer seats than lists with a remainder: no other list has a turn. If nobody cleared, nobody has.
    np.minimum(left, cleared, out=left)
    rank_by_remainder(scratch.remainders, scratch.ranks, scratch.ahead)
    np.less(scratch.ranks, left.astype(np.int8), out=scratch.ahead)
    np.add(scratch.whole, scratch.ahead, out=scratch.whole)


def _add_full_rounds(scratch: _Scratch, left: NDArray[Any], cleared: NDArray[Any]) -> None:
    """A small quota can leave more seats over than there are lists: one for each of them, as often as that goes.

    Args:
        scratch: ``whole`` gets the seats.
        left: the seats left over, shape (columns,); then what is less than a round.
        cleared: how many lists cleared, shape (columns,).
    """
    rounds = left // np.maximum(cleared, 1)
    left -= rounds * cleared
    # Lists that did not pass have neither seats nor a remainder.
    np.bitwise_or(scratch.whole, scratch.remainders, out=scratch.products)
    np.equal(scratch.products, 0, out=scratch.ahead)
    np.add(scratch.whole, rounds, out=scratch.whole)
    np.copyto(scratch.whole, 0, where=scratch.ahead)
    # Of the others, those without a remainder may still have a turn before the round is over.
    np.copyto(scratch.remainders, -1, where=scratch.ahead)


def _quota(votes_of_admitted: NDArray[Any], rules: Rules) -> tuple[NDArray[Any], int]:
    """The quota as numerators, one an election, and a denominator, as from `Rules.quota`."""
    if rules.method == "droop":
        return votes_of_admitted // (rules.seats + 1) + 1, 1
    return votes_of_admitted, rules.seats


def _divide(scratch: _Scratch, quota: NDArray[Any], scale: int) -> None:
    """Divide ``votes * scale`` by the quota: the quotients to ``whole``, the remainders to ``remainders``.

    Processors divide many floats at a time, but integers one by one. So a float guesses, and integers put it right.

    The guess is never above the quotient ``q``, and less than one below it. Let ``e`` be the largest relative error of
    a rounding: 2**-24 in float32, 2**-53 in float64. The guess is ``q * (1 - 8 e)`` but for five roundings: of the
    votes, of the quota (float64) or the factor (float32), two on the way to the factor, and of the product. Each
    multiplies by something between ``1 - e`` and ``1 / (1 - e)``. So the guess is at most
    ``q * (1 - 8 e) / (1 - 5 e)``, which is not above ``q``; and more than ``q * (1 - 14 e)``, which is less than one
    below ``q``, because ``q`` is at most 2**20 or 2**49: under Hare it is not above the seats, under Droop less than
    the seats and one.

    So its whole part is the right one, or one too small. Then the remainder, an exact integer, still holds a quota.

    Args:
        scratch: ``remainders`` has the votes.
        quota: 1 or more, shape (columns,).
        scale: a factor of 1 or more.
    """
    whole, remainders, products, quotients = scratch.whole, scratch.remainders, scratch.products, scratch.quotients
    # As a float64 this is exact, and so is the scale.
    just_below_one = 1 - 8 * float(np.finfo(scratch.float).epsneg)
    factor = (scale * just_below_one / quota.astype(np.float64)).astype(scratch.float)
    np.copyto(quotients, remainders, casting="unsafe")
    np.multiply(quotients, factor, out=quotients)
    np.copyto(whole, quotients, casting="unsafe")

    np.multiply(remainders, scratch.integer(scale), out=remainders)
    np.multiply(whole, quota, out=products)
    np.subtract(remainders, products, out=remainders)

    # -1, all bits set, where the remainder holds another quota; else 0.
    np.subtract(quota - scratch.integer(1), remainders, out=products)
    np.right_shift(products, scratch.sign, out=products)
    np.subtract(whole, products, out=whole)
    np.bitwise_and(products, quota, out=products)
    np.subtract(remainders, products, out=remainders)


def rank_by_remainder(remainders: NDArray[Any], ranks: NDArray[np.int8], ahead: NDArray[np.bool_]) -> None:
    """The place of each list by its remainder, the largest first; of equals, the earlier registered.

    Args:
        remainders: shape (lists, columns).
        ranks: where the places are written, from 0, in the same shape.
        ahead: a buffer in the same shape.
    """
    lists = len(ranks)
    # At first, every list stands behind those registered later, and before those registered earlier.
    ranks[:] = np.arange(lists - 1, -1, -1, dtype=np.int8)[:, np.newaxis]
    for apart in range(1, lists):
        # All pairs that are so far apart at once: does the earlier registered come before the later?
        first = ahead[apart:]
        np.greater_equal(remainders[:-apart], remainders[apart:], out=first)
        places = first.view(np.int8)
        np.add(ranks[apart:], places, out=ranks[apart:])
        np.subtract(ranks[:-apart], places, out=ranks[:-apart])


def _share_out_by_divisors(votes: NDArray[Any], rules: Rules) -> NDArray[Any]:
    """One seat after the other to the list with the highest average, as in `kzcalc.law.divisors`.

    The seats in order are the averages in falling order. All averages of ``a`` or more stand at the front, and how many
    a list has of them is one division. If ``a`` is chosen so that they are no more than the seats, these are given out
    at once. Let ``V`` be the votes of all lists, ``S`` the seats and ``p`` the number of lists.

    - D'Hondt, with ``a = V / S``: ``floor(v S / V)`` a list, in sum at most ``S``.
    - Sainte-Laguë, with ``a = V / (2 S - p)``: ``floor((v (2 S - p) / V + 1) / 2)`` a list, in sum at most
      ``(2 S - p) / 2 + p / 2 = S``. With ``2 S <= p`` there is no such ``a``, and few seats.

    Fewer than one seat a list is then left to be given out one by one.

    Args:
        votes: of the admitted lists, 0 for others, in registration order, shape (lists, columns).
        rules: the rules of the elections.

    Returns:
        The seats, int64, in the same shape.
    """
    step = 1 if rules.method == "dhondt" else 2
    total = np.add.reduce(votes, axis=0)
    at_least_one = np.maximum(total, 1)
    if rules.method == "dhondt":
        seats: NDArray[Any] = votes * rules.seats // at_least_one
    else:
        scale = max(0, 2 * rules.seats - len(votes))
        seats = (votes * scale + total) // (2 * at_least_one)

    left = np.where(total > 0, rules.seats - np.add.reduce(seats, axis=0), 0)
    open_columns = np.flatnonzero(left)
    while open_columns.size:
        here = votes[:, open_columns]
        seats[_highest_average(here, seats[:, open_columns] * step + 1), open_columns] += 1
        left[open_columns] -= 1
        open_columns = open_columns[left[open_columns] > 0]
    return seats


def _highest_average(votes: NDArray[Any], divisors: NDArray[Any]) -> NDArray[Any]:
    """The list with the highest average, of equals the earlier registered: shape (columns,)."""
    best = np.zeros(votes.shape[1], np.intp)
    best_votes, best_divisors = votes[0].copy(), divisors[0].copy()
    for i in range(1, len(votes)):
        higher = votes[i] * best_divisors > best_votes * divisors[i]
        best[higher] = i
        np.copyto(best_votes, votes[i], where=higher)
        np.copyto(best_divisors, divisors[i], where=higher)
    return best


# --- the guarantee clause ---


def _apply_guarantee_clause(  # noqa: PLR0917 - one column of each
    votes: NDArray[Any],
    cleared: NDArray[Any],
    rules: Rules,
    guarantee: Guarantee,
    seats: NDArray[Any],
    reasons: Outcomes | None,
) -> None:
    """Where **only one** list cleared, admit the list with the next largest number of votes, if it has any.

    Args:
        votes: shape (lists, columns).
        cleared: how many lists cleared, shape (columns,).
        rules: the rules of the elections.
        guarantee: the clause in these rules.
        seats: shape (columns, lists), as if there were no clause; put right where there is.
        reasons: where it is written whom the clause admits, if that is asked for.
    """
    columns = np.flatnonzero(cleared == 1)
    if not columns.size:
        return
    here = votes.take(columns, axis=1)
    # Who has as many votes as a list that cleared has cleared too: the only one has the most.
    leader_votes, leader, is_leader = _most_votes(here)
    np.copyto(here, 0, where=is_leader)
    # Of lists with equal votes, the earlier registered is the runner-up.
    runner_up_votes, runner_up, _ = _most_votes(here)

    active = runner_up_votes > 0
    columns, leader, runner_up = columns[active], leader[active], runner_up[active]
    leader_votes, runner_up_votes = leader_votes[active], runner_up_votes[active]
    if rules.has_quota:
        theirs = _runner_up_by_quota(leader_votes, runner_up_votes, rules, guarantee)
    else:
        theirs = _runner_up_by_divisors(leader_votes, runner_up_votes, leader < runner_up, rules)
    np.maximum(theirs, min(guarantee.minimum_seats, rules.seats), out=theirs)
    seats[columns, leader] = rules.seats - theirs
    seats[columns, runner_up] = theirs
    if reasons is not None:
        reasons.admitted[columns, runner_up] = True
        reasons.clause_active[columns] = True


def _most_votes(votes: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """The most votes that a list has and the first list that has as many.

    Made of calls on long rows: NumPy's argmax along the first axis takes three times as long.

    Args:
        votes: shape (lists, columns).

    Returns:
        The votes, int64, and the list, both of shape (columns,), and which lists have as many, in the shape of the
        votes.
    """
    most = np.maximum.reduce(votes, axis=0)
    equal = votes == most
    # The earlier a list is registered, the larger its weight.
    weights = np.arange(len(votes), 0, -1, dtype=np.int8)[:, np.newaxis]
    first = len(votes) - np.maximum.reduce(equal.view(np.int8) * weights, axis=0).astype(np.intp)
    return most.astype(np.int64), first, equal


def _runner_up_by_quota(
    leader_votes: NDArray[Any], runner_up_votes: NDArray[Any], rules: Rules, guarantee: Guarantee
) -> NDArray[Any]:
    """The runner-up's seats before the minimum, as in `kzcalc.law.quotas`.

    Args:
        leader_votes: of the list that cleared, shape (columns,).
        runner_up_votes: of the next largest, above 0, in the same shape.
        rules: the rules of the elections.
        guarantee: the clause in these rules.
    """
    quota, scale = _quota(leader_votes + runner_up_votes, rules)
    correction = guarantee.correction
    return np.asarray(runner_up_votes * (scale * correction.numerator) // (quota * correction.denominator))


def _runner_up_by_divisors(
    leader_votes: NDArray[Any], runner_up_votes: NDArray[Any], leader_first: NDArray[Any], rules: Rules
) -> NDArray[Any]:
    """The runner-up's seats before the minimum; the correction coefficient has no quotient to act on.

    The arguments are those of `_runner_up_by_quota`, and whether the list that cleared was registered before the other.
    """
    pair = np.where(leader_first, [leader_votes, runner_up_votes], [runner_up_votes, leader_votes])
    shared = _share_out_by_divisors(pair, rules)
    return np.asarray(np.where(leader_first, shared[1], shared[0]))
