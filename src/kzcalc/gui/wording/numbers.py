"""Numbers as the user's language writes them. Rounding is exact; a float is made only to be printed."""

import re
from fractions import Fraction

from PySide6.QtCore import QLocale

from kzcalc.scenario.rounding import half_up, telling

MINUS = "\N{MINUS SIGN}"
"""The true one, which is as wide as a plus."""


def number(value: int | Fraction, decimals: int = 0) -> str:
    """A number with a fixed number of decimals, rounded half up, with the language's decimal sign and grouping."""
    return QLocale().toString(half_up(value, decimals) / 10**decimals, "f", decimals)


def short(value: Fraction, decimals: int = 6) -> str:
    """A number with as few decimals as it needs, at most so many."""
    needed = next((d for d in range(decimals) if (value * 10**d).denominator == 1), decimals)
    return number(value, needed)


def sign_of(value: int | Fraction, zero: str = "") -> str:
    """The sign to write before a number without one: a plus for more, a true minus sign for less, or that of zero."""
    return "+" if value > 0 else MINUS if value < 0 else zero


def signed(value: int | Fraction, decimals: int = 0, zero: str = "±") -> str:
    """A difference with its sign and a fixed number of decimals.

    Args:
        value: the difference.
        decimals: how many decimals it has.
        zero: what stands before a difference that is none.
    """
    return sign_of(value, zero) + number(-value if value < 0 else value, decimals)


def percent(value: int | Fraction, decimals: int = 2) -> str:
    """A percentage with a fixed number of decimals."""
    return f"{number(value, decimals)}\N{NO-BREAK SPACE}%"


def hundredths(share: int) -> str:
    """A share in hundredths of a percent, as a percentage."""
    return percent(Fraction(share, 100))


def short_percent(value: Fraction) -> str:
    """A percentage with as few decimals as it needs."""
    return f"{short(value)}\N{NO-BREAK SPACE}%"


def telling_number(value: Fraction, mark: Fraction, decimals: int = 2) -> str:
    """A number with so many decimals, or as many more as it takes to read on its own side of a mark."""
    scaled, decimals = telling(value, mark, decimals)
    return QLocale().toString(scaled / 10**decimals, "f", decimals)


def telling_percent(value: Fraction, mark: Fraction) -> str:
    """A percentage with two decimals, or as many more as it takes to read on its own side of a mark."""
    return f"{telling_number(value, mark)}\N{NO-BREAK SPACE}%"


_GROUPED = re.compile(r"-?\d{1,3}(?:(?P<sign>[.,])\d{3}(?:(?P=sign)\d{3})*)")
_UNSEEN = "%\N{ARABIC PERCENT SIGN}'\N{RIGHT SINGLE QUOTATION MARK}"
_UNSEEN_RANGES = (("\u200b", "\u200f"), ("\u202a", "\u202e"), ("\u2060", "\u2069"))
"""Marks of direction and the like, which come along when a number is copied."""


def plain_number(text: str, *, whole: bool) -> str:
    """A number that somebody wrote or copied: digits, a point where there are decimals, and "-" for less.

    What is no number stays none.

    Args:
        text: with a point or a comma, grouped by spaces, commas or points, with or without a percent sign.
        whole: whether it is a whole number: in "19,520" the comma groups; among decimals it would begin them.
    """
    kept = "".join(
        c for c in text if not (c.isspace() or c in _UNSEEN or any(a <= c <= b for a, b in _UNSEEN_RANGES))
    ).replace(MINUS, "-")
    if whole:
        return kept.replace(",", "").replace(".", "") if _GROUPED.fullmatch(kept) else kept
    last = max(kept.rfind("."), kept.rfind(","))
    if last >= 0 and kept.count(kept[last]) == 1:
        groups = kept[:last].replace(",", "").replace(".", "")
        return f"{groups}.{kept[last + 1 :]}"
    return kept
