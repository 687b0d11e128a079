"""Tipping points: the smallest change of one party's votes that changes what comes of the election.

One party's votes move, the **mover's**; the others give way in turn, exactly as they do to a slider
(`kzcalc.scenario.shares`). All elections that the mover can bring about then lie on a line: one for every whole number
of votes that it gains or loses.

The law's decisions cut the line into pieces: at the **cuts** a list reaches the threshold, the mover has as many votes
as another list, or those who give way have nothing more. Between two cuts the mover's seats never fall while its share
rises, under every method, but for the rounding of whole votes:

- Largest remainders. Write ``q`` for the quotients. As the mover's share rises, its own quotient rises or stays, and
  that of every other admitted list falls or stays. Lists ``a`` and ``b`` with ``s_a`` and ``s_b`` seats trade one where
  ``(q_a - s_a) - (q_b - s_b)`` passes 1. Were the mover to be ``b``, this would have to rise, but it falls.
- Highest averages: the mover's averages rise against those of every other list.
- Under the clause two lists share the seats, and the mover's part of their votes rises if it is one of them.

So bisection finds about where it turns, and everything near is looked at, one whole vote after the other, and so is
everything near the cuts. How near is enough? Those who give way together are rounded by less than a vote each. Let
``S`` be the seats, ``n`` the lists, ``V`` the votes of the admitted, ``t`` the threshold.

- Who reaches the threshold while giving way has at least the part ``t`` of what all who give way have: one vote of its
  own is at most ``1 / t`` votes of the mover's.
- Largest remainders: the mover ``a`` and ``b`` trade a seat where ``S (v_a - v_b) = D V``, with ``D`` at most ``S``.
  Rounding changes this by at most ``S + n S``, a vote of the mover's by at least ``S (V - v_a) / V``; and another list
  was admitted, so ``V - v_a`` is at least ``t V``. That is ``(n + 1) / t`` votes. (With a threshold of 0, ``V`` stands
  still, and it is ``n + 1``.) The quota of Droop, itself rounded, adds at most a vote for each seat,
  where ``V`` does not stand still.
- Highest averages: ``v_a d_b = v_b d_a``; rounding changes this by at most ``d_a``, a vote of the mover's by at least
  ``d_b``, and no divisor is above ``2 S + 1``. If ``w`` is the part of ``b`` in what those who give way have, it is by
  ``d_b + w d_a``: so ``1 / w`` votes are enough too.
- The clause: a seat of the runner-up is at least the part ``1 / S`` of the votes, and so ``S`` votes are enough, or
  ``1 / w`` as before.

The exact turn is that of a line of very many votes with the same shares.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from math import ceil, gcd
from operator import sub
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch import outcomes_of_many
from kzcalc.analysis.moves import in_proportion_many
from kzcalc.law import Rules
from kzcalc.scenario import Scenario
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import EVERYONE, LARGEST, Payers

Event = Literal["gain-seat", "lose-seat", "enter", "leave", "clause-on", "clause-off"]
"""What a party's share can bring about. To enter is to clear the threshold, to leave is to clear it no longer."""

EVENTS: tuple[Event, ...] = get_args(Event)

_PREFERRED_UP = (True, False, True, False, True, False)
"""Of which events, in order, a rising share is told where a falling one of the same size does the same."""

_INT64 = 2**62
_MANY_VOTES = 10**12
"""How many votes stand for the exact shares, where that many can be computed with."""
_SCANNED = 2**15
"""Lines of at most so many votes are looked at whole, and so far beside a cut or a turn at the most."""
_CHUNK = 4096
"""Elections at once: a step short enough for the window to draw in between."""
_ROUNDING = 2
"""How far beside a cut or a turn the exact one is looked for, in the many votes that stand for the shares."""
_PARTS = 32
"""Into how many parts the search divides what is left of a piece at each step."""


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
    line = _Line.of(drag, 1)
    exact_line = _Line.of(drag, _enlargement(drag))
    mover = line.mover
    whole: dict[int, list[int]] = {}
    exact: dict[int, list[int]] = {}
    yield from line.first_moves(line.nearness, whole)
    yield from exact_line.first_moves(_ROUNDING, exact)
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


