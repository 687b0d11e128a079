"""The ledger's sentences: an allocation of seats told step by step, in the order of article 97-1."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from math import ceil

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.clause import ClauseSentences
from kzcalc.gui.wording.ledger_case import DECIMALS, Case
from kzcalc.gui.wording.names import listed
from kzcalc.gui.wording.numbers import number, short, short_percent, sign_of, signed
from kzcalc.law import Tie, TieKind
from kzcalc.scenario.shares import WHOLE

translate = QCoreApplication.translate
# No text here counts with %n: lupdate does not see that a text outside a class has a plural.


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


def sentences_of(case: Case) -> tuple[Sentence, ...]:
    """The steps that the allocation took."""
    clause = ClauseSentences(case.allocation, case.names)
    texts = [
        (Section.THRESHOLD, _threshold(case)),
        (Section.CLAUSE, clause.step()),
        (Section.QUOTA, _quota(case)),
        (Section.WHOLE_PARTS, _whole_parts(case)),
        (Section.MINIMUM, _minimum(case)),
        (Section.LEFTOVERS, _leftovers(case)),
    ]
    texts += [(Section.TIES, _tie(case, tie)) for tie in case.allocation.ties]
    titles, exact = section_titles(), {Section.QUOTA: case.exact_quota}
    return tuple([Sentence(section, titles[section], text, exact.get(section, "")) for section, text in texts if text])


def _threshold(case: Case) -> str:
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
        parties = ", ".join(
            _with_margin(case, i) for i in sorted(case.cleared, key=case.votes.__getitem__, reverse=True)
        )
        parts.append(translate("Ledger", "Cleared, by percentage points: {parties}.").format(parties=parties))
    else:
        parts.append(translate("Ledger", "No list cleared it."))
    below = [i for i in range(len(case.votes)) if i not in case.cleared]
    nearest = max(below, key=case.votes.__getitem__, default=None)
    if nearest is not None and case.votes[nearest]:
        party = _with_margin(case, nearest)
        parts.append(translate("Ledger", "Nearest below: {party}.").format(party=party))
    return " ".join(parts)


def _with_margin(case: Case, index: int) -> str:
    margin = translate("Ledger", "exactly")
    if case.shares[index] != case.threshold:
        margin = f"{sign_of(case.shares[index] - case.threshold)}{case.margin(index)}"
    return f"{case.names[index]} {case.share_of(index)} ({margin})"


def _quota(case: Case) -> str:
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


def _no_quota(case: Case) -> str:
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


def _whole_parts(case: Case) -> str:
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


def _minimum(case: Case) -> str:
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


def _leftovers(case: Case) -> str:
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


def _tie(case: Case, tie: Tie) -> str:
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


def _decimal(value: Fraction) -> str:
    """A number with four decimals, or with fewer if it needs fewer."""
    return short(value, DECIMALS)


def _sum(parts: Sequence[int]) -> str:
    """An addition and its result, or the one number."""
    total = number(sum(parts))
    return f"{' + '.join(map(number, parts))} = {total}" if len(parts) > 1 else total
