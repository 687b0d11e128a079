"""Files that are refused: one sentence that names the place, and nothing touched."""

import os
import re
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcalc import ScenarioFileError, load_scenario
from kzcalc.scenario.files import decode
from tests.scenario.examples import COMPARED, EXAMPLE, edited, parties, snapshot, without
from tests.scenario.strategies import json_values, patient

VOTES = "a whole number from 0 to 1,000,000,000,000,000"
SEATS = "a whole number from 1 to 10,000"
SEATS_OR_NONE = "a whole number from 0 to 10,000"
FRACTION = "a fraction from 0 to 1 such as "
GROUP = "a group of keys and values in braces"
PARTIES = "a list of 2 to 20 parties"
KEY = "lower-case letters and digits with single hyphens"
COLOR = "a colour such as #00afca"
LINE = "a line of text without control characters"
NAME = "a name: a line of text, not empty, without control characters"
METHOD = "“hare”, “droop”, “dhondt” or “sainte-lague”"
COLUMNS_EXPECTED = "a list of at most 6 columns"
KIND = (
    "“with-clause”, “without-clause”, “no-threshold”, “threshold-5”, “cast-base”, “dhondt”, “sainte-lague” or "
    "“scenario”"
)

OUT_OF_RANGE: list[tuple[str, str, object, str]] = [
    ("negative votes", "parties[0].votes", -1, VOTES),
    ("votes with a point", "parties[0].votes", 5.0, VOTES),
    ("votes with decimals", "parties[1].votes", 5.5, VOTES),
    ("true for votes", "parties[0].votes", True, VOTES),
    ("null for votes", "parties[0].votes", None, VOTES),
    ("text for votes", "parties[0].votes", "5", VOTES),
    ("one vote too many", "parties[1].votes", 10**15 + 1, VOTES),
    ("far too many votes", "parties[0].votes", 10**30, VOTES),
    ("negative other ballots", "other_ballots", -1, VOTES),
    ("true for other ballots", "other_ballots", True, VOTES),
    ("far too many other ballots", "other_ballots", 10**30, VOTES),
    ("no party", "parties", [], PARTIES),
    ("1 party", "parties", parties(1), PARTIES),
    ("21 parties", "parties", parties(21), PARTIES),
    ("a group for the parties", "parties", {}, PARTIES),
    ("a number for a party", "parties[1]", 5, GROUP),
    ("a capital in a key", "parties[0].key", "Nur-otan", KEY),
    ("an underscore in a key", "parties[0].key", "nur_otan", KEY),
    ("two hyphens in a key", "parties[0].key", "nur--otan", KEY),
    ("a hyphen before a key", "parties[0].key", "-nur", KEY),
    ("a newline after a key", "parties[0].key", "nur\n", KEY),
    ("a Cyrillic key", "parties[0].key", "нур", KEY),
    ("an empty key", "parties[0].key", "", KEY),
    ("too long a key", "parties[0].key", "a" * 61, KEY),
    ("an empty name", "parties[0].name", "", NAME),
    ("a name of two lines", "parties[1].name", "Ak\nZhol", NAME),
    ("too long a name", "parties[0].name", "a" * 201, NAME),
    ("a colour by name", "parties[0].color", "blue", COLOR),
    ("a colour of three digits", "parties[0].color", "#0ac", COLOR),
    ("a colour of eight digits", "parties[0].color", "#00afca80", COLOR),
    ("a colour with other letters", "parties[1].color", "#00afcg", COLOR),
    ("a newline after a colour", "parties[0].color", "#00afca\n", COLOR),
    ("a number for a colour", "parties[0].color", 0, COLOR),
    ("1 for a lock", "parties[0].locked", 1, "true or false"),
    ("text for a lock", "parties[0].locked", "true", "true or false"),
    ("a title of two lines", "title", "one\ntwo", LINE),
    ("a tab in the title", "title", "one\ttwo", LINE),
    ("too long a title", "title", "a" * 501, LINE),
    ("null for a title", "title", None, LINE),
    ("a list for notes", "notes", ["one"], "text"),
    ("a list for the rules", "rules", [], GROUP),
    ("null for the rules", "rules", None, GROUP),
    ("no seats", "rules.seats", 0, SEATS),
    ("too many seats", "rules.seats", 10_001, SEATS),
    ("negative Assembly seats", "rules.assembly_seats", -1, SEATS_OR_NONE),
    ("true for Assembly seats", "rules.assembly_seats", True, SEATS_OR_NONE),
    ("a threshold above one", "rules.threshold", "8/7", FRACTION + "7/100"),
    ("a threshold divided by zero", "rules.threshold", "1/0", FRACTION + "7/100"),
    ("a threshold of nothing by nothing", "rules.threshold", "0/0", FRACTION + "7/100"),
    ("a negative threshold", "rules.threshold", "-1/7", FRACTION + "7/100"),
    ("a decimal threshold", "rules.threshold", "0.07", FRACTION + "7/100"),
    ("a number for a threshold", "rules.threshold", 0.07, FRACTION + "7/100"),
    ("a threshold in percent", "rules.threshold", "7 %", FRACTION + "7/100"),
    ("a threshold with spaces", "rules.threshold", "7 / 100", FRACTION + "7/100"),
    ("a threshold in other digits", "rules.threshold", "７/100", FRACTION + "7/100"),
    ("an empty threshold", "rules.threshold", "", FRACTION + "7/100"),
    ("too fine a threshold", "rules.threshold", f"1/{10**18}", FRACTION + "7/100"),
    ("another base", "rules.threshold_base", "registered", "“valid” or “cast”"),
    ("another method", "rules.method", "imperiali", METHOD),
    ("a method in capitals", "rules.method", "Hare", METHOD),
    ("null for a method", "rules.method", None, METHOD),
    ("true for the guarantee", "rules.guarantee", True, GROUP),
    ("a negative minimum", "rules.guarantee.minimum_seats", -1, SEATS_OR_NONE),
    ("a correction above one", "rules.guarantee.correction", "11/10", FRACTION + "7/10"),
    ("a correction divided by zero", "rules.guarantee.correction", "1/0", FRACTION + "7/10"),
    ("version 0", "version", 0, "a whole number of 1 or more"),
    ("a negative version", "version", -1, "a whole number of 1 or more"),
    ("a version with a point", "version", 1.0, "a whole number of 1 or more"),
    ("a later version with a point", "version", 2.0, "a whole number of 1 or more"),
    ("true for a version", "version", True, "a whole number of 1 or more"),
    ("text for a version", "version", "1", "a whole number of 1 or more"),
]

