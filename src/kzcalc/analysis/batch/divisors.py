"""Sharing out by a series of divisors, many elections at once, as `kzcalc.law.divisors` does one."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.law import Rules


def share_out_by_divisors(votes: NDArray[Any], rules: Rules) -> NDArray[Any]:
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


def runner_up_by_divisors(
    leader_votes: NDArray[Any], runner_up_votes: NDArray[Any], leader_first: NDArray[Any], rules: Rules
) -> NDArray[Any]:
    """The runner-up's seats before the minimum; the correction coefficient has no quotient to act on.

    Args:
        leader_votes: of the list that cleared, shape (columns,).
        runner_up_votes: of the next largest, above 0, in the same shape.
        leader_first: whether the list that cleared was registered before the other, in the same shape.
        rules: the rules of the elections.
    """
    pair = np.where(leader_first, [leader_votes, runner_up_votes], [runner_up_votes, leader_votes])
    shared = share_out_by_divisors(pair, rules)
    return np.asarray(np.where(leader_first, shared[1], shared[0]))


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
