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
    """Only one list passed, and the runner-up is admitted beside it."""
    SEVERAL_PASSED = "several-passed"
    """Two or more lists passed: there is nothing to guarantee."""
    NOBODY_PASSED = "nobody-passed"
    """No list passed. The clause speaks of exactly one; nothing covers none."""
    NO_RUNNER_UP = "no-runner-up"
    """One list passed, but no other list has votes: the clause cannot apply."""
    NOT_IN_RULES = "not-in-rules"
    """The rules have no guarantee clause."""


class TieKind(Enum):
    """What registration order had to decide."""

    RUNNER_UP = "runner-up"
    """Lists with equal votes were second."""
    REMAINDER = "remainder"
    """Lists with equal remainders stood where the leftover seats ran out."""
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
class Workings:
    """How the seats were shared out among the admitted lists, as exact integers.

    A list's quotient is ``quotient_numerators[i] / quotient_denominator``. All tuples have one entry a list, in
    registration order, 0 for lists that are not admitted.

    Attributes:
        quota_numerator: numerator of the quota; 0 if nobody is admitted or the method has no quota.
        quota_denominator: denominator of the quota.
        quotient_numerators: of each admitted list, after the correction index.
        quotient_denominator: common to all quotients.
        whole_seats: the whole part of each quotient.
        leftover_seats: what each list got of the seats left over after that. A divisor method knows no quota and
            no whole seats: all its seats are here.
        ties: what registration order decided.
    """

    quota_numerator: int
    quota_denominator: int
    quotient_numerators: tuple[int, ...]
    quotient_denominator: int
    whole_seats: tuple[int, ...]
    leftover_seats: tuple[int, ...]
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class Allocation:
    """The seats of every list, with the reasons. All tuples have one entry a list, in registration order.

    Attributes:
        seats: the list seats of each list.
        unfilled: seats that nobody gets because nobody is admitted.
        admissions: why each list is admitted, or why not.
        clause: what became of the guarantee clause.
        runner_up: the index of the list that the clause admitted, or None.
        moved_by_minimum: seats that the leader gave up so that the runner-up has its guaranteed minimum.
        ties: what registration order decided, before the guaranteed minimum; empty in the normal case.
        workings: quota, quotients, whole seats and leftover seats.
        base: the votes that the threshold is a share of.
        votes: the votes that were allocated from.
        other_ballots: the ballots for no list.
        rules: the rules applied.
    """

    seats: tuple[int, ...]
    unfilled: int
    admissions: tuple[Admission, ...]
    clause: ClauseStatus
    runner_up: int | None
    moved_by_minimum: int
    ties: tuple[Tie, ...]
    workings: Workings
    base: int
    votes: tuple[int, ...]
    other_ballots: int
    rules: Rules

    @property
    def admitted(self) -> tuple[bool, ...]:
        """Which lists take part in the distribution."""
        return tuple([a is Admission.THRESHOLD or a is Admission.GUARANTEE for a in self.admissions])

    @property
    def clause_active(self) -> bool:
        """Whether the guarantee clause put the runner-up into parliament."""
        return self.runner_up is not None

    @property
    def quota(self) -> Fraction | None:
        """Votes for one seat, or None if nobody is admitted or the method has no quota."""
        w = self.workings
        return Fraction(w.quota_numerator, w.quota_denominator) if w.quota_numerator else None

    @property
    def quotients(self) -> tuple[Fraction, ...]:
        """Each list's votes over the quota; the runner-up's under the clause times the correction index."""
        w = self.workings
        return tuple(Fraction(n, w.quotient_denominator) for n in w.quotient_numerators)

    @property
    def remainders(self) -> tuple[Fraction, ...]:
        """The fractional part of each quotient."""
        w = self.workings
        return tuple(Fraction(n % w.quotient_denominator, w.quotient_denominator) for n in w.quotient_numerators)
