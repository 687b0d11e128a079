"""Colours, fonts and lengths for light and dark. The colour of the guarantee clause is used for nothing else."""

import gc
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from kzcalc.gui.widgets.fonts import FAMILY, load_fonts
from kzcalc.gui.widgets.palette import assembly_color, shown_color
from kzcalc.gui.widgets.style_sheet import style_sheet


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as ``#rrggbb``, and how large everything is.

    Attributes:
        name: ``light`` or ``dark``.
        window: the ground of the window.
        card: the ground of cards and bars that stand on it.
        sunken: the ground of tracks, and of what the pointer is on.
        line: separators, which are decoration.
        border: the edges of controls.
        ink: text.
        muted: what is said beside.
        focus: the ring of what has the keyboard, and links.
        clause_fill: the guarantee clause: its card, tags and chips.
        clause_ink: text on it.
        clause_edge: rings, arrows and words of the clause on a card.
        clause_wash: the ground of rows and ranges where it applies.
        error: what went wrong, always with a word.
        positive: what is well, always with a word.
        zoom: how many pixels a length of 1 takes.
    """

    name: str
    window: str
    card: str
    sunken: str
    line: str
    border: str
    ink: str
    muted: str
    focus: str
    clause_fill: str
    clause_ink: str
    clause_edge: str
    clause_wash: str
    error: str
    positive: str
    zoom: float = 1.0

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self.name == "dark"

    def px(self, length: float) -> int:
        """A length as pixels."""
        return round(length * self.zoom)

    def font(self, size: float = 13, weight: int = 400) -> QFont:
        """The program's font.

        Args:
            size: of its letters; 11 and 12 for captions, 13 for text, 15 for titles.
            weight: 400, 500, 600 or 700.
        """
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        return font

    def party(self, color: str) -> QColor:
        """What a party's colour is on screen: at least 3:1 on the card."""
        return shown_color(color, self.card, dark=self.dark)

    @property
    def assembly(self) -> QColor:
        """The colour of the Assembly's seats."""
        return assembly_color(dark=self.dark)

    def palette(self) -> QPalette:
        """The colours for Qt's own widgets."""
        role = QPalette.ColorRole
        palette = QPalette()
        for roles, color in (
            ((role.Window, role.AlternateBase), self.window),
            ((role.Base, role.Button, role.ToolTipBase), self.card),
            ((role.WindowText, role.Text, role.ButtonText, role.BrightText, role.ToolTipText), self.ink),
            ((role.PlaceholderText,), self.muted),
            ((role.Highlight, role.Link, role.Accent), self.focus),
            ((role.HighlightedText,), self.card),
        ):
            for r in roles:
                palette.setColor(r, QColor(color))
        for r in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, r, QColor(self.border))
        return palette


LIGHT = Theme(
    name="light",
    window="#f3f5f7",
    card="#ffffff",
    sunken="#ebeef2",
    line="#d5dbe2",
    border="#7d8997",
    ink="#17202b",
    muted="#556270",
    focus="#0b57d0",
    clause_fill="#ffb81f",
    clause_ink="#1d1600",
    clause_edge="#8a5200",
    clause_wash="#fff3d1",
    error="#b3261e",
    positive="#1b6e3c",
)
DARK = Theme(
    name="dark",
    window="#12171e",
    card="#1c232d",
    sunken="#252e3a",
    line="#36414f",
    border="#7f8c9b",
    ink="#eef2f6",
    muted="#a6b2bf",
    focus="#8ab4f8",
    clause_fill="#ffbe3b",
    clause_ink="#1d1600",
    clause_edge="#ffbe3b",
    clause_wash="#2a2310",
    error="#ff8a80",
    positive="#6fd08c",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def system_theme() -> Theme:
    """What the desktop asks for; where it does not say, what its colours are like."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return DARK if QGuiApplication.palette().window().color().lightnessF() < 0.5 else LIGHT
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def stand_on_card(widget: QWidget, theme: Theme) -> None:
    """Give a widget the ground of what stands out from the window."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.card))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


def apply_theme(theme: Theme) -> None:
    """Give all of the application's widgets the theme's colours, font and forms."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there are widgets
    sheet = style_sheet(theme)
    if app.styleSheet() == sheet:  # it is applied: polishing every widget again would take long
        return
    load_fonts()
    # Qt goes through all widgets and calls some of ours: if Python collected others meanwhile, Qt would come to them.
    collects = gc.isenabled()
    gc.disable()
    try:
        app.setStyle("Fusion")
        app.setPalette(theme.palette())
        app.setFont(theme.font())
        app.setStyleSheet(sheet)
    finally:
        if collects:
            gc.enable()
