"""The scenario, and the one that the program opens on."""

from dataclasses import FrozenInstanceError, replace
from fractions import Fraction

import pytest

from kzcalc import Guarantee, Party, Rules, Scenario
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.scenario import share

TWO = Scenario(
    title="Two parties",
    parties=(
        Party("sun", "Sun", "#ffaa00", 60, locked=True, unknown={"leader": "A"}),
        Party("moon", "Moon", "#0000aa", 40, unknown={"leader": "B"}),
    ),
    other_ballots=5,
    rules=Rules(seats=10),
    notes="assumed",
    unknown={"": {"author": "C"}, "rules": {"source": "D"}},
)


class TestTheOfficialResultOf2012:
    def test_its_parties_stand_in_the_order_of_registration(self) -> None:
        assert ("nur-otan", "ak-zhol", "osdp", "auyl", "adilet", "patriots", "cppk") == official_result_2012().keys

    def test_its_votes_are_the_real_counts(self) -> None:
        assert (5_621_436, 518_405, 116_534, 82_623, 45_702, 57_732, 498_788) == official_result_2012().votes

    def test_its_seats_are_those_of_the_parliament_that_met(self) -> None:
        assert (83, 8, 0, 0, 0, 0, 7) == official_result_2012().allocate().seats

    def test_the_guarantee_clause_sleeps(self) -> None:
        assert not official_result_2012().allocate().clause_active

    def test_its_rules_are_the_law_as_it_was_in_force(self) -> None:
        expected = Rules(98, 9, Fraction(7, 100), "valid", Guarantee(2, Fraction(7, 10)), "hare")
        assert expected == official_result_2012().rules

    def test_it_counts_no_other_ballots(self) -> None:
        assert 0 == official_result_2012().other_ballots

    def test_nothing_is_locked(self) -> None:
        assert (False,) * 7 == official_result_2012().locked

    def test_its_parties_have_names(self) -> None:
        expected = ["Nur Otan", "Ak Zhol", "OSDP", "Auyl", "Adilet", "Patriots", "CPPK"]
        assert expected == [p.name for p in official_result_2012().parties]

    def test_no_two_parties_have_the_same_colour(self) -> None:
        colors = [p.color for p in official_result_2012().parties]
        assert len(colors) == len(set(colors))


class TestAScenario:
    def test_allocates_by_its_own_rules(self) -> None:
        assert sum(TWO.allocate().seats) == TWO.rules.seats

    def test_counts_its_other_ballots_where_the_rules_say_so(self) -> None:
        # With 200,000 ballots for no list the CPPK falls from 7.19 to 6.98 percent of what was cast.
        scenario = replace(official_result_2012(), other_ballots=200_000, rules=Rules(threshold_base="cast"))
        assert (True, True, False, False, False, False, False) == scenario.allocate().admitted

    def test_does_not_count_its_other_ballots_where_the_rules_do_not_say_so(self) -> None:
        scenario = replace(official_result_2012(), other_ballots=200_000)
        assert (83, 8, 0, 0, 0, 0, 7) == scenario.allocate().seats

    def test_cannot_be_changed(self) -> None:
        with pytest.raises(FrozenInstanceError):
            TWO.title = "Three parties"  # type: ignore[misc]

    def test_lists_its_votes_locks_and_keys_in_order(self) -> None:
        assert ((60, 40), (True, False), ("sun", "moon")) == (TWO.votes, TWO.locked, TWO.keys)


class TestOtherVotes:
    def test_are_taken_over_and_all_else_stays(self) -> None:
        sun, moon = TWO.parties
        expected = replace(TWO, parties=(replace(sun, votes=7000), replace(moon, votes=3000)))
        assert expected == TWO.with_votes([7000, 3000])

    def test_may_come_with_other_ballots(self) -> None:
        expected = replace(TWO, other_ballots=0)
        assert expected == TWO.with_votes(TWO.votes, 0)

    def test_leave_the_scenario_they_came_to_as_it_was(self) -> None:
        expected = (60, 40)
        TWO.with_votes([7000, 3000])
        assert expected == TWO.votes

    @pytest.mark.parametrize("votes", [[], [1], [1, 2, 3]], ids=["none", "too few", "too many"])
    def test_must_be_one_number_a_party(self, votes: list[int]) -> None:
        with pytest.raises(ValueError, match=r"shorter|longer"):
            TWO.with_votes(votes)


class TestALock:
    def test_is_set_on_one_party_and_all_else_stays(self) -> None:
        sun, moon = TWO.parties
        expected = replace(TWO, parties=(sun, replace(moon, locked=True)))
        assert expected == TWO.with_lock(1, locked=True)

    def test_is_taken_off_one_party_and_all_else_stays(self) -> None:
        sun, moon = TWO.parties
        expected = replace(TWO, parties=(replace(sun, locked=False), moon))
        assert expected == TWO.with_lock(0, locked=False)

    def test_set_twice_is_set(self) -> None:
        assert TWO == TWO.with_lock(0, locked=True)


class TestAShare:
    @pytest.mark.parametrize(
        ("votes", "total", "expected"),
        [
            pytest.param(700, 10_000, Fraction(7), id="of shares"),
            pytest.param(1, 3, Fraction(100, 3), id="that no decimal can say"),
            pytest.param(498_788, 6_941_220, Fraction(49_878_800, 6_941_220), id="of real counts"),
            pytest.param(0, 10, Fraction(0), id="of no votes"),
            pytest.param(0, 0, Fraction(0), id="of nothing"),
        ],
    )
    def test_is_exact_and_in_percent(self, votes: int, total: int, expected: Fraction) -> None:
        assert expected == share(votes, total)

    def test_and_all_the_others_of_2012_are_a_hundred_percent(self) -> None:
        votes = official_result_2012().votes
        assert Fraction(100) == sum(share(v, sum(votes)) for v in votes)
