"""Tipping points: the smallest change of one party's share that changes what comes of the election.

One share moves, the **mover's**; the **payers** give or take what it gains or loses: the unlocked others in proportion
to what they have, or one party alone. All other shares stand still. So every election that the mover can bring about
lies on a line, and the law's decisions cut the line into pieces: at the **breakpoints** a list reaches the threshold,
the mover has as many votes as another list, or a list has none. They are solved for exactly.

Between two breakpoints the same lists pass, and the mover is the runner-up throughout or nowhere. There its seats never
fall while its share rises, under every method, so bisection finds the turn:

- Largest remainders (no clause). Write ``q`` for the quotients. As the mover's share rises, its own quotient rises or
  stays, and that of every other admitted list falls or stays. Lists ``a`` and ``b`` with ``s_a`` and ``s_b`` seats
  trade one where ``(q_a - s_a) - (q_b - s_b)`` passes 1. Were the mover to be ``b``, this would have to rise, but it
  falls. (Seats *can* go against votes under largest remainders, but that takes a second list that grows.)
- Highest averages: the mover's averages rise against those of every other list.
- Under the clause two lists share the seats, and the mover's part of their votes rises if it is one of them. (If it
  leads, the runner-up may be one list and then another, but the most votes of the others still fall or stay.) The
  runner-up's seats follow from its part of these votes. Where its whole seats rise by one there is one seat less left
  over, where the leader's fall by one there is one more, and in both cases the order of the two remainders turns so
  that the runner-up's seats stay as they are; they change only where the remainders cross, and then upwards. The
  minimum of two cuts this off below.

At the breakpoints themselves everything may jump, in both directions; so each of them, and both ends of each piece, is
put to the law by itself. A whole piece narrower than a billionth of the votes is looked at in its middle alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, gcd
from operator import sub
from typing import Literal, get_args

from kzcalc.law import Admission, Allocation, allocate
from kzcalc.scenario import Scenario
from kzcalc.scenario.scenario import share

Event = Literal["gain-seat", "lose-seat", "enter", "leave", "clause-on", "clause-off"]
"""What a party's share can bring about. To enter is to pass the threshold, to leave is to pass it no longer."""

EVENTS: tuple[Event, ...] = get_args(Event)

_PREFERRED_UP: tuple[Event, ...] = ("gain-seat", "enter", "clause-on")
"""Events that are told with a rising share where a falling one of the same size does the same."""

_MOST_VOTES = 10**15 - 1
"""What a scenario file holds for one party."""

# All three as parts of the votes: a hundredth of it is a percentage point.
_GRID = Fraction(1, 10**9)
"""The step of the search."""
_PRECISION = Fraction(1, 10**7)
"""How near to the turn bisection stops: 0.00001 points."""
_ROOM = Fraction(1, 10**6)
"""How far beyond the turn a scenario of few votes is looked for: 0.0001 points."""

_EQUAL = Fraction(2, 10**4)
"""Changes that differ by less, in percentage points, count as equal."""

_ADMITTED = (Admission.THRESHOLD, Admission.GUARANTEE)


@dataclass(frozen=True, slots=True)
class TippingPoint:
    """The smallest change of a party's share that brings an event about.

    Where the event happens at a share, that share is met exactly if a scenario file can hold it; where it happens just
    beyond one, the change goes at most 0.0002 percentage points beyond.

    Attributes:
        party: the key of the party whose share moves.
        event: what it brings about: ``gain-seat``, ``lose-seat`` (the party has more, or fewer, seats than now),
            ``enter``, ``leave`` (it passes the threshold, or no longer), ``clause-on``, ``clause-off`` (the guarantee
            clause becomes active, or no longer is).
        share_change: the change of the party's share of the valid votes, signed, in percentage points.
        votes_change: the same in votes, if the number of all votes stayed as it is; seldom a whole number.
        seat_moves: by how many seats each party's number changes, in registration order: who pays the seat.
        scenario: the scenario with the change applied. Its shares are exact; its votes are as many as that takes, not
            as many as before.
    """

    party: str
    event: Event
    share_change: Fraction
    votes_change: Fraction
    seat_moves: tuple[int, ...]
    scenario: Scenario


