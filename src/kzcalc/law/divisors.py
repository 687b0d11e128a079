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
    for i, sure in zip(admitted, _sure_seats([votes[i] for i in admitted], rules.seats - 1, step), strict=True):
        seats[i] = sure
    divisors = {i: 1 + step * seats[i] for i in admitted}
    for _ in range(rules.seats - sum(seats)):
        last = admitted[0]
        for i in admitted[1:]:
            if votes[i] * divisors[last] > votes[last] * divisors[i]:
                last = i
        seats[last] += 1
        divisors[last] += step
    return seats, _tie_for_the_last_seat(votes, admitted, divisors, step, last)


def _sure_seats(votes: Sequence[int], seats: int, step: int) -> list[int]:
    """Seats that every list gets whatever the order: so few are then left that a house of 10,000 takes no time.

    They are those whose average is not below a bound so high that there are at most as many of them as seats: all
    votes per seat under D'Hondt; under Sainte-Laguë, where every list rounds up by at most half a seat, somewhat more.
    """
    total = sum(votes)
    if not total:
        return [0] * len(votes)
    if step == 1:
        return [v * seats // total for v in votes]
    halves = max(2 * seats - len(votes), 0)
    return [(v * halves + total) // (2 * total) if halves else 0 for v in votes]


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
