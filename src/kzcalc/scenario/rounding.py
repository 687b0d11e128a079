"""Numbers rounded half up, and those to be read never across a mark that they are not at.

A share below the threshold that read as the threshold would say of a list that it cleared. So it gets more places
until it reads below. All is done in integers; who shows the result decides how it is written.
"""

from fractions import Fraction
from math import ceil, floor

_MOST_PLACES = 6


def rounded_quotient(dividend: int, divisor: int) -> int:
    """A whole number divided by one above 0, rounded half up to a whole number."""
    return (2 * dividend + divisor) // (2 * divisor)


def half_up(value: int | Fraction, places: int) -> int:
    """A number times a power of ten, rounded half up to a whole number."""
    return rounded_quotient(value.numerator * 10**places, value.denominator)


def telling(value: int | Fraction, mark: int | Fraction, places: int = 2) -> tuple[int, int]:
    """A number rounded so that it reads on its own side of a mark.

    It has as many places as that takes. With six it is not rounded any more if that would reach the mark, but cut.

    Args:
        value: the number, 0 or more.
        mark: what the number must not seem to be unless it is, such as the threshold.
        places: how many places it has at the least.

    Returns:
        The number times a power of ten, and the places.
    """
    if value == mark:
        return half_up(value, places), places
    for more in range(places, _MOST_PLACES + 1):
        rounded = half_up(value, more)
        if (Fraction(rounded, 10**more) < mark) is (value < mark) and rounded != mark * 10**more:
            return rounded, more
    scaled = value * 10**_MOST_PLACES
    return (floor(scaled) if value < mark else ceil(scaled)), _MOST_PLACES
