"""The elections and polls that the program knows: facts with their sources, from resources/elections.json."""

from decimal import Decimal
from fractions import Fraction
from functools import cache

import msgspec

from kzcalc.law import Guarantee, Rules
from kzcalc.resources import resource
from kzcalc.scenario.catalogue_entry import (
    CatalogueEntry,
    Caveat,
    EntryKind,
    Figure,
    Rest,
    Turnout,
    Words,
    hundredths_of,
)
from kzcalc.scenario.party import Party
from kzcalc.scenario.scenario import Scenario


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
    votes = election.votes or {key: hundredths_of(percent) for key, percent in published.items()}
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
        parties=tuple(facts.party(p.key, hundredths_of(shares.get(p.key, Fraction(0)))) for p in election.parties),
        rules=election.rules,
        pollster=poll.pollster,
        sample=poll.sample,
        caveats=facts.caveats_of(poll.caveats),
        published=published,
        assumed=assumed,
        missing=100 - against_all - sum(shares.values(), Fraction(0)),
        other_ballots=hundredths_of(against_all),
    )
