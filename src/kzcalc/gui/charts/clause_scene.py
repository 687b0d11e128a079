"""What the clause card shows, as one value: if it is the same, nothing is painted anew."""

from typing import NamedTuple

from PySide6.QtGui import QColor

from kzcalc.analysis.clause import ClausePath, Counterfactual
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.clause import MOST_NAMED, ClauseSentences
from kzcalc.gui.wording.clause_card import ClauseCardWords
from kzcalc.gui.wording.numbers import hundredths, number
from kzcalc.gui.wording.sentence import Sentence
from kzcalc.law import ClauseStatus, TieKind
from kzcalc.scenario import Scenario

_REACHES = (100, 200, 500, 1_000, 2_000, 5_000)
"""What a meter can hold, in hundredths of a percent; the least that is enough is taken."""


class Named(NamedTuple):
    """A party's name and what its colour is on screen."""

    name: str
    color: QColor


class Pair(NamedTuple):
    """The seats of leader and runner-up without the clause, and with it.

    Attributes:
        titles: what stands over them.
        short_titles: what stands before them, where they are in a line.
        parties: leader and runner-up.
        seats: of both, without the clause; of both, with it.
        would_be: whether the rules have no clause, so that the second is but what would be.
        apply: what the button says that gives the rules the clause.
    """

    titles: tuple[str, str]
    short_titles: tuple[str, str]
    parties: tuple[Named, Named]
    seats: tuple[tuple[int, int], tuple[int, int]]
    would_be: bool
    apply: str


class Meter(NamedTuple):
    """How far a party is from falling below the threshold.

    Attributes:
        party: which.
        share: as its row shows it.
        distance: what it would have to lose, in hundredths of a percent.
        to_go: that in words, and shorter.
    """

    party: Named
    share: str
    distance: int
    to_go: tuple[str, ...]


class Meters(NamedTuple):
    """Who would have to fall for the clause to apply.

    Attributes:
        condition: what stands over it.
        meters: of each that would have to fall, if these are few.
        many: all that would have to fall, if these are many.
        reach: the distance at which a meter is full, in hundredths of a percent.
        note: what stands beside the button that goes there: why it cannot, if so.
    """

    condition: tuple[Sentence, ...]
    meters: tuple[Meter, ...]
    many: tuple[Named, ...]
    reach: int
    note: str


class Figure(NamedTuple):
    """A picture where there is no pair and nobody would have to fall.

    Attributes:
        title: what stands over the number.
        number: of seats.
        shares: the seats of those that have some, largest first.
        alone: whether one party has all the votes.
    """

    title: tuple[Sentence, ...]
    number: str
    shares: tuple[tuple[Named, int], ...]
    alone: bool


class Scene(NamedTuple):
    """All that the card shows.

    Attributes:
        in_rules: whether the rules have the clause.
        status: what becomes of it, or would if they had it.
        tied: whether registration order decided who is second.
        state, headline, headline_of_a_line, detail, law: see `ClauseCardWords`.
        right: what stands at the right.
    """

    in_rules: bool
    status: ClauseStatus
    tied: bool
    state: tuple[str, ...]
    headline: tuple[Sentence, ...]
    headline_of_a_line: tuple[Sentence, ...]
    detail: tuple[Sentence, ...]
    law: tuple[str, ...]
    right: Pair | Meters | Figure

    @property
    def applies(self) -> bool:
        """Whether the clause applies."""
        return self.in_rules and self.status is ClauseStatus.ACTIVE


def scene_of(
    snapshot: Snapshot, compared: Counterfactual, path: ClausePath | None, sentences: ClauseSentences, theme: Theme
) -> Scene:
    """What the card shows of what is on the table."""
    names = sentences.names
    words = ClauseCardWords(compared, names, path)
    parties = snapshot.scenario.parties

    def named(i: int) -> Named:
        return Named(names[i], theme.party(parties[i].color))

    right: Pair | Meters | Figure
    runner_up = compared.applied.runner_up
    if runner_up is not None:
        leader = compared.cleared[0]
        (before, after), (second_before, second_after) = compared.seats(leader), compared.seats(runner_up)
        right = Pair(
            words.titles(),
            words.short_titles(),
            (named(leader), named(runner_up)),
            ((before, second_before), (after, second_after)),
            not compared.in_rules,
            words.apply(),
        )
    elif path is not None:
        few = len(path.falling) <= MOST_NAMED
        right = Meters(
            words.condition(),
            tuple([_meter(snapshot.scenario, i, path.below, named(i), words) for i in path.falling]) if few else (),
            () if few else tuple([named(i) for i in path.falling]),
            _reach(snapshot.start, path),
            words.step_note() if path.scenario is not None else sentences.way(path),
        )
    else:
        seats = compared.without.seats
        order = sorted([i for i, s in enumerate(seats) if s], key=lambda i: -seats[i])
        right = Figure(
            words.picture_title(),
            number(compared.applied.rules.seats),
            tuple([(named(i), seats[i]) for i in order]),
            compared.status is ClauseStatus.NO_RUNNER_UP,
        )
    return Scene(
        compared.in_rules,
        compared.status,
        any(tie.kind is TieKind.RUNNER_UP for tie in compared.applied.ties),
        words.state(),
        words.headline(),
        words.headline_of_a_line(),
        words.detail(),
        words.law(),
        right,
    )


def _meter(scenario: Scenario, i: int, below: int, party: Named, words: ClauseCardWords) -> Meter:
    shown = scenario.shown_shares[i]
    distance = shown - (below - 1)
    return Meter(party, hundredths(shown), distance, words.to_go(distance))


def _reach(start: Scenario, path: ClausePath) -> int:
    """What a meter holds: enough for where the hand took hold, so that no scale changes while it moves."""
    shown = start.shown_shares
    farthest = max(shown[i] - (path.below - 1) for i in path.falling)
    return next((reach for reach in _REACHES if farthest <= reach), 10_000)
