"""The ledger: an allocation of seats told step by step, in sentences and in one table.

Plain data, made from a scenario and its allocation; the tab only shows it, and copying only writes it down.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from math import ceil, floor

from PySide6.QtCore import QCoreApplication, QLocale

from kzcalc.gui.names import party_name
from kzcalc.gui.numbers import number, percent, short, short_percent, telling_decimals
from kzcalc.law import Admission, Allocation, ClauseStatus, Tie, TieKind
from kzcalc.scenario import Scenario
from kzcalc.scenario.scenario import share
from kzcalc.scenario.shares import WHOLE

translate = QCoreApplication.translate
# No text here counts with %n: lupdate does not see that a text outside a QObject has a plural.

_DECIMALS = 4
"""Of a quota, a quotient and a remainder: enough to follow with a pocket calculator."""
_MOST_DECIMALS = 10
"""Where four would show two different remainders as one."""
_MINUS = "\N{MINUS SIGN}"


class Section(Enum):
    """What a sentence is about, in the order of the law's steps."""

    THRESHOLD = "threshold"
    CLAUSE = "clause"
    QUOTA = "quota"
    LEFTOVERS = "leftovers"
    MINIMUM = "minimum"
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
            lines.append([name, *(text.replace(group, "").replace(_MINUS, negative) for text in texts)])
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
    cells_of = _cells_by_quota if case.has_quota else _cells_by_divisors
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
        self.has_quota = self.rules.method in ("hare", "droop")
        self.passed = [i for i, a in enumerate(allocation.admissions) if a is Admission.THRESHOLD]
        self.admitted = [i for i, admitted in enumerate(allocation.admitted) if admitted]
        self.threshold = 100 * self.rules.threshold
        self.shares = [share(votes, allocation.base) for votes in self.votes]
        self.share_decimals = [telling_decimals(value, self.threshold) for value in self.shares]
        workings = allocation.workings
        self.quota = allocation.quota
        self.denominator = workings.quotient_denominator
        self.remainders = [numerator % self.denominator for numerator in workings.quotient_numerators]
        self.by_remainder = sorted(self.admitted, key=self.remainders.__getitem__, reverse=True)
        self.left_over = self.rules.seats - sum(workings.whole_seats)
        self.decimals = _telling_remainders([self.remainders[i] for i in self.admitted], self.denominator)

    def remainder(self, index: int) -> str:
        """A list's remainder as it is shown."""
        return number(Fraction(self.remainders[index], self.denominator), self.decimals)

    def share_of(self, index: int) -> str:
        """A list's share, with as many decimals as keep it apart from the threshold."""
        return percent(self.shares[index], self.share_decimals[index])

    def margin(self, index: int) -> Fraction:
        """How far a list is above the threshold, in percentage points, rounded as its share is."""
        scale = 10 ** self.share_decimals[index]
        return Fraction(floor((self.shares[index] - self.threshold) * scale + Fraction(1, 2)), scale)


# -- the sentences -------------------------------------------------------------------------------------------------


def section_titles() -> dict[Section, str]:
    """What the sections are called in the user's language."""
    return {
        Section.THRESHOLD: translate("Ledger", "Threshold"),
        Section.CLAUSE: translate("Ledger", "Clause"),
        Section.QUOTA: translate("Ledger", "Quota"),
        Section.LEFTOVERS: translate("Ledger", "Left over"),
        Section.MINIMUM: translate("Ledger", "Minimum"),
        Section.TIES: translate("Ledger", "Tie"),
    }


def _sentences(case: _Case) -> list[Sentence]:
    texts = [(Section.THRESHOLD, _threshold(case)), (Section.CLAUSE, _clause(case)), (Section.QUOTA, _quota(case))]
    if case.quota is not None:
        texts.append((Section.LEFTOVERS, _leftovers(case)))
    if case.allocation.clause_active:
        texts.append((Section.MINIMUM, _minimum(case)))
    texts += [(Section.TIES, _tie(case, tie)) for tie in case.allocation.ties]
    titles, exact = section_titles(), {Section.QUOTA: _exact_quota(case)}
    return [Sentence(section, titles[section], text, exact.get(section, "")) for section, text in texts if text]


