"""The elections and polls that the program knows: facts with their sources, from resources/elections.json.

What is said of them in words is made here of templates, so that the window can say it in its own language.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Literal, Protocol

import msgspec

from kzcalc.law import Guarantee, Rules
from kzcalc.resources import resource
from kzcalc.scenario.party import Party
from kzcalc.scenario.scenario import Scenario
from kzcalc.scenario.translatable import QT_TRANSLATE_NOOP

EntryKind = Literal["official", "council", "exit poll", "exit polls as reported", "pre-election poll"]
"""What kind of figures an entry holds."""

Rest = Literal["left out", "other ballots"]
"""What becomes of the points that a poll's published shares lack to 100: they count for nothing, or they are ballots
for no list."""

Figure = Literal["shares", "votes", "sample", "turnout", "rules", "order", "seats"]
"""What a caveat is about."""


@dataclass(frozen=True, slots=True)
class Turnout:
    """Who could vote and who did.

    Attributes:
        registered: registered voters.
        cast: ballots cast.
        invalid: invalid ballots among them.
    """

    registered: int
    cast: int
    invalid: int


@dataclass(frozen=True, slots=True)
class Caveat:
    """What one should know before using a figure.

    Attributes:
        id: identifies it, as in resources/elections.json.
        kind: what it is about.
        text: the sentence, in English.
        unverified: whether it says what no source confirms.
    """

    id: str
    kind: Figure
    text: str
    unverified: bool = False


class Words(Protocol):
    """How entries are told: in English by `English`, in the window in the user's language."""

    def say(self, text: str) -> str:
        """A template, a title, a source or a caveat in the language."""

    def date(self, date: str) -> str:
        """A date such as ``2012-01-15`` or ``2012-01``."""

    def number(self, number: int) -> str:
        """A whole number."""

    def points(self, points: Fraction) -> str:
        """Percentage points."""

    def name(self, party: Party) -> str:
        """What a party is called."""


class English:
    """Entries told in English, for programs."""

    def say(self, text: str) -> str:
        """The text itself."""
        return text

    def date(self, date: str) -> str:
        """The date as it stands in the facts."""
        return date

    def number(self, number: int) -> str:
        """A number with commas."""
        return f"{number:,}"

    def points(self, points: Fraction) -> str:
        """A decimal number."""
        return f"{Decimal(_hundredths(points)).scaleb(-2).normalize():f}"

    def name(self, party: Party) -> str:
        """The party's name as it is."""
        return party.name


