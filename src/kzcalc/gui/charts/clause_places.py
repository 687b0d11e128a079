"""Where everything stands on the clause card: in four forms, at any width, so that nothing jumps while shares move."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, QSizeF

from kzcalc.gui.charts.clause_scene import Figure, Meters, Scene

Form = Literal["tall", "full", "compact", "slim"]
"""Tall in a window 1920 wide, full as a rule, compact in a small window, slim over an open page."""

HEIGHTS: dict[Form, int] = {"tall": 144, "full": 132, "compact": 104, "slim": 64}
"""At a zoom of 1."""

HEROES: dict[Form, int] = {"tall": 38, "full": 38, "compact": 30, "slim": 26}
"""The size of the large numbers."""

_BUTTON = 28
_MOST_FOR_NAMES = 466
"""The width of a pair beside which headline and detail are still read in two lines each."""


class Places(NamedTuple):
    """Rectangles on the card.

    Attributes:
        icon: the people.
        text: what is said at the left.
        right: what is shown at the right.
        insets: the boxes of a pair; in the slim form both are the one box.
        show: the button that goes to the clause.
        second: the button that explains or applies it; None where there is no room.
    """

    icon: QRectF
    text: QRectF
    right: QRectF
    insets: tuple[QRectF, QRectF]
    show: QRectF
    second: QRectF | None

    @property
    def law(self) -> QRectF:
        """Where the law is named: beside the second button."""
        if self.second is None:
            return QRectF()
        left = self.second.right() + 10
        return QRectF(left, self.second.top(), self.text.right() - left, self.second.height())


def _widened(width: float, for_names: float, most: float, zoom: float) -> float:
    """The width of a pair: for names in full before a long name of the clause, if the text beside keeps its room."""
    return max(width, for_names) if for_names <= min(most, _MOST_FOR_NAMES * zoom) else width


def places(  # noqa: PLR0917 - the room, and what has to stand in it
    size: QSize,
    form: Form,
    scene: Scene,
    state: tuple[float, float],
    inset: float,
    show: QSizeF,
    second: QSizeF,
    zoom: float,
) -> Places:
    """Where everything stands.

    Args:
        size: of the card.
        form: of the card.
        scene: what it shows; only what a drag leaves as it is counts.
        state: how wide the state line is, and the shortest.
        inset: how wide the boxes of a pair have to be for the names in them.
        show: the size of the button that goes to the clause.
        second: the size of the button that explains or applies it.
        zoom: how many pixels a length of 1 takes.
    """
    wide, high = size.width(), size.height()
    slim, roomy = form == "slim", form in ("tall", "full")
    margin = (8 if slim else 12) * zoom
    narrow = wide < 620 * zoom
    icon_width = (32 if slim or narrow else 40) * zoom
    icon = QRectF(16 * zoom, 0, icon_width * (1.4 if scene.tied and roomy else 1), icon_width * 0.7)
    icon.moveTop((high - icon.height()) / 2 if slim else 22 * zoom)
    text_from = icon.right() + (12 if slim or narrow else 16) * zoom
    end = wide - margin - (4 * zoom if isinstance(scene.right, Meters) else 0)

    height = _BUTTON * zoom
    beside = isinstance(scene.right, Meters) and not roomy
    show_at = QRectF(end - show.width(), (high - height) / 2, show.width(), height)
    if beside:
        end = show_at.left() - 16 * zoom
    part = (0.58 if slim else 0.47) if isinstance(scene.right, Meters) else 0.5 if slim else 0.54
    most = {"tall": 680, "full": 640, "compact": 560, "slim": 620}[form] * zoom
    if isinstance(scene.right, Figure):
        most = min(most, 440 * zoom)
    right_width = min(wide * part - (wide - margin - end), most)
    gap = (50 if roomy else 46) * zoom
    if not isinstance(scene.right, Meters) and not slim:  # the name of the clause before the size of the boxes
        room = end - text_from - 16 * zoom
        least = (356 if roomy else 250 if narrow else 300) * zoom
        right_width = max(min(right_width, room - state[0]), least)
        right_width = min(_widened(right_width, 2 * inset + gap, room - state[1], zoom), room - 114 * zoom)
    right = QRectF(end - right_width, margin, right_width, high - 2 * margin)
    text = QRectF(text_from, margin, right.left() - 16 * zoom - text_from, high - 2 * margin)
    if isinstance(scene.right, Meters):  # a line stands between
        text.setRight(right.left() - 28 * zoom)
    if roomy:
        show_at.moveTopLeft(right.bottomLeft())
        show_at.translate(0, -height)
        if isinstance(scene.right, Meters):
            right.setBottom(show_at.top() - 4 * zoom)
    if right_width < 400 * zoom:
        gap = 40 * zoom
    each = (right_width - gap) / 2
    insets = (
        QRectF(right.left(), right.top(), each, right.height()),
        QRectF(right.right() - each, right.top(), each, right.height()),
    )
    if slim:
        insets = (right, right)
    second_at = None
    if roomy and second.width() > 0:
        second_at = QRectF(text_from, text.bottom() - height, min(second.width(), text.width()), height)
    return Places(icon, text, right, insets, show_at, second_at)
