"""The elections and polls that the program knows: facts with their sources, from resources/elections.json."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Literal

import msgspec

from kzcalc.law import Guarantee, Rules
from kzcalc.resources import resource
from kzcalc.scenario.scenario import Party, Scenario

UNVERIFIED = "Unverified:"
"""How a line of a scenario's notes begins that says what no source confirms. The window keeps it on screen."""

Kind = Literal["official", "exit poll", "exit polls as reported", "pre-election poll"]
"""What kind of figures an entry holds."""

Rest = Literal["left out", "other ballots"]
"""What becomes of the points that a poll's published shares lack to 100: they count for nothing, or they are ballots
for no list."""

Figure = Literal["shares", "sample", "turnout", "rules"]
"""What can be unverified."""


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
class CatalogueEntry:
    """A scenario to start from, with what one has to know of it.

    An official result has the real counts and the rules of its year. A poll has the published percentages, in
    hundredths of a percent as they were published: 81.3 is 8,130 votes. It has the parties and the rules of 2012.

    Attributes:
        id: identifies the entry, as in resources/elections.json.
        kind: what kind of figures these are.
        title: the title of the scenario, in English.
        date: when the election or the poll was: ``2012-01-15``, or ``2012-01`` where the day is not known.
        source: where the figures were read.
        pollster: who asked; empty for an official result.
        sample: how many were asked, or None where that is not known.
        caveats: sentences that one should read before using the figures, in English.
        unverified: what no source confirms: which figure, and a sentence about it in English.
        turnout: who voted, where known.
        published: the published shares in percent by party, of a poll.
        assumed: shares in percent by party that stand for published words, such as "just over 7 percent".
        missing: percentage points that a poll's shares lack to 100; negative if they are more than 100, and 0 for an
            official result.
        parties: the parties with their votes, in registration order as far as it is known.
        other_ballots: ballots for no list that are known as such.
        rules: the rules of the year.
    """

    id: str
    kind: Kind
    title: str
    date: str
    source: str
    parties: tuple[Party, ...]
    rules: Rules
    pollster: str = ""
    sample: int | None = None
    caveats: tuple[str, ...] = ()
    unverified: Mapping[Figure, str] = field(default_factory=dict)
    turnout: Turnout | None = None
    published: Mapping[str, Fraction] = field(default_factory=dict)
    assumed: Mapping[str, Fraction] = field(default_factory=dict)
    missing: Fraction = Fraction(0)
    other_ballots: int = 0

    @property
    def unpublished(self) -> tuple[Party, ...]:
        """The parties that a poll says nothing about; they stand at 0."""
        if self.kind == "official":
            return ()
        return tuple(p for p in self.parties if p.key not in self.published and p.key not in self.assumed)

    def scenario(self, rest: Rest = "left out") -> Scenario:
        """The scenario to start from.

        The votes are the published hundredths, whatever they add up to: shares of 100 would have to be rounded, and
        7.0 as published would no longer be exactly 7.0 of all ballots.

        Args:
            rest: what becomes of the missing points. Left out, they are nowhere. As other ballots they stand beside
                the votes, and count where the rules measure the threshold by the ballots cast.
        """
        others = self.other_ballots
        if rest == "other ballots" and self.missing > 0:
            others += _hundredths(self.missing)
        return Scenario(self.title, self.parties, others, self.rules, self._notes(rest))

    def _notes(self, rest: Rest) -> str:
        if self.kind == "official":
            head = f"Official result of the election of {self.date}."
        else:
            sample = "not known" if self.sample is None else f"{self.sample:,}"
            head = f"{self.kind.capitalize()}, {self.date}: {self.pollster}. Sample: {sample}."
        lines = [head, f"Source: {self.source}.", *self.caveats]
        for figure, sentence in self.unverified.items():
            # The scenario leaves out a turnout that is not confirmed, so nothing on screen hangs on it.
            lines.append(sentence if figure == "turnout" else f"{UNVERIFIED} {sentence}")
        if self.unpublished:
            names = ", ".join(p.name for p in self.unpublished)
            lines.append(f"Assumption: {names} stand at 0, because nothing was published of them.")
        if self.missing > 0:
            what = "are left out" if rest == "left out" else "count as ballots for no list"
            lines.append(f"The missing {_decimal(self.missing)} of 100 percentage points {what}, an assumption.")
        elif self.missing < 0:
            lines.append(f"The shares are {_decimal(-self.missing)} percentage points more than 100.")
        return "\n".join(lines)


