"""The catalogue: what is in it, that it allocates as history did, and what is known of its entries."""

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import kzcalc
from kzcalc import Guarantee, Scenario, load_scenario, save_scenario
from kzcalc.resources import resource
from kzcalc.scenario.catalogue import entries, known_names, official_result_2012
from kzcalc.scenario.catalogue import record as record_of
from kzcalc.scenario.catalogue_entry import CatalogueEntry
from tests.scenario.programs import output_of

FACTS: dict[str, Any] = json.loads(resource("elections.json").read_text(encoding="utf-8"))
ELECTIONS: list[dict[str, Any]] = FACTS["elections"]
POLLS: list[dict[str, Any]] = FACTS["polls"]
ENTRIES = {entry.id: entry for entry in entries()}

ASK_FOR_THE_CATALOGUE = """
import sys
import kzcalc
print(len(kzcalc.catalogue()), *[name for name in ("PySide6", "numpy", "pyqtgraph") if name in sys.modules])
"""


def seats(scenario: Scenario) -> dict[str, int]:
    """The seats of those who got any."""
    return {key: n for key, n in zip(scenario.keys, scenario.allocate().seats, strict=True) if n}


def by_id(record: dict[str, Any]) -> str:
    return str(record["id"])


class TestTheCatalogue:
    def test_holds_every_election_and_poll_under_its_id_in_the_order_of_the_file(self) -> None:
        assert [r["id"] for r in (*ELECTIONS, *POLLS)] == list(kzcalc.catalogue())

    def test_holds_what_its_entries_give(self) -> None:
        assert {id_: entry.scenario() for id_, entry in ENTRIES.items()} == kzcalc.catalogue()

    def test_holds_the_scenario_that_the_program_opens_on(self) -> None:
        assert official_result_2012() == kzcalc.catalogue()["2012"]

    def test_given_away_twice_is_not_the_same_dictionary(self) -> None:
        kzcalc.catalogue().clear()
        assert len(ENTRIES) == len(kzcalc.catalogue())

    def test_loads_neither_numpy_nor_qt(self) -> None:
        assert f"{len(ENTRIES)}\n" == output_of(ASK_FOR_THE_CATALOGUE)

    @pytest.mark.parametrize("id_", ENTRIES)
    @pytest.mark.parametrize("rest", ["left out", "other ballots"])
    def test_every_entry_saves_and_loads(self, id_: str, rest: Any, tmp_path: Path) -> None:
        scenario = ENTRIES[id_].scenario(rest)
        save_scenario(scenario, tmp_path / "entry.kzcalc")
        assert scenario == load_scenario(tmp_path / "entry.kzcalc")

    def test_no_two_entries_have_the_same_title(self) -> None:
        assert len(ENTRIES) == len({entry.title for entry in entries()})

    @pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.id)
    def test_no_two_parties_of_a_scenario_have_the_same_colour(self, entry: CatalogueEntry) -> None:
        assert len(entry.parties) == len({p.color for p in entry.parties})


