"""What a poll leaves open, in words: outcomes, how many parliaments of fifty have them, and how probable they are."""

from fractions import Fraction
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.numbers import number, percent

PARLIAMENTS = 50
"""How many parliaments stand for all simulations."""


class Parliaments(NamedTuple):
    """A share of the simulations as parliaments of fifty, rounded to the nearest.

    Attributes:
        whole: how many of fifty.
        few: something happened, but in less than half a parliament: ``whole`` is 0, though it is not never.
        most: something failed, but in less than half a parliament: ``whole`` is 49, though it is more.
    """

    whole: int
    few: bool
    most: bool

    @classmethod
    def of(cls, simulations: int, total: int) -> "Parliaments":
        """So many simulations of a total. Neither never nor always is shown where it is not exactly so."""
        rounded = (2 * PARLIAMENTS * simulations + total) // (2 * total) if total else 0
        few = rounded == 0 < simulations
        most = rounded == PARLIAMENTS and simulations < total
        return cls(rounded - most, few, most)


class PollSentences:
    """What is said of a poll's outcomes, each given by its kind and, where it is one of a party, that party's name.

    A class, because of texts that count with %n lupdate sees the plural in ``self.tr`` alone.
    """

    def tr(self, text: str, comment: str = "", count: int = -1) -> str:
        """A text in the user's language, as of a `QObject`."""
        return QCoreApplication.translate("PollSentences", text, comment, count)

    def outcome(self, kind: str, party: str) -> str:
        """An outcome as a sentence."""
        match kind:
            case "clause":
                return self.tr("The clause applies")
            case "second":
                return self.tr("A second party gets seats")
            case "two thirds":
                return self.tr("One party has two thirds")
            case _:
                return self.tr("{party} gets seats").format(party=party)

    def of_fifty(self, share: Parliaments) -> str:
        """How many parliaments of fifty, in short."""
        text = self.tr("{count} of 50 parliaments")
        if share.few:
            text = self.tr("fewer than {count} of 50 parliaments")
        elif share.most:
            text = self.tr("more than {count} of 50 parliaments")
        return text.format(count=number(1 if share.few else share.whole))

    def finding(self, kind: str, share: Parliaments) -> str:
        """How many parliaments of fifty have the clause, or where the rules have none, a second party."""
        clause = kind == "clause"
        if share.few:
            if clause:
                return self.tr("Fewer than 1 of 50 parliaments has the clause")
            return self.tr("Fewer than 1 of 50 parliaments has a second party")
        if share.most:
            if clause:
                return self.tr("More than 49 of 50 parliaments have the clause")
            return self.tr("More than 49 of 50 parliaments have a second party")
        if clause:
            return self.tr("%n of 50 parliaments have the clause", "", share.whole)
        return self.tr("%n of 50 parliaments have a second party", "", share.whole)

    def all_simulations(self, probability: str, asked: int, *, official: bool) -> str:
        """What bars and lines are, while all simulations are shown.

        Args:
            probability: of what the finding tells, written.
            asked: how many people were asked, or would have been.
            official: whether the shares are an official result, which nobody was asked for.
        """
        if official:
            text = self.tr(
                "{probability}, if %Ln people had been asked. Bars: the official result. Lines: 90 % of all "
                "simulations.",
                "",
                asked,
            )
        else:
            text = self.tr("{probability}. Bars: exactly these shares. Lines: 90 % of all simulations.")
        return text.format(probability=probability)

    def only(self, outcome: str, simulations: int) -> str:
        """That the simulations with an outcome alone are shown."""
        text = self.tr("Lines and table: only the %Ln simulations with “{outcome}”.", "", simulations)
        return text.format(outcome=outcome)

    def too_few(self, outcome: str, simulations: int, total: int, least: int) -> str:
        """That the simulations with an outcome are too few to tell anything."""
        text = self.tr("“{outcome}”: only %Ln of {total} simulations. At least {least} are needed.", "", simulations)
        return text.format(outcome=outcome, total=number(total), least=number(least))

    def so_far(self, simulations: int, total: int | None) -> str:
        """How many simulations there are, and while there will be more, of how many."""
        if total is None:
            return self.tr("%Ln simulations", "", simulations)
        return self.tr("%Ln of {total} simulations", "", simulations).format(total=number(total))


def probability(value: float) -> str:
    """A probability in percent, with a tenth; what is almost never or almost always does not look like never or always.

    Simulations can only say so much: 0 % and 100 % are of the simulations.
    """
    if 0 < value < 0.001:
        return f"<\N{NO-BREAK SPACE}{percent(Fraction(1, 10), 1)}"
    if 0.999 < value < 1:
        return f">\N{NO-BREAK SPACE}{percent(Fraction(999, 10), 1)}"
    return percent(Fraction(value) * 100, 0 if value in (0, 1) else 1)
