"""The line of all elections that one party can bring about by gaining and losing votes, and the events on it."""

from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch import outcomes_of_many
from kzcalc.analysis.moves import given_way_many
from kzcalc.law import Rules
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import Payers

Event = Literal["gain-seat", "lose-seat", "enter", "leave", "clause-on", "clause-off"]
"""What a party's share can bring about. To enter is to clear the threshold, to leave is to clear it no longer."""

EVENTS: tuple[Event, ...] = get_args(Event)


@dataclass(frozen=True, slots=True)
class Line:
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
    def of(cls, move: Move, scale: int) -> "Line":
        """The line of all elections that a move can bring about.

        Args:
            move: of one party's votes.
            scale: how many votes stand for one of the scenario's, 1 or more.
        """
        scenario, rules = move.start, move.start.rules
        (mover,) = move.moved
        votes = tuple([scale * v for v in scenario.votes])
        others = scale * scenario.other_ballots
        now = outcomes_of_many(np.array([scenario.votes]), rules, scenario.other_ballots)
        # The quota of Droop is rounded to whole votes: what more votes of the same shares change is no event.
        there = outcomes_of_many(np.array([votes]), rules, others)
        own = sorted([int(now.seats[0, mover]), int(there.seats[0, mover])])
        return cls(
            votes,
            mover,
            tuple([replace(t, total=scale * t.total) for t in move.turns]),
            rules,
            others,
            scale,
            max(rules.threshold * scale * scenario.base, Fraction(1)),
            now.seats[0].astype(np.int64),
            (own[0], own[1]),
            bool(now.clause_active[0]),
        )

    def votes_at(self, moves: NDArray[np.int64]) -> NDArray[np.int64]:
        """The votes of all lists, shape (moves, lists), where the mover's change by so many."""
        votes = np.tile(np.array(self.votes, np.int64), (len(moves), 1))
        votes[:, self.mover] += moves
        for i, has in given_way_many(moves, self.turns):
            votes[:, i] = has
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