OUT_OF_RANGE_IN_COLUMNS: list[tuple[str, str, object, str]] = [
    ("null for the columns", "comparison", None, COLUMNS_EXPECTED),
    ("a group for the columns", "comparison", {}, COLUMNS_EXPECTED),
    ("7 columns", "comparison", [{"kind": "scenario"}] * 7, COLUMNS_EXPECTED),
    ("a text for a column", "comparison[0]", "dhondt", GROUP),
    ("another kind", "comparison[0].kind", "imperiali", KIND),
    ("a kind in capitals", "comparison[2].kind", "Scenario", KIND),
    ("null for a kind", "comparison[0].kind", None, KIND),
    ("a title of two lines in a column", "comparison[1].title", "one\ntwo", LINE),
    ("null for a title in a column", "comparison[1].title", None, LINE),
    ("1 party in a column", "comparison[1].parties", parties(1), PARTIES),
    ("21 parties in a column", "comparison[1].parties", parties(21), PARTIES),
    ("a number for a party in a column", "comparison[1].parties[1]", 5, GROUP),
    ("negative votes in a column", "comparison[1].parties[0].votes", -1, VOTES),
    ("true for votes in a column", "comparison[1].parties[0].votes", True, VOTES),
    ("one vote too many in a column", "comparison[1].parties[1].votes", 10**15 + 1, VOTES),
    ("an empty name in a column", "comparison[1].parties[0].name", "", NAME),
    ("a capital in a key in a column", "comparison[1].parties[0].key", "Nur", KEY),
    ("a colour by name in a column", "comparison[1].parties[0].color", "blue", COLOR),
    ("1 for a lock in a column", "comparison[1].parties[0].locked", 1, "true or false"),
    ("negative other ballots in a column", "comparison[1].other_ballots", -1, VOTES),
    ("null for the rules in a column", "comparison[1].rules", None, GROUP),
    ("no seats in a column", "comparison[1].rules.seats", 0, SEATS),
    ("a threshold above one in a column", "comparison[1].rules.threshold", "8/7", FRACTION + "7/100"),
    ("another method in a column", "comparison[1].rules.method", "imperiali", METHOD),
    ("true for the guarantee in a column", "comparison[1].rules.guarantee", True, GROUP),
    ("a correction divided by zero in a column", "comparison[1].rules.guarantee.correction", "1/0", FRACTION + "7/10"),
]

