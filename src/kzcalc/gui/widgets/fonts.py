"""The font that comes with the program: the same letters and widths on every machine, Kazakh ones among them."""

from PySide6.QtGui import QFontDatabase

from kzcalc.resources import resource

FAMILY = "Inter Kz"
_STYLES = ("Regular", "Medium", "SemiBold", "Bold")


def load_fonts() -> None:
    """Make the font known to Qt. There must be a QApplication."""
    if not QFontDatabase.hasFamily(FAMILY):
        for style in _STYLES:
            QFontDatabase.addApplicationFont(str(resource(f"fonts/InterKz-{style}.ttf")))
