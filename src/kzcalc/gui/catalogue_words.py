"""stub"""

from kzcalc.scenario.catalogue import CatalogueEntry


def what_if_title(title: str) -> str:
    return title if title.startswith("What-if: ") else f"What-if: {title}"


def what_if_notes(entry: CatalogueEntry, notes: str) -> str:
    head = f"What if, based on: {entry.title}. Source: {entry.source}."
    return notes if notes.startswith(head) else head + "\n" + notes.replace("Official result of", "Official of")
