"""The columns that a scenario is compared with: other rules for its votes, and scenarios as they once were."""

from dataclasses import FrozenInstanceError, replace
from fractions import Fraction

import pytest
from hypothesis import given

from kzcalc import Guarantee, Party, Rules, Scenario
from kzcalc.law import allocate
from kzcalc.law.rules import Method
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.comparison import KINDS, Pinned, Variation
from kzcalc.scenario.scenario import Kind
from tests.scenario.strategies import patient, scenarios

LAW = Rules()
OWN_CLAUSE = Guarantee(minimum_seats=5, correction=Fraction(1, 2))
PRESENT = Rules(69, 0, Fraction(10, 100), "valid", OWN_CLAUSE, "droop")

# The guarantee clause is active: Nur Otan alone has 7 percent, Ak Zhol is second.
ONE_PASSES = (8405, 699, 150, 120, 66, 83, 477)


def seats(kind: Kind, votes: tuple[int, ...], present: Rules = LAW, other_ballots: int = 0) -> tuple[int, ...]:
    return allocate(votes, Variation(kind).rules(present), other_ballots).seats


class TestAVariation:
    @pytest.mark.parametrize(
        ("kind", "expected"),
        [
            ("with-clause", PRESENT),
            ("without-clause", replace(PRESENT, guarantee=None)),
            ("no-threshold", replace(PRESENT, threshold=Fraction(0))),
            ("threshold-5", replace(PRESENT, threshold=Fraction(1, 20))),
            ("cast-base", replace(PRESENT, threshold_base="cast")),
            ("dhondt", replace(PRESENT, method="dhondt")),
            ("sainte-lague", replace(PRESENT, method="sainte-lague")),
        ],
    )
    def test_changes_one_thing_of_the_present_rules(self, kind: Kind, expected: Rules) -> None:
        assert expected == Variation(kind).rules(PRESENT)

    def test_with_the_clause_takes_that_of_2009_where_the_present_rules_have_none(self) -> None:
        without = replace(PRESENT, guarantee=None)
        assert replace(PRESENT, guarantee=Guarantee()) == Variation("with-clause").rules(without)

    @pytest.mark.parametrize("kind", KINDS)
    def test_of_its_own_outcome_changes_nothing_more(self, kind: Kind) -> None:
        once = Variation(kind).rules(PRESENT)
        assert once == Variation(kind).rules(once)

    def test_cannot_be_changed(self) -> None:
        with pytest.raises(FrozenInstanceError):
            Variation("dhondt").kind = "sainte-lague"  # type: ignore[misc]


class TestTheSeatsOfAVariation:
    def test_without_the_clause_are_all_the_leaders(self) -> None:
        assert (98, 0, 0, 0, 0, 0, 0) == seats("without-clause", ONE_PASSES)

    def test_with_the_clause_are_also_the_runner_ups(self) -> None:
        assert (93, 5, 0, 0, 0, 0, 0) == seats("with-clause", ONE_PASSES, replace(LAW, guarantee=None))

    def test_without_a_threshold_are_everybodys(self) -> None:
        assert all(seats("no-threshold", ONE_PASSES))

    def test_at_5_percent_are_also_those_of_a_list_between_5_and_7(self) -> None:
        found = [i for i, s in enumerate(seats("threshold-5", (8300, 699, 501, 500, 0, 0, 0))) if s]
        assert [0, 1, 2, 3] == found

    def test_on_the_base_cast_count_the_ballots_for_no_list(self) -> None:
        # With 200,000 of them the CPPK falls from 7.19 to 6.98 percent.
        assert 0 == seats("cast-base", official_result_2012().votes, LAW, 200_000)[6]

    @pytest.mark.parametrize("method", ["dhondt", "sainte-lague"])
    def test_of_another_method_are_that_methods(self, method: Method) -> None:
        votes = official_result_2012().votes
        kind: Kind = "dhondt" if method == "dhondt" else "sainte-lague"
        assert allocate(votes, Rules(method=method)).seats == seats(kind, votes)


class TestAPinnedScenario:
    SCENARIO = Scenario(
        title="Two parties",
        parties=(
            Party("sun", "Sun", "#ffaa00", 60, locked=True, unknown={"leader": "A"}),
            Party("moon", "Moon", "#0000aa", 40),
        ),
        other_ballots=5,
        rules=Rules(seats=10),
        notes="assumed",
        unknown={"": {"kind": "B"}},
        columns=(Variation("dhondt"),),
    )

    def test_is_what_seats_follow_from_and_no_more(self) -> None:
        expected = Pinned(
            title="Two parties",
            parties=(Party("sun", "Sun", "#ffaa00", 60), Party("moon", "Moon", "#0000aa", 40)),
            other_ballots=5,
            rules=Rules(seats=10),
        )
        assert expected == Pinned.of(self.SCENARIO)

    def test_may_have_a_title_of_its_own(self) -> None:
        assert "" == Pinned.of(self.SCENARIO, "").title

    @patient
    @given(scenarios())
    def test_allocates_as_the_scenario_did(self, scenario: Scenario) -> None:
        assert scenario.allocate() == Pinned.of(scenario).allocate()


class TestAScenariosColumns:
    COMPARED = replace(official_result_2012(), columns=(Variation("dhondt"), Pinned.of(official_result_2012())))

    def test_are_none_at_first(self) -> None:
        assert () == official_result_2012().columns

    def test_stay_the_very_same_when_votes_and_locks_change(self) -> None:
        after = self.COMPARED.with_votes([1] * 7, 5).with_lock(0, locked=True)
        assert self.COMPARED.columns is after.columns

    @pytest.mark.parametrize(
        "columns",
        [
            (),
            (Variation("dhondt"),),
            (Variation("dhondt"), Variation("no-threshold")),
            (Variation("dhondt", {"note": "A"}), Pinned.of(official_result_2012())),
            (Variation("dhondt"), Pinned.of(official_result_2012(), "Another title")),
        ],
        ids=["none", "one", "another variation", "another unknown key", "another title"],
    )
    def test_make_it_another_scenario_if_they_are_others(self, columns: tuple[Variation | Pinned, ...]) -> None:
        assert self.COMPARED != replace(self.COMPARED, columns=columns)

    def test_decide_no_seat(self) -> None:
        assert official_result_2012().allocate() == self.COMPARED.allocate()
