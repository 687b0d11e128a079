"""What a sweep of one party's share shows, as values that can be told: its jumps, and the one thing to say of it."""

from dataclasses import dataclass
from enum import Enum


class Cause(Enum):
    """Why a party's seats change from one hundredth to the next."""

    SECOND = "second"
    """It becomes the runner-up, and the clause admits it."""
    COEFFICIENT = "coefficient"
    """It is the runner-up, and its votes ÷ quota times the correction coefficient reach another whole number."""
    CLEARS = "clears"
    """It clears the threshold by itself."""
    VOTES = "votes"
    """It is admitted all along, and its votes bring another seat."""
    REMAINDERS = "remainders"
    """It is admitted all along, and others come before it with their remainders."""
    RUNNER_UP = "runner-up"
    """It is the only one that cleared, and what the runner-up gets is another number."""
    CLAUSE_BEGINS = "clause-begins"
    """It had seats by its votes, and the clause begins to apply."""
    CLAUSE_ENDS = "clause-ends"
    """The clause stops to apply, without its doing."""
    RIVAL_OUT = "rival-out"
    """Another party is not admitted any more."""
    RIVAL_IN = "rival-in"
    """Another party is admitted."""
    OUT = "out"
    """It is not admitted any more."""


@dataclass(frozen=True, slots=True)
class Jump:
    """A share at which a party has other seats than a hundredth below.

    Attributes:
        share: that share, in hundredths of a percent.
        before: the party's seats a hundredth below.
        after: its seats at the share.
        cause: why.
        other: the index of the party that this is about: the one overtaken, the runner-up, the rival; None for none.
        clause_before: whether the guarantee clause applies a hundredth below.
        clause: whether it applies at the share.
    """

    share: int
    before: int
    after: int
    cause: Cause
    other: int | None
    clause_before: bool
    clause: bool


class Kind(Enum):
    """What there is to say of a party's share."""

    BY_CLAUSE = "by-clause"
    """From the first share to the last the party has seats, and without the clause it would have none."""
    WOULD_BE_BY_CLAUSE = "would-be-by-clause"
    """The same of rules without a clause, if they had that of 2009."""
    COSTS = "costs"
    """From the first share to the last the party has fewer seats than without the clause: so many fewer at the most."""
    AT_ONCE = "at-once"
    """Below the share it has no seat, and there it has several at once."""
    JUMP = "jump"
    """At the share its seats change by more than anywhere else."""
    STEADY = "steady"
    """Its seats change one by one."""
    NEVER = "never"
    """Up to the last share that is possible it has no seat."""
    FIXED = "fixed"
    """Its share is the only one possible."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The one thing to say of a party's share. Shares are in hundredths of a percent.

    Attributes:
        kind: what it is.
        first: the first share of which it is true.
        last: the last such share.
        before: the seats a hundredth below the first; 0 where that says nothing.
        after: the seats at the first share; where the clause costs seats, how many at the most.
    """

    kind: Kind
    first: int
    last: int
    before: int = 0
    after: int = 0
