"""From votes to seats: article 97-1 of the Constitutional Law on Elections, step by step.

Source: Constitutional Law "On Elections in the Republic of Kazakhstan", edition of 9 February 2009, article 97-1
(unofficial English translation); for largest remainders, their tie-break and the minimum of two seats,
IPU PARLINE 2165_B. What these leave open is said where it is decided.

Every comparison is made in integers. No float takes part in any decision.
"""

from collections.abc import Sequence
from fractions import Fraction
from operator import add, index

from kzcalc.law.allocation import Admission, Allocation, ClauseStatus, Tie, TieKind
from kzcalc.law.divisors import share_out_by_divisors
from kzcalc.law.quotas import share_out_by_quota
from kzcalc.law.rules import Guarantee, Rules

# Bound once: looking a member up on its class costs more than the comparison it stands for.
_THRESHOLD, _GUARANTEE = Admission.THRESHOLD, Admission.GUARANTEE
_BELOW_THRESHOLD, _NO_VOTES = Admission.BELOW_THRESHOLD, Admission.NO_VOTES
_SEVERAL_PASSED = ClauseStatus.SEVERAL_PASSED
_LAW_OF_2012 = Rules()


def allocate(votes: Sequence[int], rules: Rules = _LAW_OF_2012, other_ballots: int = 0) -> Allocation:
    """Share out the list seats.

    Args:
        votes: the votes of each list, integers of 0 or more, in registration order.
        rules: the rules of the election; by default those of January 2012.
        other_ballots: ballots for no list (invalid, against all). They count only where the threshold base is
            ``cast``.

    Returns:
        The seats of each list and the reasons for them.

    Raises:
        TypeError: votes or other ballots that are not integers.
        ValueError: negative votes or other ballots.
    """
    votes = _counts("votes", votes)
    if type(other_ballots) is not int or other_ballots < 0:
        (other_ballots,) = _counts("other_ballots", (other_ballots,))
    base = sum(votes)
    if rules.threshold_base == "cast":
        base += other_ballots

    passed = lists_over_threshold(votes, base, rules.threshold)
    clause, runner_up, ties = apply_guarantee_clause(votes, passed, rules.guarantee)

    admissions = [_BELOW_THRESHOLD if v else _NO_VOTES for v in votes]
    for i in passed:
        admissions[i] = _THRESHOLD
    admitted = passed
    if runner_up is not None:
        admissions[runner_up] = _GUARANTEE
        admitted = sorted((passed[0], runner_up))

    if rules.method in ("hare", "droop"):
        workings = share_out_by_quota(votes, admitted, rules, runner_up)
    else:
        workings = share_out_by_divisors(votes, admitted, rules)
    seats = list(map(add, workings.whole_seats, workings.leftover_seats))

    moved = 0
    if runner_up is not None:
        moved = raise_to_minimum(seats, runner_up, passed[0], rules)

    return Allocation(
        seats=tuple(seats),
        unfilled=0 if admitted else rules.seats,
        admissions=tuple(admissions),
        clause=clause,
        runner_up=runner_up,
        moved_by_minimum=moved,
        ties=ties + workings.ties,
        workings=workings,
        base=base,
        votes=votes,
        other_ballots=other_ballots,
        rules=rules,
    )


def lists_over_threshold(votes: Sequence[int], base: int, threshold: Fraction) -> list[int]:
    """The lists with the threshold's share of the base **or more**, by index, in registration order.

    Source: article 97-1; Central Election Commission, resolution 142/206 of 27 September 2004 (inclusive). A list
    without votes never passes, not even a threshold of zero.
    """
    needed = base * threshold.numerator
    scale = threshold.denominator
    return [i for i, v in enumerate(votes) if v and v * scale >= needed]


def apply_guarantee_clause(
    votes: Sequence[int], passed: Sequence[int], guarantee: Guarantee | None
) -> tuple[ClauseStatus, int | None, tuple[Tie, ...]]:
    """If **only one** list passed, the list with the next largest number of votes is admitted too.

    Source: article 97-1 (edition of 9 February 2009). Two questions the sources leave open: of lists with equal votes
    the earlier registered is the runner-up, by analogy with remainders; a list without votes has not "received the
    next largest number of votes", so then the clause cannot apply.

    Returns:
        What became of the clause, the index of the runner-up or None, and the tie for second place if there was one.
    """
    if guarantee is None:
        return ClauseStatus.NOT_IN_RULES, None, ()
    if len(passed) > 1:
        return _SEVERAL_PASSED, None, ()
    if not passed:
        return ClauseStatus.NOBODY_PASSED, None, ()
    others = [i for i in range(len(votes)) if i != passed[0]]
    next_largest = max([votes[i] for i in others], default=0)
    if next_largest == 0:
        return ClauseStatus.NO_RUNNER_UP, None, ()
    equal = tuple(i for i in others if votes[i] == next_largest)
    ties = (Tie(TieKind.RUNNER_UP, equal, equal[:1]),) if len(equal) > 1 else ()
    return ClauseStatus.ACTIVE, equal[0], ties


def raise_to_minimum(seats: list[int], runner_up: int, leader: int, rules: Rules) -> int:
    """The runner-up receives at least two seats; the leader gives up what it lacks.

    Source: IPU PARLINE 2165_B. "Receives" speaks of the result, so this comes last.

    Returns:
        The seats that moved.
    """
    minimum = rules.guarantee.minimum_seats if rules.guarantee else 0
    lacking = max(0, min(minimum, rules.seats) - seats[runner_up])
    seats[runner_up] += lacking
    seats[leader] -= lacking
    return lacking


def _counts(name: str, values: Sequence[int]) -> tuple[int, ...]:
    """The values as plain ints of 0 or more (NumPy's integers are welcome, floats are not)."""
    counts = tuple(values)
    for v in counts:
        if type(v) is not int:
            try:
                counts = tuple(map(index, counts))
            except TypeError:
                raise TypeError(f"{name} must be integers, not {v!r}") from None
    if counts and min(counts) < 0:
        raise ValueError(f"{name} must be 0 or more, not {min(counts)}")
    return counts
