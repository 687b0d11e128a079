"""Tipping points: the smallest change of one party's votes that changes what comes of the election.

One party's votes move, the **mover's**; the others give way in turn, exactly as they do to a slider
(`kzcalc.scenario.shares`). All elections that the mover can bring about then lie on a line (`line`): one for every
whole number of votes that it gains or loses. On it the first moves that bring an event about are looked for
(`first_moves`), and made into tipping points (`points`). What comes of each move, once a move, is told by `changes`.
"""

from kzcalc.analysis.tipping.changes import changes_of
from kzcalc.analysis.tipping.line import EVENTS, Event
from kzcalc.analysis.tipping.points import TippingPoint, search, tipping_points

__all__ = ["EVENTS", "Event", "TippingPoint", "changes_of", "search", "tipping_points"]
