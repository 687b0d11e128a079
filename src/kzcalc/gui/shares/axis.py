"""What the shares on an axis are shares of, in words."""

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.shares.scale import threshold_mark
from kzcalc.gui.wording.numbers import hundredths, short_percent
from kzcalc.scenario import Scenario


def cast_note(scenario: Scenario) -> list[str]:
    """What the threshold is as a share of the votes for the lists, where it is one of all ballots; else nothing."""
    rules, mark = scenario.rules, threshold_mark(scenario)
    if mark is None or rules.threshold_base != "cast":
        return []
    text = QCoreApplication.translate("ShareAxis", "{threshold} of the ballots cast are {share}")
    return [text.format(threshold=short_percent(100 * rules.threshold), share=hundredths(mark))]
