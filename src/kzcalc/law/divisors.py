"""Sharing out by a series of divisors: D'Hondt and Sainte-Laguë, for comparison with the law's own method."""

from collections.abc import Sequence

from kzcalc.law.allocation import Tie, TieKind
from kzcalc.law.rules import Rules


def share_out_by_divisors(
    votes: Sequence[int], admitted: Sequence[int], rules: Rules
) -> tuple[list[int], tuple[Tie, ...]]:
    """One seat after the other to the list with the highest average.

    The average is votes / (s + 1) under D'Hondt and votes / (2 s + 1) under Sainte-Laguë, where s is the seats that
    the list has so far (https://en.wikipedia.org/wiki/Highest_averages_method). Of equal averages the earlier
    registered list goes first. There is no quotient for the correction coefficient to act on: under the guarantee
    clause these methods know admission and the minimum alone.

    Args:
        votes: the votes of all lists, in registration order.
        admitted: the indices of the admitted lists, in registration order.
        rules: the rules of the election.

    Returns:
        The seats of every list, and the tie that registration order decided, if there was one.
    """
    step = 1 if rules.method == "dhondt" else 2
    seats = [0] * len(votes)
    if not admitted:
        return seats, ()
    divisors = dict.fromkeys(admitted, 1)
    for _ in range(rules.seats):
        last = admitted[0]
        for i in admitted[1:]:
            if votes[i] * divisors[last] > votes[last] * divisors[i]:
                last = i
        seats[last] += 1
        divisors[last] += step
    return seats, _tie_for_the_last_seat(votes, admitted, divisors, step, last)


def _tie_for_the_last_seat(
    votes: Sequence[int], admitted: Sequence[int], divisors: dict[int, int], step: int, last: int
) -> tuple[Tie, ...]:
    """The tie that registration order decided, if a list's next average equals the one that took the last seat."""
    average, divisor = votes[last], divisors[last] - step
    losers = {i for i in admitted if votes[i] * divisor == average * divisors[i]}
    if not losers:
        return ()
    winners = {i for i in admitted if votes[i] * divisor == average * (divisors[i] - step)}
    return (Tie(TieKind.DIVISOR, tuple(sorted(winners | losers)), tuple(sorted(winners))),)
