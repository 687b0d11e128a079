"""The guarantee clause in whole sentences: its five cases, as the banner, the ledger, the catalogue, a table tell them.

What the banner paints, in pieces for each of its forms, is in `kzcalc.gui.wording.clause_card`.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from kzcalc.analysis.clause import ClausePath, Counterfactual, Obstacle
from kzcalc.gui.wording.names import listed
from kzcalc.gui.wording.numbers import hundredths, number, short_percent, telling_percent
from kzcalc.law import Admission, Allocation, ClauseStatus, Rules, TieKind
from kzcalc.scenario.scenario import share

MOST_NAMED = 3
"""Parties that are named where they would have to fall; more are told as all but the leader."""


Pair = Callable[[int, int], str]
"""How the seats of leader and runner-up are told."""


class ClauseSentences:
    """What the guarantee clause does in an allocation.

    A class, because of texts that count with %n lupdate sees the plural in ``self.tr`` alone.

    Args:
        allocation: the allocation.
        names: what its parties are called in a sentence, in registration order.

    Attributes:
        names: these names.
    """

    def __init__(self, allocation: Allocation, names: Sequence[str]) -> None:
        self._allocation = allocation
        self.names = names
        self._threshold = short_percent(100 * allocation.rules.threshold)
        self._cleared = [i for i, a in enumerate(allocation.admissions) if a is Admission.THRESHOLD]
        self._leader = names[self._cleared[0]] if self._cleared else ""
        self._runner_up = "" if allocation.runner_up is None else names[allocation.runner_up]

    def tr(self, text: str, comment: str = "", count: int = -1) -> str:
        """A text in the user's language, as of a `QObject`."""
        return QCoreApplication.translate("ClauseSentences", text, comment, count)

    # -- the five cases --------------------------------------------------------------------------------------------

    def headline(self) -> str:
        """What it does, in one sentence."""
        match self._allocation.clause:
            case ClauseStatus.ACTIVE:
                text = self.tr("The guarantee clause applies: only {leader} cleared {threshold}.")
            case ClauseStatus.SEVERAL_PASSED:
                return self._several()
            case ClauseStatus.NO_RUNNER_UP:
                text = self.tr("The guarantee clause cannot apply: only {leader} has votes.")
            case ClauseStatus.NOBODY_PASSED:
                unfilled = self._allocation.unfilled
                text = self.tr("No party cleared {threshold}: %n seats stay unfilled.", "", unfilled)
            case ClauseStatus.NOT_IN_RULES:
                text = self.tr("These rules have no guarantee clause.")
        return text.format(leader=self._leader, threshold=self._threshold)

    def detail(self, path: ClausePath | None, compared: Counterfactual, *, spoken: bool = False) -> str:
        """What belongs to the headline: what it brings about, what would bring it about, or why it does nothing.

        Args:
            path: the way to the clause, where several parties cleared the threshold.
            compared: the allocation without the clause and with it.
            spoken: whether seats are told in words, for who hears it, not as a score.
        """
        pair = self.spoken_pair if spoken else score
        match self._allocation.clause:
            case ClauseStatus.ACTIVE:
                return self._effect(compared, pair)
            case ClauseStatus.SEVERAL_PASSED:
                assert path is not None  # noqa: S101 - two or more parties cleared the threshold
                return self._condition(path)
            case ClauseStatus.NO_RUNNER_UP:
                seats = self._allocation.rules.seats
                text = self.tr("No other list has votes, so none is next. {leader} gets all %n seats.", "", seats)
                return text.format(leader=self._leader)
            case ClauseStatus.NOBODY_PASSED:
                return self.tr(
                    "The clause needs exactly one party that cleared the threshold; of none the law says nothing."
                )
            case ClauseStatus.NOT_IN_RULES:
                return self._without(compared, pair)

    def spoken_pair(self, leader: int, second: int) -> str:
        """The seats of both, in words."""
        return self.tr("%n seats against {second}", "", leader).format(second=number(second))

    def step(self) -> str:
        """What it does as a step of the law, with the law's paragraph."""
        match self._allocation.clause:
            case ClauseStatus.ACTIVE:
                text = self.tr(
                    "The guarantee clause applies ({law}): only {leader} cleared the threshold, so {runner_up}, next "
                    "with {share}, is admitted too."
                )
            case ClauseStatus.SEVERAL_PASSED:
                text = self.tr(
                    "The guarantee clause ({law}) does not apply: it needs exactly one party that cleared the "
                    "threshold; {count} did."
                )
            case ClauseStatus.NO_RUNNER_UP:
                text = self.tr("The guarantee clause ({law}) cannot apply: no other list has votes, so none is next.")
            case ClauseStatus.NOBODY_PASSED:
                text = self.tr(
                    "The guarantee clause ({law}) does not apply: it needs exactly one party that cleared the "
                    "threshold; none did."
                )
            case ClauseStatus.NOT_IN_RULES:
                text = self.tr("These rules have no guarantee clause.")
        return text.format(
            law=self.tr("Constitutional Law on Elections, article 97-1, par. 2"),
            leader=self._leader,
            runner_up=self._runner_up,
            share=self._share_of_runner_up(),
            count=number(len(self._cleared)),
        )

    def brief(self) -> str:
        """What it does, where the seats stand beside it."""
        match self._allocation.clause:
            case ClauseStatus.ACTIVE:
                text = self.tr("The guarantee clause applies: {party} is admitted as the runner-up.")
            case ClauseStatus.SEVERAL_PASSED:
                return self._several()
            case ClauseStatus.NO_RUNNER_UP:
                text = self.tr("The guarantee clause cannot apply: only one party has votes.")
            case ClauseStatus.NOBODY_PASSED:
                text = self.tr("No party cleared {threshold}: the seats stay unfilled.")
            case ClauseStatus.NOT_IN_RULES:
                text = self.tr("These rules have no guarantee clause.", "in the catalogue")
        return text.format(party=self._runner_up, threshold=self._threshold)

    def way(self, path: ClausePath) -> str:
        """What going the way to the clause does, or why it cannot be gone."""
        match path.obstacle:
            case Obstacle.LOCKED:
                return self.tr("A share that would have to change is locked.")
            case Obstacle.HUNDREDTHS:
                return self.tr("Shares in hundredths of a percent cannot say it.")
            case None:
                text = self.tr("Moves the shares so that only {leader} clears the threshold. Can be undone.")
                return text.format(leader=self.names[path.leader])

    # -- what belongs to a case ------------------------------------------------------------------------------------

    def _several(self) -> str:
        cleared = len(self._cleared)
        text = self.tr("The guarantee clause does not apply: %n parties cleared {threshold}.", "", cleared)
        return text.format(threshold=self._threshold)

    def _effect(self, compared: Counterfactual, pair: Pair) -> str:
        """What the second party gets, what it would be without the clause, and whether a tie decided who is second."""
        allocation, runner_up = self._allocation, self._allocation.runner_up
        assert runner_up is not None  # noqa: S101 - the clause applies
        admitted = self.tr(
            "{second}, next with {share}, is admitted and gets %n seats.", "", allocation.seats[runner_up]
        )
        without, applied = self._pairs(compared, pair)
        sentences = [
            admitted.format(second=self._runner_up, share=self._share_of_runner_up()),
            self.tr("Without the clause {without}, with it {pair}.").format(without=without, pair=applied),
        ]
        for tie in allocation.ties:
            if tie.kind is TieKind.RUNNER_UP:
                text = self.tr(
                    "{parties} tie for second place. {second}, registered earlier, is admitted; the law is silent on "
                    "this."
                )
                sentences.append(text.format(parties=self._listed(tie.parties), second=self._runner_up))
        return " ".join(sentences)

    def _condition(self, path: ClausePath) -> str:
        """Who would have to fall below what."""
        below = hundredths(path.below)
        if len(path.falling) > MOST_NAMED:
            text = self.tr("It would apply if all but {leader} fell below {threshold}.")
            return text.format(leader=self.names[path.leader], threshold=below)
        if len(path.falling) == 1:
            text = self.tr("It would apply if {party} fell below {threshold}.")
            return text.format(party=self.names[path.falling[0]], threshold=below)
        text = self.tr("It would apply if {listing} fell below {threshold}.")
        return text.format(listing=self._listed(path.falling), threshold=below)

    def _without(self, compared: Counterfactual, pair: Pair) -> str:
        """What the clause of 2009 would do, where the rules have none."""
        if compared.applied.runner_up is None:
            text = self.tr("Cleared {threshold}: {count}. The clause would not apply anyway.")
            return text.format(threshold=self._threshold, count=number(len(self._cleared)))
        without, applied = self._pairs(compared, pair)
        if is_law_of_2009(compared.applied.rules):
            text = self.tr(
                "Only {leader} cleared {threshold}. Without the clause {without}; under the law of 2009 it would be "
                "{pair}."
            )
        else:
            text = self.tr(
                "Only {leader} cleared {threshold}. Without the clause {without}; with that of 2009 it would be {pair}."
            )
        return text.format(leader=self._leader, threshold=self._threshold, without=without, pair=applied)

    def _pairs(self, compared: Counterfactual, pair: Pair) -> tuple[str, str]:
        """The seats of leader and runner-up without the clause and with it."""
        assert compared.applied.runner_up is not None  # noqa: S101 - it applies, or would
        leader, second = compared.seats(self._cleared[0]), compared.seats(compared.applied.runner_up)
        return pair(leader[0], second[0]), pair(leader[1], second[1])

    def _share_of_runner_up(self) -> str:
        allocation = self._allocation
        if allocation.runner_up is None:
            return ""
        value = share(allocation.votes[allocation.runner_up], allocation.base)
        return telling_percent(value, 100 * allocation.rules.threshold)

    def _listed(self, parties: Sequence[int]) -> str:
        return listed([self.names[i] for i in parties])


def clause_state(status: ClauseStatus) -> str:
    """What the clause does, in a word or two for a table."""
    match status:
        case ClauseStatus.ACTIVE:
            return QCoreApplication.translate("ClauseSentences", "applies")
        case ClauseStatus.NOT_IN_RULES:
            return QCoreApplication.translate("ClauseSentences", "none")
        case _:
            return QCoreApplication.translate("ClauseSentences", "does not apply")


def score(leader: int, second: int) -> str:
    """The seats of both, as a score."""
    return f"{number(leader)}\N{NO-BREAK SPACE}:\N{NO-BREAK SPACE}{number(second)}"


def is_law_of_2009(rules: Rules) -> bool:
    """Whether rules are the law of 2009 in all, not only its clause on rules of another kind."""
    return rules == Rules()
