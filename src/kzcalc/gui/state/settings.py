"""What the window remembers from one time to the next: every key of its settings, with its type."""

import os
from collections.abc import Collection
from math import isfinite
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QSettings

from kzcalc.gui.wording.language import LANGUAGES

SYSTEM_THEME = "system"
"""The theme that follows the desktop."""

SYSTEM_LANGUAGE = ""
"""The language that follows the desktop."""

ChoiceName = Literal["sweep_party", "map_across", "map_up", "map_colors"]
"""The boxes that remember what was chosen in them. These are the boxes' object names, too."""

ZOOMS = (1.0, 1.25, 1.5, 1.75, 2.0)
"""How large everything can be shown."""
SeatsView = Literal["bars", "hall"]
"""How the seats are shown."""

_THEMES = (SYSTEM_THEME, "light", "dark")
_RECENT_FILES = 8


class Settings:
    """The user's settings, whatever somebody has written into their file: a damaged value counts as none."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def theme(self) -> str:
        """``light``, ``dark``, or what the system has."""
        return self._one_of("theme", _THEMES, SYSTEM_THEME)

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def language(self) -> str:
        """The code of a language, or what the system has."""
        return self._one_of("language", LANGUAGES, SYSTEM_LANGUAGE)

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def geometry(self) -> QByteArray | None:
        """Size and place of the window, as Qt saves them."""
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, state: QByteArray) -> None:
        self._store.setValue("geometry", state)

    @property
    def zoom(self) -> float:
        """How large everything is shown, 0 if that follows the size of the window."""
        try:
            value = float(self._text("zoom"))
        except ValueError:
            return 0.0
        return value if value in ZOOMS else 0.0

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._store.setValue("zoom", zoom)

    @property
    def open_page(self) -> str:
        """The name of the page, empty if none is open. It may be one that is unknown."""
        return self._text("open_page")

    @open_page.setter
    def open_page(self, name: str) -> None:
        self._store.setValue("open_page", name)

    @property
    def strips(self) -> bool:
        """Whether the strips under the sliders are shown."""
        return self._text("strips").lower() in ("true", "1")

    @strips.setter
    def strips(self, shown: bool) -> None:
        self._store.setValue("strips", shown)

    @property
    def seats_view(self) -> SeatsView:
        """How the seats are shown: as bars, or as a hall."""
        return "hall" if self._text("seats_view") == "hall" else "bars"

    @seats_view.setter
    def seats_view(self, view: SeatsView) -> None:
        self._store.setValue("seats_view", view)

    @property
    def animations(self) -> bool:
        """Whether anything on screen may glide; what a hand drags never does."""
        return self._text("animations").lower() not in ("false", "0")

    @animations.setter
    def animations(self, shown: bool) -> None:
        self._store.setValue("animations", shown)

    @property
    def design_effect(self) -> float:
        """By what the sample size of a poll is divided: a finite number, 1 if nobody has chosen."""
        try:
            value = float(self._text("poll_design_effect"))
        except ValueError:
            return 1.0
        return value if isfinite(value) else 1.0

    @design_effect.setter
    def design_effect(self, effect: float) -> None:
        self._store.setValue("poll_design_effect", effect)

    @property
    def recent_files(self) -> list[str]:
        """The whole paths of the files opened and saved, latest first."""
        value = self._store.value("recent_files", [])
        names = value if isinstance(value, list) else [value]  # an INI file keeps a list of one as its item
        return [str(name) for name in names if name]

    def remember_file(self, path: Path) -> None:
        """Put a file before the recent ones."""
        name = os.path.abspath(path)  # noqa: PTH100 - a link is remembered as what the user chose, not resolved
        names = [name, *(n for n in self.recent_files if n != name)]
        self._store.setValue("recent_files", names[:_RECENT_FILES])

    def chosen(self, box: ChoiceName) -> str:
        """The key of what was chosen in a box, empty if nothing was. It may be one that the scenario has not."""
        return self._text(box)

    def remember_chosen(self, box: ChoiceName, key: str) -> None:
        """Remember what was chosen in a box."""
        self._store.setValue(box, key)

    def _text(self, key: str) -> str:
        return str(self._store.value(key, ""))

    def _one_of(self, key: str, known: Collection[str], default: str) -> str:
        value = self._text(key)
        return value if value in known else default

    def _bytes(self, key: str) -> QByteArray | None:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else None