def _threshold(case: _Case) -> str:
    allocation = case.allocation
    if not any(case.votes):
        return translate("Ledger", "No list has votes, so none passed.")
    if case.rules.threshold_base == "valid":
        needs = translate("Ledger", "A list needs at least {threshold} of the valid votes: {needed} of {base}.")
    else:
        needs = translate("Ledger", "A list needs at least {threshold} of the ballots cast: {needed} of {base}.")
    needed = max(1, ceil(allocation.base * case.rules.threshold))
    threshold = short_percent(case.threshold)
    parts = [needs.format(threshold=threshold, needed=number(needed), base=number(allocation.base))]
    if sum(case.votes) == WHOLE:
        parts.append(translate("Ledger", "One vote stands for a hundredth of a percent."))
    if case.passed:
        listed = ", ".join(_with_margin(case, i) for i in sorted(case.passed, key=case.votes.__getitem__, reverse=True))
        parts.append(translate("Ledger", "Passed, by percentage points: {parties}.").format(parties=listed))
    else:
        parts.append(translate("Ledger", "No list passed."))
    below = [i for i in range(len(case.votes)) if i not in case.passed]
    nearest = max(below, key=case.votes.__getitem__, default=None)
    if nearest is not None and case.votes[nearest]:
        party = _with_margin(case, nearest)
        parts.append(translate("Ledger", "Nearest below: {party}.").format(party=party))
    return " ".join(parts)


def _with_margin(case: _Case, index: int) -> str:
    margin = translate("Ledger", "exactly")
    if case.shares[index] != case.threshold:
        margin = _signed(case.margin(index), case.share_decimals[index])
    return f"{case.names[index]} {case.share_of(index)} ({margin})"


def _clause(case: _Case) -> str:
    law = translate("Ledger", "Constitutional Law on Elections, article 97-1")
    match case.allocation.clause:
        case ClauseStatus.ACTIVE:
            return _clause_active(case, law)
        case ClauseStatus.SEVERAL_PASSED:
            text = translate(
                "Ledger",
                "The guarantee clause ({law}) does not apply: it needs exactly one list that passed; {count} did.",
            )
        case ClauseStatus.NOBODY_PASSED:
            text = translate(
                "Ledger",
                "The guarantee clause ({law}) does not apply: it needs exactly one list that passed; none did.",
            )
        case ClauseStatus.NO_RUNNER_UP:
            text = translate(
                "Ledger",
                "The guarantee clause ({law}) cannot apply: a list without votes has not received the next largest "
                "number of votes.",
            )
        case ClauseStatus.NOT_IN_RULES:
            return translate("Ledger", "These rules have no guarantee clause.")
    return text.format(law=law, count=number(len(case.passed)))


def _clause_active(case: _Case, law: str) -> str:
    runner_up, guarantee = case.allocation.runner_up, case.rules.guarantee
    assert runner_up is not None  # noqa: S101 - the clause is active
    assert guarantee is not None  # noqa: S101
    applies = translate(
        "Ledger",
        "The guarantee clause applies ({law}): only {leader} passed, so {runner_up}, next with {share}, is admitted "
        "too.",
    )
    parts = [
        applies.format(
            law=law,
            leader=case.names[case.passed[0]],
            runner_up=case.names[runner_up],
            share=case.share_of(runner_up),
        )
    ]
    if case.has_quota:
        index = short(guarantee.correction)
        text = translate("Ledger", "Its quotient is multiplied by the correction index {index}.")
        parts.append(text.format(index=index))
    return " ".join(parts)


def _quota(case: _Case) -> str:
    if not case.has_quota:
        return _no_quota(case)
    if case.quota is None:
        text = translate("Ledger", "No list is admitted, so there is no quota. Seats left unfilled: {seats}.")
        return text.format(seats=number(case.allocation.unfilled))
    votes, seats = [case.votes[i] for i in case.admitted], case.rules.seats
    if case.rules.method == "hare":
        text = translate("Ledger", "Votes of the admitted lists: {total}. The Hare quota: {votes} ÷ {seats} = {quota}.")
        quotient = case.quota
    else:
        text = translate(
            "Ledger",
            "Votes of the admitted lists: {total}. The Droop quota: {quota}, the whole number after {votes} ÷ {seats} "
            "= {quotient}. The law’s own is the Hare quota.",
        )
        seats += 1
        quotient = Fraction(sum(votes), seats)
    return text.format(
        total=_sum(votes),
        votes=number(sum(votes)),
        seats=number(seats),
        quota=_decimal(case.quota),
        quotient=_decimal(quotient),
    )


def _exact_quota(case: _Case) -> str:
    """The quota as the law divides it, not reduced, so that votes and seats are recognized."""
    workings = case.allocation.workings
    if case.quota is None or workings.quota_denominator == 1:
        return str(case.quota or "")
    return f"{workings.quota_numerator}/{workings.quota_denominator}"


def _no_quota(case: _Case) -> str:
    if case.rules.method == "dhondt":
        text = translate(
            "Ledger",
            "D’Hondt has no quota: each seat goes to the list with the most votes per seat, counting that seat. The "
            "law’s own method is the Hare quota.",
        )
    else:
        text = translate(
            "Ledger",
            "Sainte-Laguë has no quota: each seat goes to the list with the largest votes ÷ (2 × its seats so far + "
            "1). The law’s own method is the Hare quota.",
        )
    parts = [text]
    if case.rules.guarantee is not None:
        no_index = translate("Ledger", "Without a quotient the correction index {index} does not act.")
        parts.append(no_index.format(index=short(case.rules.guarantee.correction)))
    if case.allocation.unfilled:
        unfilled = translate("Ledger", "No list is admitted. Seats left unfilled: {seats}.")
        parts.append(unfilled.format(seats=number(case.allocation.unfilled)))
    return " ".join(parts)


