"""Numbers as the user's language writes them. Rounding is exact; a float is made only to be printed."""

from fractions import Fraction

from PySide6.QtCore import QLocale

from kzcalc.scenario.rounding import half_up, telling

MINUS = "\N{MINUS SIGN}"


def number(value: int | Fraction, decimals: int = 0) -> str:
    """A number with a fixed number of decimals, rounded half up, with the language's decimal sign and grouping."""
    return QLocale().toString(half_up(value, decimals) / 10**decimals, "f", decimals)


def short(value: Fraction, decimals: int = 6) -> str:
    """A number with as few decimals as it needs, at most so many."""
    needed = next((d for d in range(decimals) if (value * 10**d).denominator == 1), decimals)
    return number(value, needed)


def signed(value: int) -> str:
    """A difference with its sign, and a true minus sign for less."""
    if value == 0:
        return "±0"
    return f"{'+' if value > 0 else MINUS}{number(abs(value))}"


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
