"""The columns that a scenario is compared with: other rules for its votes, and scenarios as they once were."""

from dataclasses import FrozenInstanceError, replace
from fractions import Fraction

import pytest
from hypothesis import given

from kzcalc import Guarantee, Party, Rules, Scenario
from kzcalc.law import allocate
from kzcalc.law.rules import Method
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.comparison import VARIATION_KINDS, Pinned, Variation, VariationKind, compare
from tests.scenario.strategies import patient, scenarios

LAW = Rules()
OWN_CLAUSE = Guarantee(minimum_seats=5, correction=Fraction(1, 2))
PRESENT = Rules(69, 0, Fraction(10, 100), "valid", OWN_CLAUSE, "droop")

# The guarantee clause is active: Nur Otan alone has 7 percent, Ak Zhol is second.
ONE_PASSES = (8405, 699, 150, 120, 66, 83, 477)


def seats(kind: VariationKind, votes: tuple[int, ...], present: Rules = LAW, other_ballots: int = 0) -> tuple[int, ...]:
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
    def test_changes_one_thing_of_the_present_rules(self, kind: VariationKind, expected: Rules) -> None:
        assert expected == Variation(kind).rules(PRESENT)

    def test_with_the_clause_takes_that_of_2009_where_the_present_rules_have_none(self) -> None:
        without = replace(PRESENT, guarantee=None)
        assert replace(PRESENT, guarantee=Guarantee()) == Variation("with-clause").rules(without)

    @pytest.mark.parametrize("kind", VARIATION_KINDS)
    def test_of_its_own_outcome_changes_nothing_more(self, kind: VariationKind) -> None:
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
        kind: VariationKind = "dhondt" if method == "dhondt" else "sainte-lague"
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
        assert expected == self.SCENARIO.pinned()

    def test_may_have_a_title_of_its_own(self) -> None:
        assert "" == self.SCENARIO.pinned("").title

    @patient
    @given(scenarios())
    def test_allocates_as_the_scenario_did(self, scenario: Scenario) -> None:
        assert scenario.allocate() == scenario.pinned().allocate()

    def test_shares_out_its_seats_once(self) -> None:
        pinned = self.SCENARIO.pinned()
        assert pinned.allocate() is pinned.allocate()


class TestTheComparison:
    PINNED = official_result_2012().pinned()

    def test_has_the_seats_of_every_column_in_their_order(self) -> None:
        without = allocate(ONE_PASSES, replace(LAW, guarantee=None), 5)
        dhondt = allocate(ONE_PASSES, replace(LAW, method="dhondt"), 5)
        columns = (Variation("without-clause"), self.PINNED, Variation("dhondt"))
        assert (without, self.PINNED.allocate(), dhondt) == compare(columns, ONE_PASSES, LAW, 5)

    def test_of_no_columns_has_nothing(self) -> None:
        assert () == compare((), ONE_PASSES, LAW)

    def test_follows_the_present_rules_where_a_column_varies_them(self) -> None:
        (beside,) = compare((Variation("dhondt"),), ONE_PASSES, PRESENT)
        assert replace(PRESENT, method="dhondt") == beside.rules

    def test_counts_the_ballots_for_no_list_where_a_column_does(self) -> None:
        (beside,) = compare((Variation("cast-base"),), official_result_2012().votes, LAW, 200_000)
        assert 0 == beside.seats[6]

    def test_leaves_a_pinned_scenario_as_it_was_whatever_is_on_the_table(self) -> None:
        assert (self.PINNED.allocate(),) == compare((self.PINNED,), (1, 2), PRESENT, 3)


class TestAScenariosColumns:
    COMPARED = replace(official_result_2012(), columns=(Variation("dhondt"), official_result_2012().pinned()))

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
            (Variation("dhondt", {"note": "A"}), official_result_2012().pinned()),
            (Variation("dhondt"), official_result_2012().pinned("Another title")),
        ],
        ids=["none", "one", "another variation", "another unknown key", "another title"],
    )
    def test_make_it_another_scenario_if_they_are_others(self, columns: tuple[Variation | Pinned, ...]) -> None:
        assert self.COMPARED != replace(self.COMPARED, columns=columns)

    def test_decide_no_seat(self) -> None:
        assert official_result_2012().allocate() == self.COMPARED.allocate()