def _leftovers(case: _Case) -> str:
    whole = _sum([case.allocation.workings.whole_seats[i] for i in case.admitted])
    text = translate("Ledger", "Whole seats: {whole} of {seats}; left over: {left}.")
    told = text.format(whole=whole, seats=number(case.rules.seats), left=number(case.left_over))
    return f"{told} {_who_gets_them(case)}" if case.left_over else told


def _who_gets_them(case: _Case) -> str:
    leftover = case.allocation.workings.leftover_seats
    served = [i for i in case.by_remainder if leftover[i]]
    if case.allocation.clause_active:
        text = translate("Ledger", "By paragraph 4 all go to the list that cleared the threshold: {party}.")
        return text.format(party=case.names[case.passed[0]])
    names = [f"{case.names[i]} ({case.remainder(i)})" for i in served]
    if max(leftover) > 1:
        names = [f"{name} {_signed(leftover[i])}" for name, i in zip(names, served, strict=True)]
        text = translate("Ledger", "One by one, the larger remainder first, in turn: {parties}.")
    else:
        text = translate("Ledger", "One each to the largest remainders: {parties}.")
    return text.format(parties=", ".join(names))


def _minimum(case: _Case) -> str:
    runner_up, moved = case.allocation.runner_up, case.allocation.moved_by_minimum
    assert runner_up is not None  # noqa: S101 - the clause is active
    minimum = min(case.rules.guarantee.minimum_seats if case.rules.guarantee else 0, case.rules.seats)
    if not minimum:
        return ""
    if moved:
        text = translate(
            "Ledger",
            "The runner-up’s minimum is {minimum}: {runner_up} had {had}, {leader} gives up {moved}.",
        )
    else:
        text = translate("Ledger", "The runner-up’s minimum is {minimum}: {runner_up} has {had} anyway.")
    return text.format(
        runner_up=case.names[runner_up],
        leader=case.names[case.passed[0]],
        minimum=number(minimum),
        had=number(case.allocation.seats[runner_up] - moved),
        moved=number(moved),
    )


def _tie(case: _Case, tie: Tie) -> str:
    match tie.kind:
        case TieKind.RUNNER_UP:
            text = translate(
                "Ledger",
                "{parties} are second with equal votes. {winners}, registered earlier, is the runner-up; no rule "
                "for this was found, so it is done as with remainders.",
            )
        case TieKind.REMAINDER:
            text = translate(
                "Ledger",
                "{parties} have equal remainders. The earlier registered is served first (article 97-1): {winners}.",
            )
        case TieKind.DIVISOR:
            text = translate(
                "Ledger",
                "{parties} have equal claims to the last seat. The earlier registered is served first: {winners}.",
            )
    names = case.names
    return text.format(
        parties=_listed([names[i] for i in tie.parties]), winners=_listed([names[i] for i in tie.winners])
    )


# -- the table -----------------------------------------------------------------------------------------------------


def _columns(case: _Case) -> tuple[Column, ...]:
    rules = case.rules
    share_hint = translate("Ledger", "Percent of the valid votes")
    if rules.threshold_base == "cast":
        share_hint = translate("Ledger", "Percent of the ballots cast")
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
    if case.has_quota:
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
    quotient, seats, gain = number(rules.seats, _DECIMALS), number(rules.seats), _signed(rules.seats)
    columns = [
        Column(
            "quotient", translate("Ledger", "Quotient"), translate("Ledger", "Votes divided by the quota"), quotient
        ),
        Column(
            "whole",
            translate("Ledger", "Whole"),
            translate("Ledger", "Whole seats: the whole part of the quotient"),
            seats,
        ),
        Column(
            "remainder",
            translate("Ledger", "Remainder"),
            translate("Ledger", "What the whole seats leave of the quotient"),
            number(0, _DECIMALS),
        ),
        Column(
            "rank",
            translate("Ledger", "Rank"),
            translate("Ledger", "Rank of the remainder; of equal ones, the list registered earlier comes first"),
            "00",
        ),
        Column("extra", translate("Ledger", "Extra"), translate("Ledger", "Seats left over, and who gets them"), "+0"),
    ]
    if guarantee is not None:
        header = f"× {short(guarantee.correction)}"
        hint = translate("Ledger", "The runner-up’s quotient times the correction index")
        columns.insert(1, Column("corrected", header, hint, quotient))
        hint = translate("Ledger", "Seats that move so that the runner-up has its minimum")
        columns.append(Column("minimum", translate("Ledger", "Min."), hint, gain))
    return columns


