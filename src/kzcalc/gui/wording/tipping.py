"""What would change the result, in words: who moves, by how much, what happens then, and whom it is taken from."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from kzcalc.analysis.change import Change, Consequence
from kzcalc.gui.wording.names import listed, party_name, party_name_in_sentence
from kzcalc.gui.wording.numbers import MINUS, number, short_percent, signed
from kzcalc.scenario import Scenario
from kzcalc.scenario.shares import EVERYONE, LARGEST, WHOLE

translate = QCoreApplication.translate

_READABLE = 10**9
"""The largest denominator that is written out."""


def column_titles(*, votes_below: bool) -> tuple[tuple[str, str], ...]:
    """What the columns are called, so that they read as a sentence, and what is behind each.

    Args:
        votes_below: whether the votes stand under the points.
    """
    points = (
        translate("Tipping", "moves by (points, votes)") if votes_below else translate("Tipping", "moves by (points)")
    )
    return (
        (translate("Tipping", "If"), translate("Tipping", "The party whose votes change")),
        (
            points,
            translate("Tipping", "In percentage points of the votes for the lists"),
        ),
        (translate("Tipping", "in votes"), translate("Tipping", "The fewest whole votes that do it")),
        (translate("Tipping", "this happens"), ""),
        (translate("Tipping", "and the seats become"), translate("Tipping", "The list seats that change")),
    )


def group_title(consequence: Consequence, scenario: Scenario) -> str:
    """What changes of one consequence have in common."""
    match consequence:
        case "clause-on":
            return translate("Tipping", "The guarantee clause begins to apply")
        case "clause-off":
            return translate("Tipping", "The guarantee clause stops to apply")
        case "threshold":
            text = translate("Tipping", "A party clears {threshold} or falls below it")
            return text.format(threshold=_threshold(scenario))
        case "seats":
            return translate("Tipping", "Seats alone change hands")


def payers(scenario: Scenario) -> str:
    """From whom a change is taken."""
    names = {party.key: party_name_in_sentence(party) for party in scenario.parties}
    if scenario.gives_way == LARGEST:
        return translate("Tipping", "Smallest first. Taken from the largest of the others.")
    if scenario.gives_way != EVERYONE and scenario.gives_way in names:
        text = translate("Tipping", "Smallest first. Taken from: {party}.")
        return text.format(party=names[scenario.gives_way])
    return translate("Tipping", "Smallest first. Taken from the others in proportion.")


def happens(change: Change, scenario: Scenario) -> str:
    """What a change brings about: who clears the threshold or falls below it, else what the clause or the seats do.

    It stands under the title of its group, which says what the clause does.
    """
    mover, threshold = scenario.keys.index(change.party), _threshold(scenario)
    told = []
    if mover in change.clears:
        told.append(translate("Tipping", "clears {threshold}").format(threshold=threshold))
    if mover in change.falls:
        told.append(translate("Tipping", "falls below {threshold}").format(threshold=threshold))
    for crossing, text in (
        (change.clears, translate("Tipping", "clearing {threshold}: {parties}")),
        (change.falls, translate("Tipping", "below {threshold}: {parties}")),
    ):
        others = [party_name_in_sentence(scenario.parties[i]) for i in crossing if i != mover]
        if others:
            told.append(text.format(threshold=threshold, parties=listed(others)))
    if told:
        return ", ".join(told)
    if change.consequence == "clause-on":
        return translate("Tipping", "the clause begins to apply")
    if change.consequence == "clause-off":
        return translate("Tipping", "the clause stops to apply")
    return _seats_alone(*change.seats[mover])


def _seats_alone(before: int, after: int) -> str:
    match after - before:
        case 1:
            return translate("Tipping", "gets a seat")
        case -1:
            return translate("Tipping", "loses a seat")
        case gained if gained > 0:
            return translate("Tipping", "gets seats")
        case _:
            return translate("Tipping", "loses seats")


def _threshold(scenario: Scenario) -> str:
    return short_percent(100 * scenario.rules.threshold)


def ballots(count: int | None) -> str:
    """How many votes a change takes, if a whole number of them does it."""
    return translate("Tipping", "not in whole votes") if count is None else signed(count)


def seats_become(change: Change, scenario: Scenario) -> tuple[tuple[int, str], ...]:
    """Of every party whose seats change, by index, what they were and what they become: the mover, then the most."""
    mover = scenario.keys.index(change.party)
    differing = [i for i, (before, after) in enumerate(change.seats) if before != after]
    differing.sort(key=lambda i: (i != mover, -abs(change.seats[i][1] - change.seats[i][0])))
    return tuple((i, f"{number(change.seats[i][0])} → {number(change.seats[i][1])}") for i in differing)


def seats_in_words(become: Sequence[tuple[int, str]], scenario: Scenario) -> str:
    """The same in one text."""
    told = ", ".join(f"{party_name(scenario.parties[i])} {seats}" for i, seats in become)
    return told or translate("Tipping", "the seats stay")


def points(change: Change, scenario: Scenario) -> str:
    """How far a share moves, in percentage points with a sign: so many decimals as tell that it is not 0.

    Votes that are hundredths of a percent are told by two decimals, real ones by three.
    """
    return _points(change.size, 2 if sum(scenario.votes) == WHOLE and change.ballots is not None else 3)


def _points(change: Fraction, least: int) -> str:
    decimals = next((d for d in range(least, 16) if abs(change) * 10**d >= 1), 16)
    return signed(change, decimals)


def exact_turn(change: Fraction) -> str:
    """Where exactly it turns, in percentage points, if that can be read; else to the billionth."""
    exact = _points(change, 9) if change.denominator > _READABLE else str(change).replace("-", MINUS)
    return translate("Tipping", "It turns at {points} percentage points").format(points=exact)
