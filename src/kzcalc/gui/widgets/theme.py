"""Colours for light and dark. The colour of the guarantee clause is used for nothing else."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as ``#rrggbb``."""

    name: str
    window: str
    surface: str
    text: str
    muted: str
    line: str
    accent: str
    accent_text: str
    clause: str
    clause_text: str
    clause_wash: str
    warning: str

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self.name == "dark"

    def party(self, color: str) -> QColor:
        """A party's colour, lifted far enough to be seen on a dark ground."""
        result = QColor(color)
        brightness = (0.3 * result.redF() + 0.59 * result.greenF() + 0.11 * result.blueF()) if self.dark else 1.0
        if brightness < 0.45:
            result.setHslF(max(result.hslHueF(), 0), result.hslSaturationF() * 0.9, max(result.lightnessF(), 0.6))
        return result

    def faded(self, color: QColor) -> QColor:
        """A colour halfway to the ground: of a list that did not clear the threshold."""
        ground = QColor(self.surface)
        return QColor.fromRgbF(
            (color.redF() + ground.redF()) / 2,
            (color.greenF() + ground.greenF()) / 2,
            (color.blueF() + ground.blueF()) / 2,
        )

    def palette(self) -> QPalette:
        """The colours for Qt's own widgets."""
        role = QPalette.ColorRole
        palette = QPalette()
        for roles, color in (
            ((role.Window, role.Button, role.AlternateBase, role.ToolTipBase), self.window),
            ((role.Base,), self.surface),
            ((role.WindowText, role.Text, role.ButtonText, role.BrightText, role.ToolTipText), self.text),
            ((role.PlaceholderText,), self.muted),
            ((role.Highlight, role.Link, role.Accent), self.accent),
            ((role.HighlightedText,), self.accent_text),
        ):
            for r in roles:
                palette.setColor(r, QColor(color))
        for r in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, r, QColor(self.muted))
        return palette


LIGHT = Theme(
    name="light",
    window="#f4f6f8",
    surface="#ffffff",
    text="#1b2430",
    muted="#5a6675",
    line="#d5dbe2",
    accent="#1f6fb2",
    accent_text="#ffffff",
    clause="#ffb81c",
    clause_text="#241800",
    clause_wash="#fff1cc",
    warning="#b3261e",
)
DARK = Theme(
    name="dark",
    window="#181c22",
    surface="#20262e",
    text="#e9edf2",
    muted="#a3afbd",
    line="#3a4350",
    accent="#4aa3e8",
    accent_text="#181c22",
    clause="#ffb81c",
    clause_text="#241800",
    clause_wash="#3d3118",
    warning="#ff8a80",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def system_theme() -> Theme:
    """What the desktop asks for; where it does not say, what its colours are like."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return DARK if QGuiApplication.palette().window().color().lightnessF() < 0.5 else LIGHT
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def stand_on_surface(widget: QWidget, theme: Theme) -> None:
    """Give a widget the ground of what stands out from the window."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.surface))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


def apply_theme(theme: Theme) -> None:
    """Give all of the application's widgets the theme's colours."""
    QApplication.setStyle("Fusion")
    QApplication.setPalette(theme.palette())
