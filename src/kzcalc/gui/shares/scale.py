"""The scale for vote shares: the part around the threshold is stretched, so that small parties can be read.

One party may have 80 % while the election turns on a hundredth at 7 %. So the lower part, up to the break, takes
most of the length, and the rest is compressed. Sliders and the chart of vote shares use the same scale, and both show
where it breaks.
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import cache

import numpy as np
from numpy.typing import NDArray

from kzcalc.scenario import Scenario

_WHOLE = 10_000


def threshold_mark(scenario: Scenario) -> int | None:
    """Where a scale shows the threshold: at the share with which a list passes, in hundredths of a percent.

    None where there is no threshold, or where not even 100 % are enough.
    """
    passes = scenario.share_that_passes
    return passes if scenario.rules.threshold and passes <= _WHOLE else None


@dataclass(frozen=True, slots=True)
class ShareScale:
    """A piecewise linear scale from shares to positions.

    Attributes:
        breaks_at: the share, in hundredths of a percent, up to which the scale is stretched.
        position: where that is, from 0 to 1.
    """

    breaks_at: int = 1_000
    position: float = 0.6

    @classmethod
    def for_threshold(cls, threshold: Fraction) -> "ShareScale":
        """The scale whose stretched part holds the threshold. It depends on the rules alone, so no drag moves it."""
        percent = float(threshold) * 100
        breaks_at = next((b for b in (10, 20, 40) if percent <= 0.8 * b), 100)
        return cls(breaks_at * 100, 0.6 if breaks_at < 100 else 1.0)

    @property
    def broken(self) -> bool:
        """Whether there is a break at all."""
        return self.breaks_at < _WHOLE

    def to_position(self, share: float) -> float:
        """Where a share (in hundredths of a percent) is, from 0 to 1."""
        if share <= self.breaks_at:
            return share / self.breaks_at * self.position
        return self.position + (share - self.breaks_at) / (_WHOLE - self.breaks_at) * (1 - self.position)

    def to_share(self, position: float) -> int:
        """The share (in hundredths of a percent) that is nearest to a position."""
        position = min(max(position, 0.0), 1.0)
        if position <= self.position:
            return round(position / self.position * self.breaks_at)
        return self.breaks_at + round((position - self.position) / (1 - self.position) * (_WHOLE - self.breaks_at))

    @cache  # noqa: B019 - there are four scales, and two sizes of maps
    def grid(self, cells: int) -> NDArray[np.int64]:
        """The shares (in hundredths of a percent) at so many places from one end to the other, both included."""
        return np.array([self.to_share(i / (cells - 1)) for i in range(cells)])

    def ticks(self) -> list[int]:
        """The shares to label on an axis, in hundredths of a percent."""
        if not self.broken:
            return [0, 2_500, 5_000, 7_500, _WHOLE]
        return [0, self.breaks_at // 2, self.breaks_at, _WHOLE // 2, _WHOLE]
