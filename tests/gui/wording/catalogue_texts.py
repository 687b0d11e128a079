"""What resources/elections.json says in words, as Python that lupdate reads: it reads no JSON.

    python tests/gui/wording/catalogue_texts.py

prints a line for each text. An election or a poll is so added in one place; its texts come to the translations by the
commands that the docstring of test_translations.py says.
"""

import json
import re

from kzcalc.scenario.catalogue import entries
from kzcalc.scenario.catalogue_entry import CatalogueEntry

ADDRESS = re.compile(r"[\w.-]+\.[a-z]+[/\w-]*( [\w.]+)?( \([A-Za-z, ]+\))?")
"""A source that reads alike in every language: an address, perhaps with a page's number and who else had it."""


def words_of(entry: CatalogueEntry) -> list[str]:
    """What the facts say of an entry in words that read otherwise in another language."""
    caveats = [caveat.text for caveat in entry.caveats]
    is_address = all(ADDRESS.fullmatch(part) for part in entry.source.split("; "))
    texts = (entry.title, entry.place, entry.pollster, "" if is_address else entry.source, *caveats)
    return [text for text in texts if text]


def texts() -> tuple[str, ...]:
    """The texts of all entries, each once, in the order of the entries."""
    return tuple(dict.fromkeys(text for entry in entries() for text in words_of(entry)))


def source() -> str:
    """The Python that lupdate reads."""
    return "".join(f'QT_TRANSLATE_NOOP("Catalogue", {json.dumps(text, ensure_ascii=False)})\n' for text in texts())


if __name__ == "__main__":
    print(source(), end="")