@dataclass(frozen=True, slots=True)
class _Line:
    """All elections that one party can bring about.

    Attributes:
        votes: of each list at the start.
        mover: whose votes move.
        turns: who gives way, in turn.
        rules: of all elections.
        other_ballots: the same in all of them.
        scale: how many votes stand for one of the scenario's.
        needed: the fewest votes that clear the threshold.
        seats: of each list, in the scenario as it is.
        own: the mover's fewest and most seats that count as those at the start.
        clause: whether the clause applies at the start.
    """

    votes: tuple[int, ...]
    mover: int
    turns: tuple[Payers, ...]
    rules: Rules
    other_ballots: int
    scale: int
    needed: Fraction
    seats: NDArray[Any]
    own: tuple[int, int]
    clause: bool

    @classmethod
    def of(cls, drag: Move, scale: int) -> "_Line":
        scenario, rules = drag.start, drag.start.rules
        (mover,) = drag.moved
        votes = tuple([scale * v for v in scenario.votes])
        others = scale * scenario.other_ballots
        now = outcomes_of_many(np.array([scenario.votes]), rules, scenario.other_ballots)
        # The quota of Droop is rounded to whole votes: what more votes of the same shares change is no event.
        there = outcomes_of_many(np.array([votes]), rules, others)
        own = sorted([int(now.seats[0, mover]), int(there.seats[0, mover])])
        return cls(
            votes,
            mover,
            tuple([replace(t, total=scale * t.total) for t in drag.turns]),
            rules,
            others,
            scale,
            max(rules.threshold * scale * scenario.base, Fraction(1)),
            now.seats[0].astype(np.int64),
            (own[0], own[1]),
            bool(now.clause_active[0]),
        )

    @property
    def nearness(self) -> int:
        """How far from where an event turns exactly whole votes may bring it about."""
        rules, lists = self.rules, len(self.votes)
        weights = [[w for w in turn.weights if w] or [1] * len(turn.weights) for turn in self.turns]
        smallest_part = max([-(-sum(row) // min(row)) for row in weights])
        near = min(2 * rules.seats + 2, smallest_part + 2)
        near += ceil((lists + 2) / rules.threshold) if rules.threshold else lists + 2
        if rules.method == "droop" and rules.threshold:
            near += rules.seats
        return min(_SCANNED, near)

    def votes_at(self, moves: NDArray[np.int64]) -> NDArray[np.int64]:
        """The votes of all lists, shape (moves, lists), where the mover's change by so many."""
        votes = np.tile(np.array(self.votes, np.int64), (len(moves), 1))
        votes[:, self.mover] += moves
        gain = moves
        for turn in self.turns:
            paid = np.minimum(gain, turn.total)
            gain = gain - paid
            votes[:, turn.parties] = in_proportion_many(turn.total - paid, turn.weights).T
        return votes

    def happened(self, moves: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which events each of the moves brings about: shape (events, moves)."""
        votes = self.votes_at(moves)
        then = outcomes_of_many(votes, self.rules, self.other_ballots)
        seats, cleared = then.seats[:, self.mover], votes[:, self.mover] >= ceil(self.needed)
        clears = self.votes[self.mover] >= self.needed
        nothing = np.zeros(len(moves), np.bool_)
        return np.array(
            [
                seats > self.own[1],
                seats < self.own[0],
                nothing if clears else cleared,
                ~cleared if clears else nothing,
                nothing if self.clause else then.clause_active,
                ~then.clause_active if self.clause else nothing,
            ]
        )

    def seats_after(self, move: int) -> list[int]:
        """The seats of all lists after a move."""
        then = outcomes_of_many(self.votes_at(np.array([move])), self.rules, self.other_ballots)
        return [int(seats) for seats in then.seats[0]]

    def first_moves(self, near: int, found: dict[int, list[int]]) -> Iterator[None]:
        """The first moves up and down that bring each event about.

        Args:
            near: how far beside a cut or a turn all moves are looked at.
            found: where the moves are written, by the event's place in ``EVENTS``.

        Yields:
            None after each step.
        """
        for sign, end in ((1, sum([turn.total for turn in self.turns])), (-1, self.votes[self.mover])):
            windows = [(1, end)]
            if end > _SCANNED:
                cuts = [0, *sorted({cut for cut in self._cuts(sign) if 0 < cut < end}), end]
                windows = [(cut - near, cut + near + 1) for cut in cuts]
                pieces = [(a + near + 1, b - near) for a, b in pairwise(cuts) if a + near + 1 < b - near]
                for turn in self._turns(sign, near, pieces):
                    yield
                    windows += [(low - 2 * near, high + near) for low, high in turn]
            missing = set(range(len(EVENTS)))
            at = 1
            for low, high in sorted(windows):
                at = max(at, low)
                last = min(high, end)
                while at <= last:
                    moves = np.arange(at, min(at + _CHUNK, last + 1), dtype=np.int64)
                    happened = self.happened(sign * moves)
                    for event in [event for event in missing if happened[event].any()]:
                        found.setdefault(event, []).append(sign * int(moves[happened[event].argmax()]))
                        missing.discard(event)
                    at += len(moves)
                    yield

    def _turns(self, sign: int, near: int, pieces: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
        """Where events turn within pieces: from a move that does not bring one about to a move that does.

        Yields:
            Nothing after each step, and in the end all such moves, no farther apart than ``near``.
        """
        if not pieces:
            return
        low, high = (np.array(ends, np.int64) for ends in zip(*pieces, strict=True))
        turned = ~self.happened(sign * low) & self.happened(sign * high)
        event, piece = np.nonzero(turned)
        low, high = low[piece], high[piece]
        rows = np.arange(len(event))
        while len(rows) and int((high - low).max()) > near:
            steps = np.arange(1, _PARTS, dtype=np.int64)
            gap = high - low
            # Divided first, so that the product stays small.
            at = low[:, None] + gap[:, None] // _PARTS * steps + gap[:, None] % _PARTS * steps // _PARTS
            happened = self.happened(sign * at.ravel()).reshape(len(EVENTS), *at.shape)[event, rows]
            at = np.column_stack((low, at, high))
            first = np.column_stack((happened, np.ones(len(rows), np.bool_))).argmax(axis=1)
            low, high = at[rows, first], at[rows, first + 1]
            yield []
        yield list(zip(low.tolist(), high.tolist(), strict=True))

    def _cuts(self, sign: int) -> Iterator[int]:
        """The sizes of moves, rounded down, at which the mover's seats may jump in either direction."""
        own = self.votes[self.mover]
        yield abs(int(self.needed - own))
        giving = 0
        paying = set()
        for turn in self.turns if sign > 0 else self.turns[:1]:
            giving += turn.total
            yield giving
            whole = sum(turn.weights) or len(turn.weights)
            for party, weight in zip(turn.parties, turn.weights if sum(turn.weights) else [1] * whole, strict=True):
                paying.add(party)
                if weight:
                    yield int(abs(giving - self.needed * whole / weight))
                yield abs(giving * weight - own * whole) // (whole + weight)
        # One that gives way late stands still before.
        for votes in self.votes:
            yield abs(votes - own)


def _exact_turn(drag: Move, line: _Line, move: int, event: int) -> Fraction:
    """The number of votes at which an event turns: the simplest within the move's last one, if it happens there."""
    exact = Fraction(move, line.scale)
    simple = _simplest((abs(exact) - Fraction(1, line.scale)), abs(exact)) * (1 if move > 0 else -1)
    if simple and simple.denominator < line.scale:
        scale = line.scale // simple.denominator * simple.denominator
        there = _Line.of(drag, scale)
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
