"""Sharing out by a quota and the largest remainders, many elections at once, as `kzcalc.law.quotas` does one.

The paragraphs are those of article 97-1.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch.scratch import Scratch
from kzcalc.law import Guarantee, Rules


def divide_by_quota(scratch: Scratch, rules: Rules) -> None:
    """Divide the votes of each list that cleared by the quota (paragraph 3).

    Args:
        scratch: ``remainders`` has the votes of the lists that cleared. The whole parts are left in ``whole``, and in
            ``remainders`` whole numbers that are in proportion to the remainders.
        rules: the rules of the elections.
    """
    quota, scale = _quota(np.add.reduce(scratch.remainders, axis=0, dtype=scratch.integer), rules)
    _divide(scratch, np.maximum(quota, 1), scale)


def share_out_leftovers(scratch: Scratch, cleared: NDArray[Any], rules: Rules) -> None:
    """Add the seats not distributed to ``whole``: one each to the largest remainders (paragraph 4, first part).

    Of equal remainders, the list registered earlier comes first.

    Args:
        scratch: as `divide_by_quota` leaves it.
        cleared: how many lists cleared, shape (columns,).
        rules: the rules of the elections.
    """
    left = rules.seats - np.add.reduce(scratch.whole, axis=0, dtype=scratch.integer)
    if rules.method == "droop":
        _add_full_rounds(scratch, left, cleared)
    # Under Hare, the seats left over are as many as the remainders make quotas. Each remainder is less than a quota, so
    # there are fewer seats than lists with a remainder: no other list has a turn. If nobody cleared, nobody has.
    np.minimum(left, cleared, out=left)
    rank_by_remainder(scratch.remainders, scratch.ranks, scratch.ahead)
    np.less(scratch.ranks, left.astype(np.int8), out=scratch.ahead)
    np.add(scratch.whole, scratch.ahead, out=scratch.whole)


def _divide(scratch: Scratch, quota: NDArray[Any], scale: int) -> None:
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


def _add_full_rounds(scratch: Scratch, left: NDArray[Any], cleared: NDArray[Any]) -> None:
    """A small quota can leave more seats over than there are lists: one for each of them, as often as that goes.

    Args:
        scratch: ``whole`` gets the seats.
        left: the seats left over, shape (columns,); then what is less than a round.
        cleared: how many lists cleared, shape (columns,).
    """
    rounds = left // np.maximum(cleared, 1)
    left -= rounds * cleared
    # Lists that did not clear the threshold have neither seats nor a remainder.
    np.bitwise_or(scratch.whole, scratch.remainders, out=scratch.products)
    np.equal(scratch.products, 0, out=scratch.ahead)
    np.add(scratch.whole, rounds, out=scratch.whole)
    np.copyto(scratch.whole, 0, where=scratch.ahead)
    # Of the others, those without a remainder may still have a turn before the round is over.
    np.copyto(scratch.remainders, -1, where=scratch.ahead)


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


def runner_up_by_quota(
    leader_votes: NDArray[Any], runner_up_votes: NDArray[Any], rules: Rules, guarantee: Guarantee
) -> NDArray[Any]:
    """The runner-up's whole part, its quotient multiplied by the correction coefficient before (paragraph 3).

    Args:
        leader_votes: of the list that cleared, shape (columns,).
        runner_up_votes: of the next largest, above 0, in the same shape.
        rules: the rules of the elections.
        guarantee: the clause in these rules.
    """
    quota, scale = _quota(leader_votes + runner_up_votes, rules)
    correction = guarantee.correction
    return np.asarray(runner_up_votes * (scale * correction.numerator) // (quota * correction.denominator))


def _quota(votes_of_admitted: NDArray[Any], rules: Rules) -> tuple[NDArray[Any], int]:
    """The quota as numerators, one an election, and a denominator, as from `Rules.quota`."""
    if rules.method == "droop":
        return votes_of_admitted // (rules.seats + 1) + 1, 1
    return votes_of_admitted, rules.seats
