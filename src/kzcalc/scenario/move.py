"""What moving shares would bring: one value, for sliders, banner, strips, sweep and map, so that they agree."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kzcalc.law import Rules
from kzcalc.scenario.scenario import Scenario
from kzcalc.scenario.shares import EVERYONE, LARGEST, Payers, given_way, payers


@dataclass(frozen=True, slots=True)
class Move:
    """Some shares that move, and who gives way to them. Equal moves bring the same.

    Attributes:
        start: the scenario in which the hand took hold.
        moved: the indices of the shares that move.
        votes: of the start.
        other_ballots: of the start.
        rules: of the start.
        locked: which shares of the start are locked.
        shares: all shares of the start in hundredths of a percent; None if these cannot say who clears the threshold,
            and then nothing can be moved.
        turns: who gives way, in turn.
    """

    start: Scenario = field(compare=False)
    moved: tuple[int, ...]
    votes: tuple[int, ...]
    other_ballots: int
    rules: Rules
    locked: tuple[bool, ...]
    shares: tuple[int, ...] | None
    turns: tuple[Payers, ...]

    @classmethod
    def of(cls, start: Scenario, moved: Collection[int], earlier: Iterable[Sequence[int]] = ()) -> "Move":
        """The move of some shares from a scenario.

        Args:
            start: the scenario in which the hand took hold.
            moved: the indices of the shares that move.
            earlier: shares from before, latest first, that can be gone through more than once: the ratios in which
                parties that have nothing come back.
        """
        shares = start.shares
        turns = () if shares is None else payers(shares, start.locked, start.held, moved, chosen(start), earlier)
        return cls(start, tuple(moved), start.votes, start.other_ballots, start.rules, start.locked, shares, turns)

    @property
    def possible(self) -> bool:
        """Whether anything can be moved: not all of the shares are locked, and some other share can give way."""
        return self.shares is not None and bool(self.turns) and not all(self.locked[i] for i in self.moved)

    @property
    def free(self) -> int:
        """What the moved shares that are not locked can have together at most, in hundredths of a percent."""
        if self.shares is None:
            return 0
        return sum([self.shares[i] for i in self.moved if not self.locked[i]]) + sum([t.total for t in self.turns])

    def to(self, targets: Mapping[int, int]) -> Scenario:
        """The scenario with the shares moved.

        Because everything is computed from the start, a drag out and back restores it exactly.

        Args:
            targets: where to, in hundredths of a percent, by index. Each stops at 0 and at what locked shares and the
                targets before it leave free. Locked shares stay.

        Returns:
            The start itself where nothing moves: it may have real counts that no share can express.
        """
        shown = self.start.shown_shares
        moved = [i for i in self.moved if not self.locked[i]]
        if self.shares is None or not self.possible or all(targets[i] == shown[i] for i in moved):
            return self.start
        shares, free = list(self.shares), self.free
        before = sum([shares[i] for i in moved])
        for i in moved:
            shares[i] = min(max(targets[i], 0), free)
            free -= shares[i]
        for i, share in given_way(sum([shares[i] for i in moved]) - before, self.turns):
            shares[i] = share
        return self.start.with_votes(shares, self.start.other_ballots_beside_shares)


def chosen(scenario: Scenario) -> int | str:
    """Who gives way in a scenario, as `payers` takes it: by index, where it is a party."""
    choice = scenario.gives_way
    if choice in (EVERYONE, LARGEST):
        return choice
    return scenario.keys.index(choice) if choice in scenario.keys else EVERYONE