class TestAnOfficialResult:
    @pytest.mark.parametrize("record", ELECTIONS, ids=by_id)
    def test_allocates_to_the_seats_of_the_parliament_that_met(self, record: dict[str, Any]) -> None:
        assert record["seats"] == seats(kzcalc.catalogue()[record["id"]])

    @pytest.mark.parametrize("record", ELECTIONS, ids=by_id)
    def test_has_the_real_counts_in_the_order_of_the_file(self, record: dict[str, Any]) -> None:
        scenario = kzcalc.catalogue()[record["id"]]
        votes = record.get("votes") or {key: round(100 * percent) for key, percent in record["percent"].items()}
        assert list(votes.items()) == list(zip(scenario.keys, scenario.votes, strict=True))

    @pytest.mark.parametrize("record", ELECTIONS, ids=by_id)
    def test_has_the_seats_and_the_threshold_of_its_year(self, record: dict[str, Any]) -> None:
        rules = kzcalc.catalogue()[record["id"]].rules
        expected = (record["list_seats"], record["assembly_seats"], Fraction(record["threshold"]))
        assert expected == (rules.seats, rules.assembly_seats, rules.threshold)

    def test_has_the_guarantee_clause_where_it_is_known_to_have_been_law(self) -> None:
        expected = {"2012": Guarantee(), "2007": None, "2016": Guarantee(), "2021": Guarantee(), "2023": None}
        assert expected == {id_: kzcalc.catalogue()[id_].rules.guarantee for id_ in expected}

    def test_has_the_ballots_for_no_list_where_they_are_confirmed(self) -> None:
        expected = {
            "2012": 0,
            "2007": 146_805,
            "2016": 43_282,
            "2021": 0,
            "2023": 248_291,
            "1999": 0,
            "almaty-2023": 16_490,
        }
        assert expected == {id_: kzcalc.catalogue()[id_].other_ballots for id_ in expected}

    def test_measures_the_threshold_by_all_votes_where_against_all_was_on_the_ballot(self) -> None:
        expected = {"2012": "valid", "2007": "valid", "2016": "valid", "2021": "valid", "2023": "cast"}
        assert expected == {id_: kzcalc.catalogue()[id_].rules.threshold_base for id_ in expected}

    def test_of_2007_would_have_given_a_second_party_three_seats_under_the_clause(self) -> None:
        scenario = kzcalc.catalogue()["2007"]
        clause = replace(scenario, rules=replace(scenario.rules, guarantee=Guarantee()))
        assert {"nur-otan": 95, "osdp": 3} == seats(clause)

    def test_of_2021_would_have_let_a_fourth_party_in_at_five_percent(self) -> None:
        scenario = kzcalc.catalogue()["2021"]
        lower = replace(scenario, rules=replace(scenario.rules, threshold=Fraction(5, 100)))
        assert {"nur-otan": 72, "auyl": 6, "peoples-party": 9, "ak-zhol": 11} == seats(lower)

    def test_says_that_the_turnout_of_2012_is_unverified(self) -> None:
        assert ["turnout"] == list(ENTRIES["2012"].unverified)
        assert "Turnout is left out: no source confirms it." in kzcalc.catalogue()["2012"].notes

    def test_says_that_the_clause_in_2023_is_not_established(self) -> None:
        assert {"rules", "turnout"} == set(ENTRIES["2023"].unverified)
        assert "is not established, so the scenario has none" in kzcalc.catalogue()["2023"].notes

    @pytest.mark.parametrize("record", ELECTIONS, ids=by_id)
    def test_lacks_nothing_where_there_are_counts(self, record: dict[str, Any]) -> None:
        entry = ENTRIES[record["id"]]
        assert () == entry.unpublished
        if "votes" in record:
            assert 0 == entry.missing
            assert entry.scenario() == entry.scenario("other ballots")
        else:
            assert 100 - sum(map(Fraction, map(str, record["percent"].values()))) == entry.missing

    def test_of_2004_adds_up_to_a_little_more_than_a_hundred_and_tells_the_known_counts(self) -> None:
        assert Fraction(-3, 100) == ENTRIES["2004"].missing
        assert "2,883,706" in kzcalc.catalogue()["2004"].notes

    def test_of_1999_says_that_against_all_is_left_out(self) -> None:
        assert "The 373,440 votes “against all” are left out of the base." in kzcalc.catalogue()["1999"].notes

    def test_stands_in_the_order_of_registration_as_far_as_it_was_found(self) -> None:
        expected = {
            "2016": ("nur-otan", "ak-zhol", "auyl", "cppk", "osdp", "birlik"),
            "2021": ("nur-otan", "auyl", "peoples-party", "adal", "ak-zhol"),
            "2023": ("peoples-party", "osdp", "ak-zhol", "auyl", "baytaq", "amanat", "respublica"),
        }
        assert expected == {id_: kzcalc.catalogue()[id_].keys for id_ in expected}

    def test_of_2007_has_a_turnout_that_agrees_with_the_votes(self) -> None:
        entry = ENTRIES["2007"]
        assert entry.turnout is not None
        assert entry.turnout.cast - entry.turnout.invalid == sum(entry.scenario().votes)


class TestARecord:
    @pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.id)
    @pytest.mark.parametrize("rest", ["left out", "other ballots"])
    def test_is_known_by_its_figures_whatever_the_user_calls_it(self, entry: CatalogueEntry, rest: Any) -> None:
        scenario = replace(entry.scenario(rest), title="Mine", notes="", gives_way="largest", sample_size=7)
        assert entry == record_of(scenario.with_lock(0, True).with_held(1, True))

    @pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.id)
    def test_is_left_with_a_vote_a_ballot_a_rule_or_a_party(self, entry: CatalogueEntry) -> None:
        scenario = entry.scenario()
        first, *others = scenario.votes
        left = (
            scenario.with_votes([first + 1, *others]),
            replace(scenario, other_ballots=scenario.other_ballots + 1),
            replace(scenario, rules=replace(scenario.rules, seats=scenario.rules.seats + 1)),
            replace(scenario, parties=tuple(reversed(scenario.parties))),
            replace(scenario, parties=(replace(scenario.parties[0], name="Another"), *scenario.parties[1:])),
        )
        assert [None] * len(left) == [record_of(s) for s in left]


