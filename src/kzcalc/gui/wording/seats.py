"""What is written into the picture of the seats."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.numbers import number, telling_number
from kzcalc.law import Admission, Allocation, Rules
from kzcalc.scenario.rounding import telling
from kzcalc.scenario.scenario import share


class SeatsSentences:
    """The texts beside bars and dots.

    A class, because of texts that count with %n lupdate sees the plural in ``self.tr`` alone.
    """

    def tr(self, text: str, comment: str = "", count: int = -1) -> str:
        """A text in the user's language, as of a `QObject`."""
        return QCoreApplication.translate("SeatsSentences", text, comment, count)

    # -- the house -------------------------------------------------------------------------------------------------

    def house(self, rules: Rules) -> str:
        """How many seats the house has, and from where."""
        if not rules.assembly_seats:
            return self.tr("%Ln seats from party lists", "", rules.seats)
        text = self.tr("{lists} from party lists + {assembly} of the Assembly of the People = {house}")
        return self._counted(text, rules)

    def house_in_short(self, rules: Rules) -> str:
        """The same, where there is little room."""
        if not rules.assembly_seats:
            return self.house(rules)
        return self._counted(self.tr("{lists} from lists + {assembly} = {house}"), rules)

    def _counted(self, text: str, rules: Rules) -> str:
        return text.format(
            lists=number(rules.seats), assembly=number(rules.assembly_seats), house=number(rules.house_seats)
        )

    def majority(self, rules: Rules) -> str:
        """What stands at the line of the majority."""
        return self._of_what(self.tr("Majority {seats}"), rules.majority, rules)

    def two_thirds(self, rules: Rules) -> str:
        """What stands at the line of the two-thirds majority."""
        return self._of_what(self.tr("Two thirds {seats}"), rules.two_thirds, rules)

    def _of_what(self, text: str, seats: int, rules: Rules) -> str:
        """A majority, and where the rules have the list seats alone, of how many: the house may have had more."""
        needed = number(seats)
        if not rules.assembly_seats:
            needed = self.tr("{seats} of {house}").format(seats=needed, house=number(rules.house_seats))
        return text.format(seats=needed)

    # -- a list without seats --------------------------------------------------------------------------------------

    def without_seats(self, allocation: Allocation, index: int) -> str:
        """Why a list has no seats: its share, and how much it is short of the threshold; or that it got none."""
        match allocation.admissions[index]:
            case Admission.NO_VOTES:
                return self.tr("no votes")
            case Admission.GUARANTEE:
                return self.tr("admitted, but gets no seats")
            case Admission.THRESHOLD:
                text = self.tr("{share}, cleared, but gets no seats")
            case Admission.BELOW_THRESHOLD:
                text = self.tr("{share}, {points} points short")
        threshold = 100 * allocation.rules.threshold
        scaled, places = telling(share(allocation.votes[index], allocation.base), threshold)
        shown = Fraction(scaled, 10**places)  # what is short is counted from what is read, so that both add up
        return text.format(
            share=f"{number(shown, places)}\N{NO-BREAK SPACE}%",
            points=telling_number(max(threshold - shown, Fraction(0)), Fraction(0), places),
        )

    def unfilled(self, seats: int) -> str:
        """That nobody gets the seats."""
        return self.tr("%Ln seats unfilled: no party is admitted", "", seats)

    def unfilled_in_short(self) -> str:
        """The same below the number of these seats."""
        return self.tr("unfilled", "seats")

    def nobody_admitted(self) -> str:
        """Why they are unfilled."""
        return self.tr("no party is admitted")

    # -- the clause ------------------------------------------------------------------------------------------------

    def by_the_clause(self) -> str:
        """The tag of a party that the clause admitted."""
        return self.tr("by the clause")

    def change_hands(self, seats: int) -> str:
        """What the arrow from the giver to the taker says."""
        return self.tr("%Ln seats change hands", "", seats)

    def would_change_hands(self, seats: int, taker: str) -> str:
        """What the giver's last seats would be."""
        return self.tr("under the law of 2009 these %Ln would be seats of {party}", "", seats).format(party=taker)

    def seats_by_clause(self, seats: int) -> str:
        """The label of the seats in the hall that changed hands."""
        return self.tr("%Ln seats by the clause", "", seats)

    def seats_by_law_of_2009(self, seats: int, taker: str) -> str:
        """The label of the seats in the hall that would change hands."""
        return self.tr("under the law of 2009: {party} {seats}").format(party=taker, seats=number(seats))

    def without_the_clause(self, pair: str) -> str:
        """The other score, below the one that counts."""
        return self.tr("without the clause {pair}").format(pair=pair)

    def with_the_clause(self, pair: str) -> str:
        """The other score, where the rules have no clause."""
        return self.tr("under the law of 2009 {pair}").format(pair=pair)

    # -- the hall --------------------------------------------------------------------------------------------------

    def of_the_house(self, rules: Rules) -> str:
        """Of how many seats a number is, below it."""
        return self.tr("of %Ln seats", "", rules.house_seats)

    def none(self, names: str) -> str:
        """Who has no seats."""
        return self.tr("0: {parties}").format(parties=names)

    # -- the Assembly, and all of it as text -----------------------------------------------------------------------

    def assembly(self) -> str:
        """The Assembly, in a label."""
        return self.tr("Assembly")

    def assembly_in_full(self) -> str:
        """The Assembly, in full."""
        return self.tr("Assembly of the People of Kazakhstan")

    def elected_by_the_assembly(self) -> str:
        """Where the Assembly's seats come from."""
        return self.tr("elected by the Assembly, not from lists")

    def tip(self, name: str, seats: int) -> str:
        """What a row or a wedge is, and what a click does."""
        text = self.tr("{party}: %Ln seats\nClick to count them towards a majority, or no longer.", "", seats)
        return text.format(party=name)


def score(first: int, second: int) -> str:
    """The seats of leader and second, as a score."""
    return f"{number(first)}\N{NO-BREAK SPACE}:\N{NO-BREAK SPACE}{number(second)}"
