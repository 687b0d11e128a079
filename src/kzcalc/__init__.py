"""kzcalc: seats in Kazakhstan's Mazhilis under the election law of January 2012, exactly.

The public API. It is loaded on first use, so that ``kzcalc --version`` does not pay for it; nothing here imports Qt.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kzcalc.analysis.batch import allocate_many
    from kzcalc.analysis.polls import PollResult, poll
    from kzcalc.analysis.tipping import TippingPoint, tipping_points
    from kzcalc.law import Allocation, Guarantee, Rules, allocate
    from kzcalc.scenario import Party, Scenario, ScenarioFileError, load_scenario, save_scenario
    from kzcalc.scenario.catalogue import catalogue

__version__ = "0.1.0"

__all__ = [
    "Allocation",
    "Guarantee",
    "Party",
    "PollResult",
    "Rules",
    "Scenario",
    "ScenarioFileError",
    "TippingPoint",
    "allocate",
    "allocate_many",
    "catalogue",
    "load_scenario",
    "poll",
    "save_scenario",
    "tipping_points",
]

_HOMES = {
    "kzcalc.analysis.batch": ("allocate_many",),
    "kzcalc.analysis.polls": ("PollResult", "poll"),
    "kzcalc.analysis.tipping": ("TippingPoint", "tipping_points"),
    "kzcalc.law": ("Allocation", "Guarantee", "Rules", "allocate"),
    "kzcalc.scenario": ("Party", "Scenario", "ScenarioFileError", "load_scenario", "save_scenario"),
    "kzcalc.scenario.catalogue": ("catalogue",),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
