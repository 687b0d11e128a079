"""A second, slow way from votes to seats, written paragraph by paragraph from article 97-1 and not from the kernel.

It knows nothing of kzcalc. Where the kernel divides, this takes one quota after the other; where the kernel compares
integers, this compares fractions; where the kernel subtracts, this hands out one seat at a time. What both say is then
unlikely to be the same mistake made twice.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Law:
    """The numbers of the article, and what may be asked of it for comparison."""

    seats: int = 98
    barrier: Fraction = Fraction(7, 100)
    other_ballots_count: bool = False
    second_party: bool = True
    at_least: int = 2
    coefficient: Fraction = Fraction(7, 10)
    method: str = "hare"


@dataclass(frozen=True)
class Outcome:
    seats: tuple[int, ...]
    admitted: tuple[bool, ...]
    clause_active: bool
    runner_up: int | None
    unfilled: int


def elect(votes: Sequence[int], law: Law, other_ballots: int = 0) -> Outcome:
    cleared = paragraph_1(votes, law, other_ballots)
    second = paragraph_2(votes, cleared, law)
    admitted = [i for i in range(len(votes)) if i in cleared or i == second]

    seats = dict.fromkeys(range(len(votes)), 0)
    to_distribute = iter(range(law.seats)) if admitted else iter(())
    if law.method in {"hare", "droop"}:
        fractions = paragraph_3(votes, admitted, second, law, seats, to_distribute)
    else:
        fractions = []
        by_averages(votes, admitted, law, seats, to_distribute)
    if second is None:
        paragraph_4_first_part(fractions, seats, to_distribute)
    else:
        (leader,) = cleared
        at_least_two(second, leader, law, seats, to_distribute)
        paragraph_4_second_part(leader, seats, to_distribute)

    return Outcome(
        seats=tuple(seats.values()),
        admitted=tuple(i in admitted for i in range(len(votes))),
        clause_active=second is not None,
        runner_up=second,
        unfilled=law.seats - sum(seats.values()),
    )


def paragraph_1(votes: Sequence[int], law: Law, other_ballots: int) -> list[int]:
    """Lists with seven and more percent. Invalid ballots are left out (article 43); those against all may count."""
    took_part = sum(votes) + (other_ballots if law.other_ballots_count else 0)
    return [i for i, v in enumerate(votes) if v > 0 and Fraction(v, took_part) >= law.barrier]


def paragraph_2(votes: Sequence[int], cleared: list[int], law: Law) -> int | None:
    """Only one party: the list with the next largest number of votes beside it."""
    if not law.second_party or len(cleared) != 1:
        return None
    second = None
    for i, v in enumerate(votes):
        # Only more votes than the best so far count, so of equals the earlier registered stays.
        if i not in cleared and v > 0 and (second is None or v > votes[second]):
            second = i
    return second


def paragraph_3(  # noqa: PLR0917 - what the paragraph speaks of
    votes: Sequence[int],
    admitted: list[int],
    second: int | None,
    law: Law,
    seats: dict[int, int],
    to_distribute: Iterator[int],
) -> list[tuple[Fraction, int]]:
    """One seat for every whole quota; what remains is each list's fraction, with the list."""
    if not admitted:
        return []
    together = Fraction(sum(votes[i] for i in admitted))
    quota = together / law.seats
    if law.method == "droop":
        # The smallest whole number of votes that is more than one part in seats + 1.
        quota = Fraction(int(together / (law.seats + 1)) + 1)

    fractions = []
    for i in admitted:
        remaining = votes[i] * (law.coefficient if i == second else 1)
        while remaining >= quota:
            remaining -= quota
            next(to_distribute)
            seats[i] += 1
        fractions.append((remaining / quota, i))
    return fractions


def at_least_two(second: int, leader: int, law: Law, seats: dict[int, int], to_distribute: Iterator[int]) -> None:
    """Paragraph 3, fourth part: from what is not distributed; where nothing is, from the leader."""
    while seats[second] < min(law.at_least, law.seats):
        if next(to_distribute, None) is None:
            seats[leader] -= 1
        seats[second] += 1


def paragraph_4_first_part(
    fractions: list[tuple[Fraction, int]], seats: dict[int, int], to_distribute: Iterator[int]
) -> None:
    """One each to the lists with the largest fractions, of equal ones to the list registered earlier."""
    queue = [i for _, i in sorted(fractions, key=lambda pair: (-pair[0], pair[1]))]
    for _ in to_distribute:
        first = queue.pop(0)
        seats[first] += 1
        queue.append(first)


def paragraph_4_second_part(leader: int, seats: dict[int, int], to_distribute: Iterator[int]) -> None:
    """All to the list that cleared the barrier."""
    for _ in to_distribute:
        seats[leader] += 1


def by_averages(
    votes: Sequence[int], admitted: list[int], law: Law, seats: dict[int, int], to_distribute: Iterator[int]
) -> None:
    """For comparison: D'Hondt and Sainte-Laguë."""
    # 1, 2, 3 and so on, or the odd numbers alone: as many as there are seats.
    divisors = range(1, law.seats + 1) if law.method == "dhondt" else range(1, 2 * law.seats, 2)
    # Every average that can win a seat, the highest first, of equals the earlier registered list.
    averages = sorted((-Fraction(votes[i], d), i) for i in admitted for d in divisors)
    for (_, i), _ in zip(averages, to_distribute, strict=False):
        seats[i] += 1
