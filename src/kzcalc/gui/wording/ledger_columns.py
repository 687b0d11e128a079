"""The ledger's table: which columns it has under which rules, and what stands in each of them.

A new column is described in `columns`, and its cells are filled where those of `rows` are columns, under the same key.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.ledger_case import DECIMALS, Case
from kzcalc.gui.wording.numbers import MINUS, number, short, short_percent, signed, telling_number
from kzcalc.law import Admission

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table.

    Attributes:
        key: its name in the program.
        header: its name in the user's language.
        hint: what it holds, in a few words.
        widest: a text as wide as its texts normally are at most; the width then stays the same in a drag.
    """

    key: str
    header: str
    hint: str
    widest: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the table.

    Attributes:
        text: what it shows.
        exact: what hovering over it tells: the exact fraction and where it comes from, or why a list is admitted.
    """

    text: str
    exact: str = ""


_EMPTY = Cell("")


def columns_of(case: Case) -> tuple[Column, ...]:
    """The columns of the table; they depend on the rules, and the title of one on whether the clause applies."""
    rules = case.rules
    share_hint = translate("Ledger", "Percent of the votes for the lists")
    if rules.threshold_base == "cast":
        share_hint = translate("Ledger", "Percent of the votes for the lists and ballots for no list")
    columns = [
        Column(
            "party",
            translate("Ledger", "Party"),
            translate("Ledger", "In the order of registration, which decides ties"),
            max(case.names, key=len),
        ),
        Column("votes", translate("Ledger", "Votes"), "", number(sum(case.votes))),
        Column("share", translate("Ledger", "Share %"), share_hint, number(100, 2)),
    ]
    if case.rules.has_quota:
        columns += _columns_of_quota(case)
    else:
        admitted = translate("Ledger", "Admitted")
        columns.append(Column("admission", admitted, "", _admission_text(Admission.GUARANTEE)))
    columns.append(
        Column("seats", translate("Ledger", "Seats"), translate("Ledger", "List seats"), number(rules.seats))
    )
    return tuple(columns)


def _columns_of_quota(case: Case) -> list[Column]:
    rules, guarantee, clause = case.rules, case.rules.guarantee, case.allocation.clause_active
    quotient, seats, gain = number(rules.seats, DECIMALS), number(rules.seats), signed(rules.seats)
    columns = [
        Column(
            "quotient",
            translate("Ledger", "Votes ÷ quota"),
            translate("Ledger", "Votes divided by the quota (par. 3)"),
            quotient,
        ),
        Column(
            "whole",
            translate("Ledger", "Whole part"),
            translate("Ledger", "The whole part is the party’s seats (par. 3)"),
            seats,
        ),
        Column(
            "remainder",
            translate("Ledger", "Remainder"),
            translate("Ledger", "What the whole part leaves of votes ÷ quota"),
            number(0, DECIMALS),
        ),
        Column(
            "rank",
            translate("Ledger", "Order of remainder"),
            translate("Ledger", "The largest first; of equal ones, the list registered earlier (par. 4)"),
            "00",
        ),
        Column(
            "extra",
            translate("Ledger", "The rest") if clause else translate("Ledger", "From remainders"),
            translate(
                "Ledger",
                "Seats not distributed: one each to the largest remainders, or under the clause all to the party that "
                "cleared the threshold (par. 4)",
            ),
            "+0",
        ),
    ]
    if guarantee is not None:
        header = f"× {short(guarantee.correction)}"
        hint = translate("Ledger", "The second party’s votes ÷ quota times the correction coefficient (par. 3)")
        columns.insert(1, Column("corrected", header, hint, quotient))
        hint = translate("Ledger", "What the second party is given to have its minimum (par. 3)")
        columns.insert(3, Column("minimum", translate("Ledger", "From minimum"), hint, gain))
    return columns


def idle_columns(case: Case) -> frozenset[str]:
    """The columns that decide nothing in this allocation: remainders under the clause, else what the clause does."""
    if case.allocation.clause_active:
        return frozenset(
            ("remainder", "rank") if case.allocation.added_to_minimum else ("remainder", "rank", "minimum")
        )
    return frozenset(("corrected", "minimum"))


def rows_of(case: Case, columns: Sequence[Column]) -> tuple[tuple[Cell, ...], ...]:
    """The rows of the table, one a party, in registration order: a cell for every column."""
    cells_of = _cells_by_quota if case.rules.has_quota else _cells_by_divisors
    rows = []
    for i in range(len(case.names)):
        cells = cells_of(case, i)
        rows.append(tuple([cells.get(column.key, _EMPTY) for column in columns]))
    return tuple(rows)


def _cells_of_votes(case: Case, index: int) -> dict[str, Cell]:
    """What every table tells of a list."""
    base = case.allocation.base
    votes = case.votes[index]
    told = telling_number(case.shares[index], case.threshold, case.decimals_of_shares)
    return {
        "party": Cell(case.names[index], _admission_in_words(case, index)),
        "votes": Cell(number(votes)),
        "share": Cell(told, f"{votes}/{base}" if base else ""),
        "seats": Cell(number(case.allocation.seats[index])),
    }


def _cells_by_divisors(case: Case, index: int) -> dict[str, Cell]:
    admission = Cell(_admission_text(case.allocation.admissions[index]))
    return {**_cells_of_votes(case, index), "admission": admission}


def _cells_by_quota(case: Case, index: int) -> dict[str, Cell]:
    cells = _cells_of_votes(case, index)
    if case.quota is None or index not in case.admitted:
        return cells
    allocation = case.allocation
    quotient = case.votes[index] / case.quota
    exact_quota = case.exact_quota
    divisor = f"({exact_quota})" if "/" in exact_quota else exact_quota
    cells["quotient"] = Cell(number(quotient, case.decimals), f"{case.votes[index]} / {divisor} = {quotient}")
    if index == allocation.runner_up and case.rules.guarantee is not None:
        correction = case.rules.guarantee.correction
        exact = f"{quotient} × {correction} = {quotient * correction}"
        quotient *= correction
        cells["corrected"] = Cell(number(quotient, case.decimals), exact)
    whole = allocation.whole_parts[index]
    cells["whole"] = Cell(number(whole))
    cells["remainder"] = Cell(case.remainder(index), f"{quotient} {MINUS} {whole} = {quotient - whole}")
    cells["extra"] = Cell(signed(allocation.leftovers[index], zero=""))
    if not allocation.clause_active:
        cells["rank"] = Cell(number(case.by_remainder.index(index) + 1))
    elif index == allocation.runner_up:
        cells["minimum"] = Cell(signed(allocation.added_to_minimum, zero=""))
    return cells


def _admission_text(admission: Admission) -> str:
    match admission:
        case Admission.THRESHOLD:
            return translate("Ledger", "cleared")
        case Admission.GUARANTEE:
            return translate("Ledger", "runner-up")
        case Admission.BELOW_THRESHOLD:
            return translate("Ledger", "not admitted")
        case Admission.NO_VOTES:
            return translate("Ledger", "no votes")


def _admission_in_words(case: Case, index: int) -> str:
    """Whether and why a list is admitted, with its distance from the threshold."""
    match case.allocation.admissions[index]:
        case Admission.THRESHOLD if case.shares[index] == case.threshold:
            text = translate("Ledger", "{party}: exactly {threshold}, which is enough.")
        case Admission.THRESHOLD:
            text = translate("Ledger", "{party} cleared the threshold by {points} percentage points.")
        case Admission.GUARANTEE:
            text = translate(
                "Ledger", "{party}, {points} percentage points short, is admitted by the guarantee clause."
            )
        case Admission.BELOW_THRESHOLD:
            text = translate("Ledger", "{party} is {points} percentage points short.")
        case Admission.NO_VOTES:
            text = translate("Ledger", "{party} has no votes.")
    return text.format(party=case.names[index], points=case.margin(index), threshold=short_percent(case.threshold))