MISSING = ["version", "parties", "parties[0].key", "parties[1].name", "parties[0].votes", "parties[1].votes"]

NOT_OURS = "is not a kzcalc scenario: its “format” is not “kzcalc-scenario”."
NOT_JSON = "is not a kzcalc scenario: it cannot be read as JSON ("


def _newer(version: int) -> str:
    return f"was made by a newer kzcalc (its “version” is {version}, this program reads 1)."


MISSING_IN_COLUMNS = [
    "comparison[0].kind",
    "comparison[1].kind",
    "comparison[1].parties",
    "comparison[1].parties[0].key",
    "comparison[1].parties[1].name",
    "comparison[1].parties[1].votes",
]

TWICE = edited("parties[1].key", "nur-otan")
PARTY_TWICE_IN_A_COLUMN = edited("comparison[1].parties[1].key", "nur-otan", COMPARED)
COLUMN_TWICE = edited("comparison[2].kind", "without-clause", COMPARED)
DEEP = b'{"format": "kzcalc-scenario", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"

NO_NUMBER = f"is damaged: “parties[1].votes” must be {VOTES}."
DAMAGED = [
    *[
        pytest.param(edited(place, value), f"is damaged: “{place}” must be {expected}.", id=what)
        for what, place, value, expected in OUT_OF_RANGE
    ],
    *[pytest.param(without(place), f"is damaged: “{place}” is missing.", id=f"no {place}") for place in MISSING],
    *[
        pytest.param(
            edited(place, value, COMPARED),
            f"is damaged: “{place}” must be {expected}.",
            id=what,
        )
        for what, place, value, expected in OUT_OF_RANGE_IN_COLUMNS
    ],
    *[
        pytest.param(without(place, COMPARED), f"is damaged: “{place}” is missing.", id=f"no {place}")
        for place in MISSING_IN_COLUMNS
    ],
    pytest.param(
        PARTY_TWICE_IN_A_COLUMN,
        "is damaged: “comparison[1].parties[1].key: nur-otan” occurs twice.",
        id="a party twice in a column",
    ),
    pytest.param(COLUMN_TWICE, "is damaged: “comparison[2].kind: without-clause” occurs twice.", id="a column twice"),
    pytest.param(TWICE, "is damaged: “parties[1].key: nur-otan” occurs twice.", id="a party twice"),
    pytest.param(edited("version", 2), _newer(2), id="version 2"),
    pytest.param(edited("version", 10**15), _newer(10**15), id="a version far ahead"),
    pytest.param(b'{"format": "kzcalc-scenario", "version": 2}', _newer(2), id="version 2 of another form"),
    pytest.param(edited("format", "kzcalc-poll"), NOT_OURS, id="another format"),
    pytest.param(edited("format", None), NOT_OURS, id="null for the format"),
    pytest.param(without("format"), NOT_OURS, id="no format"),
    pytest.param(b"{}", NOT_OURS, id="an empty group"),
    pytest.param(b"[]", NOT_OURS, id="a list"),
    pytest.param(b"5", NOT_OURS, id="a number"),
    pytest.param(b'"kzcalc-scenario"', NOT_OURS, id="a text"),
    pytest.param(b"", NOT_JSON, id="an empty file"),
    pytest.param(b"\n", NOT_JSON, id="an empty line"),
    pytest.param(b"\xef\xbb\xbf", NOT_JSON, id="nothing but a byte order mark"),
    pytest.param(b"Nur Otan;5621436\nAk Zhol;518405\n", NOT_JSON, id="a table"),
    pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", NOT_JSON, id="a picture"),
    pytest.param(EXAMPLE.encode("utf-16"), NOT_JSON, id="UTF-16"),
    pytest.param(EXAMPLE.replace("Nur", "Nür").encode("latin-1"), NOT_JSON, id="Latin-1"),
    pytest.param(EXAMPLE.encode() + b"{}", NOT_JSON, id="something after the end"),
    pytest.param(EXAMPLE.encode() + b"\0", NOT_JSON, id="a zero byte after the end"),
    pytest.param(EXAMPLE.replace("518405", "NaN").encode(), NO_NUMBER, id="votes that are not a number"),
    pytest.param(EXAMPLE.replace("518405", "Infinity").encode(), NO_NUMBER, id="infinite votes"),
    pytest.param(EXAMPLE.replace("518405", "1e999").encode(), NO_NUMBER, id="votes beyond a float"),
    pytest.param(EXAMPLE.replace("518405", "9" * 5000).encode(), NO_NUMBER, id="votes of 5000 digits"),
    pytest.param(EXAMPLE.replace("Ak Zhol", "\\ud800").encode(), NOT_JSON, id="half a letter"),
    pytest.param(DEEP, "is not a kzcalc scenario: it is nested too deeply.", id="deep nesting"),
    pytest.param(
        EXAMPLE.replace('"votes": 518405', '"deep": ' + '{"a":' * 150 + "1" + "}" * 150 + ', "votes": 518405').encode(),
        "is not a kzcalc scenario: it is nested too deeply.",
        id="nesting that could be read but not saved",
    ),
    pytest.param(
        EXAMPLE.replace('"votes": 518405', '"votes": 1, "votes": 518405').encode(),
        "is damaged: “parties[1].votes” occurs twice.",
        id="votes twice in a party",
    ),
    pytest.param(
        EXAMPLE.replace('"seats": 98', '"seats": 98, "seats" : 97').encode(),
        "is damaged: “rules.seats” occurs twice.",
        id="seats twice in the rules",
    ),
    pytest.param(
        EXAMPLE.replace('"version": 1', '"\\u001b[31m": 1, "\\u001b[31m": 1, "version": 1').encode(),
        "is damaged: “?[31m” occurs twice.",
        id="what a terminal obeys, twice",
    ),
    pytest.param(
        EXAMPLE.replace('"version": 1', f'"{"k" * 500}": NaN, "version": 1').encode(),
        f"is damaged: “{'k' * 99}…” must be a number.",
        id="a long name of what is no number",
    ),
    pytest.param(EXAMPLE.encode() + b" " * 4_000_000, "is not a kzcalc scenario: it is far too large.", id="too large"),
]


