"""The ledger: an allocation of seats told step by step, in sentences and in one table.

Plain data, made from a scenario and its allocation; the tab only shows it, and copying only writes it down.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from math import ceil

from PySide6.QtCore import QCoreApplication, QLocale

from kzcalc.gui.wording.names import listed, party_name
from kzcalc.gui.wording.numbers import (
    MINUS,
    number,
    short,
    short_percent,
    sign_of,
    signed,
    telling_number,
    telling_percent,
)
from kzcalc.law import Admission, Allocation, ClauseStatus, Tie, TieKind
from kzcalc.scenario import Scenario
from kzcalc.scenario.rounding import half_up, telling
from kzcalc.scenario.scenario import share
from kzcalc.scenario.shares import WHOLE
from kzcalc.scenario.text import spreadsheet_cell

translate = QCoreApplication.translate
# No text here counts with %n: lupdate does not see that a text outside a QObject has a plural.

_DECIMALS = 4
"""Of a quota, a quotient and a remainder: enough to follow with a pocket calculator."""
_MOST_DECIMALS = 10
"""Where four would show two different remainders as one."""


class Section(Enum):
    """What a sentence is about, in the order of article 97-1."""

    THRESHOLD = "threshold"
    CLAUSE = "clause"
    QUOTA = "quota"
    WHOLE_PARTS = "whole"
    MINIMUM = "minimum"
    LEFTOVERS = "leftovers"
    TIES = "ties"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One step in words.

    Attributes:
        section: what it is about.
        title: the section's name in the user's language.
        text: the step.
        exact: what hovering over it tells: the exact fraction, if the text shows it rounded.
    """

    section: Section
    title: str
    text: str
    exact: str = ""


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


