"""The shares taken as a poll: how many were asked, and what that leaves open."""

from math import isfinite
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

if TYPE_CHECKING:
    from kzcalc.analysis.polls import PollResult

SAMPLE_SIZES = (1, 10_000_000)
DESIGN_EFFECTS = (0.1, 100.0)
_SAMPLE_SIZE = 1_000
"""What pollsters usually ask."""


class Survey(QObject):
    """Sample size and design effect, remembered as settings, and the result while the page of polls is open.

    Signals:
        changed(): another sample size or design effect.
        result_changed(): another result, or none.
    """

    changed = Signal()
    result_changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.result: PollResult | None = None

    @property
    def sample_size(self) -> int:
        """How many people were asked."""
        return round(self._number("poll_sample_size", _SAMPLE_SIZE, SAMPLE_SIZES))

    @property
    def design_effect(self) -> float:
        """By what the sample size is divided."""
        return round(self._number("poll_design_effect", 1.0, DESIGN_EFFECTS), 2)

    def _number(self, setting: str, default: float, limits: tuple[float, float]) -> float:
        """A setting, whatever somebody has written into the settings' file."""
        try:
            value = float(str(self._settings.value(setting, default)))
        except ValueError:
            return default
        return min(max(value, limits[0]), limits[1]) if isfinite(value) else default

    def set_sample_size(self, size: int) -> None:
        """Assume that so many people were asked."""
        self._settings.setValue("poll_sample_size", size)
        self.changed.emit()

    def set_design_effect(self, effect: float) -> None:
        """Assume another design effect."""
        self._settings.setValue("poll_design_effect", effect)
        self.changed.emit()

    def tell(self, result: "PollResult | None") -> None:
        """Show a result, or none."""
        if result is not self.result:
            self.result = result
            self.result_changed.emit()

    def interval(self, key: str) -> tuple[int, int] | None:
        """The 90 % interval of a party's seats, if there is a result that knows it."""
        if self.result is None or key not in self.result.seats:
            return None
        low, _, high = self.result.seats[key]
        return low, high
