"""The map of two shares in words: what a place on it brings, what its areas are, and why there is none."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.names import party_name_in_sentence
from kzcalc.gui.wording.numbers import hundredths, number
from kzcalc.scenario import Scenario
from kzcalc.scenario.move import Move

translate = QCoreApplication.translate


def reading(scenario: Scenario, move: Move, shares: Mapping[int, int], stays: bool) -> str:
    """What moving two shares brings, a line each: where they are then, everyone's seats, and the clause.

    Args:
        scenario: what is on the table.
        move: of the two shares.
        shares: where to, in hundredths of a percent, by index.
        stays: whether nothing moves, because it is the place of the scenario itself.
    """
    there = scenario if stays else move.to(shares)
    names, shown = [party_name_in_sentence(party) for party in there.parties], there.shown_shares
    unreached = any(shown[i] != share and not there.parties[i].locked for i, share in shares.items())
    if unreached and not stays:
        return translate("MapView", "Not possible: together more than the locked shares leave.")
    allocation = there.allocate()
    pairs = zip(names, allocation.seats, strict=True)
    seats = ", ".join(f"{name} {number(held)}" for name, held in pairs if held)
    lines = [
        ", ".join(f"{names[i]} {hundredths(shown[i])}" for i in shares),
        translate("MapView", "seats: {seats}").format(seats=seats or translate("MapView", "none")),
    ]
    if allocation.clause_active:
        lines.append(translate("MapView", "the clause applies"))
    return "\n".join(lines)


def nothing_to_choose(scenario: Scenario, axes: int) -> str:
    """Why there is no map where no other party can give way."""
    if scenario.shares is None:
        return translate(
            "MapView", "Hundredths of a percent cannot say who clears the threshold here, so nothing can be moved."
        )
    if len(scenario.parties) == axes:
        return translate(
            "MapView", "There are but two parties: one has what the other has not. See the page One share."
        )
    return translate("MapView", "All other shares are locked: these two depend on each other. See the page One share.")


def area(scenario: Scenario, admitted: tuple[int, ...], *, clause: bool) -> str:
    """What an area of the map is.

    Args:
        scenario: whose parties they are.
        admitted: the indices of the admitted parties.
        clause: whether the guarantee clause applies.
    """
    names = [party_name_in_sentence(party) for party in scenario.parties]
    if clause:
        return translate("MapLegend", "by the clause: {parties}").format(parties=", ".join(names[i] for i in admitted))
    left_out = [name for i, name in enumerate(names) if i not in admitted]
    if not admitted:
        return translate("MapLegend", "nobody is admitted")
    if not left_out:
        return translate("MapLegend", "all parties")
    if len(left_out) <= 2 < len(admitted):
        return translate("MapLegend", "all but {parties}").format(parties=", ".join(left_out))
    return ", ".join(names[i] for i in admitted)
