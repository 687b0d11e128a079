"""The guarantee clause, many elections at once: paragraphs 2 to 4 of article 97-1 for two lists."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from kzcalc.analysis.batch.divisors import runner_up_by_divisors
from kzcalc.analysis.batch.outcomes import Outcomes
from kzcalc.analysis.batch.quotas import runner_up_by_quota
from kzcalc.law import Guarantee, Rules


def apply_guarantee_clause(  # noqa: PLR0917 - one column of each
    votes: NDArray[Any],
    cleared: NDArray[Any],
    rules: Rules,
    guarantee: Guarantee,
    seats: NDArray[Any],
    reasons: Outcomes | None,
) -> None:
    """Where **only one** list cleared, admit the list with the next largest number of votes, if it has any.

    Args:
        votes: shape (lists, columns).
        cleared: how many lists cleared, shape (columns,).
        rules: the rules of the elections.
        guarantee: the clause in these rules.
        seats: shape (columns, lists), as if there were no clause; put right where there is.
        reasons: where it is written whom the clause admits, if that is asked for.
    """
    columns = np.flatnonzero(cleared == 1)
    if not columns.size:
        return
    here = votes.take(columns, axis=1)
    # Who has as many votes as a list that cleared has cleared too: the only one has the most.
    leader_votes, leader, is_leader = _most_votes(here)
    np.copyto(here, 0, where=is_leader)
    # Of lists with equal votes, the earlier registered is the runner-up.
    runner_up_votes, runner_up, _ = _most_votes(here)

    active = runner_up_votes > 0
    columns, leader, runner_up = columns[active], leader[active], runner_up[active]
    leader_votes, runner_up_votes = leader_votes[active], runner_up_votes[active]
    if rules.has_quota:
        theirs = runner_up_by_quota(leader_votes, runner_up_votes, rules, guarantee)
    else:
        theirs = runner_up_by_divisors(leader_votes, runner_up_votes, leader < runner_up, rules)
    np.maximum(theirs, min(guarantee.minimum_seats, rules.seats), out=theirs)
    seats[columns, leader] = rules.seats - theirs
    seats[columns, runner_up] = theirs
    if reasons is not None:
        reasons.admitted[columns, runner_up] = True
        reasons.clause_active[columns] = True


def _most_votes(votes: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """The most votes that a list has and the first list that has as many.

    Made of calls on long rows: NumPy's argmax along the first axis takes three times as long.

    Args:
        votes: shape (lists, columns).

    Returns:
        The votes, int64, and the list, both of shape (columns,), and which lists have as many, in the shape of the
        votes.
    """
    most = np.maximum.reduce(votes, axis=0)
    equal = votes == most
    # The earlier a list is registered, the larger its weight.
    weights = np.arange(len(votes), 0, -1, dtype=np.int8)[:, np.newaxis]
    first = len(votes) - np.maximum.reduce(equal.view(np.int8) * weights, axis=0).astype(np.intp)
    return most.astype(np.int64), first, equal
