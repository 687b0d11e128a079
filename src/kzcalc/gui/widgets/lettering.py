"""Texts that are painted into what room there is: in lines, in the words that fit, with names shortened, never numbers.

What is measured is remembered: while a slider is dragged the same words come again and again.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.sentence import Sentence

_NAME_WIDTHS = (150.0, 110.0, 80.0, 56.0, 40.0)
"""How much room a name is left, less and less, until its sentence fits."""
_BALANCING = 8
"""Steps in which lines are made shorter until they are of one length."""
_MOST_WORDS = 5_000
"""Words whose widths are remembered: more than a drag from end to end shows."""


class Style(NamedTuple):
    """How letters look.

    Attributes:
        size: at a zoom of 1.
        weight: 400 to 700.
        spacing: between letters, at a zoom of 1.
    """

    size: float
    weight: int = 400
    spacing: float = 0.0

    @property
    def line(self) -> float:
        """The height of a line, at a zoom of 1."""
        return float(round(self.size * 1.3))


class Fitted(NamedTuple):
    """A text in the style and the lines in which it fits."""

    style: Style
    lines: tuple[str, ...]


class Lettering:
    """Measures and paints texts in the theme's font."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._fonts: dict[Style, tuple[QFont, QFontMetricsF]] = {}
        self._widths: dict[tuple[Style, str], float] = {}

    def font(self, style: Style) -> QFont:
        """The font of a style."""
        return self._font(style)[0]

    def _font(self, style: Style) -> tuple[QFont, QFontMetricsF]:
        found = self._fonts.get(style)
        if found is None:
            font = self._theme.font(style.size, style.weight)
            if style.spacing:
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing * self._theme.zoom)
            found = self._fonts[style] = font, QFontMetricsF(font)
        return found

    def width(self, text: str, style: Style) -> float:
        """How wide a text is in one line."""
        found = self._widths.get((style, text))
        if found is None:
            if len(self._widths) >= _MOST_WORDS:
                self._widths.clear()
            found = self._widths[style, text] = self._font(style)[1].horizontalAdvance(text)
        return found

    def elided(self, text: str, style: Style, width: float) -> str:
        """A name in one line, with an ellipsis where there is no room for it."""
        if self.width(text, style) <= width:
            return text
        return self._font(style)[1].elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))

    def wrapped(self, text: str, style: Style, width: float) -> list[str]:
        """A text in lines, broken at spaces alone: a no-break space keeps a number and its noun together."""
        space = self.width(" ", style)
        lines, room = [], width
        line: list[str] = []
        for word in text.split(" "):
            wide = self.width(word, style)
            if line and wide > room:
                lines.append(" ".join(line))
                line, room = [], width
            line.append(word)
            room -= wide + space
        lines.append(" ".join(line))
        return lines

    def fitted(
        self, sentences: Sequence[Sentence], choices: Sequence[tuple[Style, int]], width: float
    ) -> Fitted | None:
        """The first sentence that fits, its names shortened only if none does with names in full; None if none does.

        Args:
            sentences: what could be said, the longest first.
            choices: styles, each with the most lines that it may take, the best first.
            width: of a line.
        """
        for name_width in (None, *_NAME_WIDTHS):
            for sentence in sentences:
                if name_width is not None and not sentence.names:
                    continue
                for style, most in choices:
                    text = sentence.text if name_width is None else self._shortened(sentence, style, name_width)
                    lines = self.wrapped(text, style, width)
                    if len(lines) <= most and all(self.width(line, style) <= width for line in lines):
                        return Fitted(style, tuple(lines))
        return None

    def balanced(self, fitted: Fitted, width: float) -> Fitted:
        """The same in as many lines, but of nearly the same length."""
        best, text = fitted, " ".join(fitted.lines)
        for _ in range(_BALANCING if len(fitted.lines) > 1 else 0):
            width *= 0.94
            lines = self.wrapped(text, fitted.style, width)
            if len(lines) > len(fitted.lines) or any(self.width(line, fitted.style) > width for line in lines):
                break
            best = Fitted(fitted.style, tuple(lines))
        return best

    def _shortened(self, sentence: Sentence, style: Style, width: float) -> str:
        limit = width * self._theme.zoom
        return sentence.with_names(lambda name: self.elided(name, style, limit))

    def height(self, fitted: Fitted) -> float:
        """How high its lines are."""
        return len(fitted.lines) * fitted.style.line * self._theme.zoom

    def in_line(self, text: str, style: Style, x: float, middle: float, painter: QPainter) -> None:
        """Paint a text in one line, vertically centred."""
        font, metrics = self._font(style)
        painter.setFont(font)
        painter.drawText(QPointF(x, middle + metrics.capHeight() / 2), text)

    def paint(self, fitted: Fitted, x: float, top: float, painter: QPainter) -> float:
        """Paint lines, the first from a height; where the next could begin."""
        font, metrics = self._font(fitted.style)
        height = fitted.style.line * self._theme.zoom
        painter.setFont(font)
        baseline = top + (height + metrics.capHeight()) / 2
        for line in fitted.lines:
            painter.drawText(QPointF(x, baseline), line)
            baseline += height
        return top + len(fitted.lines) * height
