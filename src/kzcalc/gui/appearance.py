"""How the window is shown: in which theme, which language and how large."""

from dataclasses import replace

from PySide6.QtCore import QObject, QSize, Signal

from kzcalc.gui.state.settings import ZOOMS, Settings
from kzcalc.gui.widgets.theme import THEMES, Theme, system_theme
from kzcalc.gui.wording.language import use_language

SMALLEST = QSize(940, 640)
"""The smallest window."""
_ROOMY = QSize(1024, 640)
"""The smallest window with room for all that is shown, at a zoom of 1."""
_COMFORTABLE = QSize(1920, 1080)
"""The window that a zoom of 1 fills well; a larger one is zoomed, unless the user has chosen."""


class Appearance(QObject):
    """The theme, the language and the zoom, remembered as settings.

    Signals:
        changed(): one of them is another, so all that is shown must be made anew.
    """

    changed = Signal()

    def __init__(self, settings: Settings, theme: Theme | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._own = theme
        self._system = system_theme()
        self._zoom = 1.0

    @property
    def theme(self) -> Theme:
        """The theme given until another is chosen, else the one chosen, else the system's; as large as fits."""
        theme = self._own or THEMES.get(self._settings.theme, self._system)
        return theme if self._zoom == theme.zoom else replace(theme, zoom=self._zoom)

    def fit(self, window: QSize) -> bool:
        """Take the zoom for a window's size.

        Returns:
            Whether it is another than before.
        """
        before, self._zoom = self._zoom, zoom_for(window, self._settings.zoom)
        return self._zoom != before

    def choose_zoom(self, zoom: float, window: QSize) -> None:
        """Choose a zoom, 0 for one that follows the size of the window, which is given."""
        self._settings.zoom = zoom
        if self.fit(window):
            self.changed.emit()

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


def zoom_for(window: QSize, chosen: float) -> float:
    """How large everything is in a window.

    Args:
        window: its size in pixels.
        chosen: the zoom that the user wants, 0 for none. It is taken as far as the window has room for it.
    """
    wanted = chosen or min(window.width() / _COMFORTABLE.width(), window.height() / _COMFORTABLE.height())
    return max((zoom for zoom in ZOOMS if zoom <= wanted and fits(zoom, window)), default=1.0)


def fits(zoom: float, window: QSize) -> bool:
    """Whether a window has room for a zoom."""
    return zoom <= max(min(window.width() / _ROOMY.width(), window.height() / _ROOMY.height()), 1.0)
