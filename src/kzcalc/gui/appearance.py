"""How the window is shown: in which theme and which language."""

from PySide6.QtCore import QObject, Signal

from kzcalc.gui.state.settings import Settings
from kzcalc.gui.widgets.theme import THEMES, Theme, system_theme
from kzcalc.gui.wording.language import use_language


class Appearance(QObject):
    """The theme and the language, remembered as settings.

    Signals:
        changed(): the theme or the language is another, so all that is shown must be made anew.
    """

    changed = Signal()

    def __init__(self, settings: Settings, theme: Theme | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._own = theme
        self._system = system_theme()

    @property
    def theme(self) -> Theme:
        """The theme given until another is chosen, else the one chosen, else the system's."""
        return self._own or THEMES.get(self._settings.theme, self._system)

    def choose_theme(self, name: str) -> None:
        """Choose a theme, as the settings name it."""
        self._settings.theme = name
        self._own = None
        self.changed.emit()

    def choose_language(self, code: str) -> None:
        """Choose a language, as the settings name it."""
        self._settings.language = code
        use_language(code)
        self.changed.emit()

    def follow_system(self, theme: Theme) -> None:
        """The desktop changed between light and dark."""
        self._system = theme
        self.changed.emit()