class TestADamagedFile:
    def test_is_refused_in_one_sentence_though_what_was_given_twice_is_nested_deeply(self, file: Path) -> None:
        deep = '"a": ' + '{"b":' * 990 + "1" + "}" * 990
        file.write_bytes(EXAMPLE.replace('"version": 1', f'{deep}, "a": 1, "version": 1').encode())
        # How deep Python itself reads depends on its version; the one sentence is as true as the other.
        with pytest.raises(ScenarioFileError, match=r"nested too deeply\.$|“a” occurs twice\.$"):
            load_scenario(file)

    @pytest.mark.parametrize(("data", "expected"), DAMAGED)
    def test_is_refused_with_one_sentence_that_names_the_place(self, data: bytes, expected: str, file: Path) -> None:
        file.write_bytes(data)
        with pytest.raises(ScenarioFileError) as caught:
            load_scenario(file)
        sentence = str(caught.value)
        # The reason in brackets is the decoder's; that it is one line which ends there is all that is ours.
        ours = sentence if expected != NOT_JSON else re.sub(r"\(.+\)\.$", "(", sentence)
        assert f"“my.kzcalc” {expected}" == ours

    @pytest.mark.parametrize(("data", "expected"), DAMAGED)
    def test_is_left_as_it_is(self, data: bytes, expected: str, file: Path) -> None:
        del expected
        file.write_bytes(data)
        before = snapshot(file.parent)
        with pytest.raises(ScenarioFileError):
            load_scenario(file)
        assert before == snapshot(file.parent)

    def test_is_refused_wherever_it_was_cut_short(self) -> None:
        whole = EXAMPLE.rstrip("\n").encode()
        sentences = {_sentence(whole[:length]) for length in range(len(whole))}
        assert [] == [sentence for sentence in sentences if not sentence.startswith(f"“my.kzcalc” {NOT_JSON}")]

    @patient
    @given(st.binary())
    def test_of_any_bytes_is_refused_in_one_line(self, data: bytes) -> None:
        assert re.fullmatch(r"“my\.kzcalc” is .+\.", _sentence(data))

    @patient
    @given(st.integers(0, len(EXAMPLE) - 1), st.binary(max_size=3))
    def test_with_a_few_other_bytes_is_read_or_refused_in_one_line(self, at: int, other: bytes) -> None:
        data = EXAMPLE.encode()
        sentence = _sentence(data[:at] + other + data[at + 1 :])
        assert re.fullmatch(r"“my\.kzcalc” (was|is) .+\.|read", sentence)

    @patient
    @given(st.sampled_from([place for _, place, _, _ in OUT_OF_RANGE]), json_values)
    def test_with_any_other_value_is_read_or_refused_in_one_line(self, place: str, value: object) -> None:
        sentence = _sentence(edited(place, value))
        assert re.fullmatch(r"“my\.kzcalc” (was|is) .+\.|read", sentence)

    @patient
    @given(st.sampled_from([place for _, place, _, _ in OUT_OF_RANGE_IN_COLUMNS]), json_values)
    def test_with_any_other_value_in_a_column_is_read_or_refused_in_one_line(self, place: str, value: object) -> None:
        sentence = _sentence(edited(place, value, COMPARED))
        assert re.fullmatch(r"“my\.kzcalc” (was|is) .+\.|read", sentence)


