"""What a record becomes when it is left: a what-if, by name and by notes; and what it is when it comes back."""

from dataclasses import replace

from kzcalc.gui.wording.catalogue import what_if_notes, what_if_title
from kzcalc.scenario import Scenario
from kzcalc.scenario.catalogue import record
from kzcalc.scenario.catalogue_entry import CatalogueEntry


def as_what_if(before: Scenario, after: Scenario) -> Scenario:
    """What comes after a scenario: if that leaves a record, it is named and noted as a what-if."""
    entry = record(before)
    if entry is None or record(after) is not None:
        return after
    return replace(after, title=what_if_title(after.title), notes=what_if_notes(entry, after.notes))


def as_record_again(entry: CatalogueEntry, before: str, notes: str) -> str:
    """The notes of a what-if that goes back to its record; what the user added to them stays."""
    head = what_if_notes(entry, before)
    return before + notes.removeprefix(head) if notes.startswith(head) else notes
