"""What the clause card paints, piece by piece: of every text, what is said with much room, and what with little."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from kzcalc.analysis.clause import ClausePath, Counterfactual
from kzcalc.gui.wording.clause import MOST_NAMED, is_law_of_2009
from kzcalc.gui.wording.numbers import MINUS, hundredths, number, short_percent, telling_percent
from kzcalc.gui.wording.sentence import Sentence
from kzcalc.law import Allocation, ClauseStatus, TieKind
from kzcalc.scenario.scenario import share as share_of


class ClauseCardWords:
    """The texts of the clause card. Where several are given, the first has the most to say and the last is shortest.

    Args:
        compared: the allocation without the clause and with it.
        names: what its parties are called, in registration order.
        path: the way to the clause, where several parties cleared the threshold.
    """

    def __init__(self, compared: Counterfactual, names: Sequence[str], path: ClausePath | None) -> None:
        self._compared = compared
        self._names = names
        self._path = path
        self._threshold = short_percent(100 * compared.applied.rules.threshold)
        self._leader = names[compared.cleared[0]] if compared.cleared else ""
        runner_up = compared.applied.runner_up
        self._second = "" if runner_up is None else names[runner_up]
        self._whole_law = is_law_of_2009(compared.applied.rules)

    def tr(self, text: str, comment: str = "", count: int = -1) -> str:
        """A text in the user's language, as of a `QObject`."""
        return QCoreApplication.translate("ClauseCardWords", text, comment, count)

    # -- the left side ---------------------------------------------------------------------------------------------

    def state(self) -> tuple[str, ...]:
        """What the clause does, in capitals."""
        if not self._compared.in_rules:
            return self.tr("NO GUARANTEE CLAUSE IN THESE RULES"), self.tr("NO GUARANTEE CLAUSE")
        match self._compared.status:
            case ClauseStatus.ACTIVE:
                return self.tr("GUARANTEE CLAUSE APPLIES"), self.tr("CLAUSE APPLIES")
            case ClauseStatus.NO_RUNNER_UP:
                return self.tr("GUARANTEE CLAUSE CANNOT APPLY"), self.tr("CLAUSE CANNOT APPLY")
            case _:
                return self.tr("GUARANTEE CLAUSE DOES NOT APPLY"), self.tr("CLAUSE DOES NOT APPLY")

    def headline(self) -> tuple[Sentence, ...]:
        """Who cleared the threshold: from this all else follows."""
        compared = self._compared
        match compared.status:
            case ClauseStatus.SEVERAL_PASSED:
                text = self.tr("%n parties cleared {threshold}.", "", len(compared.cleared))
                return (self._sentence(text),)
            case ClauseStatus.NOBODY_PASSED:
                return (self._sentence(self.tr("No party cleared {threshold}.")),)
            case ClauseStatus.NO_RUNNER_UP:
                return (self._sentence(self.tr("Only {leader} has votes.")),)
            case _:
                return (self._sentence(self.tr("Only {leader} cleared {threshold}.")),)

    def headline_of_a_line(self) -> tuple[Sentence, ...]:
        """The same where the card is but a line high and has no room for more."""
        if self._compared.status is not ClauseStatus.ACTIVE:
            return self.headline()
        if self._compared.in_rules:
            told = self.tr("Only {leader} cleared {threshold}; {second} is admitted.")
        else:
            told = self.tr("Only {leader} cleared {threshold}; {second} is not admitted.")
        return self._sentence(told), *self.headline()

    def detail(self) -> tuple[Sentence, ...]:
        """What follows from it."""
        compared = self._compared
        match compared.status:
            case ClauseStatus.ACTIVE:
                return self._effect() if compared.in_rules else self._would_be()
            case ClauseStatus.NO_RUNNER_UP:
                seats = compared.applied.rules.seats
                text = self.tr("No other list has votes, so none is next. {leader} gets all %n seats.", "", seats)
                return (
                    self._sentence(text),
                    self._sentence(self.tr("No other list has votes, so none is next.")),
                    self._sentence(self.tr("No other list has votes.")),
                )
            case ClauseStatus.NOBODY_PASSED if compared.in_rules:
                return (
                    self._sentence(
                        self.tr("The clause needs exactly one party that cleared it; of none the law says nothing.")
                    ),
                    self._sentence(self.tr("The clause needs exactly one party that cleared it.")),
                    self._sentence(self.tr("Of none the law says nothing.")),
                )
            case _ if compared.in_rules:
                return self._gloss()
            case _:
                return (self._sentence(self.tr("The clause would not apply anyway.")),)

    def _effect(self) -> tuple[Sentence, ...]:
        """What the second party gets; first of all, whether a tie decided who is second."""
        applied, runner_up = self._compared.applied, self._compared.applied.runner_up
        assert runner_up is not None  # noqa: S101 - the clause applies
        if any(tie.kind is TieKind.RUNNER_UP for tie in applied.ties):
            return (
                self._sentence(
                    self.tr(
                        "A tie for second place: {second}, registered earlier, is admitted; the law is silent on this."
                    )
                ),
                self._sentence(self.tr("A tie for second place: {second} is registered earlier.")),
                self._sentence(self.tr("Tie for second: {second} is admitted.")),
            )
        seats, share = applied.seats[runner_up], _share_of(runner_up, applied)
        long = self.tr("{second}, next with {share}, gets %n seats.", "", seats)
        short = self.tr("{second} ({share}) is admitted too.")
        return self._sentence(long, share=share), self._sentence(short, share=share)

    def _would_be(self) -> tuple[Sentence, ...]:
        applied, runner_up = self._compared.applied, self._compared.applied.runner_up
        assert runner_up is not None  # noqa: S101 - it would apply
        seats = applied.seats[runner_up]
        if self._whole_law:
            long = self.tr("The law of 2009 would give {second} %n seats.", "", seats)
            short = self.tr("By the law of 2009 {second}: %n seats.", "", seats)
        else:
            long = self.tr("The clause of 2009 would give {second} %n seats.", "", seats)
            short = self.tr("By the clause of 2009 {second}: %n seats.", "", seats)
        return self._sentence(long), self._sentence(short)

    def _gloss(self) -> tuple[Sentence, ...]:
        """What the clause is, where it is not seen at work."""
        guarantee = self._compared.applied.rules.guarantee
        least = 0 if guarantee is None else guarantee.minimum_seats
        short = self._sentence(self.tr("If only one party clears {threshold}, the next is admitted too."))
        if not least:
            return (short,)
        text = self.tr(
            "If only one party clears {threshold}, the next is admitted too and gets at least %n seats.", "", least
        )
        return self._sentence(text), short

    def law(self) -> tuple[str, ...]:
        """Where the clause stands."""
        if not self._compared.in_rules or self._compared.status is not ClauseStatus.ACTIVE:
            return ()
        return self.tr("Article 97-1, paragraph 2"), self.tr("Art. 97-1, par. 2")

    # -- the right side --------------------------------------------------------------------------------------------

    def titles(self) -> tuple[str, str]:
        """What stands over the seats without the clause and with it."""
        if self._compared.in_rules:
            return self.tr("Without the clause"), self.tr("With the clause")
        return self.tr("These rules"), self._of_2009()

    def short_titles(self) -> tuple[str, str]:
        """The same before the numbers, where they stand in a line."""
        if self._compared.in_rules:
            return self.tr("Without", "the clause"), self.tr("With it", "the clause")
        return self.titles()

    def _of_2009(self) -> str:
        return self.tr("Law of 2009") if self._whole_law else self.tr("Clause of 2009")

    def apply(self) -> str:
        """What the button says that gives the rules the clause."""
        return self.tr("Apply the law of 2009") if self._whole_law else self.tr("Apply the clause of 2009")

    def condition(self) -> tuple[Sentence, ...]:
        """What stands over the parties that would have to fall."""
        path = self._path
        assert path is not None  # noqa: S101 - several cleared the threshold
        below = hundredths(path.below)
        if len(path.falling) > MOST_NAMED:
            text = self.tr("It would apply if all but {leader} fell below {below}.")
            texts = text, self.tr("It would apply if only {leader} cleared the threshold.")
            return tuple([self._sentence(told, below=below, leader=self._names[path.leader]) for told in texts])
        if len(path.falling) == 1:
            long = self.tr("It would apply if this party fell below {below}:")
        else:
            long = self.tr("It would apply if these parties fell below {below}:")
        short = self.tr("It would apply below {below}:"), self.tr("Below {below}:")
        return tuple([self._sentence(text, below=below) for text in (long, *short)])

    def to_go(self, distance: int) -> tuple[str, ...]:
        """How far a party is from falling below the threshold.

        Args:
            distance: what it would have to lose, in hundredths of a percent.
        """
        points = number(Fraction(distance, 100), 2)
        return self.tr("{points} points to go").format(points=points), f"{MINUS}{points}"

    def step_note(self) -> str:
        """What is said beside the button that goes there."""
        return self.tr("one undo step")

    def picture_title(self) -> tuple[Sentence, ...]:
        """What stands over the number of seats, where there is no pair of them."""
        match self._compared.status:
            case ClauseStatus.NOBODY_PASSED:
                texts: tuple[str, ...] = (self.tr("Unfilled seats"),)
            case ClauseStatus.NO_RUNNER_UP:
                texts = self.tr("List seats: {leader}"), self.tr("List seats"), self.tr("Seats")
            case _:
                texts = self.tr("List seats"), self.tr("Seats")
        return tuple([self._sentence(text) for text in texts])

    def _sentence(self, text: str, **values: str) -> Sentence:
        """A text with its values; the names of the parties in it can be shortened."""
        leader = values.pop("leader", self._leader)
        pattern = text.format(leader="{0}", second="{1}", threshold=self._threshold, **values)
        return Sentence(pattern, (leader, self._second) if "{" in pattern else ())


def _share_of(party: int, allocation: Allocation) -> str:
    value = share_of(allocation.votes[party], allocation.base)
    return telling_percent(value, 100 * allocation.rules.threshold)
