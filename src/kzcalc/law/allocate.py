"""From votes to seats: article 97-1 of the Constitutional Law on Elections, paragraph by paragraph.

Source: Constitutional Law "On Elections in the Republic of Kazakhstan", article 97-1 in the edition of 9 February 2009
(No. 124-IV). The paragraphs named here are those of this article. What it leaves open is said where it is decided.

Every comparison is made in integers. No float takes part in any decision.
"""

from collections.abc import Sequence
from fractions import Fraction
from operator import index
from typing import Any

from kzcalc.law.allocation import Admission, Allocation, ClauseStatus, Tie, TieKind
from kzcalc.law.divisors import share_out_by_divisors
from kzcalc.law.quotas import divide_by_quota, share_out_leftovers
from kzcalc.law.rules import Guarantee, Rules

# Bound once: looking a member up on its class costs more than the comparison it stands for.
_THRESHOLD, _GUARANTEE = Admission.THRESHOLD, Admission.GUARANTEE
_BELOW_THRESHOLD, _NO_VOTES = Admission.BELOW_THRESHOLD, Admission.NO_VOTES
_SEVERAL_PASSED, _ACTIVE = ClauseStatus.SEVERAL_PASSED, ClauseStatus.ACTIVE
_LAW_OF_2012 = Rules()


def allocate(votes: Sequence[int], rules: Rules = _LAW_OF_2012, other_ballots: int = 0) -> Allocation:
    """Share out the list seats.

    Args:
        votes: the votes of each list, one list or more, integers of 0 or more, in registration order: a list, a tuple,
            a NumPy array of one axis or another sequence.
        rules: the rules of the election; by default those of January 2012.
        other_ballots: ballots that go to no list, such as those against all. They count only where the threshold base
            is ``cast``.

    Returns:
        The seats of each list and the reasons for them.

    Raises:
        TypeError: votes without an order; votes or other ballots that are not integers (a bool is none).
        ValueError: no lists; negative votes or other ballots.
    """
    if type(votes) is not list and type(votes) is not tuple:
        _check_order(votes)
    votes = _counts("votes", votes)
    if not votes:
        raise ValueError("votes must be those of one list or more, not empty")
    if type(other_ballots) is not int or other_ballots < 0:
        (other_ballots,) = _counts("other_ballots", (other_ballots,))
    base = sum(votes)
    if rules.threshold_base == "cast":
        base += other_ballots

    cleared = lists_that_cleared(votes, base, rules.threshold)
    clause, runner_up, ties = apply_guarantee_clause(votes, cleared, rules.guarantee)
    admissions = [_BELOW_THRESHOLD if v else _NO_VOTES for v in votes]
    for i in cleared:
        admissions[i] = _THRESHOLD
    admitted = cleared
    if runner_up is not None:
        admissions[runner_up] = _GUARANTEE
        admitted = sorted((cleared[0], runner_up))

    if rules.has_quota:
        whole, remainders = divide_by_quota(votes, admitted, rules, runner_up)
    else:
        whole, ties_of_averages = share_out_by_divisors(votes, admitted, rules)
        remainders, ties = {}, ties + ties_of_averages

    seats, added = whole.copy(), 0
    if runner_up is not None:
        added = missing_to_the_minimum(whole[runner_up], rules)
        seats[runner_up] += added
        # Paragraph 4, second part: seats not distributed go to the list that cleared the threshold. If the whole parts
        # and the minimum are more than there are, it has the rest all the same.
        seats[cleared[0]] = rules.seats - seats[runner_up]
    elif remainders:
        ties += share_out_leftovers(rules.seats - sum(whole), remainders, seats)

    return Allocation(
        seats=tuple(seats),
        whole_parts=tuple(whole),
        added_to_minimum=added,
        admissions=tuple(admissions),
        clause=clause,
        runner_up=runner_up,
        ties=ties,
        base=base,
        votes=votes,
        other_ballots=other_ballots,
        rules=rules,
    )


def lists_that_cleared(votes: Sequence[int], base: int, threshold: Fraction) -> list[int]:
    """The lists with the threshold's share of the base **or more**, by index, in registration order.

    Source: paragraph 1, "seven and more percent". A list without votes never clears, not even a threshold of zero.
    """
    needed = base * threshold.numerator
    scale = threshold.denominator
    return [i for i, v in enumerate(votes) if v and v * scale >= needed]


def apply_guarantee_clause(
    votes: Sequence[int], cleared: Sequence[int], guarantee: Guarantee | None
) -> tuple[ClauseStatus, int | None, tuple[Tie, ...]]:
    """If **only one** list cleared, the list with the next largest number of votes is admitted too.

    Source: paragraph 2. Two questions it leaves open: of lists with equal votes the earlier registered is the
    runner-up, by analogy with remainders; a list without votes has not gathered "the next largest number of votes",
    so then the clause cannot apply.

    Returns:
        What became of the clause, the index of the runner-up or None, and the tie for second place if there was one.
    """
    if guarantee is None:
        return ClauseStatus.NOT_IN_RULES, None, ()
    if len(cleared) > 1:
        return _SEVERAL_PASSED, None, ()
    if not cleared:
        return ClauseStatus.NOBODY_PASSED, None, ()
    others = [*votes]
    others[cleared[0]] = 0
    next_largest = max(others)
    if next_largest == 0:
        return ClauseStatus.NO_RUNNER_UP, None, ()
    runner_up = others.index(next_largest)
    if others.count(next_largest) == 1:
        return _ACTIVE, runner_up, ()
    equal = tuple(i for i, v in enumerate(others) if v == next_largest)
    return _ACTIVE, runner_up, (Tie(TieKind.RUNNER_UP, equal, equal[:1]),)


def missing_to_the_minimum(whole_part: int, rules: Rules) -> int:
    """What the runner-up is given beyond its whole part, so that it gets at least two seats, or all there are.

    Source: paragraph 3, fourth part.
    """
    minimum = rules.guarantee.minimum_seats if rules.guarantee else 0
    return max(0, min(minimum, rules.seats) - whole_part)


def _check_order(votes: object) -> None:
    """That votes have an order, which is that of registration: a sequence, or an array."""
    ordered = isinstance(votes, Sequence) or hasattr(votes, "__array__")
    if not ordered or isinstance(votes, str | bytes):
        raise TypeError(f"votes must be a sequence of integers in registration order, not {type(votes).__name__}")


def _counts(name: str, values: Sequence[int]) -> tuple[int, ...]:
    """The values as plain ints of 0 or more (NumPy's integers are welcome, floats and bools are not)."""
    counts = tuple(values)
    for v in counts:
        if type(v) is not int:
            counts = tuple([as_int(name, v) for v in counts])
            break
    if counts and min(counts) < 0:
        raise ValueError(f"{name} must be 0 or more, not {min(counts)}")
    return counts


def as_int(name: str, value: Any) -> int:
    """A value as a plain int; a bool is none.

    Raises:
        TypeError: it is no integer; what has the name is to be integers.
    """
    number: Any = None if isinstance(value, bool) else value
    try:
        return index(number)
    except TypeError:
        raise TypeError(f"{name} must be integers, not {value!r}") from None
