"""The first moves along a line of elections that bring events about.

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
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil

import numpy as np

from kzcalc.analysis.tipping.line import EVENTS, Line

_SCANNED = 2**15
"""Lines of at most so many votes are looked at whole, and so far beside a cut or a turn at the most."""
_CHUNK = 4096
"""Elections at once: a step short enough for the window to draw in between."""
_PARTS = 32
"""Into how many parts the search divides what is left of a piece at each step."""


def nearness(line: Line) -> int:
    """How far from where an event turns exactly whole votes may bring it about."""
    rules, lists = line.rules, len(line.votes)
    weights = [[w for w in turn.weights if w] or [1] * len(turn.weights) for turn in line.turns]
    smallest_part = max([-(-sum(row) // min(row)) for row in weights])
    near = min(2 * rules.seats + 2, smallest_part + 2)
    near += ceil((lists + 2) / rules.threshold) if rules.threshold else lists + 2
    if rules.method == "droop" and rules.threshold:
        near += rules.seats
    return min(_SCANNED, near)


def first_moves(line: Line, near: int, found: dict[int, list[int]]) -> Iterator[None]:
    """The first moves up and down that bring each event about.

    Args:
        line: the line.
        near: how far beside a cut or a turn all moves are looked at.
        found: where the moves are written, by the event's place in ``EVENTS``.

    Yields:
        None after each step.
    """
    for sign, end in ((1, sum([turn.total for turn in line.turns])), (-1, line.votes[line.mover])):
        windows = [(1, end)]
        if end > _SCANNED:
            cuts = [0, *sorted({cut for cut in _cuts(line, sign) if 0 < cut < end}), end]
            windows = [(cut - near, cut + near + 1) for cut in cuts]
            pieces = [(a + near + 1, b - near) for a, b in pairwise(cuts) if a + near + 1 < b - near]
            for turned in _where_events_turn(line, sign, near, pieces):
                yield
                windows += [(low - 2 * near, high + near) for low, high in turned]
        missing = set(range(len(EVENTS)))
        at = 1
        for low, high in sorted(windows):
            at = max(at, low)
            last = min(high, end)
            while at <= last:
                moves = np.arange(at, min(at + _CHUNK, last + 1), dtype=np.int64)
                happened = line.happened(sign * moves)
                for event in [event for event in missing if happened[event].any()]:
                    found.setdefault(event, []).append(sign * int(moves[happened[event].argmax()]))
                    missing.discard(event)
                at += len(moves)
                yield


def _where_events_turn(
    line: Line, sign: int, near: int, pieces: Sequence[tuple[int, int]]
) -> Iterator[list[tuple[int, int]]]:
    """Where events turn within pieces: from a move that does not bring one about to a move that does.

    Yields:
        Nothing after each step, and in the end all such moves, no farther apart than ``near``.
    """
    if not pieces:
        return
    low, high = (np.array(ends, np.int64) for ends in zip(*pieces, strict=True))
    turned = ~line.happened(sign * low) & line.happened(sign * high)
    event, piece = np.nonzero(turned)
    low, high = low[piece], high[piece]
    rows = np.arange(len(event))
    while len(rows) and int((high - low).max()) > near:
        steps = np.arange(1, _PARTS, dtype=np.int64)
        gap = high - low
        # Divided first, so that the product stays small.
        at = low[:, None] + gap[:, None] // _PARTS * steps + gap[:, None] % _PARTS * steps // _PARTS
        happened = line.happened(sign * at.ravel()).reshape(len(EVENTS), *at.shape)[event, rows]
        at = np.column_stack((low, at, high))
        first = np.column_stack((happened, np.ones(len(rows), np.bool_))).argmax(axis=1)
        low, high = at[rows, first], at[rows, first + 1]
        yield []
    yield list(zip(low.tolist(), high.tolist(), strict=True))


def _cuts(line: Line, sign: int) -> Iterator[int]:
    """The sizes of moves, rounded down, at which the mover's seats may jump in either direction."""
    own = line.votes[line.mover]
    yield abs(int(line.needed - own))
    giving = 0
    for turn in line.turns if sign > 0 else line.turns[:1]:
        giving += turn.total
        yield giving
        whole = sum(turn.weights) or len(turn.weights)
        for weight in turn.weights if sum(turn.weights) else [1] * whole:
            if weight:
                yield int(abs(giving - line.needed * whole / weight))
            yield abs(giving * weight - own * whole) // (whole + weight)
    # One that gives way late stands still before.
    for votes in line.votes:
        yield abs(votes - own)
