"""What it would take, in words: what a change brings about, whom it takes from, and where exactly it turns."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import MINUS, number, signed
from kzcalc.scenario import Party, Scenario
from kzcalc.scenario.shares import EVERYONE, LARGEST, WHOLE

translate = QCoreApplication.translate

_READABLE = 10**9
"""The largest denominator that is written out."""


def column_titles(scenario: Scenario) -> tuple[str, ...]:
    """What the columns are called: the party, what happens, how far it is in points and in votes, and the seats."""
    in_hundredths = sum(scenario.votes) == WHOLE
    return (
        translate("Tipping", "Party"),
        translate("Tipping", "What happens"),
        translate("Tipping", "Change (percentage points)"),
        translate("Tipping", "Hundredths") if in_hundredths else translate("Tipping", "Ballots"),
        translate("Tipping", "Seats that change hands"),
    )


def payers(scenario: Scenario) -> str:
    """Who gives way to a change."""
    names = {party.key: party_name(party) for party in scenario.parties}
    if scenario.gives_way == LARGEST:
        return translate("Tipping", "The largest other party gives way.")
    if scenario.gives_way != EVERYONE and scenario.gives_way in names:
        return translate("Tipping", "Gives way: {party}.").format(party=names[scenario.gives_way])
    return translate("Tipping", "The others give way in proportion.")


def event(name: str, now: int, gained: int) -> str:
    """What a change brings about.

    Args:
        name: what it is called in the program: one of `kzcalc.analysis.tipping.EVENTS`.
        now: the party's seats before the change.
        gained: how many more it has after it; below 0 if they are fewer.
    """
    texts = {
        "gain-seat": translate("Tipping", "wins a seat {now} → {then}")
        if gained == 1
        else translate("Tipping", "wins seats {now} → {then}"),
        "lose-seat": translate("Tipping", "loses a seat {now} → {then}")
        if gained == -1
        else translate("Tipping", "loses seats {now} → {then}"),
        "enter": translate("Tipping", "clears the threshold"),
        "leave": translate("Tipping", "falls below the threshold"),
        "clause-on": translate("Tipping", "the clause begins to apply"),
        "clause-off": translate("Tipping", "the clause stops to apply"),
    }
    return texts[name].format(now=number(now), then=number(now + gained))


def ballots(count: int | None, scenario: Scenario) -> str:
    """How many of the scenario's own votes a change takes, if a whole number of them does it."""
    if count is not None:
        return signed(count)
    if sum(scenario.votes) == WHOLE:
        return translate("Tipping", "not in hundredths")
    return translate("Tipping", "not in whole ballots")


def seat_moves(parties: Sequence[Party], moves: Sequence[int]) -> str:
    """Whose seats become more and whose fewer, in registration order."""
    told = [
        translate("Tipping", "{party} {seats}").format(party=party_name(party), seats=signed(move))
        for party, move in zip(parties, moves, strict=True)
        if move
    ]
    return ", ".join(told) if told else translate("Tipping", "none")


def points(change: Fraction, least: int = 3) -> str:
    """Percentage points with a sign: so many decimals, or as many more as it takes not to read 0."""
    decimals = next((d for d in range(least, 16) if abs(change) * 10**d >= 1), 16)
    return signed(change, decimals)


def exact_turn(change: Fraction) -> str:
    """Where exactly it turns, in percentage points, if that can be read; else to the billionth."""
    exact = points(change, 9) if change.denominator > _READABLE else str(change).replace("-", MINUS)
    return translate("Tipping", "It turns at {points} percentage points").format(points=exact)
