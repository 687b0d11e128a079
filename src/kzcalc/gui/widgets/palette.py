"""The parties' colours on screen: those of the palette in each theme, any other only as light or dark as it must be."""

from functools import cache

import msgspec
from PySide6.QtGui import QColor

from kzcalc.resources import resource

LEAST_CONTRAST = 3.0
"""Between a party's colour and the card it stands on."""
_STEP = 0.01
"""Of lightness, by which a colour is shifted."""


class _Color(msgspec.Struct, frozen=True):
    light: str
    dark: str
    before: tuple[str, ...] = ()


class MapColors(msgspec.Struct, frozen=True):
    """The colours of the map of two shares in one theme, as ``#rrggbb``.

    Attributes:
        ordinary: areas where the votes alone admit: one party, two, three, more.
        clause: areas where the guarantee clause applies; neighbours take different ones.
        none: areas where nobody is admitted.
        border: the lines between areas.
        seats: from few seats of one party to many.
    """

    ordinary: tuple[str, ...]
    clause: tuple[str, ...]
    none: str
    border: str
    seats: tuple[str, ...]


class _Maps(msgspec.Struct, frozen=True):
    light: MapColors
    dark: MapColors


class _Palette(msgspec.Struct, frozen=True):
    assembly: _Color
    parties: tuple[_Color, ...]
    further: tuple[str, ...]
    map: _Maps


def shown_color(color: str, card: str, *, dark: bool) -> QColor:
    """What a party's colour is on screen.

    Args:
        color: the party's own colour, as ``#rrggbb``. One that is or was a default follows the theme's palette.
        card: the colour it stands on.
        dark: whether the theme is dark.
    """
    return QColor(_shown(color.lower(), card, dark))


def assembly_color(*, dark: bool) -> QColor:
    """The colour of the Assembly's seats."""
    assembly = _palette().assembly
    return QColor(assembly.dark if dark else assembly.light)


def default_colors() -> tuple[str, ...]:
    """The palette's colours for parties, as files keep them."""
    return tuple(color.light for color in _palette().parties)


def offered_colors() -> tuple[str, ...]:
    """As many colours as there may be parties, as files keep them: first the defaults. None is like the clause's."""
    return (*default_colors(), *_palette().further)


def map_colors(*, dark: bool) -> MapColors:
    """The colours of the map of two shares."""
    return _palette().map.dark if dark else _palette().map.light


def contrast(a: QColor, b: QColor) -> float:
    """How far two colours are apart in lightness, 1 to 21, by WCAG 2."""
    low, high = sorted((_luminance(a), _luminance(b)))
    return (high + 0.05) / (low + 0.05)


@cache
def _palette() -> _Palette:
    return msgspec.json.decode(resource("palette.json").read_bytes(), type=_Palette)


@cache
def _defaults() -> dict[str, _Color]:
    return {old: color for color in _palette().parties for old in (color.light, *color.before)}


@cache
def _shown(color: str, card: str, dark: bool) -> str:
    default = _defaults().get(color)
    if default is not None:
        return default.dark if dark else default.light
    return _readable(QColor(color), QColor(card), dark=dark).name()


def _readable(color: QColor, card: QColor, *, dark: bool) -> QColor:
    """The colour, shifted in lightness until it stands out from the card."""
    hue, saturation, lightness = max(color.hslHueF(), 0.0), color.hslSaturationF(), color.lightnessF()
    while contrast(color, card) < LEAST_CONTRAST:
        lightness += _STEP if dark else -_STEP
        color = QColor(QColor.fromHslF(hue, saturation, min(max(lightness, 0.0), 1.0)).name())
    return color


def _luminance(color: QColor) -> float:
    """By https://www.w3.org/TR/WCAG21/#dfn-relative-luminance."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)
        for c in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
