"""The colours of the map, which the colour-blind can tell apart; a letter or a number stands beside each of them."""

from functools import cache

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from kzcalc.gui.widgets.colors import pixel
from kzcalc.gui.widgets.theme import Theme

# Okabe and Ito, "Color Universal Design" (2008).
_NEITHER, _ACROSS, _UP, _BOTH = "#8a929c", "#0072b2", "#cc79a7", "#009e73"
_SHADE = 0.07
_TOWARDS_WHITE = {(True, False): 0.0, (False, True): 0.45, (False, False): 0.25, (True, True): 0.65}
"""How pale the clause's colour is, by which of the two parties are admitted."""


@cache
def class_color(admitted: tuple[int, ...], axes: tuple[int, int], theme: Theme, *, clause_active: bool) -> int:
    """A class's colour, as a pixel: by which of the two parties are admitted; the more others, the darker.

    Args:
        admitted: the indices of the admitted parties.
        axes: the indices of the parties across and up.
        theme: the theme.
        clause_active: whether the guarantee clause is active: then it is the clause's colour.
    """
    across, up = axes[0] in admitted, axes[1] in admitted
    others = [i for i in admitted if i not in axes]
    # The same parties always give the same shade, whatever else is on the map.
    shade = sum(others) % 3 * _SHADE
    if clause_active:
        return pixel(_mixed(theme.clause_fill, "#ffffff", _TOWARDS_WHITE[across, up] + shade))
    if not admitted:
        return pixel(theme.line)
    base = {(True, False): _ACROSS, (False, True): _UP, (True, True): _BOTH, (False, False): _NEITHER}[across, up]
    if not others:
        return pixel(_mixed(base, "#ffffff", 0.5))
    return pixel(_mixed(base, "#000000", (0.0, 0.2, 0.3, 0.4)[min(len(others), 4) - 1] + shade))


@cache
def seat_colors(seats: int, none: str) -> NDArray[np.uint32]:
    """A pixel for each number of seats, and one of its own for none.

    It is cividis, which the colour-blind see as others do, but for its end, which is like the clause's colour.
    """
    table = pg.colormap.get("cividis").getLookupTable(stop=0.85, nPts=seats + 1, alpha=False).astype(np.uint32)
    colors: NDArray[np.uint32] = np.uint32(0xFF000000) | table[:, 0] << 16 | table[:, 1] << 8 | table[:, 2]
    colors[0] = pixel(none)
    return colors


def _mixed(color: str, other: str, part: float) -> QColor:
    """A colour with a part of another."""
    a, b = QColor(color), QColor(other)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * part,
        a.greenF() + (b.greenF() - a.greenF()) * part,
        a.blueF() + (b.blueF() - a.blueF()) * part,
    )
