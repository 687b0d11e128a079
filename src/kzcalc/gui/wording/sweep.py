"""What one share does, in words: the finding, the jumps, who gives way, and what a place on the chart says."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from kzcalc.analysis.findings import Cause, Finding, Jump, Kind
from kzcalc.gui.wording.names import party_name_in_sentence
from kzcalc.gui.wording.numbers import hundredths, number, short, short_percent
from kzcalc.law import Rules
from kzcalc.scenario import Scenario
from kzcalc.scenario.move import Move
from kzcalc.scenario.shares import WHOLE


class SweepWords:
    """What comes of the share of one party.

    A class, because of texts that count with %n lupdate sees the plural in ``self.tr`` alone.

    Args:
        scenario: what is on the table.
        party: the index of the party whose share it is.
    """

    def __init__(self, scenario: Scenario, party: int) -> None:
        self._scenario = scenario
        self._names = [party_name_in_sentence(p) for p in scenario.parties]
        self._party = self._names[party]
        self._threshold = short_percent(100 * scenario.rules.threshold)
        guarantee = scenario.rules.guarantee
        self._factor = "" if guarantee is None else f"×\N{NO-BREAK SPACE}{short(guarantee.correction)}"

    def tr(self, text: str, comment: str = "", count: int = -1) -> str:
        """A text in the user's language, as of a `QObject`."""
        return QCoreApplication.translate("SweepWords", text, comment, count)

    # -- the finding -----------------------------------------------------------------------------------------------

    def finding(self, found: Finding) -> str:
        """The one thing to say, as a heading."""
        text = self._range(found) if found.first != found.last else self._point(found)
        return text.format(
            party=self._party,
            first=number(Fraction(found.first, 100), 2),
            last=hundredths(found.last),
            before=number(found.before),
            after=number(found.after),
        )

    def _range(self, found: Finding) -> str:
        seats = found.after
        match found.kind:
            case Kind.BY_CLAUSE:
                return self.tr("Between {first} and {last} {party} owes every seat to the clause")
            case Kind.WOULD_BE_BY_CLAUSE:
                return self.tr("Under the law of 2009 {party} would get seats between {first} and {last}")
            case Kind.COSTS:
                return self.tr("Between {first} and {last} the clause costs {party} up to %n seats", "", seats)
            case Kind.STEADY:
                return self.tr("{party} gains seat by seat: no share brings several at once")
            case _ if found.last == WHOLE:  # NEVER
                return self.tr("No share at all brings {party} a seat here")
            case _:
                return self.tr("No share up to {last} brings {party} a seat, and more is not possible here")

    def _point(self, found: Finding) -> str:
        seats = found.after
        match found.kind:
            case Kind.BY_CLAUSE:
                return self.tr("At {last} {party} owes every seat to the clause")
            case Kind.WOULD_BE_BY_CLAUSE:
                return self.tr("Under the law of 2009 {party} would get seats at {last}")
            case Kind.COSTS:
                return self.tr("At {last} the clause costs {party} %n seats", "", seats)
            case Kind.AT_ONCE:
                return self.tr("Below {last} {party} gets no seat, and there it gets %n at once", "", seats)
            case Kind.JUMP:
                return self.tr("At {last} the seats of {party} jump from {before} to {after}")
            case _:  # FIXED
                return self.tr("No other share can give way here: {party} stays at {last}")

    # -- the jumps -------------------------------------------------------------------------------------------------

    def seats(self, jump: Jump) -> str:
        """From how many seats to how many."""
        return f"{number(jump.before)} → {number(jump.after)}"

    def longest_seats(self) -> str:
        """What has the room that any of these needs."""
        most = number(self._scenario.rules.seats)
        return f"{most} → {most}"

    def happens(self, jump: Jump) -> str:
        """What happens there, and which majority that is."""
        text = self._cause(jump).format(
            party="" if jump.other is None else self._names[jump.other],
            threshold=self._threshold,
            factor=self._factor,
        )
        rules = self._scenario.rules
        won = self._majority(jump.after, rules)
        return text if won == self._majority(jump.before, rules) or not won else f"{text}; {won}"

    def _majority(self, seats: int, rules: Rules) -> str:
        if seats >= rules.two_thirds:
            return self.tr("two thirds of the house")
        return self.tr("a majority of the house") if seats >= rules.majority else ""

    def _cause(self, jump: Jump) -> str:
        seats = abs(jump.after - jump.before)
        fewer = jump.after < jump.before
        match jump.cause:
            case Cause.SECOND if jump.other is not None:
                text = self.tr("becomes the runner-up, ahead of {party}")
            case Cause.SECOND:
                text = self.tr("the clause begins to apply, with it as the runner-up")
            case Cause.COEFFICIENT if fewer:
                text = self.tr("%n whole seats fewer after {factor}", "", seats)
            case Cause.COEFFICIENT:
                text = self.tr("%n more whole seats after {factor}", "", seats)
            case Cause.CLEARS if jump.clause_before and not jump.clause:
                text = self.tr("clears {threshold} by itself: the clause stops to apply")
            case Cause.CLEARS if jump.clause and not jump.clause_before:
                text = self.tr("clears {threshold}: the clause begins to apply, and admits {party}")
            case Cause.CLEARS:
                text = self.tr("clears {threshold} by itself")
            case Cause.VOTES if fewer:
                text = self.tr("loses %n seats", "", seats)
            case Cause.VOTES:
                text = self.tr("%n more seats by its votes", "", seats)
            case _:
                text = self._cause_beside(jump, seats, fewer=fewer)
        return text

    def _cause_beside(self, jump: Jump, seats: int, *, fewer: bool) -> str:
        """What happens to others."""
        match jump.cause:
            case Cause.REMAINDERS:
                text = self.tr("loses %n seats by the remainders", "", seats)
            case Cause.RUNNER_UP if fewer:
                text = self.tr("the runner-up gets %n more seats: {party}", "", seats)
            case Cause.RUNNER_UP:
                text = self.tr("the runner-up gets %n seats fewer: {party}", "", seats)
            case Cause.CLAUSE_BEGINS:
                text = self.tr("the clause begins to apply, and admits {party}")
            case Cause.CLAUSE_ENDS:
                text = self.tr("the clause stops to apply")
            case Cause.RIVAL_OUT:
                text = self.tr("{party} falls below {threshold}")
            case Cause.RIVAL_IN:
                text = self.tr("{party} clears {threshold}")
            case _:  # OUT
                text = self.tr("is not admitted any more")
        return text

    # -- the chart -------------------------------------------------------------------------------------------------

    def now(self, share: int, seats: int) -> str:
        """What is on the table, on a tag."""
        return self.tr("now {share}: %n seats", "", seats).format(share=hundredths(share))

    def reading(self, share: int, seats: Sequence[int], *, clause: bool) -> str:
        """What comes of a share, a line each: the share, everyone's seats, and the clause."""
        held = [f"{name} {number(count)}" for name, count in zip(self._names, seats, strict=True) if count]
        lines = [f"{self._party} {hundredths(share)}"]
        lines.append(self.tr("seats: {seats}").format(seats=", ".join(held) or self.tr("none")))
        if clause:
            lines.append(self.tr("the clause applies"))
        return "\n".join(lines)

    def impossible(self, share: int) -> str:
        """Why nothing comes of a share."""
        text = self.tr("{share} is not possible: it is more than the locked shares leave.")
        return text.format(share=hundredths(share))


def who_gives_way(move: Move) -> str:
    """Who gives way to a move, as a note."""
    translate = QCoreApplication.translate
    if not move.turns:
        return translate("SweepWords", "no other share can give way")
    first, parties = move.turns[0].parties, move.start.parties
    if len(first) == len(parties) - len(move.moved):
        text = translate("SweepWords", "the others keep their proportions")
    elif len(first) > 1:
        text = translate("SweepWords", "the others that are free keep their proportions")
    elif len(move.turns) > 1:
        text = translate("SweepWords", "first to give way: {party}")
    else:
        text = translate("SweepWords", "gives way: {party}")
    return text.format(party=party_name_in_sentence(parties[first[0]]))
