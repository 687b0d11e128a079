"""The comparison in words: what its columns are called and stand for, and what its measures are, with their sources."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.names import in_sentence
from kzcalc.gui.wording.numbers import number, short, short_percent
from kzcalc.gui.wording.rules import methods
from kzcalc.law import Allocation, Guarantee
from kzcalc.scenario import Scenario
from kzcalc.scenario.comparison import Column, Pinned, Variation, VariationKind

translate = QCoreApplication.translate

_GALLAGHER = "Gallagher, Electoral Studies 10 (1991), 33–51. doi.org/10.1016/0261-3794(91)90004-C"
_LAAKSO = "Laakso & Taagepera, Comparative Political Studies 12 (1979), 3–27. doi.org/10.1177/001041407901200101"
_WASTED = "en.wikipedia.org/wiki/Wasted_vote"


def measures() -> list[tuple[str, str]]:
    """The rows below the parties: their names, and what is behind them."""
    return [
        (
            translate("Comparison", "Guarantee clause"),
            translate("Comparison", "Whether the clause admits a second party because only one cleared the threshold."),
        ),
        (
            translate("Comparison", "Unfilled seats"),
            translate("Comparison", "Seats that nobody gets because nobody is admitted."),
        ),
        (
            translate("Comparison", "Votes without a seat"),
            _with_source(
                translate("Comparison", "Votes for parties without a seat, in percent of all votes for lists."),
                _WASTED,
            ),
        ),
        (
            translate("Comparison", "Gallagher index"),
            _with_source(
                translate(
                    "Comparison",
                    "How far seats are from votes: the root of half the sum of all squared differences between "
                    "a party’s share of the list seats and of the votes, in points. 0 is full proportionality.",
                ),
                _GALLAGHER,
            ),
        ),
        (
            translate("Comparison", "Effective number of parties (votes)"),
            _with_source(
                translate(
                    "Comparison",
                    "How many equally large parties would share the votes as unevenly as these: "
                    "1 over the sum of all squared shares.",
                ),
                _LAAKSO,
            ),
        ),
        (
            translate("Comparison", "Effective number of parties (seats)"),
            _with_source(
                translate(
                    "Comparison",
                    "How many equally large parties would share the list seats as unevenly as these: "
                    "1 over the sum of all squared shares.",
                ),
                _LAAKSO,
            ),
        ),
    ]


# -- columns -------------------------------------------------------------------------------------------------------


def title_of(column: Column) -> str:
    """What a column is called."""
    if isinstance(column, Pinned):
        return column.title or translate("Comparison", "Untitled")
    return variation_titles()[column.kind]


def variation_titles() -> dict[VariationKind, str]:
    """What the columns of the same votes under other rules are called, in the order in which they are offered."""
    methods_alone = methods()
    return {
        "with-clause": translate("Comparison", "With the clause"),
        "without-clause": translate("Comparison", "Without the clause"),
        "no-threshold": translate("Comparison", "No threshold"),
        "threshold-5": translate("Comparison", "Threshold {threshold}").format(threshold=short_percent(Fraction(5))),
        "cast-base": translate("Comparison", "With ballots for no list"),
        "dhondt": methods_alone["dhondt"],
        "sainte-lague": methods_alone["sainte-lague"],
    }


@dataclass(frozen=True, slots=True)
class ColumnHint:
    """What stands behind a column's title.

    Attributes:
        text: all of it.
        clause_note: that part of it which says what remains of the clause under a method without a quota, or nothing.
    """

    text: str
    clause_note: str


def hint_of(column: Column, scenario: Scenario, other: Allocation) -> ColumnHint:
    """What stands behind a column's title.

    Args:
        column: the column.
        scenario: the one on the table.
        other: the column's allocation.
    """
    if isinstance(column, Pinned):
        text = translate("Comparison", "{title}, as it was when it was added: {votes} votes, threshold {threshold}.")
        told = text.format(
            title=in_sentence(title_of(column)),
            votes=number(sum(other.votes)),
            threshold=short_percent(100 * column.rules.threshold),
        )
        return ColumnHint(told, "")
    told = _variation(column, scenario)
    if other.rules == scenario.rules:
        told = translate("Comparison", "{hint} The present rules are like that already.").format(hint=told)
    if not other.clause_active or other.rules.has_quota:
        return ColumnHint(told, "")
    clause_note = translate(
        "Comparison",
        "The correction coefficient acts on votes ÷ quota, and this method has no quota: of the guarantee clause, "
        "only the admission and the minimum of seats remain.",
    )
    return ColumnHint(f"{told} {clause_note}", clause_note)


def _variation(column: Variation, scenario: Scenario) -> str:
    """What the other rules say."""
    match column.kind:
        case "with-clause":
            clause = scenario.rules.guarantee or Guarantee()
            text = translate(
                "Comparison",
                "If only one party clears the threshold, the second is admitted too: correction coefficient "
                "{coefficient}, minimum seats {minimum}.",
            ).format(coefficient=short(clause.correction), minimum=clause.minimum_seats)
        case "without-clause":
            text = translate("Comparison", "If only one party clears the threshold, it gets all seats.")
        case "no-threshold":
            text = translate("Comparison", "Every party that has votes is admitted.")
        case "threshold-5":
            text = translate("Comparison", "Every party that has {threshold} or more is admitted.")
            text = text.format(threshold=short_percent(Fraction(5)))
        case "cast-base":
            text = translate(
                "Comparison",
                "The threshold is a share of the votes for the lists and the ballots for no list. So it is where "
                "ballots “against all” count (2023); for 2012 it is a what-if.",
            )
            if not scenario.other_ballots:
                text = translate("Comparison", "{hint} In this scenario there are none.").format(hint=text)
        case "dhondt":
            text = translate("Comparison", "Seats go one by one, each to the list with the largest “votes ÷ 1, 2, 3…”.")
        case "sainte-lague":
            text = translate("Comparison", "Seats go one by one, each to the list with the largest “votes ÷ 1, 3, 5…”.")
    return text


def _with_source(text: str, source: str) -> str:
    return f"{text}\n{source}"
