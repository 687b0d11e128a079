"""The rules in words: what their parameters, methods and sets are called, with the source of each, and all in short."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.numbers import short, short_percent
from kzcalc.law import Rules

translate = QCoreApplication.translate


class ParameterWords(NamedTuple):
    """A parameter in words.

    Attributes:
        label: its name.
        help: what it does, or what it was when, with the source.
    """

    label: str
    help: str


def parameters() -> dict[str, ParameterWords]:
    """The parameters of the rules, by their names in the program."""
    return {
        "seats": ParameterWords(
            translate("Rules", "List seats"), translate("Rules", "98 since 2007, 69 in 2023 (IPU).")
        ),
        "assembly_seats": ParameterWords(
            translate("Rules", "Assembly seats"),
            translate("Rules", "Filled by the Assembly of the People, whatever the vote: 9 until 2021 (IPU)."),
        ),
        "threshold": ParameterWords(
            translate("Rules", "Threshold, %"),
            translate("Rules", "This share or more clears it (article 97-1, par. 1)."),
        ),
        "threshold_base": ParameterWords(
            translate("Rules", "Threshold of"),
            translate("Rules", "Article 43 leaves invalid ballots out. Ballots “against all” count (as in 2023)."),
        ),
        "guarantee": ParameterWords(
            translate("Rules", "Guarantee clause"),
            translate(
                "Rules", "If only one party clears the threshold, the second is admitted too (article 97-1, par. 2)."
            ),
        ),
        "minimum_seats": ParameterWords(
            translate("Rules", "Minimum seats"),
            translate("Rules", "What the second party gets at the least (article 97-1, par. 3)."),
        ),
        "correction": ParameterWords(
            translate("Rules", "Correction coefficient"),
            translate(
                "Rules",
                "The second party’s votes ÷ quota are multiplied by it (article 97-1, par. 3). No effect without a "
                "quota.",
            ),
        ),
        "method": ParameterWords(
            translate("Rules", "Method"),
            translate(
                "Rules",
                "The law: Hare quota, largest remainders (article 97-1, par. 1, 3, 4). The others are for comparison.",
            ),
        ),
    }


def other_ballots(rules: Rules) -> ParameterWords:
    """The ballots for no list, which are no rule, but what rules may count."""
    if rules.threshold_base == "cast":
        effect = translate(
            "Rules",
            "Ballots that count but go to no list, such as “against all” in 2023. They raise the number of votes that "
            "a list needs. For 2012 this is a what-if.",
        )
    else:
        effect = translate("Rules", "Not counted while the threshold is a share of the votes for the lists.")
    return ParameterWords(translate("Rules", "Ballots for no list"), effect)


def methods() -> dict[str, str]:
    """The methods by their names alone, as a list of choices has them, in its order."""
    return {
        "hare": translate("Rules", "Hare"),
        "droop": translate("Rules", "Droop"),
        "dhondt": translate("Rules", "D’Hondt"),
        "sainte-lague": translate("Rules", "Sainte-Laguë"),
    }


def threshold_bases() -> dict[str, str]:
    """What the threshold can be a share of, in the order of a list of choices."""
    return {
        "valid": translate("Rules", "votes for the lists"),
        "cast": translate("Rules", "votes for the lists and ballots for no list"),
    }


def clause_in_force(in_force: bool) -> str:
    """Whether the rules have the guarantee clause."""
    return translate("Rules", "in force") if in_force else translate("Rules", "not in force")


# -- sets of rules -------------------------------------------------------------------------------------------------


def preset_name(preset: str) -> str:
    """What a set of rules is called, given by its id."""
    return {
        "2009": translate("Rules", "Law of 2009 (election of 2012)"),
        "before-2009": translate("Rules", "Before 2009"),
        "2021": translate("Rules", "2016 and January 2021 (text of this edition not read)"),
        "kurultai-2026": translate("Rules", "Kurultai, constitution of 2026 (as announced)"),
        "2023": translate("Rules", "2023, list part"),
        "plain": translate("Rules", "Largest remainders alone, no threshold, no clause"),
    }[preset]


def preset_source(preset: str) -> str:
    """Where a set of rules, given by its id, is from, or what it is for."""
    return {
        "2009": translate("Rules", "Constitutional Law on Elections, article 97-1, edition of 9 February 2009."),
        "before-2009": translate("Rules", "The law as applied on 18 August 2007: one list got all 98 seats (IPU)."),
        "2021": translate("Rules", "The text of this edition was not read: that it had the same clause is presumed."),
        "2023": translate(
            "Rules",
            "The text of this edition was not read: whether it has the clause is not established. The 29 "
            "single-member seats are no part of it.",
        ),
        "kurultai-2026": translate("Rules", "As announced in January 2026; the election law was not seen."),
        "plain": translate("Rules", "No law of Kazakhstan: a quota and the largest remainders alone, for comparison."),
    }[preset]


# -- in short ------------------------------------------------------------------------------------------------------


def house(rules: Rules) -> str:
    """How many members the house has, and how many of them are elected from lists."""
    text = translate("Rules", "{lists} list seats + {assembly} of the Assembly = {house}")
    return text.format(lists=rules.seats, assembly=rules.assembly_seats, house=rules.house_seats)


def rules_in_short(rules: Rules) -> str:
    """Threshold, method and clause in few words, to stand below the parties."""
    threshold = translate("Rules", "Threshold {threshold}").format(threshold=short_percent(100 * rules.threshold))
    method = {
        "hare": translate("Rules", "largest remainders", "in few words"),
        "droop": translate("Rules", "Droop quota", "in few words"),
        "dhondt": translate("Rules", "D’Hondt", "among others in a line"),
        "sainte-lague": translate("Rules", "Sainte-Laguë", "among others in a line"),
    }[rules.method]
    clause = translate("Rules", "guarantee clause")
    if rules.guarantee is None:
        clause = translate("Rules", "no guarantee clause")
    return " · ".join([threshold, method, clause])


def rules_in_a_line(rules: Rules) -> str:
    """The same with all that counts."""
    method = {
        "hare": translate("Rules", "quota and largest remainders"),
        "droop": translate("Rules", "Droop quota and largest remainders"),
        "dhondt": translate("Rules", "D’Hondt", "among others in a line"),
        "sainte-lague": translate("Rules", "Sainte-Laguë", "among others in a line"),
    }[rules.method]
    clause = translate("Rules", "no guarantee clause")
    if rules.guarantee is not None:
        clause = translate("Rules", "guarantee clause: coefficient {index}, at least {minimum} seats").format(
            index=short(rules.guarantee.correction), minimum=rules.guarantee.minimum_seats
        )
    threshold = translate("Rules", "Threshold {threshold} of the votes for the lists")
    if rules.threshold_base == "cast":
        threshold = translate("Rules", "Threshold {threshold} of the votes for the lists and the ballots for no list")
    threshold = threshold.format(threshold=short_percent(100 * rules.threshold))
    return " · ".join([threshold, method, clause])


def rules_of_record(rules: Rules) -> str:
    """Seats, threshold and clause in a line, as the catalogue tells them of a result or a poll."""
    seats = translate("Rules", "{lists} + {assembly} seats")
    if not rules.assembly_seats:
        seats = translate("Rules", "{lists} seats")
    base = translate("Rules", "threshold {threshold} of the votes for the lists")
    if rules.threshold_base == "cast":
        base = translate("Rules", "threshold {threshold} of the votes for the lists and the ballots for no list")
    clause = translate("Rules", "guarantee clause")
    if rules.guarantee is None:
        clause = translate("Rules", "no guarantee clause", "in the catalogue")
    return " · ".join(
        [
            seats.format(lists=rules.seats, assembly=rules.assembly_seats),
            base.format(threshold=short_percent(100 * rules.threshold)),
            clause,
        ]
    )
