"""Where a sweep jumps and why, and what is to be said of it first: exactly, over every hundredth that was swept."""

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.findings import Cause, Finding, Jump, Kind
from kzcalc.analysis.sweep import Sweep
from kzcalc.law import Rules


def jumps(sweep: Sweep, party: int, passes: int, rules: Rules) -> tuple[Jump, ...]:
    """All jumps of the party whose share is swept, from the lowest share up.

    Args:
        sweep: over shares that rise, one hundredth after the other.
        party: the index of the party whose share it is.
        passes: the smallest share that clears the threshold.
        rules: the rules of the elections.
    """
    own = sweep.seats[:, party]
    both = sweep.possible[1:] & sweep.possible[:-1]
    return tuple(
        [_jump(sweep, party, int(place), passes, rules) for place in np.flatnonzero((own[1:] != own[:-1]) & both) + 1]
    )


def _jump(sweep: Sweep, party: int, at: int, passes: int, rules: Rules) -> Jump:
    """The jump between a place in the sweep and the one before."""
    admitted_before, admitted = sweep.admitted[at - 1], sweep.admitted[at]
    clause_before, clause = bool(sweep.clause_active[at - 1]), bool(sweep.clause_active[at])
    share, before, after = int(sweep.shares[at]), int(sweep.seats[at - 1, party]), int(sweep.seats[at, party])
    clears_before, clears = sweep.shares[at - 1] >= passes, share >= passes
    out = _first(admitted_before & ~admitted, party)
    entered = _first(admitted & ~admitted_before, party)
    beside = _first(admitted, party)
    other = None
    if not admitted[party]:
        cause, other = Cause.OUT, entered
    elif not admitted_before[party] and not clears:
        cause, other = Cause.SECOND, out if clause_before else None
    elif clears and not clears_before:
        cause, other = Cause.CLEARS, beside if clause else None
    elif clause and clause_before and clears:
        cause, other = Cause.RUNNER_UP, beside
    elif clause and clause_before:
        cause = Cause.COEFFICIENT if rules.has_quota else Cause.VOTES
    elif clause:
        cause, other = Cause.CLAUSE_BEGINS, beside
    elif clause_before:
        cause = Cause.CLAUSE_ENDS
    elif out is not None:
        cause, other = Cause.RIVAL_OUT, out
    elif entered is not None:
        cause, other = Cause.RIVAL_IN, entered
    else:
        cause = Cause.VOTES if after > before else Cause.REMAINDERS
    return Jump(share, before, after, cause, other, clause_before, clause)


def finding(sweep: Sweep, counterpart: Sweep, party: int, passes: int, here: int) -> Finding:
    """What is to be said of a party's share.

    Args:
        sweep: over all shares from 0 to 100 %.
        counterpart: the same without the guarantee clause; of rules without one, with that of 2009.
        party: the index of the party whose share it is.
        passes: the smallest share that clears the threshold.
        here: the party's share on the table: of what is equally telling, the nearest is told.
    """
    possible = np.flatnonzero(sweep.possible)
    own = sweep.seats[:, party]
    if len(possible) <= 1:
        only = int(possible[0]) if len(possible) else here
        return Finding(Kind.FIXED, only, only, 0, int(own[only]))
    by_clause = _by_clause(sweep, party, passes)
    if by_clause.any():
        return Finding(Kind.BY_CLAUSE, *_nearest_run(by_clause, here))
    would_be = _by_clause(counterpart, party, passes)
    if would_be.any():
        return Finding(Kind.WOULD_BE_BY_CLAUSE, *_nearest_run(would_be, here))
    if not own[possible].any():
        return Finding(Kind.NEVER, 0, int(possible[-1]))
    jump = _largest_jump(own, sweep.possible)
    costs = np.where(sweep.clause_active, counterpart.seats[:, party] - own, 0)
    if (costs > 0).any():
        first, last = _nearest_run(costs > 0, here)
        if max(first - here, here - last, 0) < abs(jump.first - here):
            return Finding(Kind.COSTS, first, last, 0, int(costs[first : last + 1].max()))
    return jump


def _by_clause(sweep: Sweep, party: int, passes: int) -> NDArray[np.bool_]:
    """Where the party has seats as the runner-up that the clause admits."""
    there = sweep.clause_active & sweep.admitted[:, party] & (sweep.shares < passes)
    result: NDArray[np.bool_] = there & (sweep.seats[:, party] > 0)
    return result


def _largest_jump(own: NDArray[np.int64], possible: NDArray[np.bool_]) -> Finding:
    changes = np.where(possible[1:] & possible[:-1], own[1:].astype(np.int64) - own[:-1], 0)
    at = int(np.argmax(np.abs(changes))) + 1
    before, after = int(own[at - 1]), int(own[at])
    if abs(after - before) <= 1:
        return Finding(Kind.STEADY, 0, int(np.flatnonzero(possible)[-1]))
    kind = Kind.JUMP if own[:at].any() else Kind.AT_ONCE
    return Finding(kind, at, at, before, after)


def runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The first and the last place of each run of True."""
    edges = np.flatnonzero(np.diff(flags.astype(np.int8), prepend=0, append=0)).tolist()
    return [(first, end - 1) for first, end in zip(edges[::2], edges[1::2], strict=True)]


def _nearest_run(flags: NDArray[np.bool_], here: int) -> tuple[int, int]:
    """The run that a place is in, or is nearest to."""
    return min(runs(flags), key=lambda run: max(run[0] - here, here - run[1], 0))


def _first(flags: NDArray[np.bool_], party: int) -> int | None:
    """The first party of which it is true, beside the one that moves."""
    return next((i for i in np.flatnonzero(flags).tolist() if i != party), None)
