"""What the guarantee clause does and how far it is away: what the card says, and the scenario in which it applies."""

from dataclasses import dataclass, replace
from enum import Enum

from kzcalc.law import Admission, Allocation, ClauseStatus, Guarantee, allocate
from kzcalc.scenario import Scenario
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import WHOLE, within_bounds


class Obstacle(Enum):
    """Why the clause cannot be shown."""

    LOCKED = "locked"
    """A share that would have to change is locked."""
    HUNDREDTHS = "hundredths"
    """Shares in hundredths of a percent cannot say it."""


@dataclass(frozen=True, slots=True)
class ClausePath:
    """What it takes for the clause to apply where two or more lists cleared the threshold.

    Attributes:
        leader: the index of the list with the most votes, which would be the only one to clear it.
        falling: the lists that would have to fall below it, by index, the smallest first.
        below: the share that they would have to be below, in hundredths of a percent, on the sliders.
        scenario: the scenario in which they are, and the clause applies; None where there is an obstacle.
        obstacle: why there is no such scenario.
    """

    leader: int
    falling: tuple[int, ...]
    below: int
    scenario: Scenario | None
    obstacle: Obstacle | None


@dataclass(frozen=True, slots=True)
class Counterfactual:
    """The same votes under the same rules, without the guarantee clause and with it.

    Attributes:
        without: the allocation without the clause.
        applied: the allocation with it; where the rules have none, with that of 2009.
        in_rules: whether the rules have the clause.
    """

    without: Allocation
    applied: Allocation
    in_rules: bool

    @classmethod
    def of(cls, allocation: Allocation) -> "Counterfactual":
        """What an allocation is compared with."""
        in_rules = allocation.rules.guarantee is not None
        rules = replace(allocation.rules, guarantee=None if in_rules else Guarantee())
        other = allocate(allocation.votes, rules, allocation.other_ballots)
        without, applied = (other, allocation) if in_rules else (allocation, other)
        return cls(without, applied, in_rules)

    @property
    def status(self) -> ClauseStatus:
        """What becomes of the clause, or would if the rules had it."""
        return self.applied.clause

    @property
    def cleared(self) -> tuple[int, ...]:
        """The lists that cleared the threshold, by index."""
        return tuple([i for i, a in enumerate(self.without.admissions) if a is Admission.THRESHOLD])

    def seats(self, party: int) -> tuple[int, int]:
        """The list seats of a party without the clause and with it."""
        return self.without.seats[party], self.applied.seats[party]


def clause_path(scenario: Scenario, allocation: Allocation) -> ClausePath | None:
    """The way to the guarantee clause, computed with the sliders' own share-out.

    Every list but the leader falls just below the threshold, or stays below. The runner-up keeps its rank: the others
    stay behind it, and only where locked shares leave no other way one registered later is as large. What this frees
    goes to those who give way; where that would lift one of them to the threshold again, or to the runner-up, to the
    leader.

    Args:
        scenario: where two or more lists cleared the threshold.
        allocation: its allocation.

    Returns:
        The way, or None if fewer than two lists cleared the threshold or the rules have no clause.
    """
    if allocation.clause is not ClauseStatus.SEVERAL_PASSED:
        return None
    votes = scenario.votes
    by_votes = sorted(range(len(votes)), key=lambda i: -votes[i])
    leader, runner_up = by_votes[:2]
    falling = tuple([i for i in reversed(by_votes) if i != leader and allocation.admissions[i] is Admission.THRESHOLD])
    below = scenario.share_that_passes
    lists = range(len(votes))
    there, obstacle = _applied(scenario, leader, runner_up, [below - 1 - (i != runner_up) for i in lists])
    if obstacle is Obstacle.LOCKED:
        # Of equals the one registered earlier is second.
        there, obstacle = _applied(scenario, leader, runner_up, [below - 1 - (i < runner_up) for i in lists])
    return ClausePath(leader, falling, below, there, obstacle)


def _applied(
    scenario: Scenario, leader: int, runner_up: int, caps: list[int]
) -> tuple[Scenario | None, Obstacle | None]:
    """The scenario with all lists but the leader at most at their caps, and the runner-up at most at the highest."""
    shares = scenario.shares
    if shares is None or caps[runner_up] < 1:
        return None, Obstacle.HUNDREDTHS
    caps[leader] = WHOLE
    targets = {i: cap for i, cap in enumerate(caps) if shares[i] > cap}
    move = Move.of(scenario, tuple(targets))
    if any(scenario.parties[i].locked for i in targets) or not move.possible:
        return None, Obstacle.LOCKED
    moved = move.to(targets).votes
    if scenario.locked[leader]:
        bounds = [
            (share, share) if p.locked else (0, cap)
            for p, share, cap in zip(scenario.parties, shares, caps, strict=True)
        ]
        bounds[runner_up] = (caps[runner_up], caps[runner_up])
        with_room = within_bounds(WHOLE, moved, bounds)
        if with_room is None:
            return None, Obstacle.LOCKED
        moved = with_room
    there = [min(share, cap) for share, cap in zip(moved, caps, strict=True)]
    there[leader] += WHOLE - sum(there)
    # The leader has no less than before, the runner-up the most that stays below, and nobody more or as much before it:
    # no allocation is needed to know what comes of it.
    return scenario.with_votes(there, scenario.other_ballots_beside_shares), None