@dataclass(frozen=True, slots=True)
class Ledger:
    """An allocation told step by step.

    Attributes:
        title: of the scenario.
        sentences: the steps in words, in the order of the law.
        columns: of the table; they depend on the rules alone.
        rows: one a party, in registration order.
    """

    title: str
    sentences: tuple[Sentence, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def headers(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple([column.header for column in self.columns])

    def to_text(self) -> str:
        """The steps and the table for reading, aligned by spaces."""
        lines = [self.title, ""] if self.title else []
        lines += [f"{sentence.title}: {sentence.text}" for sentence in self.sentences]
        lines.append("")
        table = self._table()
        widths = [max(map(len, column)) for column in zip(*table, strict=True)]
        for first, *others in table:
            padded = [text.rjust(width) for text, width in zip(others, widths[1:], strict=True)]
            lines.append("  ".join([first.ljust(widths[0]), *padded]).rstrip())
        return "\n".join(lines)

    def to_tsv(self) -> str:
        """The table for a spreadsheet: numbers as the user's language types them, without grouping."""
        locale = QLocale()
        group, negative = locale.groupSeparator(), locale.negativeSign()
        header, *rows = self._table()
        lines = [list(header)]
        for name, *texts in rows:
            lines.append(
                [spreadsheet_cell(name), *(text.replace(group, "").replace(MINUS, negative) for text in texts)]
            )
        return "\n".join(["\t".join(line) for line in lines])

    def to_markdown(self) -> str:
        """The steps as a list and the table as a table of GitHub's Markdown."""
        lines = [f"## {_escaped(self.title)}", ""] if self.title else []
        lines += [f"- **{_escaped(sentence.title)}:** {_escaped(sentence.text)}" for sentence in self.sentences]
        header, *rows = [_markdown_row(map(_escaped, texts)) for texts in self._table()]
        alignment = _markdown_row([":---", *["---:"] * (len(self.columns) - 1)])
        return "\n".join([*lines, "", header, alignment, *rows])

    def _table(self) -> list[tuple[str, ...]]:
        """The table's texts, with the headers."""
        return [self.headers, *(tuple([cell.text for cell in row]) for row in self.rows)]


def make_ledger(scenario: Scenario, allocation: Allocation) -> Ledger:
    """Tell an allocation step by step.

    Args:
        scenario: what was allocated from.
        allocation: its allocation.
    """
    case = _Case(scenario, allocation)
    columns = _columns(case)
    cells_of = _cells_by_quota if case.rules.has_quota else _cells_by_divisors
    rows = []
    for i in range(len(case.names)):
        cells = cells_of(case, i)
        rows.append(tuple([cells.get(column.key, _EMPTY) for column in columns]))
    return Ledger(_one_line(scenario.title), tuple(_sentences(case)), columns, tuple(rows))


_EMPTY = Cell("")


class _Case:
    """What several sentences and cells need, computed once."""

    def __init__(self, scenario: Scenario, allocation: Allocation) -> None:
        self.allocation = allocation
        self.rules = allocation.rules
        self.votes = allocation.votes
        self.names = [_one_line(party_name(party)) for party in scenario.parties]
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

    def remainder(self, index: int) -> str:
        """A list's remainder as it is shown."""
        return number(self.remainders[index], self.decimals)

    def share_of(self, index: int) -> str:
        """A list's share, with as many decimals as keep it apart from the threshold."""
        return telling_percent(self.shares[index], self.threshold)

    def margin(self, index: int) -> str:
        """How far a list is from the threshold, in percentage points, with as many decimals as tell that it is."""
        return telling_number(abs(self.shares[index] - self.threshold), Fraction(0))


# -- the sentences -------------------------------------------------------------------------------------------------


def section_titles() -> dict[Section, str]:
    """What the sections are called in the user's language."""
    return {
        Section.THRESHOLD: translate("Ledger", "Threshold"),
        Section.CLAUSE: translate("Ledger", "Clause"),
        Section.QUOTA: translate("Ledger", "Quota"),
        Section.WHOLE_PARTS: translate("Ledger", "Whole parts"),
        Section.MINIMUM: translate("Ledger", "Minimum"),
        Section.LEFTOVERS: translate("Ledger", "The rest"),
        Section.TIES: translate("Ledger", "Tie"),
    }


def _sentences(case: _Case) -> list[Sentence]:
    texts = [(Section.THRESHOLD, _threshold(case)), (Section.CLAUSE, _clause(case)), (Section.QUOTA, _quota(case))]
    texts += [
        (Section.WHOLE_PARTS, _whole_parts(case)),
        (Section.MINIMUM, _minimum(case)),
        (Section.LEFTOVERS, _leftovers(case)),
    ]
    texts += [(Section.TIES, _tie(case, tie)) for tie in case.allocation.ties]
    titles, exact = section_titles(), {Section.QUOTA: _exact_quota(case)}
    return [Sentence(section, titles[section], text, exact.get(section, "")) for section, text in texts if text]


def _threshold(case: _Case) -> str:
    allocation = case.allocation
    if not any(case.votes):
        return translate("Ledger", "No list has votes, so none cleared it.")
    if case.rules.threshold_base == "valid":
        needs = translate("Ledger", "{threshold} of the {base} votes for the lists: {needed} or more (par. 1).")
    else:
        needs = translate(
            "Ledger",
            "{threshold} of the {base} votes for the lists and ballots for no list: {needed} or more. So it is where "
            "ballots “against all” count (2023; article 43, par. 5); for 2012 it is a what-if.",
        )
    needed = max(1, ceil(allocation.base * case.rules.threshold))
    threshold = short_percent(case.threshold)
    parts = [needs.format(threshold=threshold, needed=number(needed), base=number(allocation.base))]
    if sum(case.votes) == WHOLE:
        parts.append(translate("Ledger", "One vote stands for a hundredth of a percent."))
    if case.cleared:
        listed = ", ".join(
            _with_margin(case, i) for i in sorted(case.cleared, key=case.votes.__getitem__, reverse=True)
        )
        parts.append(translate("Ledger", "Cleared, by percentage points: {parties}.").format(parties=listed))
    else:
        parts.append(translate("Ledger", "No list cleared it."))
    below = [i for i in range(len(case.votes)) if i not in case.cleared]
    nearest = max(below, key=case.votes.__getitem__, default=None)
    if nearest is not None and case.votes[nearest]:
        party = _with_margin(case, nearest)
        parts.append(translate("Ledger", "Nearest below: {party}.").format(party=party))
    return " ".join(parts)


def _with_margin(case: _Case, index: int) -> str:
    margin = translate("Ledger", "exactly")
    if case.shares[index] != case.threshold:
        margin = f"{sign_of(case.shares[index] - case.threshold)}{case.margin(index)}"
    return f"{case.names[index]} {case.share_of(index)} ({margin})"


def _clause(case: _Case) -> str:
    law = translate("Ledger", "Constitutional Law on Elections, article 97-1, par. 2")
    match case.allocation.clause:
        case ClauseStatus.ACTIVE:
            return _clause_active(case, law)
        case ClauseStatus.SEVERAL_PASSED:
            text = translate(
                "Ledger",
                "The guarantee clause ({law}) does not apply: it needs exactly one party that cleared "
                "the threshold; {count} did.",
            )
        case ClauseStatus.NOBODY_PASSED:
            text = translate(
                "Ledger",
                "The guarantee clause ({law}) does not apply: it needs exactly one party that cleared "
                "the threshold; none did.",
            )
        case ClauseStatus.NO_RUNNER_UP:
            text = translate(
                "Ledger",
                "The guarantee clause ({law}) cannot apply: no other list has votes, so none is next.",
            )
        case ClauseStatus.NOT_IN_RULES:
            return translate("Ledger", "These rules have no guarantee clause.")
    return text.format(law=law, count=number(len(case.cleared)))


def _clause_active(case: _Case, law: str) -> str:
    runner_up = case.allocation.runner_up
    assert runner_up is not None  # noqa: S101 - the clause is active
    text = translate(
        "Ledger",
        "The guarantee clause applies ({law}): only {leader} cleared the threshold, so {runner_up}, next with {share}, "
        "is admitted too.",
    )
    return text.format(
        law=law, leader=case.names[case.cleared[0]], runner_up=case.names[runner_up], share=case.share_of(runner_up)
    )


def _quota(case: _Case) -> str:
    if not case.rules.has_quota:
        return _no_quota(case)
    if case.quota is None:
        text = translate("Ledger", "No list is admitted, so there is no quota. Seats left unfilled: {seats}.")
        return text.format(seats=number(case.allocation.unfilled))
    votes, seats = [case.votes[i] for i in case.admitted], case.rules.seats
    if case.rules.method == "hare":
        text = translate(
            "Ledger",
            "Votes of the admitted lists: {total}. The quota (first electoral quotient, par. {paragraph}): {votes} ÷ "
            "{seats} = {quota}.",
        )
        quotient = case.quota
    else:
        text = translate(
            "Ledger",
            "Votes of the admitted lists: {total}. The Droop quota: {quota}, the whole number after {votes} ÷ {seats} "
            "= {quotient}. The law’s own quota is not rounded.",
        )
        seats += 1
        quotient = Fraction(sum(votes), seats)
    return text.format(
        total=_sum(votes),
        paragraph=2 if case.allocation.clause_active else 1,
        votes=number(sum(votes)),
        seats=number(seats),
        quota=_decimal(case.quota),
        quotient=_decimal(quotient),
    )


def _exact_quota(case: _Case) -> str:
    """The quota as the law divides it, not reduced, so that votes and seats are recognized."""
    if case.quota is None or case.rules.method == "droop":
        return str(case.quota or "")
    return f"{sum(case.votes[i] for i in case.admitted)}/{case.rules.seats}"


def _no_quota(case: _Case) -> str:
    if case.rules.method == "dhondt":
        text = translate(
            "Ledger",
            "D’Hondt has no quota: each seat goes to the list with the most votes per seat, counting that seat. The "
            "law’s own method divides by a quota.",
        )
    else:
        text = translate(
            "Ledger",
            "Sainte-Laguë has no quota: each seat goes to the list with the largest votes ÷ (2 × its seats so far + "
            "1). The law’s own method divides by a quota.",
        )
    parts = [text]
    if case.rules.guarantee is not None:
        text = translate("Ledger", "Without a quota the correction coefficient {coefficient} does not act.")
        parts.append(text.format(coefficient=short(case.rules.guarantee.correction)))
    if case.allocation.unfilled:
        unfilled = translate("Ledger", "No list is admitted. Seats left unfilled: {seats}.")
        parts.append(unfilled.format(seats=number(case.allocation.unfilled)))
    return " ".join(parts)


def _whole_parts(case: _Case) -> str:
    if case.quota is None:
        return ""
    parts = []
    runner_up, guarantee = case.allocation.runner_up, case.rules.guarantee
    if runner_up is not None and guarantee is not None:
        text = translate(
            "Ledger", "{runner_up}’s votes ÷ quota are multiplied by the correction coefficient {coefficient} (par. 3)."
        )
        parts.append(text.format(runner_up=case.names[runner_up], coefficient=short(guarantee.correction)))
    text = translate("Ledger", "By whole parts of votes ÷ quota (par. 3): {whole} of {seats} seats.")
    whole = _sum([case.allocation.whole_parts[i] for i in case.admitted])
    parts.append(text.format(whole=whole, seats=number(case.rules.seats)))
    return " ".join(parts)


def _minimum(case: _Case) -> str:
    runner_up, added = case.allocation.runner_up, case.allocation.added_to_minimum
    minimum = min(case.rules.guarantee.minimum_seats if case.rules.guarantee else 0, case.rules.seats)
    if runner_up is None or not minimum:
        return ""
    if added:
        text = translate(
            "Ledger", "The second party gets at least {minimum} (par. 3): {runner_up} had {had}, added: {added}."
        )
    else:
        text = translate("Ledger", "The second party gets at least {minimum} (par. 3): {runner_up} has {had} anyway.")
    return text.format(
        runner_up=case.names[runner_up],
        minimum=number(minimum),
        had=number(case.allocation.whole_parts[runner_up]),
        added=number(added),
    )


def _leftovers(case: _Case) -> str:
    left, names = case.left_over, case.names
    if not case.admitted or not (left or case.rules.has_quota):
        return ""
    if left < 0:
        if case.rules.has_quota:
            text = translate(
                "Ledger", "Whole parts and the minimum together are more than {seats}: {leader} has the rest."
            )
        else:
            text = translate("Ledger", "With the minimum it is more than {seats} together: {leader} has the rest.")
        return text.format(seats=number(case.rules.seats), leader=names[case.cleared[0]])
    told = translate("Ledger", "Not distributed: {left}.").format(left=number(left))
    if not left:
        return told
    if case.allocation.clause_active:
        text = translate("Ledger", "By paragraph 4 all go to the party that cleared the threshold: {party}.")
        return f"{told} {text.format(party=names[case.cleared[0]])}"
    leftovers = case.allocation.leftovers
    served = [i for i in case.by_remainder if leftovers[i]]
    parties = [f"{names[i]} ({case.remainder(i)})" for i in served]
    if max(leftovers) > 1:
        parties = [f"{party} {signed(leftovers[i])}" for party, i in zip(parties, served, strict=True)]
        text = translate("Ledger", "One by one, the larger remainder first, in turn: {parties}.")
    else:
        text = translate("Ledger", "One each to the largest remainders (par. 4): {parties}.")
    return f"{told} {text.format(parties=', '.join(parties))}"


def _tie(case: _Case, tie: Tie) -> str:
    match tie.kind:
        case TieKind.RUNNER_UP:
            text = translate(
                "Ledger",
                "{parties} tie for second place. {winners}, registered earlier, is admitted; the law is silent on "
                "this.",
            )
        case TieKind.REMAINDER:
            text = translate(
                "Ledger",
                "{parties} have equal remainders. The list registered earlier comes first (par. 4): {winners}.",
            )
        case TieKind.DIVISOR:
            text = translate(
                "Ledger",
                "{parties} have equal claims to the last seat. The list registered earlier comes first: {winners}.",
            )
    names = case.names
    return text.format(parties=listed([names[i] for i in tie.parties]), winners=listed([names[i] for i in tie.winners]))


# -- the table -----------------------------------------------------------------------------------------------------


def _columns(case: _Case) -> tuple[Column, ...]:
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


def _columns_of_quota(case: _Case) -> list[Column]:
    rules, guarantee = case.rules, case.rules.guarantee
    quotient, seats, gain = number(rules.seats, _DECIMALS), number(rules.seats), signed(rules.seats)
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
            number(0, _DECIMALS),
        ),
        Column(
            "rank",
            translate("Ledger", "Order of remainder"),
            translate("Ledger", "The largest first; of equal ones, the list registered earlier (par. 4)"),
            "00",
        ),
        Column(
            "extra",
            translate("Ledger", "From remainders"),
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


def _cells_of_votes(case: _Case, index: int) -> dict[str, Cell]:
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


def _cells_by_divisors(case: _Case, index: int) -> dict[str, Cell]:
    admission = Cell(_admission_text(case.allocation.admissions[index]))
    return {**_cells_of_votes(case, index), "admission": admission}


def _cells_by_quota(case: _Case, index: int) -> dict[str, Cell]:
    cells = _cells_of_votes(case, index)
    if case.quota is None or index not in case.admitted:
        return cells
    allocation = case.allocation
    quotient = case.votes[index] / case.quota
    exact_quota = _exact_quota(case)
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


def _admission_in_words(case: _Case, index: int) -> str:
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


# -- words and numbers ---------------------------------------------------------------------------------------------


def _telling_decimals(remainders: Sequence[Fraction]) -> int:
    """How many decimals, four or more, show different remainders as different, and none as 1 that is below it."""
    distinct = set(remainders)
    for decimals in range(_DECIMALS, _MOST_DECIMALS):
        scale = 10**decimals
        shown = {half_up(remainder, decimals) for remainder in distinct}
        if len(shown) == len(distinct) and scale not in shown and (0 in shown) == (0 in distinct):
            return decimals
    return _MOST_DECIMALS


def _decimal(value: Fraction) -> str:
    """A number with four decimals, or with fewer if it needs fewer."""
    return short(value, _DECIMALS)


def _sum(parts: Sequence[int]) -> str:
    """An addition and its result, or the one number."""
    total = number(sum(parts))
    return f"{' + '.join(map(number, parts))} = {total}" if len(parts) > 1 else total


def _markdown_row(texts: Iterable[str]) -> str:
    return f"| {' | '.join(texts)} |"


_MARKDOWN_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\|*_`[]<>"})
_LINE_SIGNS = str.maketrans("\t\r\n", "   ")


def _escaped(text: str) -> str:
    """A text that Markdown shows as it is."""
    return text.translate(_MARKDOWN_SIGNS)


def _one_line(text: str) -> str:
    """A text without the tabs and line breaks that would end a cell."""
    return text.translate(_LINE_SIGNS)