def _sentence(data: bytes) -> str:
    """Why a file of these bytes is refused, or that it is read."""
    try:
        decode(data, "my.kzcalc")
    except ScenarioFileError as error:
        return str(error)
    return "read"


class TestWhatIsNoFile:
    def test_a_folder_is_refused(self, tmp_path: Path) -> None:
        folder = tmp_path / "my.kzcalc"
        folder.mkdir()
        with pytest.raises(ScenarioFileError) as caught:
            load_scenario(folder)
        assert "“my.kzcalc” cannot be read: is a directory." == str(caught.value)

    def test_a_file_that_is_missing_is_refused_and_not_made(self, tmp_path: Path) -> None:
        with pytest.raises(ScenarioFileError) as caught:
            load_scenario(tmp_path / "my.kzcalc")
        assert "“my.kzcalc” cannot be read: no such file or directory." == str(caught.value)
        assert [] == list(tmp_path.iterdir())

    def test_a_file_that_is_far_too_large_is_not_read_to_its_end(self, tmp_path: Path) -> None:
        film = tmp_path / "film.kzcalc"
        film.touch()
        os.truncate(film, 60_000_000)
        tracemalloc.start()
        try:
            with pytest.raises(
                ScenarioFileError, match=r"^“film\.kzcalc” is not a kzcalc scenario: it is far too large\.$"
            ):
                load_scenario(film)
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert most < 30_000_000

    def test_a_name_with_a_zero_byte_is_refused(self) -> None:
        with pytest.raises(ScenarioFileError, match=r"cannot be read: embedded null byte\.$"):
            load_scenario("my\0.kzcalc")


class TestTheRefusal:
    def test_keeps_sentence_and_values_apart_for_translation(self) -> None:
        with pytest.raises(ScenarioFileError) as caught:
            decode(edited("parties[0].votes", -1), "my.kzcalc")
        error = caught.value
        expected = (
            "“{file}” is damaged: “{place}” must be {expected}.",
            {"file": "my.kzcalc", "place": "parties[0].votes", "expected": VOTES},
        )
        assert expected == (error.template, error.values)

    def test_takes_braces_in_a_name_for_what_they_are(self) -> None:
        with pytest.raises(ScenarioFileError) as caught:
            decode(b"{}", "{file}{0}.kzcalc")
        assert f"“{{file}}{{0}}.kzcalc” {NOT_OURS}" == str(caught.value)
