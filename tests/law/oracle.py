"""A second, slow way from votes to seats, written from the text of the law and not from the kernel.

It knows nothing of kzcalc. Where the kernel divides, this hands out one seat at a time; where the kernel compares
integers, this compares fractions. What both say is then unlikely to be the same mistake made twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Law:
    """The rules, in the law's own words."""

    seats: int = 98
    threshold: Fraction = Fraction(7, 100)
    of_all_ballots_cast: bool = False
    clause: bool = True
    at_least: int = 2
    index: Fraction = Fraction(7, 10)
    leftovers_to_the_list_that_cleared: bool = False
    method: str = "hare"


@dataclass(frozen=True)
class Outcome:
    seats: tuple[int, ...]
    admitted: tuple[bool, ...]
    clause_active: bool
    runner_up: int | None
    unfilled: int


def elect(votes: Sequence[int], law: Law, other_ballots: int = 0) -> Outcome:
    ballots = sum(votes) + (other_ballots if law.of_all_ballots_cast else 0)
    passed = [i for i, v in enumerate(votes) if v > 0 and Fraction(v, ballots) >= law.threshold]

    runner_up = None
    if law.clause and len(passed) == 1:
        for i, v in enumerate(votes):
            # Only more votes than the best so far count, so of equals the first stays.
            if i not in passed and v > 0 and (runner_up is None or v > votes[runner_up]):
                runner_up = i

    admitted = [i for i in range(len(votes)) if i in passed or i == runner_up]
    seats = dict.fromkeys(range(len(votes)), 0)
    if not admitted:
        pass
    elif law.method in {"hare", "droop"}:
        _by_quota(votes, admitted, runner_up, law, seats)
    else:
        _by_divisors(votes, admitted, law, seats)

    if runner_up is not None:
        leader = passed[0]
        while seats[runner_up] < law.at_least and seats[leader] > 0:
            seats[leader] -= 1
            seats[runner_up] += 1

    return Outcome(
        seats=tuple(seats.values()),
        admitted=tuple(i in admitted for i in range(len(votes))),
        clause_active=runner_up is not None,
        runner_up=runner_up,
        unfilled=law.seats - sum(seats.values()),
    )


def _by_quota(
    votes: Sequence[int], admitted: list[int], runner_up: int | None, law: Law, seats: dict[int, int]
) -> None:
    together = Fraction(sum(votes[i] for i in admitted))
    quota = together / law.seats
    if law.method == "droop":
        # The smallest whole number of votes that is more than one part in seats + 1.
        quota = Fraction(int(together / (law.seats + 1)) + 1)

    claim = {i: votes[i] / quota for i in admitted}
    if runner_up is not None:
        claim[runner_up] *= law.index

    left = law.seats
    for i in admitted:
        while claim[i] >= 1:
            claim[i] -= 1
            seats[i] += 1
            left -= 1

    queue = sorted(admitted, key=lambda i: (-claim[i], i))
    if runner_up is not None and law.leftovers_to_the_list_that_cleared:
        queue.remove(runner_up)
    while left > 0:
        first = queue.pop(0)
        seats[first] += 1
        left -= 1
        queue.append(first)


def _by_divisors(votes: Sequence[int], admitted: list[int], law: Law, seats: dict[int, int]) -> None:
    # 1, 2, 3 and so on, or the odd numbers alone: as many as there are seats.
    divisors = range(1, law.seats + 1) if law.method == "dhondt" else range(1, 2 * law.seats, 2)
    # Every average that can win a seat, the highest first, of equals the earlier registered list.
    averages = [(-Fraction(votes[i], d), i) for i in admitted for d in divisors]
    for _, i in sorted(averages)[: law.seats]:
        seats[i] += 1