def catalogue() -> dict[str, Scenario]:
    """The scenarios that come with the program: official results by year, and the polls of January 2012.

    Where a poll's published shares do not add up to 100, the missing points are left out.
    """
    return {entry.id: entry.scenario() for entry in entries()}


@cache
def entries() -> tuple[CatalogueEntry, ...]:
    """All entries of the catalogue, the official result of 2012 first."""
    facts = _facts()
    return (*(_official(e, facts) for e in facts.elections), *(_poll(p, facts) for p in facts.polls_2012))


def official_result_2012() -> Scenario:
    """The official result of 15 January 2012, under the law as it then was: what the program opens on."""
    return entries()[0].scenario()


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
    guarantee: bool | str
    """A sentence where it is not established."""
    votes: dict[str, int]
    turnout: Turnout | None = None
    against_all: int = 0
    caveats: tuple[str, ...] = ()
    unverified: dict[Figure, str] = {}


class _Poll(msgspec.Struct):
    id: str
    kind: Kind
    title: str
    date: str
    source: str
    pollster: str
    sample: int | None
    percent: dict[str, Decimal]
    assumed_percent: dict[str, Decimal] = {}
    caveats: tuple[str, ...] = ()
    unverified: dict[Figure, str] = {}


class _Facts(msgspec.Struct):
    colors: dict[str, str]
    colors_other_years: dict[str, str]
    parties_2012: dict[str, dict[str, str]]
    parties_other_years: dict[str, dict[str, str]]
    elections: list[_Election]
    polls_2012: list[_Poll]

    @property
    def names(self) -> dict[str, dict[str, str]]:
        return self.parties_2012 | self.parties_other_years

    def party(self, key: str, votes: int) -> Party:
        colors = self.colors | self.colors_other_years
        return Party(key, self.names[key]["en"], colors[key], votes)


def _facts() -> _Facts:
    return msgspec.json.decode(resource("elections.json").read_bytes(), type=_Facts)


def _official(election: _Election, facts: _Facts) -> CatalogueEntry:
    invalid = 0
    if election.turnout is not None and "turnout" not in election.unverified:
        invalid = election.turnout.invalid
    return CatalogueEntry(
        id=election.id,
        kind="official",
        title=election.title,
        date=election.date,
        source=election.source,
        parties=tuple(facts.party(key, votes) for key, votes in election.votes.items()),
        # Where "against all" was on the ballot, the Commission's shares are of the votes for it and for the lists.
        other_ballots=election.against_all or invalid,
        rules=Rules(
            seats=election.list_seats,
            assembly_seats=election.assembly_seats,
            threshold=Fraction(election.threshold),
            threshold_base="cast" if election.against_all else "valid",
            guarantee=Guarantee() if election.guarantee is True else None,
        ),
        caveats=election.caveats,
        unverified=election.unverified,
        turnout=election.turnout,
    )


def _poll(poll: _Poll, facts: _Facts) -> CatalogueEntry:
    published = {key: Fraction(percent) for key, percent in poll.percent.items()}
    assumed = {key: Fraction(percent) for key, percent in poll.assumed_percent.items()}
    shares = published | assumed
    return CatalogueEntry(
        id=poll.id,
        kind=poll.kind,
        title=poll.title,
        date=poll.date,
        source=poll.source,
        parties=tuple(facts.party(key, _hundredths(shares.get(key, Fraction(0)))) for key in facts.parties_2012),
        rules=Rules(),
        pollster=poll.pollster,
        sample=poll.sample,
        caveats=poll.caveats,
        unverified=poll.unverified,
        published=published,
        assumed=assumed,
        missing=100 - sum(shares.values(), Fraction(0)),
    )


def _hundredths(percent: Fraction) -> int:
    """A percentage of at most two decimals in hundredths of a percent."""
    return round(100 * percent)


def _decimal(percent: Fraction) -> str:
    return f"{Decimal(_hundredths(percent)).scaleb(-2).normalize():f}"


def record(scenario: Scenario) -> CatalogueEntry | None:
    """Stub"""
    return _records().get((scenario.votes, scenario.other_ballots, scenario.rules))


@cache
def _records() -> dict[object, CatalogueEntry]:
    return {(e.scenario().votes, e.scenario().other_ballots, e.rules): e for e in entries()}
