"""What the shares on the table are made of, and what of it no source confirms."""

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.catalogue import unverified_lines
from kzcalc.gui.wording.numbers import hundredths, number, short_percent
from kzcalc.scenario import Scenario
from kzcalc.scenario.catalogue import holds_percentages
from kzcalc.scenario.shares import WHOLE

translate = QCoreApplication.translate


def basis_text(scenario: Scenario) -> str:
    """How many votes there are, or what a vote stands for; and what a threshold of all ballots comes to."""
    if holds_percentages(scenario):
        text = translate("Basis", "Published percentages: each vote stands for {share}").format(share=hundredths(1))
    elif (total := sum(scenario.votes)) == WHOLE:
        text = translate("Basis", "What-if: each vote stands for {share}").format(share=hundredths(1))
    else:
        text = translate("Basis", "{votes} votes for the lists").format(votes=number(total))
    return "; ".join([text, *cast_note(scenario)])


def base_note(scenario: Scenario) -> tuple[str, str]:
    """What the shares are of, to stand beside the heading Votes, and shorter."""
    if scenario.rules.threshold_base == "valid":
        return translate("Basis", "% of valid votes"), translate("Basis", "% of valid ones")
    return translate("Basis", "% of votes for the lists"), translate("Basis", "% for the lists")


def cast_note(scenario: Scenario) -> list[str]:
    """What the threshold is as a share of the votes for the lists, where it is one of all ballots; else nothing."""
    rules, passes = scenario.rules, scenario.share_that_passes
    if not rules.threshold or rules.threshold_base != "cast" or passes > WHOLE:
        return []
    text = translate("Basis", "{threshold} of the ballots counted = {share} of these votes")
    return [text.format(threshold=short_percent(100 * rules.threshold), share=hundredths(passes))]


def caveat_text(scenario: Scenario) -> str:
    """The first line of the notes that says what no source confirms; empty if there is none."""
    return next(iter(unverified_lines(scenario.notes)), "")
