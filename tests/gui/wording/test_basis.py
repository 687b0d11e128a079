"""What the shares are made of, and what no source confirms."""

from dataclasses import replace

import pytest

from kzcalc import Rules
from kzcalc.gui.wording.basis import base_note, basis_text, caveat_text
from kzcalc.scenario.catalogue import catalogue, entries, official_result_2012

PERCENT = "\N{NO-BREAK SPACE}%"


def test_counts_are_votes_for_the_lists() -> None:
    assert "6,941,220 votes for the lists" == basis_text(official_result_2012())
    assert ("% of valid votes", "% of valid ones") == base_note(official_result_2012())


def test_hundredths_are_a_what_if_but_for_published_percentages() -> None:
    shares = official_result_2012().with_votes([8000, 800, 200, 200, 100, 100, 600])
    assert f"What-if: each vote stands for 0.01{PERCENT}" == basis_text(shares)
    published = next(entry for entry in entries() if not entry.has_counts)
    assert f"Published percentages: each vote stands for 0.01{PERCENT}" in basis_text(published.scenario())


def test_a_threshold_of_all_ballots_is_told_as_a_share_of_the_votes() -> None:
    cast = replace(official_result_2012(), other_ballots=694_122, rules=Rules(threshold_base="cast"))
    assert basis_text(cast).endswith(f"; 7{PERCENT} of the ballots counted = 7.70{PERCENT} of these votes")
    assert "% of votes for the lists" == base_note(cast)[0]


@pytest.mark.parametrize("entry", catalogue())
def test_what_is_not_confirmed_is_a_line_of_the_notes(entry: str) -> None:
    scenario = catalogue()[entry]
    caveat = caveat_text(scenario)
    assert caveat in scenario.notes.splitlines() or not caveat