def tipping_points(scenario: Scenario, payer: str | None = None) -> list[TippingPoint]:
    """For every party, the smallest change of its share that brings each event about.

    Shares that are locked stay as they are: a locked party has no tipping points and pays for none.

    Under the Droop method the quota is rounded to whole votes, so that seats depend a little on how many votes there
    are. There a seat counts as gained or lost if it is so against the scenario as it stands and also against the same
    shares of as many votes as the tipping point's scenario has.

    Args:
        scenario: where the change starts from.
        payer: the key of the party that pays for the change, or None for the others in proportion (in equal parts if
            they have no votes). A payer that is locked pays for nothing.

    Returns:
        The tipping points by party, in registration order, and of one party in the order of ``EVENTS``. An event that
        no share of the party can bring about is absent.

    Raises:
        ValueError: no party has the payer's key.
    """
    if payer is not None and payer not in scenario.keys:
        raise ValueError(f"payer must be the key of a party, not {payer!r}")
    if not any(scenario.votes):
        return []
    now = scenario.allocate()
    points = []
    for mover in range(len(scenario.parties)):
        payers = _payers(scenario, mover, payer)
        if payers and any(scenario.votes[i] for i in (mover, *payers)):
            points += _Search(scenario, now, mover, payers).points()
    return points


def _payers(scenario: Scenario, mover: int, payer: str | None) -> list[int]:
    """The indices of the parties that pay for the mover's change; none if its share cannot move."""
    if scenario.parties[mover].locked:
        return []
    return [
        i for i, p in enumerate(scenario.parties) if i != mover and not p.locked and (payer is None or p.key == payer)
    ]


