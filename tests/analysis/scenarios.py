"""Scenarios of nothing but votes, for the tests of this room."""

from collections.abc import Collection, Sequence

from kzcalc import Party, Rules, Scenario
from kzcalc.scenario.shares import EVERYONE


def of(
    votes: Sequence[int],
    rules: Rules | None = None,
    *,
    locked: Collection[int] = (),
    held: Collection[int] = (),
    gives_way: str = EVERYONE,
    other_ballots: int = 0,
) -> Scenario:
    """A scenario with the parties ``p0``, ``p1`` and so on; who is locked or held is said by index."""
    parties = [Party(f"p{i}", f"Party {i}", "#808080", v, i in locked, held=i in held) for i, v in enumerate(votes)]
    return Scenario("A title", tuple(parties), other_ballots, rules or Rules(), "Some notes", gives_way=gives_way)
