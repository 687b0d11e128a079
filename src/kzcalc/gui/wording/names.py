"""What parties are called in the user's language, alone and in a sentence."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from kzcalc.scenario import Party
from kzcalc.scenario.catalogue import known_names

_TURNS = frozenset({"R", "AL", "AN", "LRE", "RLE", "LRO", "RLO", "PDF"})
"""What Unicode calls the characters that can turn the text around them."""
_ISOLATES = re.compile("[\u2066-\u2069]")


@cache
def _known_names() -> dict[str, dict[str, str]]:
    return known_names()


def _users_language() -> str:
    return QLocale().name().partition("_")[0]


def party_name(party: Party) -> str:
    """The party's name; a known party that still has its English name is called as the user's language calls it."""
    return name_in(_users_language(), party)


def name_in(language: str, party: Party) -> str:
    """The same in a language given by its code."""
    names = _known_names().get(party.key, {})
    return names.get(language, party.name) if party.name == names.get("en") else party.name


def full_name(party: Party) -> str:
    """The party's name in full, in the user's language; of one that is not known or was renamed, the name it has."""
    names = _known_names().get(party.key, {})
    if party.name != names.get("en"):
        return party.name
    return names.get(f"{_users_language()}_full") or party_name(party)


def rest_of_name(party: Party) -> str:
    """What the name in full says beside the short one, to stand below that; empty if nothing."""
    name, full = party_name(party), full_name(party)
    if name == full:
        return ""
    rest = " ".join(full.replace(f"«{name}»", " ").split()).removesuffix(f" {name}")
    return rest[0].upper() + rest[1:]


def party_name_in_sentence(party: Party) -> str:
    """The party's name as it stands inside a sentence, whose direction it cannot turn."""
    return in_sentence(party_name(party))


def listed(names: Sequence[str]) -> str:
    """One name or more as a sentence lists them: A, B and C."""
    if len(names) == 1:
        return names[0]
    text = QCoreApplication.translate("Names", "{first} and {last}")
    return text.format(first=", ".join(names[:-1]), last=names[-1])


@lru_cache(maxsize=256)
def in_sentence(name: str) -> str:
    """A name or a title as it stands inside a sentence: isolated where it could turn the direction of what follows."""
    if any(unicodedata.bidirectional(c) in _TURNS or _ISOLATES.match(c) for c in name):
        return f"\u2068{_ISOLATES.sub('', name)}\u2069"
    return name