class _Line:
    """All elections that the mover can bring about, in the smallest whole numbers.

    A place on the line is a **level**: the payers' votes over their weights. At level ``c/n``, in lowest terms, party
    ``k`` has ``n * still[k] + c * flow[k]`` votes. (They have no common divisor: a prime in all of them would divide
    either all weights or all of ``still`` and the other ballots, and was divided out of these.) The level falls as the
    mover's share rises, from ``top``, where the mover has nothing, to 0, where the payers have nothing.

    Attributes:
        total: all votes at a whole level.
        other_ballots: ballots for no list at a whole level where the rules count them, else 0.
        start: the level of the scenario as it is.
        top: the level at which the mover has no votes.
        step: by how much the level changes where the mover's share changes by all votes.
    """

    def __init__(self, scenario: Scenario, mover: int, payers: Sequence[int]) -> None:
        votes, rules = scenario.votes, scenario.rules
        counted = scenario.other_ballots if rules.threshold_base == "cast" else 0
        paid = [votes[i] for i in payers]
        # As when a slider is moved: others that have nothing give and take in equal parts.
        weights = paid if any(paid) else [1] * len(payers)
        common = gcd(*weights)

        fixed = [0 if i == mover or i in payers else v for i, v in enumerate(votes)]
        unit = gcd(sum(votes), counted, *fixed)
        self.mover, self.payers, self.rules = mover, payers, rules
        self.still = [v // unit for v in fixed]
        self.still[mover] = (sum(votes) - sum(fixed)) // unit
        self.flow = [0] * len(votes)
        for i, weight in zip(payers, weights, strict=True):
            self.flow[i] = weight // common
        weight = sum(self.flow)
        self.flow[mover] = -weight
        self.total, self.other_ballots = sum(self.still), counted // unit
        self.top = Fraction(self.still[mover], weight)
        self.start = Fraction(sum(paid), unit * weight)
        self.step = Fraction(self.total, weight)

    def votes_at(self, level: Fraction) -> list[int]:
        """The smallest whole numbers of votes in exactly the level's shares; the last are the other ballots."""
        c, n = level.numerator, level.denominator
        votes = [n * still + c * flow for still, flow in zip(self.still, self.flow, strict=True)]
        votes.append(n * self.other_ballots)
        return votes

    def breakpoints(self) -> set[Fraction]:
        """The levels at which the mover's seats may jump in either direction, both ends of the line included."""
        levels = {level for level in (*self._threshold_levels(), *self._equal_levels()) if 0 < level < self.top}
        return levels | {Fraction(0), self.top}

    def _threshold_levels(self) -> Iterator[Fraction]:
        """Where the mover or a payer has exactly the threshold's share."""
        needed = self.rules.threshold * (self.total + self.other_ballots)
        for i in (self.mover, *self.payers):
            if self.flow[i]:
                yield (needed - self.still[i]) / self.flow[i]

    def _equal_levels(self) -> Iterator[Fraction]:
        """Where the mover has as many votes as another list: it may become the runner-up there, or be it no longer.

        Who else is second does not matter to the mover: if it leads, its seats follow from the second's votes alone.
        """
        if self.rules.guarantee is None:
            return
        for i in range(len(self.still)):
            if i != self.mover:
                yield (self.still[self.mover] - self.still[i]) / Fraction(self.flow[i] - self.flow[self.mover])


class _Search:
    """The search for the tipping points of one party."""

    def __init__(self, scenario: Scenario, now: Allocation, mover: int, payers: Sequence[int]) -> None:
        self.scenario, self.now, self.mover = scenario, now, mover
        self.line = line = _Line(scenario, mover, payers)
        self.grid = ceil(1 / (_GRID * line.step))
        self.precision = max(1, floor(_PRECISION * line.step * self.grid))

        seats = {now.seats[mover]}
        if scenario.rules.method == "droop":
            seats.add(self._allocate(line.votes_at(line.start)).seats[mover])
        self.fewest, self.most = min(seats), max(seats)
        self.passes = now.admissions[mover] is Admission.THRESHOLD
        impossible = {"enter" if self.passes else "leave", "clause-on" if now.clause_active else "clause-off"}
        self.events = [event for event in EVENTS if event not in impossible]

    def points(self) -> list[TippingPoint]:
        """The party's tipping points, in the order of EVENTS."""
        levels, start = self.line.breakpoints(), self.line.start
        up = self._first(sorted([level for level in levels if level < start], reverse=True))
        down = self._first(sorted([level for level in levels if level > start]))
        points = []
        for event in self.events:
            both = (up.get(event), down.get(event)) if event in _PREFERRED_UP else (down.get(event), up.get(event))
            nearest = _nearest([point for point in both if point])
            if nearest:
                points.append(nearest)
        return points

    def _first(self, breakpoints: Sequence[Fraction]) -> dict[Event, TippingPoint]:
        """The first place of each event on the way over the breakpoints, away from the start."""
        found: dict[Event, TippingPoint] = {}
        before = self.line.start
        for edge in breakpoints:
            self._look_between(*self._ends(before, edge), found)
            self._look_at(edge, breakpoints[-1], found)
            before = edge
        return found

    def _ends(self, before: Fraction, after: Fraction) -> tuple[Fraction, Fraction]:
        """The first and the last step of the search between two breakpoints; twice the middle if there is none."""
        low, high = sorted((before, after))
        first, last = floor(low * self.grid) + 1, ceil(high * self.grid) - 1
        if first > last:
            return (low + high) / 2, (low + high) / 2
        ends = Fraction(first, self.grid), Fraction(last, self.grid)
        return ends if low == before else ends[::-1]

    def _look_between(self, near: Fraction, far: Fraction, found: dict[Event, TippingPoint]) -> None:
        at_near = self._allocate(self.line.votes_at(near))
        # A list that is not admitted has no seats in the whole piece, and only seats change within one.
        admitted = at_near.admissions[self.mover] in _ADMITTED
        at_far = self._allocate(self.line.votes_at(far)) if admitted else at_near
        for event in self.events:
            if event in found:
                continue
            if self._happens(event, at_near):
                level = near
            elif self._happens(event, at_far):
                level = self._turn(event, near, far)
            else:
                continue
            point = self._point(event, [*self._beyond(level, far), level])
            if point:
                found[event] = point

    def _look_at(self, level: Fraction, end: Fraction, found: dict[Event, TippingPoint]) -> None:
        here = self._allocate(self.line.votes_at(level))
        for event in self.events:
            if event not in found and self._happens(event, here):
                point = self._point(event, [level, *self._beyond(level, end)])
                if point:
                    found[event] = point

    def _turn(self, event: Event, near: Fraction, far: Fraction) -> Fraction:
        """The first level of a piece at which an event happens that does not at its near end, but at its far end."""
        before, after = floor(near * self.grid), floor(far * self.grid)
        while abs(after - before) > self.precision:
            middle = (before + after) // 2
            if self._happens(event, self._allocate(self.line.votes_at(Fraction(middle, self.grid)))):
                after = middle
            else:
                before = middle
        return Fraction(after, self.grid)

    def _beyond(self, level: Fraction, end: Fraction) -> Iterator[Fraction]:
        """Levels a little farther on than the given one, of small numbers, the nearer the later."""
        room = _ROOM * self.line.step
        for _ in range(3):
            there = max(level - room, end) if end < level else min(level + room, end)
            yield _simplest(min(level, there), max(level, there))
            room /= 16

    def _happens(self, event: Event, then: Allocation) -> bool:
        match event:
            case "gain-seat":
                return then.seats[self.mover] > self.most
            case "lose-seat":
                return then.seats[self.mover] < self.fewest
            case "enter" | "leave":
                return (then.admissions[self.mover] is Admission.THRESHOLD) is not self.passes
            case "clause-on" | "clause-off":
                return then.clause_active is not self.now.clause_active

    def _allocate(self, votes: list[int]) -> Allocation:
        if self.scenario.rules.method == "droop":
            votes = _enlarged(votes)
        return allocate(votes[:-1], self.scenario.rules, votes[-1])

    def _point(self, event: Event, levels: Iterable[Fraction]) -> TippingPoint | None:
        """The tipping point at the first of the levels whose votes a file can hold and which bring the event about."""
        candidates = [self.line.votes_at(level) for level in levels]
        # Rounded ones are for counts beyond all electorates, and for single points that take very many votes.
        for votes in (*candidates, *map(_rounded, candidates)):
            if max(votes) <= _MOST_VOTES:
                then = self._allocate(votes)
                if self._happens(event, then):
                    return self._applied(event, then)
        return None

    def _applied(self, event: Event, then: Allocation) -> TippingPoint:
        scenario, mover = self.scenario, self.mover
        total, before = sum(then.votes), sum(scenario.votes)
        other_ballots = then.other_ballots
        if scenario.rules.threshold_base != "cast":
            other_ballots = min(_MOST_VOTES, (2 * scenario.other_ballots * total + before) // (2 * before))
        change = share(then.votes[mover], total) - share(scenario.votes[mover], before)
        return TippingPoint(
            party=scenario.keys[mover],
            event=event,
            share_change=change,
            votes_change=change * before / 100,
            seat_moves=tuple(map(sub, then.seats, self.now.seats)),
            scenario=scenario.with_votes(then.votes, other_ballots),
        )


def _nearest(points: Sequence[TippingPoint]) -> TippingPoint | None:
    """The point of the smallest change; of two that differ by no more than the search may be off, the first."""
    best = None
    for point in points:
        if best is None or abs(point.share_change) + _EQUAL < abs(best.share_change):
            best = point
    return best


def _simplest(low: Fraction, high: Fraction) -> Fraction:
    """The fraction of the smallest denominator from low to high, both 0 or more and included."""
    a, b, c, d = low.numerator, low.denominator, high.numerator, high.denominator
    # Both ends written as continued fractions: the simplest one follows them as far as they agree.
    before, now = (0, 1), (1, 0)
    while True:
        whole = -(-a // b)
        if whole * d <= c:
            return Fraction(whole * now[0] + before[0], whole * now[1] + before[1])
        whole -= 1
        before, now = now, (whole * now[0] + before[0], whole * now[1] + before[1])
        a, b, c, d = d, c - whole * d, b, a - whole * b


def _rounded(votes: list[int]) -> list[int]:
    """The votes in almost the same proportions, with the largest as large as a file can hold."""
    largest = max(votes)
    return [(2 * v * _MOST_VOTES + largest) // (2 * largest) for v in votes]


def _enlarged(votes: list[int]) -> list[int]:
    """The votes in the largest whole numbers of the same proportions that a file can hold, if it can hold them."""
    return [v * max(1, _MOST_VOTES // max(votes)) for v in votes]
