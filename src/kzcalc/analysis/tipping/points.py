"""From the first moves of every party to its tipping points.

The smallest whole number of votes is looked for among the scenario's own; the exact turn is that of a line of very many
votes with the same shares.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import gcd
from operator import sub

import numpy as np

from kzcalc.analysis.tipping.first_moves import first_moves, nearness
from kzcalc.analysis.tipping.line import EVENTS, Event, Line
from kzcalc.scenario import Scenario
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import EVERYONE, LARGEST

_PREFERRED_UP = (True, False, True, False, True, False)
"""Of which events, in order, a rising share is told where a falling one of the same size does the same."""

_INT64 = 2**62
_MANY_VOTES = 10**12
"""How many votes stand for the exact shares, where that many can be computed with."""
_ROUNDING = 2
"""How far beside a cut or a turn the exact one is looked for, in the many votes that stand for the shares."""


@dataclass(frozen=True, slots=True)
class TippingPoint:
    """The smallest change of a party's share that brings an event about.

    Attributes:
        party: the key of the party whose share moves.
        event: what it brings about: ``gain-seat``, ``lose-seat`` (the party has more, or fewer, seats than now),
            ``enter``, ``leave`` (it clears the threshold, or no longer), ``clause-on``, ``clause-off`` (the guarantee
            clause applies, or no longer does).
        share_change: where it turns exactly: the change of the party's share of the votes for the lists, signed, in
            percentage points, if votes could be divided at will.
        votes_change: the same in votes; seldom a whole number.
        ballots: the smallest whole number of the scenario's own votes that does it, signed; a smaller one does not.
            None where no whole number does.
        seat_moves: by how many seats each party's number changes, in registration order.
        scenario: with so many votes moved, and as many in all as before; None where ``ballots`` is None.
    """

    party: str
    event: Event
    share_change: Fraction
    votes_change: Fraction
    ballots: int | None
    seat_moves: tuple[int, ...]
    scenario: Scenario | None


def tipping_points(scenario: Scenario, payer: str | None = None) -> list[TippingPoint]:
    """For every party, the smallest change of its votes that brings each event about.

    A locked party has no tipping points and gives way to none.

    Args:
        scenario: where the change starts from.
        payer: who gives way: the key of a party, ``all`` or ``largest``; None for the scenario's own choice.

    Returns:
        The tipping points by party, in registration order, and of one party in the order of ``EVENTS``. An event that
        no change of the party's votes can bring about is absent.

    Raises:
        ValueError: no party has the payer's key.
    """
    points: list[TippingPoint] = []
    for points in search(scenario, payer):  # noqa: B007 - the last are all
        pass
    return points


def search(scenario: Scenario, payer: str | None = None) -> Iterator[list[TippingPoint]]:
    """Do what `tipping_points` does in short steps.

    Yields:
        The tipping points found so far: always the same list, which grows.
    """
    if payer not in (None, EVERYONE, LARGEST, *scenario.keys):
        raise ValueError(f"payer must be the key of a party, not {payer!r}")
    start = scenario if payer is None else replace(scenario, gives_way=payer)
    points: list[TippingPoint] = []
    yield points
    if any(scenario.votes):
        for mover in range(len(scenario.parties)):
            drag = Move.of_votes(start, [mover])
            if drag.possible:
                for _ in _points(scenario, drag, points):
                    yield points


def _points(scenario: Scenario, drag: Move, points: list[TippingPoint]) -> Iterator[None]:
    """Find the tipping points of one party; yields None after each step.

    Args:
        scenario: what they change; its own choice of who gives way stays.
        drag: of that party's votes.
        points: where they are written.
    """
    line = Line.of(drag, 1)
    exact_line = Line.of(drag, _enlargement(drag))
    mover = line.mover
    whole: dict[int, list[int]] = {}
    exact: dict[int, list[int]] = {}
    yield from first_moves(line, nearness(line), whole)
    yield from first_moves(exact_line, _ROUNDING, exact)
    for event in range(len(EVENTS)):
        ballots = _nearest(event, whole.get(event, []))
        moves = exact.get(event, [])
        if ballots is not None:
            moves = [move for move in moves if (move > 0) is (ballots > 0)]
        move = _nearest(event, moves)
        if move is not None:
            turn = _exact_turn(drag, exact_line, move, event)
        elif ballots is not None:
            turn = Fraction(ballots)  # only the rounding of whole votes brings it about
        else:
            continue
        if ballots is not None:
            after = drag.to({mover: scenario.votes[mover] + ballots})
            then, seats = scenario.with_votes(after.votes), line.seats_after(ballots)
        else:
            then, seats = None, exact_line.seats_after(move or 0)
        points.append(
            TippingPoint(
                party=scenario.keys[mover],
                event=EVENTS[event],
                share_change=100 * turn / sum(scenario.votes),
                votes_change=turn,
                ballots=ballots,
                seat_moves=tuple(map(sub, seats, line.seats)),
                scenario=then,
            )
        )


def _nearest(event: int, moves: Sequence[int]) -> int | None:
    """The smallest move; of two, up and down, the one that is told for such an event."""
    sign = 1 if _PREFERRED_UP[event] else -1
    return min(moves, key=lambda move: (abs(move), -sign * move), default=None)


def _enlargement(drag: Move) -> int:
    """How many times the scenario's votes stand for its exact shares."""
    scenario, rules = drag.start, drag.start.rules
    ballots = sum(scenario.votes) + scenario.other_ballots
    factor = max(
        (2 * rules.seats + 1) * (rules.guarantee.correction.denominator if rules.guarantee else 1),
        rules.threshold.numerator,
        *[max(turn.weights) // gcd(*turn.weights) for turn in drag.turns if any(turn.weights)],
        len(scenario.votes),
    )
    largest = min(_MANY_VOTES, _INT64 // factor // len(scenario.votes)) // ballots
    # So that the threshold is a whole number of votes.
    return max(1, largest // rules.threshold.denominator * rules.threshold.denominator)


def _exact_turn(drag: Move, line: Line, move: int, event: int) -> Fraction:
    """The number of votes at which an event turns: the simplest within the move's last one, if it happens there."""
    exact = Fraction(move, line.scale)
    simple = _simplest((abs(exact) - Fraction(1, line.scale)), abs(exact)) * (1 if move > 0 else -1)
    if simple and simple.denominator < line.scale:
        scale = line.scale // simple.denominator * simple.denominator
        there = Line.of(drag, scale)
        if there.happened(np.array([int(simple * scale)]))[event, 0]:
            return simple
    return exact


def _simplest(low: Fraction, high: Fraction) -> Fraction:
    """The fraction of the smallest denominator from low to high, both 0 or more and included."""
    a, b, c, d = low.numerator, low.denominator, high.numerator, high.denominator
    # Both ends written as continued fractions: the simplest one follows them as far as they agree.
    before, now = (0, 1), (1, 0)
    while True:
        whole = -(-a // b)
        if whole * d <= c:
            return Fraction(whole * now[0] + before[0], whole * now[1] + before[1])
        whole -= 1
        before, now = now, (whole * now[0] + before[0], whole * now[1] + before[1])
        a, b, c, d = d, c - whole * d, b, a - whole * b
