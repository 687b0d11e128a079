"""How far colours are apart for the eye, also for one that lacks a kind of cone."""

from math import atan2, cos, degrees, exp, hypot, radians, sin
from typing import NamedTuple

from PySide6.QtGui import QColor


class Lab(NamedTuple):
    """A colour in CIE L*a*b*, D65."""

    lightness: float
    a: float
    b: float


Linear = tuple[float, float, float]

# Machado, Oliveira, Fernandes: "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009),
# severity 1.0; they act on linear RGB.
VISIONS: dict[str, tuple[Linear, Linear, Linear]] = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def distance(a: QColor | str, b: QColor | str, vision: str = "normal") -> float:
    """The CIEDE2000 distance of two colours as such an eye sees them."""
    return ciede2000(seen(a, vision), seen(b, vision))


def seen(color: QColor | str, vision: str = "normal") -> Lab:
    """A colour as such an eye sees it."""
    c = QColor(color)
    linear = [_linear(v) for v in (c.redF(), c.greenF(), c.blueF())]
    return _lab(
        tuple(min(max(sum(m * v for m, v in zip(row, linear, strict=True)), 0.0), 1.0) for row in VISIONS[vision])
    )


def ciede2000(one: Lab, two: Lab) -> float:
    """Sharma, Wu, Dalal: "The CIEDE2000 Color-Difference Formula" (2005), with all weights 1."""
    chroma7 = ((hypot(one.a, one.b) + hypot(two.a, two.b)) / 2) ** 7
    stretch = 1 + 0.5 * (1 - (chroma7 / (chroma7 + 25.0**7)) ** 0.5)
    a1, a2 = one.a * stretch, two.a * stretch
    c1, c2 = hypot(a1, one.b), hypot(a2, two.b)
    h1, h2 = _hue(a1, one.b), _hue(a2, two.b)
    turn, mean_hue = 0.0, h1 + h2
    if c1 * c2:
        turn = (h2 - h1 + 180) % 360 - 180
        if turn == -180:  # opposite hues: the formula goes by the sign of the difference
            turn = 180.0 if h2 > h1 else -180.0
        mean_hue = (h1 + h2) / 2
        if abs(h1 - h2) > 180:
            mean_hue += 180 if h1 + h2 < 360 else -180
    d_light, d_chroma = two.lightness - one.lightness, c2 - c1
    d_hue = 2 * (c1 * c2) ** 0.5 * sin(radians(turn) / 2)
    light, chroma = (one.lightness + two.lightness) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * cos(radians(mean_hue - 30))
        + 0.24 * cos(radians(2 * mean_hue))
        + 0.32 * cos(radians(3 * mean_hue + 6))
        - 0.20 * cos(radians(4 * mean_hue - 63))
    )
    s_light = 1 + 0.015 * (light - 50) ** 2 / (20 + (light - 50) ** 2) ** 0.5
    s_chroma, s_hue = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    around_blue = 30 * exp(-(((mean_hue - 275) / 25) ** 2))
    r_chroma = 2 * (chroma**7 / (chroma**7 + 25.0**7)) ** 0.5
    rotation = -sin(radians(2 * around_blue)) * r_chroma
    x, y, z = d_light / s_light, d_chroma / s_chroma, d_hue / s_hue
    return float((x * x + y * y + z * z + rotation * y * z) ** 0.5)


def _hue(a: float, b: float) -> float:
    return degrees(atan2(b, a)) % 360 if a or b else 0.0


def _linear(value: float) -> float:
    """A channel of sRGB, linear in light."""
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _lab(linear: tuple[float, ...]) -> Lab:
    r, g, b = linear
    x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047
    y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in (x, y, z))
    return Lab(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz))
