"""The ledger's first words: what happened and why, before any table; and where in the law it stands."""

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.ledger_case import DECIMALS, Case
from kzcalc.gui.wording.names import listed
from kzcalc.gui.wording.numbers import number, short, short_percent
from kzcalc.gui.wording.rules import methods
from kzcalc.scenario.shares import WHOLE

translate = QCoreApplication.translate
# No text here counts with %n: lupdate does not see that a text outside a class has a plural.


def lead_of(case: Case) -> str:
    """What happened and why, in two or three sentences."""
    allocation, seats = case.allocation, number(case.rules.seats)
    if not case.admitted:
        text = translate("Ledger", "No list is admitted. Seats left unfilled: {seats}.")
        return text.format(seats=number(allocation.unfilled))
    if len(case.admitted) == 1:
        text = translate("Ledger", "Only {party} is admitted and gets all list seats: {seats}.")
        return text.format(party=case.names[case.admitted[0]], seats=seats)
    if allocation.clause_active:
        return _by_clause(case) if case.quota is not None else _by_clause_without_quota(case)
    admitted = _cleared(case)
    if case.quota is None:
        text = translate("Ledger", "By {method} they share {seats} seats, given out one by one.")
        return f"{admitted} {text.format(method=methods()[case.rules.method], seats=seats)}"
    text = translate("Ledger", "The whole parts of votes ÷ quota give out {whole} of {seats} seats.")
    told = f"{admitted} {text.format(whole=number(sum(allocation.whole_parts)), seats=seats)}"
    return f"{told} {_from_remainders(case)}".strip()


def quota_of(case: Case) -> str:
    """What a seat costs, in a line; empty where there is no quota."""
    if case.quota is None:
        return ""
    if case.rules.method == "hare":
        text = translate("Ledger", "The quota (first electoral quotient): {votes} ÷ {seats} = {quota}.")
    else:
        text = translate("Ledger", "The Droop quota: {quota}.")
    told = text.format(
        votes=number(sum(case.votes[i] for i in case.admitted)),
        seats=number(case.rules.seats),
        quota=short(case.quota, DECIMALS),
    )
    if sum(case.votes) == WHOLE:
        told = f"{told} {translate('Ledger', 'One vote stands for a hundredth of a percent.')}"
    return told


def law_of(case: Case) -> str:
    """Where in the law it stands; or that it does not."""
    if case.rules.method != "hare":
        return translate("Ledger", "Not the law’s own method: article 97-1 divides by an unrounded quota.")
    if case.allocation.clause_active:
        return translate("Ledger", "Constitutional Law on Elections, article 97-1, paragraphs 2–4.")
    return translate("Ledger", "Constitutional Law on Elections, article 97-1, paragraphs 1, 3 and 4.")


def _cleared(case: Case) -> str:
    parties = listed([case.names[i] for i in case.admitted])
    if not case.threshold:
        return translate("Ledger", "Admitted: {parties}.").format(parties=parties)
    text = translate("Ledger", "Cleared {threshold}: {parties}.")
    return text.format(threshold=short_percent(case.threshold), parties=parties)


def _from_remainders(case: Case) -> str:
    leftovers = case.allocation.leftovers
    served = [case.names[i] for i in case.by_remainder if leftovers[i]]
    if not served:
        return ""
    if max(leftovers) > 1:
        text = translate("Ledger", "Not distributed: {left}, one by one to the larger remainders in turn.")
    else:
        text = translate("Ledger", "Not distributed: {left}, one each to the largest remainders: {parties}.")
    return text.format(left=number(case.left_over), parties=listed(served))


def _by_clause(case: Case) -> str:
    """How the second party's seats come about, and what the leader then has."""
    allocation, leader = case.allocation, case.cleared[0]
    second, guarantee = allocation.runner_up, case.rules.guarantee
    assert second is not None and guarantee is not None and case.quota is not None  # noqa: S101, PT018 - by the clause
    quotient = case.votes[second] / case.quota
    text = translate(
        "Ledger",
        "{second}’s votes ÷ quota = {quotient}. The clause multiplies this by {coefficient} = {corrected} and keeps "
        "the whole part: {whole}.",
    )
    parts = [
        text.format(
            second=case.names[second],
            quotient=number(quotient, case.decimals),
            coefficient=short(guarantee.correction),
            corrected=number(quotient * guarantee.correction, case.decimals),
            whole=number(allocation.whole_parts[second]),
        )
    ]
    if allocation.added_to_minimum:
        text = translate("Ledger", "Because at least {minimum} are its due, it gets {seats}.")
        parts.append(text.format(minimum=number(guarantee.minimum_seats), seats=number(allocation.seats[second])))
    left = case.left_over
    if left > 0:
        text = translate(
            "Ledger", "{leader} keeps its whole part {whole} and takes the {left} not distributed: {seats}."
        )
    elif left < 0:
        text = translate("Ledger", "{leader} has the rest: {seats}.")
    else:
        text = translate("Ledger", "{leader} keeps its whole part: {seats}.")
    parts.append(
        text.format(
            leader=case.names[leader],
            whole=number(allocation.whole_parts[leader]),
            left=number(left),
            seats=number(allocation.seats[leader]),
        )
    )
    return " ".join(parts)


def _by_clause_without_quota(case: Case) -> str:
    second = case.allocation.runner_up
    assert second is not None  # noqa: S101 - by the clause
    text = translate(
        "Ledger",
        "Only {leader} cleared {threshold}, so the clause admits {second} too. By {method} they share {seats} seats.",
    )
    return text.format(
        leader=case.names[case.cleared[0]],
        threshold=short_percent(case.threshold),
        second=case.names[second],
        method=methods()[case.rules.method],
        seats=number(case.rules.seats),
    )
