"""All that is shown, as one value: the document hands it to every view, and a view draws from it alone."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kzcalc.law import Allocation
from kzcalc.scenario import Scenario
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import to_shares


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """What is on the table, and what it is compared with.

    Attributes:
        scenario: the scenario on the table.
        allocation: its allocation.
        baseline: the scenario that is pinned to compare with, if one is.
        baseline_seats: the seats in the baseline by the parties' keys.
        start: the scenario in which the hand took hold of what it moves; else the one on the table.
        moved: the shares that the hand is moving, by index; empty while it rests.
        earlier: the scenarios before each step of the history, latest first.
    """

    scenario: Scenario
    allocation: Allocation
    start: Scenario
    moved: frozenset[int] = frozenset()
    earlier: tuple[Scenario, ...] = ()
    baseline: Scenario | None = None
    baseline_seats: Mapping[str, int] = field(default_factory=dict)

    def seats_before(self, key: str) -> int | None:
        """A party's seats in the baseline, None if there is no baseline. A party unknown there had none."""
        return self.baseline_seats.get(key, 0) if self.baseline is not None else None

    def move(self, indices: Collection[int]) -> Move:
        """What moving the shares of some parties would bring.

        It starts from the present scenario, or, while the hand moves some of them, from the one in which it took hold.
        """
        start = self.start if self.moved and self.moved.issubset(indices) else self.scenario
        return self.move_from(start, indices)

    def move_from(self, start: Scenario, indices: Collection[int]) -> Move:
        """What moving the shares of some parties of a scenario would bring, given the history."""
        return Move.of(start, indices, EarlierShares(self.earlier, start.keys))


@dataclass(frozen=True, slots=True)
class EarlierShares(Iterable[Sequence[int]]):
    """The shares before each step of the history, latest first, as far as the parties are the same.

    They are made when they are asked for: that is seldom, and there may be hundreds.
    """

    scenarios: tuple[Scenario, ...]
    keys: tuple[str, ...]

    def __iter__(self) -> Iterator[Sequence[int]]:
        for scenario in self.scenarios:
            if scenario.keys != self.keys:
                return
            yield to_shares(scenario.votes)
