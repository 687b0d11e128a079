"""Sharing out by a quota and the largest remainders: the law's own method (Hare), and Droop for comparison.

The paragraphs are those of article 97-1.
"""

from collections.abc import Sequence

from kzcalc.law.allocation import Tie, TieKind
from kzcalc.law.rules import Rules


def divide_by_quota(
    votes: Sequence[int], admitted: Sequence[int], rules: Rules, runner_up: int | None
) -> tuple[list[int], dict[int, int]]:
    """Divide each admitted list's votes by the quota (paragraph 3).

    The whole part is the list's seats. The runner-up's quotient is multiplied by the correction coefficient before.

    Args:
        votes: the votes of all lists, in registration order.
        admitted: the indices of the admitted lists, in registration order.
        rules: the rules of the election.
        runner_up: the index of the list admitted by the guarantee clause, or None.

    Returns:
        The whole part of every list's quotient, and what is left of each admitted list's, by index: whole numbers that
        are in proportion to the remainders.
    """
    whole, remainders = [0] * len(votes), {}
    if admitted:
        divisor, scale = rules.quota(sum([votes[i] for i in admitted]))
        for i in admitted:
            whole[i], remainders[i] = divmod(votes[i] * scale, divisor)
        if runner_up is not None and rules.guarantee is not None:
            correction = rules.guarantee.correction
            corrected = votes[runner_up] * scale * correction.numerator
            whole[runner_up] = corrected // (divisor * correction.denominator)
    return whole, remainders


def share_out_leftovers(left: int, remainders: dict[int, int], seats: list[int]) -> tuple[Tie, ...]:
    """Add the seats not distributed to ``seats``: one each to the largest remainders (paragraph 4, first part).

    Of equal remainders, the list registered earlier comes first. Droop can leave more seats than there are lists: then
    it goes round and round.

    Args:
        left: how many seats are not distributed.
        remainders: of each admitted list, by index, in registration order.
        seats: where they are added, one entry a list.

    Returns:
        The tie that registration order decided, if there was one.
    """
    # sorted() is stable: of equal remainders the earlier registered list comes first.
    order = sorted(remainders, key=remainders.__getitem__, reverse=True)
    rounds, rest = divmod(left, len(order))
    for place, i in enumerate(order):
        seats[i] += rounds + (place < rest)
    if rest == 0 or remainders[order[rest - 1]] != remainders[order[rest]]:
        return ()
    cut = remainders[order[rest]]
    equal = tuple(i for i in order if remainders[i] == cut)
    return (Tie(TieKind.REMAINDER, equal, tuple(i for i in order[:rest] if remainders[i] == cut)),)
