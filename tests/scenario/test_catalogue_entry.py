"""An entry of the catalogue as it is told: the notes say what one has to know."""

from typing import Any

import pytest

import kzcalc
from tests.scenario.test_catalogue import ELECTIONS, ENTRIES, FACTS, POLLS, by_id


class TestTheNotes:
    @pytest.mark.parametrize("record", [*ELECTIONS, *POLLS], ids=by_id)
    def test_carry_source_date_and_caveats(self, record: dict[str, Any]) -> None:
        notes = kzcalc.catalogue()[record["id"]].notes
        caveats = [FACTS["caveats"][id_]["text"] for id_ in record.get("caveats", ())]
        said = [record["source"], record["date"], *caveats]
        assert [] == [text for text in said if text not in notes]

    @pytest.mark.parametrize("record", POLLS, ids=by_id)
    def test_carry_pollster_and_sample(self, record: dict[str, Any]) -> None:
        sample = "not known" if record["sample"] is None else f"{record['sample']:,}"
        assert f"{record['pollster']}. People asked: {sample}." in kzcalc.catalogue()[record["id"]].notes

    @pytest.mark.parametrize(
        ("rest", "expected"),
        [
            ("left out", "Assumption: the missing 5.8 of 100 percentage points are left out."),
            (
                "other ballots",
                "Assumption: the missing 5.8 of 100 percentage points count as ballots for no list.",
            ),
        ],
    )
    def test_say_what_became_of_the_missing_points(self, rest: Any, expected: str) -> None:
        assert expected == ENTRIES["isps-1-2012"].scenario(rest).notes.splitlines()[-1]

    def test_of_a_poll_that_adds_up_speak_of_nothing_missing(self) -> None:
        assert "missing" not in kzcalc.catalogue()["exit-strategiya-2012"].notes
