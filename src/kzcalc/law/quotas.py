"""Sharing out by a quota and the largest remainders: the law's own method (Hare), and Droop for comparison."""

from collections.abc import Sequence

from kzcalc.law.allocation import Tie, TieKind, Workings
from kzcalc.law.rules import Rules


def quota(votes_of_admitted: int, rules: Rules) -> tuple[int, int]:
    """The quota as numerator and denominator.

    Hare (article 97-1): the votes of all admitted lists divided by the seats to distribute, exact, never rounded.
    Droop: the whole part of votes / (seats + 1), plus one (https://en.wikipedia.org/wiki/Droop_quota).
    """
    if rules.method == "droop":
        return votes_of_admitted // (rules.seats + 1) + 1, 1
    return votes_of_admitted, rules.seats


def share_out_by_quota(votes: Sequence[int], admitted: Sequence[int], rules: Rules, runner_up: int | None) -> Workings:
    """Whole seats for every full quota, then the leftover seats by the largest remainders.

    Source: article 97-1. Under the guarantee clause the runner-up's quotient is multiplied by the correction
    coefficient before its whole part is taken (paragraph 3), and the seats that are not distributed go to the list that
    cleared the threshold (paragraph 4).

    Args:
        votes: the votes of all lists, in registration order.
        admitted: the indices of the admitted lists, in registration order.
        rules: the rules of the election.
        runner_up: the index of the list admitted by the guarantee clause, or None.
    """
    whole, leftover = [0] * len(votes), [0] * len(votes)
    numerators = [0] * len(votes)
    if not admitted:
        return Workings(0, 1, tuple(numerators), 1, tuple(whole), tuple(leftover), ())

    quota_numerator, quota_denominator = quota(sum([votes[i] for i in admitted]), rules)
    for i in admitted:
        numerators[i] = votes[i] * quota_denominator
    denominator = quota_numerator
    guarantee = rules.guarantee if runner_up is not None else None
    if guarantee is not None:
        correction = guarantee.correction
        for i in admitted:
            numerators[i] *= correction.numerator if i == runner_up else correction.denominator
        denominator *= correction.denominator

    remainders = {}
    for i in admitted:
        whole[i], remainders[i] = divmod(numerators[i], denominator)
    ties: tuple[Tie, ...] = ()
    left = rules.seats - sum(whole)
    if left:
        if runner_up is None:
            ties = _share_out_leftovers(left, remainders, leftover)
        else:
            leftover[admitted[0] if admitted[1] == runner_up else admitted[1]] = left

    return Workings(
        quota_numerator=quota_numerator,
        quota_denominator=quota_denominator,
        quotient_numerators=tuple(numerators),
        quotient_denominator=denominator,
        whole_seats=tuple(whole),
        leftover_seats=tuple(leftover),
        ties=ties,
    )


def _share_out_leftovers(left: int, remainders: dict[int, int], leftover: list[int]) -> tuple[Tie, ...]:
    """Add the seats left over to ``leftover``: one each by descending remainder, round and round.

    Args:
        left: how many seats are left over.
        remainders: of each admitted list, by index, in registration order.
        leftover: where the seats are added, one entry a list.

    Returns:
        The tie that registration order decided, if there was one.
    """
    # sorted() is stable: of equal remainders the earlier registered list comes first.
    order = sorted(remainders, key=remainders.__getitem__, reverse=True)
    rounds, rest = divmod(left, len(order))
    for place, i in enumerate(order):
        leftover[i] = rounds + (place < rest)
    return _tie_at_the_cut(order, remainders, rest)


def _tie_at_the_cut(order: Sequence[int], remainders: dict[int, int], served: int) -> tuple[Tie, ...]:
    """The tie that registration order decided, if the last list served and the first not served are equal."""
    if served == 0 or remainders[order[served - 1]] != remainders[order[served]]:
        return ()
    cut = remainders[order[served]]
    equal = tuple(i for i in order if remainders[i] == cut)
    winners = tuple(i for i in order[:served] if remainders[i] == cut)
    return (Tie(TieKind.REMAINDER, equal, winners),)