class TestAPoll:
    @pytest.mark.parametrize("record", POLLS, ids=by_id)
    def test_has_the_published_hundredths_for_votes(self, record: dict[str, Any]) -> None:
        shares = record["percent"] | record.get("assumed_percent", {})
        scenario = kzcalc.catalogue()[record["id"]]
        assert tuple(round(100 * shares.get(key, 0)) for key in scenario.keys) == scenario.votes
        assert round(100 * record.get("against_all_percent", 0)) == scenario.other_ballots

    @pytest.mark.parametrize("record", POLLS, ids=by_id)
    def test_has_the_parties_of_its_election_in_registration_order_and_their_rules(
        self, record: dict[str, Any]
    ) -> None:
        scenario, election = kzcalc.catalogue()[record["id"]], kzcalc.catalogue()[record["election"]]
        assert (election.keys, election.rules) == (scenario.keys, scenario.rules)

    @pytest.mark.parametrize("record", POLLS, ids=by_id)
    def test_carries_its_sample_into_the_scenario(self, record: dict[str, Any]) -> None:
        assert record["sample"] == kzcalc.catalogue()[record["id"]].sample_size

    def test_of_socis_a_has_osdp_just_under_five_percent_of_all_ballots(self) -> None:
        scenario = kzcalc.catalogue()["exit-socis-a-2023"]
        assert not scenario.allocate().admitted[scenario.keys.index("osdp")]
        assert Fraction(491, 10_000) == Fraction(scenario.votes[1], scenario.allocate().base)

    def test_says_how_much_is_missing_exactly(self) -> None:
        expected = {
            "exit-strategiya-2012": Fraction(0),
            "exit-institute-of-democracy-2012": Fraction("4.4"),
            "isps-2-2012": Fraction("1.3"),
            "isps-1-2012": Fraction("5.8"),
            "alternativa-2012": Fraction("1.4"),
            "rferl-2012": Fraction("5.98"),
            "exit-democracy-2021": Fraction("0.08"),
            "exit-socis-a-2023": Fraction(0),
        }
        assert expected == {id_: ENTRIES[id_].missing for id_ in expected}

    def test_leaves_the_missing_points_out_unless_told_otherwise(self) -> None:
        entry = ENTRIES["isps-1-2012"]
        assert 0 == entry.scenario().other_ballots
        assert entry.scenario() == entry.scenario("left out")

    def test_can_count_the_missing_points_as_ballots_for_no_list(self) -> None:
        scenario = ENTRIES["isps-1-2012"].scenario("other ballots")
        assert 580 == scenario.other_ballots
        assert 10_000 == sum(scenario.votes) + scenario.other_ballots

    def test_keeps_seven_as_published_at_exactly_seven_of_all_ballots(self) -> None:
        scenario = ENTRIES["isps-1-2012"].scenario("other ballots")
        cast = replace(scenario, rules=replace(scenario.rules, threshold_base="cast"))
        assert Fraction(7, 100) == Fraction(cast.votes[1], cast.allocate().base)
        assert cast.allocate().admitted[1]

    def test_above_a_hundred_has_nothing_to_count_as_ballots_for_no_list(self) -> None:
        entry = replace(ENTRIES["isps-1-2012"], missing=Fraction("-0.1"))
        assert 0 == entry.scenario("other ballots").other_ballots
        assert "0.1 percentage points more than 100" in entry.scenario().notes

    @pytest.mark.parametrize("id_", ["exit-institute-of-democracy-2012", "rferl-2012"])
    def test_puts_lists_that_it_did_not_publish_at_zero_and_says_so(self, id_: str) -> None:
        scenario = kzcalc.catalogue()[id_]
        assert (0, 0, 0, 0) == scenario.votes[2:6]
        assert "because nothing was published: OSDP, Auyl, Adilet, Patriots." in scenario.notes

    def test_as_reported_marks_what_just_over_seven_was_taken_for(self) -> None:
        entry = ENTRIES["rferl-2012"]
        assert {"ak-zhol": Fraction("7.01"), "cppk": Fraction("7.01")} == entry.assumed
        assert ["shares"] == list(entry.unverified)
        assert {"nur-otan": 84, "ak-zhol": 7, "cppk": 7} == seats(entry.scenario())

    def test_says_that_a_sample_size_is_approximate(self) -> None:
        assert ["sample"] == list(ENTRIES["exit-institute-of-democracy-2012"].unverified)


class TestTheNames:
    def test_of_all_parties_of_all_years_are_known_in_three_languages(self) -> None:
        for entry in entries():
            for party in entry.parties:
                names = known_names()[party.key]
                assert party.name == names["en"]
                assert all(names[language] for language in ("ru", "kk"))

    def test_of_the_parties_of_other_years_are_those_of_the_file(self) -> None:
        expected = {"en": "People's Party", "ru": "Народная партия", "kk": "Халық партиясы"}
        assert expected == known_names()["peoples-party"]
