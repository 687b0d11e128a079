"""What moving shares would bring: one value, for sliders, banner, strips, sweep, map and tipping points alike."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kzcalc.scenario.scenario import Scenario
from kzcalc.scenario.shares import EVERYONE, LARGEST, WHOLE, Payers, given_way, payers


@dataclass(frozen=True, slots=True, eq=False)
class Move:
    """Some shares that move, and who gives way to them.

    Equal moves bring the same: what was computed of one, be it a sweep or a map, is true of the other. Names, colours
    and whatever else brings nothing may differ.

    Attributes:
        start: the scenario in which the hand took hold.
        moved: the indices of the shares that move.
        had: what each list had then, in what is moved: hundredths of a percent that total 10,000, or votes; None if
            hundredths cannot say who clears the threshold, and then nothing can be moved.
        other_ballots: the ballots for no list beside them.
        turns: who gives way, in turn.
    """

    start: Scenario
    moved: tuple[int, ...]
    had: tuple[int, ...] | None
    other_ballots: int
    turns: tuple[Payers, ...]

    @classmethod
    def of(cls, start: Scenario, moved: Collection[int], earlier: Iterable[Sequence[int]] = ()) -> "Move":
        """The move of some shares from a scenario, in hundredths of a percent.

        Args:
            start: the scenario in which the hand took hold.
            moved: the indices of the shares that move.
            earlier: shares from before, latest first, that can be gone through more than once: the ratios in which
                parties that have nothing come back.
        """
        had = start.shares
        turns = () if had is None else _turns(start, had, moved, earlier)
        return cls(start, tuple(moved), had, start.other_ballots_beside_shares, turns)

    @classmethod
    def of_votes(cls, start: Scenario, moved: Collection[int]) -> "Move":
        """The same move in the scenario's own votes, one by one."""
        had = start.votes
        return cls(start, tuple(moved), had, start.other_ballots, _turns(start, had, moved, ()))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Move):
            return NotImplemented
        one, two = self.start, other.start
        return (self.moved, self.had, self.turns) == (other.moved, other.had, other.turns) and (
            one is two
            or (one.votes, one.other_ballots, one.locked, one.rules)
            == (two.votes, two.other_ballots, two.locked, two.rules)
        )

    def __hash__(self) -> int:
        return hash((self.moved, self.had, self.turns))

    @property
    def possible(self) -> bool:
        """Whether anything can be moved: not all of the shares are locked, and some other share can give way."""
        return self.had is not None and bool(self.turns) and bool(self._free_to_move)

    @property
    def free(self) -> int:
        """What the moved shares that are not locked can have together at most."""
        if self.had is None:
            return 0
        return sum([self.had[i] for i in self._free_to_move]) + sum([turn.total for turn in self.turns])

    @property
    def _free_to_move(self) -> list[int]:
        parties = self.start.parties
        return [i for i in self.moved if not parties[i].locked]

    def to(self, targets: Mapping[int, int]) -> Scenario:
        """The scenario with the shares moved.

        Because everything is computed from the start, a drag out and back restores it exactly.

        Args:
            targets: where to, in hundredths of a percent or in votes, by index. Each stops at 0 and at what locked
                shares and the targets before it leave free. Locked shares stay.

        Returns:
            The start itself where nothing moves: it may have real counts that no share can express.
        """
        moved = self._free_to_move
        if self.had is None or not moved or not self.turns:
            return self.start
        # Votes that total 10,000 are hundredths of a percent, and then a slider shows where they are.
        here = self.start.shown_shares if sum(self.had) == WHOLE else self.had
        if all(targets[i] == here[i] for i in moved):
            return self.start
        votes = list(self.had)
        before = sum([votes[i] for i in moved])
        free = before + sum([turn.total for turn in self.turns])
        gain = -before
        for i in moved:
            votes[i] = min(max(targets[i], 0), free)
            free -= votes[i]
            gain += votes[i]
        for i, left in given_way(gain, self.turns):
            votes[i] = left
        return self.start.with_votes(votes, self.other_ballots)


def _turns(
    start: Scenario, had: Sequence[int], moved: Collection[int], earlier: Iterable[Sequence[int]]
) -> tuple[Payers, ...]:
    """Who gives way in a scenario, by its own choice. A party that is gone cannot: then everyone does."""
    choice: int | str = start.gives_way
    if choice not in (EVERYONE, LARGEST):
        choice = start.keys.index(start.gives_way) if start.gives_way in start.keys else EVERYONE
    return payers(had, start.locked, start.held, moved, choice, earlier)