_OFFICIAL = QT_TRANSLATE_NOOP("Catalogue", "Official result of the election of {date}.")
_COUNCIL = QT_TRANSLATE_NOOP("Catalogue", "Result of the council election of {date}.")
_POLLS = {
    "exit poll": QT_TRANSLATE_NOOP("Catalogue", "Exit poll, {date}: {pollster}."),
    "exit polls as reported": QT_TRANSLATE_NOOP("Catalogue", "Exit polls as reported, {date}: {pollster}."),
    "pre-election poll": QT_TRANSLATE_NOOP("Catalogue", "Poll before the election, {date}: {pollster}."),
}
_NOT_KNOWN = QT_TRANSLATE_NOOP("Catalogue", "not known")
_SAMPLE = QT_TRANSLATE_NOOP("Catalogue", "People asked: {sample}.")
_SOURCE = QT_TRANSLATE_NOOP("Catalogue", "Source: {source}.")
UNVERIFIED = QT_TRANSLATE_NOOP("Catalogue", "Unverified: {sentence}")
"""How a line of a scenario's notes begins that says what no source confirms. The window keeps it on screen."""
_UNPUBLISHED = QT_TRANSLATE_NOOP("Catalogue", "Assumption: these stand at 0, because nothing was published: {parties}.")
_LEFT_OUT = QT_TRANSLATE_NOOP("Catalogue", "Assumption: the missing {points} of 100 percentage points are left out.")
_COUNTED = QT_TRANSLATE_NOOP(
    "Catalogue", "Assumption: the missing {points} of 100 percentage points count as ballots for no list."
)
_TOO_MANY = QT_TRANSLATE_NOOP("Catalogue", "The shares are {points} percentage points more than 100.")
_WHAT_IF = QT_TRANSLATE_NOOP("Catalogue", "What if, based on: {title}. Source: {source}.")


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A scenario to start from, with what one has to know of it.

    A result has the real counts, or where only percentages were published these, and the rules of its year. A poll has
    the published percentages, in hundredths of a percent as they were published: 81.3 is 8,130 votes. It has the
    parties and the rules of its election.

    Attributes:
        id: identifies the entry, as in resources/elections.json.
        kind: what kind of figures these are.
        title: the title of the scenario, in English.
        date: when the election or the poll was: ``2012-01-15``, or ``2012-01`` where the day is not known.
        source: where the figures were read.
        place: where a council sits; empty for what is of the whole country.
        pollster: who asked; empty for a result.
        sample: how many were asked, or None where that is not known.
        caveats: what one should know before using the figures.
        turnout: who voted, where that is confirmed.
        published: the published shares in percent by party, where there are no counts.
        assumed: shares in percent by party that stand for published words, such as "just over 7 percent".
        missing: percentage points that published shares lack to 100; negative if they are more than 100, and 0 where
            there are counts.
        parties: the parties with their votes, in registration order as far as it is known.
        other_ballots: ballots for no list that are known as such.
        rules: the rules of the year.
    """

    id: str
    kind: EntryKind
    title: str
    date: str
    source: str
    parties: tuple[Party, ...]
    rules: Rules
    place: str = ""
    pollster: str = ""
    sample: int | None = None
    caveats: tuple[Caveat, ...] = ()
    turnout: Turnout | None = None
    published: Mapping[str, Fraction] = field(default_factory=dict)
    assumed: Mapping[str, Fraction] = field(default_factory=dict)
    missing: Fraction = Fraction(0)
    other_ballots: int = 0

    @property
    def is_result(self) -> bool:
        """Whether it is what an election brought, and no poll."""
        return self.kind in ("official", "council")

    @property
    def has_counts(self) -> bool:
        """Whether its votes are counts, and no percentages."""
        return self.is_result and not self.published

    @property
    def unverified(self) -> dict[Figure, Caveat]:
        """What no source confirms, by what it is about."""
        return {caveat.kind: caveat for caveat in self.caveats if caveat.unverified}

    @property
    def unpublished(self) -> tuple[Party, ...]:
        """The parties that a poll says nothing about; they stand at 0."""
        if self.is_result:
            return ()
        return tuple(p for p in self.parties if p.key not in self.published and p.key not in self.assumed)

    def scenario(self, rest: Rest = "left out", words: Words | None = None) -> Scenario:
        """The scenario to start from.

        The votes are the published hundredths, whatever they add up to: shares of 100 would have to be rounded, and
        7.0 as published would no longer be exactly 7.0 of all ballots.

        Args:
            rest: what becomes of the missing points. Left out, they are nowhere. As other ballots they stand beside
                the votes, and count where the rules measure the threshold by the ballots cast.
            words: what title and notes are told in; English by default.
        """
        words = words or English()
        others = self.other_ballots
        if rest == "other ballots" and self.missing > 0:
            others += _hundredths(self.missing)
        title, notes = words.say(self.title), self.notes(rest, words)
        return Scenario(title, self.parties, others, self.rules, notes, sample_size=self.sample)

    def notes(self, rest: Rest, words: Words) -> str:
        """What one has to know of the scenario, a line each."""
        head = self._head(words)
        lines = [head, words.say(_SOURCE).format(source=words.say(self.source)), *self._caveats(rest, words)]
        return "\n".join(lines)

    def what_if_notes(self, rest: Rest, words: Words) -> str:
        """The same of a scenario that was made of this one, and is it no longer."""
        head = words.say(_WHAT_IF).format(title=words.say(self.title), source=words.say(self.source))
        return "\n".join([head, *self._caveats(rest, words)])

    def _head(self, words: Words) -> str:
        date = words.date(self.date)
        if self.is_result:
            return words.say(_OFFICIAL if self.kind == "official" else _COUNCIL).format(date=date)
        sample = words.say(_NOT_KNOWN) if self.sample is None else words.number(self.sample)
        told = words.say(_POLLS[self.kind]).format(date=date, pollster=words.say(self.pollster))
        return f"{told} {words.say(_SAMPLE).format(sample=sample)}"

    def _caveats(self, rest: Rest, words: Words) -> Iterator[str]:
        for caveat in self.caveats:
            sentence = words.say(caveat.text)
            # A turnout that is not confirmed is left out, so nothing on screen hangs on it.
            marked = caveat.unverified and caveat.kind != "turnout"
            yield words.say(UNVERIFIED).format(sentence=sentence) if marked else sentence
        if self.unpublished:
            yield words.say(_UNPUBLISHED).format(parties=", ".join(map(words.name, self.unpublished)))
        if self.missing > 0:
            yield words.say(_LEFT_OUT if rest == "left out" else _COUNTED).format(points=words.points(self.missing))
        elif self.missing < 0:
            yield words.say(_TOO_MANY).format(points=words.points(-self.missing))


def catalogue() -> dict[str, Scenario]:
    """The scenarios that come with the program: results by year, exit polls, polls, councils.

    Where a poll's published shares do not add up to 100, the missing points are left out.
    """
    return {entry.id: entry.scenario() for entry in entries()}


@cache
def entries() -> tuple[CatalogueEntry, ...]:
    """All entries of the catalogue, the official result of 2012 first."""
    facts = _facts()
    results = {election.id: _result(election, facts) for election in facts.elections}
    return (*results.values(), *(_poll(poll, results[poll.election], facts) for poll in facts.polls))


def official_result_2012(words: Words | None = None) -> Scenario:
    """The official result of 15 January 2012, under the law as it then was: what the program opens on.

    Args:
        words: what title and notes are told in; English by default.
    """
    return entries()[0].scenario(words=words)


def record(scenario: Scenario) -> CatalogueEntry | None:
    """The entry of which a scenario has the parties, their votes, the ballots for no list and the rules, if any.

    Title, notes, padlocks and what else is the user's own do not matter.
    """
    return _records().get(_figures(scenario))


def holds_percentages(scenario: Scenario) -> bool:
    """Whether the votes are the percentages of an entry without counts, each vote a hundredth of a percent."""
    return (scenario.keys, scenario.votes) in _percentages()


@cache
def _percentages() -> frozenset[tuple[tuple[str, ...], tuple[int, ...]]]:
    scenarios = [entry.scenario() for entry in entries() if not entry.has_counts]
    return frozenset((scenario.keys, scenario.votes) for scenario in scenarios)


@cache
def _records() -> dict[object, CatalogueEntry]:
    rests: tuple[Rest, Rest] = ("other ballots", "left out")
    return {_figures(entry.scenario(rest)): entry for entry in reversed(entries()) for rest in rests}


def _figures(scenario: Scenario) -> object:
    parties = tuple([(p.key, p.name, p.votes) for p in scenario.parties])
    return parties, scenario.other_ballots, scenario.rules


def known_names() -> dict[str, dict[str, str]]:
    """The names of the known parties, by key and by language (``en``, ``ru``, ``kk``)."""
    return _facts().names


class _Election(msgspec.Struct):
    id: str
    title: str
    date: str
    source: str
    list_seats: int
    assembly_seats: int
    threshold: str
    guarantee: bool
    kind: EntryKind = "official"
    place: str = ""
    votes: dict[str, int] = {}
    percent: dict[str, Decimal] = {}
    turnout: Turnout | None = None
    against_all: int = 0
    caveats: tuple[str, ...] = ()


class _Poll(msgspec.Struct):
    id: str
    kind: EntryKind
    title: str
    date: str
    source: str
    pollster: str
    sample: int | None
    election: str
    """By whose parties and rules it is read."""
    percent: dict[str, Decimal]
    assumed_percent: dict[str, Decimal] = {}
    against_all_percent: Decimal = Decimal(0)
    caveats: tuple[str, ...] = ()


class _Caveat(msgspec.Struct):
    kind: Figure
    text: str
    unverified: bool = False


class _Facts(msgspec.Struct):
    colors: dict[str, str]
    colors_other_years: dict[str, str]
    parties_2012: dict[str, dict[str, str]]
    parties_other_years: dict[str, dict[str, str]]
    caveats: dict[str, _Caveat]
    elections: list[_Election]
    polls: list[_Poll]

    @property
    def names(self) -> dict[str, dict[str, str]]:
        return self.parties_2012 | self.parties_other_years

    def party(self, key: str, votes: int) -> Party:
        colors = self.colors | self.colors_other_years
        return Party(key, self.names[key]["en"], colors[key], votes)

    def caveats_of(self, ids: tuple[str, ...]) -> tuple[Caveat, ...]:
        return tuple(Caveat(i, c.kind, c.text, c.unverified) for i, c in ((i, self.caveats[i]) for i in ids))


def _facts() -> _Facts:
    return msgspec.json.decode(resource("elections.json").read_bytes(), type=_Facts)


def _result(election: _Election, facts: _Facts) -> CatalogueEntry:
    caveats = facts.caveats_of(election.caveats)
    is_sure = not any(c.kind == "turnout" and c.unverified for c in caveats)
    turnout = election.turnout if is_sure else None
    published = {key: Fraction(percent) for key, percent in election.percent.items()}
    votes = election.votes or {key: _hundredths(percent) for key, percent in published.items()}
    return CatalogueEntry(
        id=election.id,
        kind=election.kind,
        title=election.title,
        date=election.date,
        source=election.source,
        place=election.place,
        parties=tuple(facts.party(key, count) for key, count in votes.items()),
        # Where "against all" counts, the Commission's shares are of the votes for it and for the lists.
        other_ballots=election.against_all or (turnout.invalid if turnout is not None else 0),
        rules=Rules(
            seats=election.list_seats,
            assembly_seats=election.assembly_seats,
            threshold=Fraction(election.threshold),
            threshold_base="cast" if election.against_all else "valid",
            guarantee=Guarantee() if election.guarantee else None,
        ),
        caveats=caveats,
        turnout=turnout,
        published=published,
        missing=100 - sum(published.values(), Fraction(0)) if published else Fraction(0),
    )


def _poll(poll: _Poll, election: CatalogueEntry, facts: _Facts) -> CatalogueEntry:
    published = {key: Fraction(percent) for key, percent in poll.percent.items()}
    assumed = {key: Fraction(percent) for key, percent in poll.assumed_percent.items()}
    shares, against_all = published | assumed, Fraction(poll.against_all_percent)
    return CatalogueEntry(
        id=poll.id,
        kind=poll.kind,
        title=poll.title,
        date=poll.date,
        source=poll.source,
        parties=tuple(facts.party(p.key, _hundredths(shares.get(p.key, Fraction(0)))) for p in election.parties),
        rules=election.rules,
        pollster=poll.pollster,
        sample=poll.sample,
        caveats=facts.caveats_of(poll.caveats),
        published=published,
        assumed=assumed,
        missing=100 - against_all - sum(shares.values(), Fraction(0)),
        other_ballots=_hundredths(against_all),
    )


def _hundredths(percent: Fraction) -> int:
    """A percentage of at most two decimals in hundredths of a percent."""
    return round(100 * percent)