def _cells_of_votes(case: _Case, index: int) -> dict[str, Cell]:
    """What every table tells of a list."""
    base = case.allocation.base
    votes = case.votes[index]
    decimals = max(case.share_decimals)
    return {
        "party": Cell(case.names[index], _admission_in_words(case, index)),
        "votes": Cell(number(votes)),
        "share": Cell(number(case.shares[index], decimals), f"{votes}/{base}" if base else ""),
        "seats": Cell(number(case.allocation.seats[index])),
    }


def _cells_by_divisors(case: _Case, index: int) -> dict[str, Cell]:
    admission = Cell(_admission_text(case.allocation.admissions[index]))
    return {**_cells_of_votes(case, index), "admission": admission}


def _cells_by_quota(case: _Case, index: int) -> dict[str, Cell]:
    cells = _cells_of_votes(case, index)
    if case.quota is None or index not in case.admitted:
        return cells
    allocation, workings = case.allocation, case.allocation.workings
    quotient = case.votes[index] / case.quota
    exact_quota = _exact_quota(case)
    divisor = f"({exact_quota})" if "/" in exact_quota else exact_quota
    cells["quotient"] = Cell(number(quotient, case.decimals), f"{case.votes[index]} / {divisor} = {quotient}")
    if index == allocation.runner_up and case.rules.guarantee is not None:
        correction = case.rules.guarantee.correction
        exact = f"{quotient} × {correction} = {quotient * correction}"
        quotient *= correction
        cells["corrected"] = Cell(number(quotient, case.decimals), exact)
    whole = workings.whole_seats[index]
    cells["whole"] = Cell(number(whole))
    cells["remainder"] = Cell(case.remainder(index), f"{quotient} {_MINUS} {whole} = {quotient - whole}")
    cells["rank"] = Cell(number(case.by_remainder.index(index) + 1))
    cells["extra"] = Cell(_signed(workings.leftover_seats[index]))
    if allocation.clause_active:
        moved = allocation.moved_by_minimum
        cells["minimum"] = Cell(_signed(moved if index == allocation.runner_up else -moved))
    return cells


def _admission_text(admission: Admission) -> str:
    match admission:
        case Admission.THRESHOLD:
            return translate("Ledger", "passed")
        case Admission.GUARANTEE:
            return translate("Ledger", "runner-up")
        case Admission.BELOW_THRESHOLD:
            return translate("Ledger", "below")
        case Admission.NO_VOTES:
            return translate("Ledger", "no votes")


def _admission_in_words(case: _Case, index: int) -> str:
    """Whether and why a list is admitted, with its distance from the threshold."""
    match case.allocation.admissions[index]:
        case Admission.THRESHOLD if case.shares[index] == case.threshold:
            text = translate("Ledger", "{party} passed, exactly at the threshold.")
        case Admission.THRESHOLD:
            text = translate("Ledger", "{party} passed by {points} percentage points.")
        case Admission.GUARANTEE:
            text = translate(
                "Ledger", "{party}, {points} percentage points short, is admitted by the guarantee clause."
            )
        case Admission.BELOW_THRESHOLD:
            text = translate("Ledger", "{party} is {points} percentage points short.")
        case Admission.NO_VOTES:
            text = translate("Ledger", "{party} has no votes.")
    points = number(abs(case.margin(index)), case.share_decimals[index])
    return text.format(party=case.names[index], points=points)


# -- words and numbers ---------------------------------------------------------------------------------------------


def _telling_remainders(remainders: Sequence[int], denominator: int) -> int:
    """How many decimals, four or more, show different remainders as different, and none as 1 that is below it."""
    distinct = set(remainders)
    for decimals in range(_DECIMALS, _MOST_DECIMALS):
        scale = 10**decimals
        shown = {(2 * remainder * scale + denominator) // (2 * denominator) for remainder in distinct}
        if len(shown) == len(distinct) and scale not in shown and (0 in shown) == (0 in distinct):
            return decimals
    return _MOST_DECIMALS


def _decimal(value: Fraction) -> str:
    """A number with four decimals, or with fewer if it needs fewer."""
    return short(value, _DECIMALS)


def _signed(value: int | Fraction, decimals: int = 0) -> str:
    """A number with its sign, except zero."""
    sign = "+" if value > 0 else _MINUS if value < 0 else ""
    return sign + number(-value if value < 0 else value, decimals)


def _sum(parts: Sequence[int]) -> str:
    """An addition and its result, or the one number."""
    total = number(sum(parts))
    return f"{' + '.join(map(number, parts))} = {total}" if len(parts) > 1 else total


def _listed(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    return translate("Ledger", "{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1])


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
