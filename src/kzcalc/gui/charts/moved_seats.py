"""The seats that the guarantee clause moves from one party to another, or would move."""

from dataclasses import replace
from typing import NamedTuple

from kzcalc.law import Admission, Allocation, ClauseStatus, Guarantee, allocate


class MovedSeats(NamedTuple):
    """What the clause of 2009 changes for the votes on the table.

    Attributes:
        giver: the index of the list that cleared the threshold.
        taker: the index of the runner-up.
        seats: how many seats change hands, 1 or more.
        applied: whether they have: the rules have the clause. Otherwise they would under the law of 2009.
    """

    giver: int
    taker: int
    seats: int
    applied: bool


def moved_seats(allocation: Allocation) -> MovedSeats | None:
    """What changes hands: the difference to the same votes without the clause, or with that of 2009.

    None where the clause moves nothing and would move nothing.
    """
    if allocation.clause is ClauseStatus.ACTIVE:
        with_clause, without = allocation, _under(allocation, None)
    elif allocation.clause is ClauseStatus.NOT_IN_RULES and allocation.admissions.count(Admission.THRESHOLD) == 1:
        with_clause, without = _under(allocation, Guarantee()), allocation
    else:
        return None
    taker, giver = with_clause.runner_up, with_clause.admissions.index(Admission.THRESHOLD)
    seats = without.seats[giver] - with_clause.seats[giver]
    if taker is None or seats == 0:
        return None
    return MovedSeats(giver, taker, seats, applied=with_clause is allocation)


def _under(allocation: Allocation, guarantee: Guarantee | None) -> Allocation:
    """The same votes with another clause."""
    return allocate(allocation.votes, replace(allocation.rules, guarantee=guarantee), allocation.other_ballots)
