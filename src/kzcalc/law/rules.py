"""The parameters of the law: what a legislator could change without changing the method.

The defaults are the Constitutional Law "On Elections in the Republic of Kazakhstan" in the edition of
9 February 2009, article 97-1, as it was in force on 15 January 2012.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, get_args

ThresholdBase = Literal["valid", "cast"]
"""What a share is a share of: the votes for the lists, or these and the ballots for no list."""

Method = Literal["hare", "droop", "dhondt", "sainte-lague"]
"""How seats are shared out. The law says ``hare``; the others are for comparison."""

THRESHOLD_BASES: tuple[ThresholdBase, ...] = get_args(ThresholdBase)
METHODS: tuple[Method, ...] = get_args(Method)


def _check_count(name: str, value: int, least: int) -> None:
    if type(value) is not int:
        raise TypeError(f"{name} must be an int, not {value!r}")
    if value < least:
        raise ValueError(f"{name} must be {least} or more, not {value}")


def _check_fraction(name: str, value: Fraction) -> None:
    if not isinstance(value, Fraction):
        raise TypeError(f"{name} must be a Fraction, not {value!r}")
    if not 0 <= value <= 1:
        raise ValueError(f"{name} must lie between 0 and 1, not {value}")


def _check_choice(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise ValueError(f"{name} must be one of {', '.join(choices)}, not {value!r}")


@dataclass(frozen=True, slots=True)
class Guarantee:
    """The guarantee clause: if only one list clears the threshold, the runner-up is admitted beside it.

    Source: article 97-1, paragraphs 2 to 4 (edition of 9 February 2009).

    Attributes:
        minimum_seats: seats the runner-up gets at the least (paragraph 3), 0 or more.
        correction: the correction coefficient (paragraph 3), 0 to 1, that the runner-up's quotient is multiplied by. It
            acts on a quotient, so under a divisor method it has no effect.

    Raises:
        TypeError, ValueError: an argument of the wrong type or out of range.
    """

    minimum_seats: int = 2
    correction: Fraction = Fraction(7, 10)

    def __post_init__(self) -> None:
        _check_count("minimum_seats", self.minimum_seats, 0)
        _check_fraction("correction", self.correction)


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one election.

    Attributes:
        seats: the list seats to distribute, 1 or more (98 in 2012).
        assembly_seats: seats filled by the Assembly of the People of Kazakhstan, 0 or more (9 in 2012). They do
            not depend on the vote.
        threshold: the share of the base, 0 to 1, that a list has to clear (paragraph 1). Inclusive: exactly 7 % does.
        threshold_base: what the threshold is a share of. ``valid`` is the law of 2012: article 43, paragraph 5, leaves
            invalid ballots out. ``cast`` adds the ballots for no list: this is how those against all count in 2023, and
            for 2012 a what-if.
        guarantee: the guarantee clause, or None where the law has none (before 2009).
        method: how the seats are shared out among the admitted lists.

    Raises:
        TypeError, ValueError: an argument of the wrong type or out of range.
    """

    seats: int = 98
    assembly_seats: int = 9
    threshold: Fraction = Fraction(7, 100)
    threshold_base: ThresholdBase = "valid"
    guarantee: Guarantee | None = Guarantee()
    method: Method = "hare"

    def __post_init__(self) -> None:
        _check_count("seats", self.seats, 1)
        _check_count("assembly_seats", self.assembly_seats, 0)
        _check_fraction("threshold", self.threshold)
        _check_choice("threshold_base", self.threshold_base, THRESHOLD_BASES)
        _check_choice("method", self.method, METHODS)
        if self.guarantee is not None and not isinstance(self.guarantee, Guarantee):
            raise TypeError(f"guarantee must be a Guarantee or None, not {self.guarantee!r}")

    @property
    def house_seats(self) -> int:
        """All seats of the house: list seats and Assembly seats (107 in 2012)."""
        return self.seats + self.assembly_seats

    @property
    def majority(self) -> int:
        """The smallest number of seats that is more than half of the house (54 of 107)."""
        return self.house_seats // 2 + 1

    @property
    def two_thirds(self) -> int:
        """The smallest number of seats that is at least two thirds of the house (72 of 107)."""
        return -(-2 * self.house_seats // 3)

    @property
    def has_quota(self) -> bool:
        """Whether the method divides by a quota; a divisor method does not."""
        return self.method in ("hare", "droop")

    def quota(self, votes: int) -> tuple[int, int]:
        """The votes for one seat under a method that has a quota, as numerator and denominator.

        Hare (article 97-1, paragraphs 1 and 2): the votes divided by the seats to distribute, exact, never rounded.
        Droop: the whole part of votes / (seats + 1), plus one (https://en.wikipedia.org/wiki/Droop_quota).

        Args:
            votes: of all admitted lists together.
        """
        if self.method == "droop":
            return votes // (self.seats + 1) + 1, 1
        return votes, self.seats
