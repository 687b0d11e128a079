"""A change of one party's votes that changes the result, as a plain value: `kzcalc.analysis.tipping` finds them."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from kzcalc.scenario import Scenario

Consequence = Literal["clause-on", "clause-off", "threshold", "seats"]
"""The most of what a change brings about: the guarantee clause begins or stops to apply, a list clears the threshold
or falls below it, or seats alone change hands."""


@dataclass(frozen=True, slots=True)
class Change:
    """A move of one party's votes, and all that comes of it.

    Attributes:
        party: the key of the party whose votes move.
        events: what it brings about for that party; see `kzcalc.analysis.tipping.TippingPoint`.
        share_change: where it turns exactly, in percentage points of the votes for the lists, signed.
        ballots: how many of the scenario's votes it takes, signed; None where no whole number of them does it.
        size: how far the share moves, in percentage points, signed: by the ballots, or where it turns exactly.
        scenario: with so many votes moved; None where ``ballots`` is None.
        consequence: the most of what it brings about.
        clears: the lists that clear the threshold and did not before, by index, in registration order.
        falls: the lists that fall below it, in the same way.
        seats: of every party before and after, in registration order.
    """

    party: str
    events: frozenset[str]
    share_change: Fraction
    ballots: int | None
    size: Fraction
    scenario: Scenario | None
    consequence: Consequence
    clears: tuple[int, ...]
    falls: tuple[int, ...]
    seats: tuple[tuple[int, int], ...]
