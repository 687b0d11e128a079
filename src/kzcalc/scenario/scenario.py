"""What the user has on the table: parties with their votes, the rules, a title and notes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

from kzcalc.law import Allocation, Rules, allocate
from kzcalc.law.allocate import lists_that_cleared
from kzcalc.scenario.comparison import Column, Pinned
from kzcalc.scenario.party import Party
from kzcalc.scenario.shares import WHOLE, rounded_share, to_share_of, to_shares, within_bounds


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario. The order of the parties is the order of registration, the law's tie-break.

    Attributes:
        title: a short name.
        parties: 2 to 20 parties.
        other_ballots: ballots for no list (invalid, against all, undecided), 0 or more.
        rules: the rules that seats are allocated by.
        notes: whatever the user wants to remember, assumptions above all.
        unknown: keys of a file that this version does not know, by the place they stood in (``""`` for the top
            level, ``"rules"``, ``"rules.guarantee"``), kept for the next save.
        columns: what the scenario is compared with, at most six.
        gives_way: who gives way when a share moves: ``all`` in proportion, the ``largest``, or the party with this key.
        sample_size: how many people were asked, if the shares are those of a poll; None where that is not said.
    """

    title: str
    parties: tuple[Party, ...]
    other_ballots: int = 0
    rules: Rules = field(default_factory=Rules)
    notes: str = ""
    unknown: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    columns: tuple[Column, ...] = ()
    gives_way: str = "all"
    sample_size: int | None = None

    @property
    def votes(self) -> tuple[int, ...]:
        """The votes of each party, in registration order."""
        return tuple([p.votes for p in self.parties])

    @property
    def locked(self) -> tuple[bool, ...]:
        """Which parties' shares are locked, in registration order."""
        return tuple([p.locked for p in self.parties])

    @property
    def held(self) -> tuple[bool, ...]:
        """Which parties' shares are held because they were typed, in registration order."""
        return tuple([p.held for p in self.parties])

    @property
    def keys(self) -> tuple[str, ...]:
        """The parties' keys, in registration order."""
        return tuple([p.key for p in self.parties])

    def allocate(self) -> Allocation:
        """Share out the seats by the scenario's rules."""
        return allocate(self.votes, self.rules, self.other_ballots)

    def pinned(self, title: str | None = None) -> Pinned:
        """The scenario as it is now, for a column: what its seats follow from, without padlocks, notes and columns.

        Args:
            title: what to call it, if not as the scenario.
        """
        parties = tuple([Party(p.key, p.name, p.color, p.votes) for p in self.parties])
        return Pinned(self.title if title is None else title, parties, self.other_ballots, self.rules)

    @property
    def base(self) -> int:
        """The votes that the threshold is a share of."""
        return sum(self.votes) + (self.other_ballots if self.rules.threshold_base == "cast" else 0)

    @property
    def threshold_of_votes(self) -> Fraction:
        """The threshold as a share of the votes for the lists, in percent, exactly.

        Where it is measured by the ballots cast it is more than the rules' own number. 0 if there are no votes.
        """
        total = sum(self.votes)
        return 100 * self.rules.threshold * Fraction(self.base, total) if total else Fraction(0)

    def mark_near(self, share: Fraction) -> Fraction:
        """What a share of the votes for the lists, in percent, must not read as unless it is that.

        It is the threshold as the rules have it, and above that what it comes to of these votes.
        """
        in_rules = 100 * self.rules.threshold
        return in_rules if share < in_rules else self.threshold_of_votes

    @property
    def share_that_passes(self) -> int:
        """The smallest share of the valid votes with which a list clears the threshold, in hundredths of a percent.

        It holds for shares that total 100.00 %. Where the threshold is measured by the ballots cast it is above the
        threshold, and it may be more than 100 %.
        """
        base, threshold = WHOLE, self.rules.threshold
        if self.rules.threshold_base == "cast":
            base += self.other_ballots_beside_shares
        return max(1, -(-base * threshold.numerator // threshold.denominator))

    @property
    def other_ballots_beside_shares(self) -> int:
        """The ballots for no list, rescaled as the votes are when they become shares."""
        return to_share_of(self.other_ballots, sum(self.votes))

    @property
    def shown_shares(self) -> tuple[int, ...]:
        """Each list's share in hundredths of a percent, as a slider shows it: rounded, on its side of the threshold.

        Of real counts they need not total 10,000.
        """
        votes = self.votes
        total = sum(votes)
        if total == WHOLE:
            return votes
        return tuple([min(max(rounded_share(v, total), a), b) for v, (a, b) in zip(votes, self._sides(), strict=True)])

    @property
    def shares(self) -> tuple[int, ...] | None:
        """All shares in hundredths of a percent that total exactly 10,000, with the same lists above the threshold.

        A locked share is the one shown. None if hundredths cannot say that.
        """
        votes = self.votes
        total = sum(votes)
        if total == WHOLE:
            return votes
        if not total:
            return to_shares(votes)
        shown = self.shown_shares
        bounds = [
            (share, share) if p.locked else side
            for p, share, side in zip(self.parties, shown, self._sides(), strict=True)
        ]
        return within_bounds(WHOLE, votes, bounds)

    def _sides(self) -> list[tuple[int, int]]:
        """From where to where a share of each list is on the list's side of the threshold."""
        votes, passes = self.votes, self.share_that_passes
        cleared = set(lists_that_cleared(votes, self.base, self.rules.threshold))
        return [(passes, WHOLE) if i in cleared else (0, passes - 1) for i in range(len(votes))]

    def with_votes(self, votes: Sequence[int], other_ballots: int | None = None) -> "Scenario":
        """The same scenario with other votes, one number a party, and other ballots for no list if given."""
        parties = tuple(
            [
                p if p.votes == v else Party(p.key, p.name, p.color, v, p.locked, p.unknown, p.held)
                for p, v in zip(self.parties, votes, strict=True)
            ]
        )
        others = self.other_ballots if other_ballots is None else other_ballots
        return Scenario(
            self.title,
            parties,
            others,
            self.rules,
            self.notes,
            self.unknown,
            self.columns,
            self.gives_way,
            self.sample_size,
        )

    def with_lock(self, index: int, locked: bool) -> "Scenario":  # noqa: FBT001 - a padlock is a flag
        """The same scenario with one party's share locked or unlocked."""
        parties = list(self.parties)
        parties[index] = replace(parties[index], locked=locked, held=False)
        return replace(self, parties=tuple(parties))

    def with_held(self, index: int, held: bool) -> "Scenario":  # noqa: FBT001 - a pin is a flag
        """The same scenario with one party's share held or not."""
        if self.parties[index].held == held:
            return self
        parties = list(self.parties)
        parties[index] = replace(parties[index], held=held)
        return replace(self, parties=tuple(parties))


def share(votes: int, total: int) -> Fraction:
    """Votes as a share of a total in percent, exactly; 0 of nothing is 0."""
    return Fraction(100 * votes, total) if total else Fraction(0)
