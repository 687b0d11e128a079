"""The scale of the chart of votes: linear from 0 to somewhat above the threshold, where elections turn."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import product
from math import floor, log10

_ABOVE = Fraction(17, 10)
"""How far up the lens reaches, in thresholds."""
_STEPS = tuple(Fraction(step) for step in (1, 2, "2.5", 3, 4, 5))
"""Between two ticks, but for the power of ten."""


@dataclass(frozen=True, slots=True)
class Lens:
    """A linear scale from 0, with round ticks.

    Attributes:
        step: between two ticks, in percent.
        count: how many ticks there are above 0.
    """

    step: Fraction
    count: int

    @property
    def top(self) -> Fraction:
        """Where it ends, in percent."""
        return self.step * self.count

    @property
    def ticks(self) -> tuple[Fraction, ...]:
        """From 0 to the top, in percent."""
        return tuple([self.step * i for i in range(self.count + 1)])

    @property
    def whole(self) -> bool:
        """Whether it shows all there can be, so that no overview is needed beside it."""
        return self == WHOLE


WHOLE = Lens(Fraction(25), 4)
"""From 0 to 100 %."""


@cache
def lens_on(threshold: Fraction) -> Lens:
    """The lens on a threshold, given as a share of 1: by the rules alone, so that no drag moves it.

    Where it would not enlarge twice, or there is no threshold, it is the whole.
    """
    if not threshold:
        return WHOLE
    mark = 100 * threshold
    power = floor(log10(mark))  # chooses the size of a picture, nothing that counts
    lenses = [
        Lens(step * Fraction(10) ** tens, count) for tens, count, step in product((power - 1, power), (4, 3), _STEPS)
    ]
    nearest = min(lenses, key=lambda lens: abs(lens.top / mark - _ABOVE))
    return nearest if 2 * nearest.top <= WHOLE.top else WHOLE
