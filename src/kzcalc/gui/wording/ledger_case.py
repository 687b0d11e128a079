"""What the ledger's sentences and its columns both need of an allocation, computed once."""

from collections.abc import Sequence
from fractions import Fraction

from kzcalc.gui.wording.names import party_name
from kzcalc.gui.wording.numbers import number, telling_number, telling_percent
from kzcalc.law import Admission, Allocation
from kzcalc.scenario import Scenario
from kzcalc.scenario.rounding import half_up, telling
from kzcalc.scenario.scenario import share

DECIMALS = 4
"""Of a quota, a quotient and a remainder: enough to follow with a pocket calculator."""
_MOST_DECIMALS = 10
"""Where four would show two different remainders as one."""
_LINE_SIGNS = str.maketrans("\t\r\n", "   ")


class Case:
    """An allocation, and what follows from it.

    Attributes:
        allocation: the allocation.
        rules: its rules.
        votes: of each list.
        names: of each list, in the user's language.
        cleared: the lists that cleared the threshold, by index, in registration order.
        admitted: the lists that are admitted, in the same way.
        threshold: in percent.
        shares: of each list, in percent of what the threshold is a share of.
        decimals_of_shares: how many keep every share apart from the threshold.
        quota: what votes are divided by, if the method has a quota and a list is admitted.
        remainders: of each list.
        by_remainder: the admitted lists, the largest remainder first.
        left_over: how many seats whole parts and the minimum leave; below 0 if they are more than all.
        decimals: how many of the remainders are shown.
    """

    def __init__(self, scenario: Scenario, allocation: Allocation) -> None:
        self.allocation = allocation
        self.rules = allocation.rules
        self.votes = allocation.votes
        self.names = [one_line(party_name(party)) for party in scenario.parties]
        self.cleared = [i for i, a in enumerate(allocation.admissions) if a is Admission.THRESHOLD]
        self.admitted = [i for i, admitted in enumerate(allocation.admitted) if admitted]
        self.threshold = 100 * self.rules.threshold
        self.shares = [share(votes, allocation.base) for votes in self.votes]
        self.decimals_of_shares = max(telling(value, self.threshold)[1] for value in self.shares)
        self.quota = allocation.quota
        self.remainders = allocation.remainders
        self.by_remainder = sorted(self.admitted, key=self.remainders.__getitem__, reverse=True)
        self.left_over = self.rules.seats - sum(allocation.whole_parts) - allocation.added_to_minimum
        self.decimals = _telling_decimals([self.remainders[i] for i in self.admitted])

    @property
    def exact_quota(self) -> str:
        """The quota as the law divides it, not reduced, so that votes and seats are recognized."""
        if self.quota is None or self.rules.method == "droop":
            return str(self.quota or "")
        return f"{sum(self.votes[i] for i in self.admitted)}/{self.rules.seats}"

    def remainder(self, index: int) -> str:
        """A list's remainder as it is shown."""
        return number(self.remainders[index], self.decimals)

    def share_of(self, index: int) -> str:
        """A list's share, with as many decimals as keep it apart from the threshold."""
        return telling_percent(self.shares[index], self.threshold)

    def margin(self, index: int) -> str:
        """How far a list is from the threshold, in percentage points, with as many decimals as tell that it is."""
        return telling_number(abs(self.shares[index] - self.threshold), Fraction(0))


def one_line(text: str) -> str:
    """A text without the tabs and line breaks that would end a cell."""
    return text.translate(_LINE_SIGNS)


def _telling_decimals(remainders: Sequence[Fraction]) -> int:
    """How many decimals, four or more, show different remainders as different, and none as 1 that is below it."""
    distinct = set(remainders)
    for decimals in range(DECIMALS, _MOST_DECIMALS):
        scale = 10**decimals
        shown = {half_up(remainder, decimals) for remainder in distinct}
        if len(shown) == len(distinct) and scale not in shown and (0 in shown) == (0 in distinct):
            return decimals
    return _MOST_DECIMALS
