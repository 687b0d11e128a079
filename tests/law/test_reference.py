"""Known answers: worked results of the law, other people's test cases, and the official results."""

# Asserts read expected == actual.

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from kzcalc.law import ClauseStatus, Guarantee, Rules, allocate

Row: TypeAlias = dict[str, Any]


def rows(name: str) -> list[Row]:
    text = (Path(__file__).parent / "reference" / name).read_text(encoding="utf-8")
    loaded: list[Row] = json.loads(text)
    return loaded


def by(key: str) -> Any:
    return lambda row: row[key]


CLAUSE_EXAMPLES = rows("clause_examples.json")
WITH_CORRECTION_1 = [row for row in CLAUSE_EXAMPLES if "seats_if_correction_1" in row]
VECTORS = rows("apportionment_vectors.json")
SEAT_VECTORS = [row for row in VECTORS if not row["id"].startswith("thr-")]
THRESHOLD_VECTORS = [row for row in VECTORS if row["id"].startswith("thr-")]
OFFICIAL = rows("official_results.json")


def rules_of_example(row: Row, guarantee: Guarantee) -> Rules:
    return Rules(
        seats=row.get("list_seats", 98),
        threshold=Fraction(row.get("threshold", "7/100")),
        threshold_base=row.get("base", "valid"),
        guarantee=guarantee if row.get("guarantee", True) else None,
    )


@pytest.mark.parametrize("row", CLAUSE_EXAMPLES, ids=by("note"))
def test_the_worked_examples_come_out_as_written_down(row: Row) -> None:
    a = allocate(row["votes"], rules_of_example(row, Guarantee()), row.get("other", 0))

    assert tuple(row["seats"]) == a.seats
    assert row["clause_active"] == a.clause_active
    assert row["runner_up"] == a.runner_up
    assert row["unfilled"] == a.unfilled


@pytest.mark.parametrize("row", WITH_CORRECTION_1, ids=by("note"))
def test_the_worked_examples_with_a_correction_coefficient_of_one(row: Row) -> None:
    rules = rules_of_example(row, Guarantee(correction=Fraction(1)))

    assert tuple(row["seats_if_correction_1"]) == allocate(row["votes"], rules, row.get("other", 0)).seats


@pytest.mark.parametrize("row", [row for row in CLAUSE_EXAMPLES if not row["clause_active"]], ids=by("note"))
def test_minimum_and_coefficient_change_nothing_while_the_clause_does_not_apply(row: Row) -> None:
    rules = rules_of_example(row, Guarantee(minimum_seats=50, correction=Fraction(0)))

    assert tuple(row["seats"]) == allocate(row["votes"], rules, row.get("other", 0)).seats


@pytest.mark.parametrize("row", SEAT_VECTORS, ids=by("id"))
def test_other_peoples_results_without_a_guarantee_clause(row: Row) -> None:
    threshold = Fraction(row.get("threshold", 0))
    rules = Rules(seats=row["seats"], threshold=threshold, guarantee=None, method=row["method"])

    assert tuple(row["expected"]) == allocate(row["votes"], rules).seats


@pytest.mark.parametrize("row", THRESHOLD_VECTORS, ids=by("id"))
def test_other_peoples_thresholds_admit_the_same_lists(row: Row) -> None:
    rules = Rules(threshold=Fraction(row["threshold"]), guarantee=None, method=row["method"])

    assert tuple(map(bool, row["expected"])) == allocate(row["votes"], rules).admitted


def rules_of_election(row: Row) -> Rules:
    return Rules(
        seats=row["list_seats"],
        assembly_seats=row["assembly_seats"],
        threshold=Fraction(row["threshold"]),
        threshold_base="cast" if "against_all" in row else "valid",
        # Not established for 2023; both answers are tried below.
        guarantee=None if row["guarantee"] is False else Guarantee(),
    )


def official_seats(row: Row) -> dict[str, int]:
    return {key: row["seats"].get(key, 0) for key in row["votes"]}


def allocated_seats(row: Row, rules: Rules, other_ballots: int) -> dict[str, int]:
    seats = allocate(list(row["votes"].values()), rules, other_ballots).seats
    return dict(zip(row["votes"], seats, strict=True))


@pytest.mark.parametrize("row", OFFICIAL, ids=by("id"))
def test_the_official_result_is_reproduced(row: Row) -> None:
    assert official_seats(row) == allocated_seats(row, rules_of_election(row), row.get("against_all", 0))


@pytest.mark.parametrize("row", [row for row in OFFICIAL if "invalid" in row], ids=by("id"))
def test_no_official_result_hangs_on_the_threshold_base(row: Row) -> None:
    cast = replace(rules_of_election(row), threshold_base="cast")
    valid = replace(rules_of_election(row), threshold_base="valid")
    all_others = row.get("against_all", 0) + row["invalid"]

    assert official_seats(row) == allocated_seats(row, cast, all_others)
    assert official_seats(row) == allocated_seats(row, valid, all_others)


@pytest.mark.parametrize("row", [row for row in OFFICIAL if row["guarantee"] is not False], ids=by("id"))
def test_no_official_result_under_the_clause_needed_it(row: Row) -> None:
    votes = list(row["votes"].values())
    without = replace(rules_of_election(row), guarantee=None)

    assert ClauseStatus.SEVERAL_PASSED is allocate(votes, rules_of_election(row), row.get("against_all", 0)).clause
    assert official_seats(row) == allocated_seats(row, without, row.get("against_all", 0))


@pytest.mark.parametrize("row", OFFICIAL, ids=by("id"))
def test_no_official_result_was_decided_by_registration_order(row: Row) -> None:
    votes = list(row["votes"].values())

    assert () == allocate(votes, rules_of_election(row), row.get("against_all", 0)).ties


@pytest.mark.parametrize("row", [row for row in OFFICIAL if "valid_votes" in row], ids=by("id"))
def test_the_votes_of_the_lists_add_up_to_the_valid_votes(row: Row) -> None:
    assert row["valid_votes"] == allocate(list(row["votes"].values()), rules_of_election(row)).base


def test_the_2007_votes_under_the_law_of_2009_give_a_second_party_seats() -> None:
    votes = list(next(row for row in OFFICIAL if row["id"] == "2007")["votes"].values())

    assert (95, 0, 3, 0, 0, 0, 0) == allocate(votes).seats
