"""What parties are called in the user's language."""

from functools import cache

from PySide6.QtCore import QLocale

from kzcalc.scenario import Party
from kzcalc.scenario.catalogue import known_names


@cache
def _known_names() -> dict[str, dict[str, str]]:
    return known_names()


def party_name(party: Party) -> str:
    """The party's name; a known party that still has its English name is called as the user's language calls it."""
    names = _known_names().get(party.key, {})
    if party.name != names.get("en"):
        return party.name
    language = QLocale().name().partition("_")[0]
    return names.get(language, party.name)
