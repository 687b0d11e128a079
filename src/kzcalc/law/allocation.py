"""What an allocation of seats is: the seats, and the reasons for each of them."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from kzcalc.law.rules import Rules


class Admission(Enum):
    """Why a list takes part in the distribution of seats, or why it does not."""

    THRESHOLD = "threshold"
    """Admitted: its share is at the threshold or above it."""
    GUARANTEE = "guarantee"
    """Admitted as the runner-up, by the guarantee clause."""
    BELOW_THRESHOLD = "below-threshold"
    """Not admitted: its share is below the threshold."""
    NO_VOTES = "no-votes"
    """Not admitted: a list without votes never is, whatever the threshold."""


class ClauseStatus(Enum):
    """What became of the guarantee clause."""

    ACTIVE = "active"
    """Only one list cleared the threshold, and the runner-up is admitted beside it."""
    SEVERAL_PASSED = "several-passed"
    """Two or more lists cleared the threshold: there is nothing to guarantee."""
    NOBODY_PASSED = "nobody-passed"
    """No list cleared the threshold. The clause speaks of exactly one; of none the law says nothing."""
    NO_RUNNER_UP = "no-runner-up"
    """One list cleared the threshold, but no other list has votes: the clause cannot apply."""
    NOT_IN_RULES = "not-in-rules"
    """The rules have no guarantee clause."""


class TieKind(Enum):
    """What registration order had to decide."""

    RUNNER_UP = "runner-up"
    """Lists with equal votes were second."""
    REMAINDER = "remainder"
    """Lists with equal remainders stood where the seats not distributed ran out."""
    DIVISOR = "divisor"
    """Under a divisor method, equal quotients stood where the seats ran out."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A decision that registration order took.

    Attributes:
        kind: what was decided.
        parties: the indices of the lists that were equal, in registration order.
        winners: those of them that got what there was to get: the earlier registered.
    """

    kind: TieKind
    parties: tuple[int, ...]
    winners: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Allocation:
    """The seats of every list, with the reasons. All tuples have one entry a list, in registration order.

    The paragraphs are those of article 97-1.

    Attributes:
        seats: the list seats of each list.
        whole_parts: the whole part of each quotient (paragraph 3), 0 for lists that are not admitted. A divisor method
            has no quotients: all that it gives out is here.
        added_to_minimum: the seats that the runner-up is given beyond its whole part to have its minimum (paragraph 3).
        admissions: why each list is admitted, or why not.
        clause: what became of the guarantee clause.
        runner_up: the index of the list that the clause admitted, or None.
        ties: what registration order decided; empty in the normal case.
        base: the votes that the threshold is a share of.
        votes: the votes that were allocated from.
        other_ballots: the ballots for no list.
        rules: the rules applied.
    """

    seats: tuple[int, ...]
    whole_parts: tuple[int, ...]
    added_to_minimum: int
    admissions: tuple[Admission, ...]
    clause: ClauseStatus
    runner_up: int | None
    ties: tuple[Tie, ...]
    base: int
    votes: tuple[int, ...]
    other_ballots: int
    rules: Rules

    @property
    def unfilled(self) -> int:
        """Seats that nobody gets because nobody is admitted: all of them, or 0."""
        return self.rules.seats - sum(self.seats)

    @property
    def admitted(self) -> tuple[bool, ...]:
        """Which lists take part in the distribution."""
        return tuple([a is Admission.THRESHOLD or a is Admission.GUARANTEE for a in self.admissions])

    @property
    def clause_active(self) -> bool:
        """Whether the guarantee clause admitted the runner-up."""
        return self.runner_up is not None

    @property
    def leftovers(self) -> tuple[int, ...]:
        """What each list gets of the seats that whole parts and minimum leave (paragraph 4).

        Under the clause they are the leader's. Where whole parts and minimum are more than the seats, there is less
        than nothing left for it: the number is negative.
        """
        beyond = [seats - whole for seats, whole in zip(self.seats, self.whole_parts, strict=True)]
        if self.runner_up is not None:
            beyond[self.runner_up] = 0
        return tuple(beyond)

    @property
    def quota(self) -> Fraction | None:
        """Votes for one seat (paragraphs 1, 2), or None if nobody is admitted or the method has no quota."""
        votes = sum([v for v, admitted in zip(self.votes, self.admitted, strict=True) if admitted])
        return Fraction(*self.rules.quota(votes)) if votes and self.rules.has_quota else None

    @property
    def quotients(self) -> tuple[Fraction, ...]:
        """Each list's votes ÷ quota; the runner-up's under the clause times the correction coefficient (paragraph 3).

        0 for lists that are not admitted, and for all under a divisor method.
        """
        quota, guarantee = self.quota, self.rules.guarantee
        if quota is None:
            return (Fraction(0),) * len(self.votes)
        quotients = [v / quota if a else Fraction(0) for v, a in zip(self.votes, self.admitted, strict=True)]
        if self.runner_up is not None and guarantee is not None:
            quotients[self.runner_up] *= guarantee.correction
        return tuple(quotients)

    @property
    def remainders(self) -> tuple[Fraction, ...]:
        """The fractional part of each quotient."""
        return tuple([quotient % 1 for quotient in self.quotients])
