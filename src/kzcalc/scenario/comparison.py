"""What a scenario is compared with: columns, each the same votes under other rules or a scenario as it once was."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import lru_cache
from typing import Any, Literal, get_args

from kzcalc.law import Allocation, Guarantee, Rules, allocate
from kzcalc.scenario.party import MOST_COLUMNS, Party

VariationKind = Literal[
    "with-clause",
    "without-clause",
    "no-threshold",
    "threshold-5",
    "cast-base",
    "dhondt",
    "sainte-lague",
]
"""What a variation changes of the rules."""

VARIATION_KINDS: tuple[VariationKind, ...] = get_args(VariationKind)


@dataclass(frozen=True, slots=True)
class Variation:
    """The votes of the scenario on the table under other rules: its present ones but for one thing.

    Attributes:
        kind: what is different.
        unknown: keys of a file that this version does not know, kept for the next save.
    """

    kind: VariationKind
    unknown: Mapping[str, Any] = field(default_factory=dict)

    def rules(self, present: Rules) -> Rules:
        """The rules of the column.

        They may be the present ones, where these are like that already.

        Args:
            present: the rules of the scenario on the table.
        """
        match self.kind:
            case "with-clause":
                rules = replace(present, guarantee=present.guarantee or Guarantee())
            case "without-clause":
                rules = replace(present, guarantee=None)
            case "no-threshold":
                rules = replace(present, threshold=Fraction(0))
            case "threshold-5":
                rules = replace(present, threshold=Fraction(5, 100))
            case "cast-base":
                rules = replace(present, threshold_base="cast")
            case "dhondt" | "sainte-lague":
                rules = replace(present, method=self.kind)
        return rules


@dataclass(frozen=True, slots=True)
class Pinned:
    """A scenario as it was when it became a column; what is on the table changes without it.

    Attributes:
        title: a short name.
        parties: 2 to 20 parties.
        other_ballots: ballots for no list, 0 or more.
        rules: the rules that its seats are allocated by.
        unknown: keys of a file that this version does not know, by the place they stood in, as in a scenario.
    """

    title: str
    parties: tuple[Party, ...]
    other_ballots: int = 0
    rules: Rules = field(default_factory=Rules)
    unknown: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def allocate(self) -> Allocation:
        """Share out the seats by the rules of the time."""
        return _allocated(tuple([p.votes for p in self.parties]), self.rules, self.other_ballots)


@lru_cache(maxsize=MOST_COLUMNS)
def _allocated(votes: tuple[int, ...], rules: Rules, other_ballots: int) -> Allocation:
    """What is pinned never changes: its seats are shared out once, and kept while it stands beside a drag."""
    return allocate(votes, rules, other_ballots)


Column = Variation | Pinned
"""What stands beside the scenario on the table."""


def compare(
    columns: Sequence[Column], votes: Sequence[int], rules: Rules, other_ballots: int = 0
) -> tuple[Allocation, ...]:
    """What stands beside the present allocation: one for each column.

    Args:
        columns: what to compare with.
        votes: the present votes, in registration order, which variations put under their own rules.
        rules: the present rules.
        other_ballots: the present ballots for no list.
    """
    return tuple(
        [
            column.allocate() if isinstance(column, Pinned) else allocate(votes, column.rules(rules), other_ballots)
            for column in columns
        ]
    )
