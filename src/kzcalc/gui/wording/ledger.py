"""The ledger: an allocation of seats told step by step, in sentences and in one table.

Plain data, made from a scenario and its allocation; the page only shows it, and copying only writes it down. What comes
first is in `ledger_lead`, what the steps say in `ledger_sentences`, what the table holds in `ledger_columns`, and what
all need in `ledger_case`.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from kzcalc.gui.wording.ledger_case import Case, one_line
from kzcalc.gui.wording.ledger_columns import Cell, Column, columns_of, idle_columns, rows_of
from kzcalc.gui.wording.ledger_lead import law_of, lead_of, quota_of
from kzcalc.gui.wording.ledger_sentences import Sentence, sentences_of
from kzcalc.gui.wording.numbers import MINUS
from kzcalc.law import Allocation
from kzcalc.scenario import Scenario
from kzcalc.scenario.text import spreadsheet_cell


@dataclass(frozen=True, slots=True)
class Ledger:
    """An allocation told step by step.

    Attributes:
        title: of the scenario.
        sentences: the steps in words, in the order of the law.
        lead: what happened and why, in short.
        quota: what a seat costs, in a line; empty where there is no quota.
        law: where in the law it stands.
        columns: of the table.
        idle: the keys of the columns that decide nothing in this allocation.
        rows: one a party, in registration order.
    """

    title: str
    lead: str
    quota: str
    law: str
    sentences: tuple[Sentence, ...]
    columns: tuple[Column, ...]
    idle: frozenset[str]
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
    case = Case(scenario, allocation)
    columns = columns_of(case)
    return Ledger(
        title=one_line(scenario.title),
        lead=lead_of(case),
        quota=quota_of(case),
        law=law_of(case),
        sentences=sentences_of(case),
        columns=columns,
        idle=idle_columns(case),
        rows=rows_of(case, columns),
    )


def _markdown_row(texts: Iterable[str]) -> str:
    return f"| {' | '.join(texts)} |"


_MARKDOWN_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\|*_`[]<>"})


def _escaped(text: str) -> str:
    """A text that Markdown shows as it is."""
    return text.translate(_MARKDOWN_SIGNS)
