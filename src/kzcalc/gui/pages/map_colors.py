"""The colours of the map: greys where votes alone admit, ambers where the clause does, and a ramp for seats.

They are the theme's, and no party's. A letter or a number stands beside each of them, and a line between areas.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from kzcalc.gui.widgets.colors import pixel
from kzcalc.gui.widgets.palette import map_colors


@cache
def class_color(admitted: tuple[int, ...], axes: tuple[int, int], *, dark: bool, clause_active: bool) -> int:
    """A class's colour, as a pixel.

    Where the votes alone admit: the more parties, the stronger. Where the clause applies: by whom it is about, the one
    across, the one up, or others.

    Args:
        admitted: the indices of the admitted parties.
        axes: the indices of the parties across and up.
        dark: whether the theme is dark.
        clause_active: whether the guarantee clause applies.
    """
    colors = map_colors(dark=dark)
    if not admitted:
        return pixel(colors.none)
    if clause_active:
        across, up = axes[0] in admitted, axes[1] in admitted
        return pixel(colors.clause[2 if across == up else 1 if across else 0])
    return pixel(colors.ordinary[min(len(admitted), len(colors.ordinary)) - 1])


@cache
def seat_colors(seats: int, *, dark: bool) -> NDArray[np.uint32]:
    """A pixel for each number of seats, and one of its own for none."""
    colors = map_colors(dark=dark)
    ramp = [QColor(color) for color in colors.seats]
    places = np.linspace(0, len(ramp) - 1, max(seats, 2))[:seats]
    channels = [
        np.interp(places, np.arange(len(ramp)), [channel(color) for color in ramp]).round().astype(np.uint32)
        for channel in (QColor.red, QColor.green, QColor.blue)
    ]
    red, green, blue = channels
    result = np.empty(seats + 1, np.uint32)
    result[1:] = np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue
    result[0] = pixel(colors.none)
    return result
