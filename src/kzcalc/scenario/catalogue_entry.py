"""An entry of the catalogue: what is known of an election or a poll, and how it is told.

What is said of it in words is made here of templates, so that the window can say it in its own language.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Literal, Protocol

from kzcalc.law import Rules
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
        return f"{Decimal(hundredths_of(points)).scaleb(-2).normalize():f}"

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
            others += hundredths_of(self.missing)
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


def hundredths_of(percent: Fraction) -> int:
    """A percentage of at most two decimals in hundredths of a percent."""
    return round(100 * percent)
