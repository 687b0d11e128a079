"""What a scenario is compared with: columns, each the same votes under other rules or a scenario as it once was."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, get_args

from kzcalc.law import Allocation, Guarantee, Rules, allocate
from kzcalc.scenario.party import Party
from kzcalc.scenario.scenario import Kind, Scenario

KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Variation:
    """The votes of the scenario on the table under other rules: its present ones but for one thing.

    Attributes:
        kind: what is different.
        unknown: keys of a file that this version does not know, kept for the next save.
    """

    kind: Kind
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

    @classmethod
    def of(cls, scenario: Scenario, title: str | None = None) -> "Pinned":
        """A scenario as it is now: what its seats follow from, without padlocks, notes and columns of its own.

        Args:
            scenario: what to keep.
            title: what to call it, if not as the scenario.
        """
        parties = tuple([Party(p.key, p.name, p.color, p.votes) for p in scenario.parties])
        return cls(scenario.title if title is None else title, parties, scenario.other_ballots, scenario.rules)

    def allocate(self) -> Allocation:
        """Share out the seats by the rules of the time."""
        return allocate([p.votes for p in self.parties], self.rules, self.other_ballots)


Column = Variation | Pinned
"""What stands beside the scenario on the table."""
