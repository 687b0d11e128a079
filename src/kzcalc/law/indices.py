"""What political science measures an election by: wasted votes, disproportionality, the number of parties.

All three speak of the seats that the vote decides: list seats, without the Assembly's, and of those that are filled.
Sums are exact; a float is made only where a square root has to be taken, and nothing is decided by it.
"""

from collections.abc import Sequence
from fractions import Fraction
from math import sqrt


def wasted_votes(votes: Sequence[int], seats: Sequence[int]) -> Fraction:
    """The votes for lists without a seat, in percent of the votes for all lists.

    Source: https://en.wikipedia.org/wiki/Wasted_vote, the sum of the vote shares of all unrepresented parties. Votes
    beyond what a list needed for its seats ("excess votes") are not counted.

    Args:
        votes: of each list.
        seats: of each list.

    Returns:
        From 0 to 100; 0 if there are no votes, 100 if there are some and nobody has seats.
    """
    total = sum(votes)
    if not total:
        return Fraction(0)
    return Fraction(100 * sum([v for v, s in zip(votes, seats, strict=True) if not s]), total)


def gallagher_index(votes: Sequence[int], seats: Sequence[int]) -> float | None:
    """The least squares index: how far the shares of the seats are from the shares of the votes.

    ``sqrt(1/2 * sum((v_i - s_i)²))`` over all lists, with both shares in percent: 0 is full proportionality.

    Source: Michael Gallagher, "Proportionality, disproportionality and electoral systems", Electoral Studies 10 (1991),
    33-51, https://doi.org/10.1016/0261-3794(91)90004-C.

    Args:
        votes: of each list.
        seats: of each list.

    Returns:
        In percentage points, from 0 to 100; None if nobody has votes or nobody has seats: nothing has no shares.
    """
    all_votes, all_seats = sum(votes), sum(seats)
    if not all_votes or not all_seats:
        return None
    # v_i - s_i is a whole number of these parts of the whole.
    parts = all_votes * all_seats
    squares = sum([(v * all_seats - s * all_votes) ** 2 for v, s in zip(votes, seats, strict=True)])
    return sqrt(Fraction(100 * 100 * squares, 2 * parts * parts))


def effective_number(counts: Sequence[int]) -> Fraction | None:
    """The effective number of parties: how many equally large ones would be as concentrated as these.

    ``1 / sum(p_i²)``, with the shares ``p_i`` of the votes (electoral parties, ENEP) or of the seats (parliamentary
    parties, ENPP).

    Source: Markku Laakso and Rein Taagepera, "'Effective' Number of Parties: A Measure with Application to West
    Europe", Comparative Political Studies 12 (1979), 3-27, https://doi.org/10.1177/001041407901200101.

    Args:
        counts: the votes or the seats of each list.

    Returns:
        From 1 to the number of lists that have any; None if none has.
    """
    total = sum(counts)
    if not total:
        return None
    return Fraction(total * total, sum([n * n for n in counts]))
