"""The rule for names and titles, and the names that are proposed for files."""

# Asserts read expected == actual.

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcalc import ScenarioFileError, load_scenario, save_scenario
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.files import encode
from kzcalc.scenario.party import LONGEST_TITLE
from kzcalc.scenario.text import clean_line, cut_line, file_name, is_line, is_name
from tests.scenario.strategies import patient

FAMILY = "\N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL}"
ALLOWED = [
    "Ақ жол",
    f"{FAMILY} Family",
    "حزب",
    "政党",
    "می\u200cخواهم",
    "R&D",
    "<b>x</b>",
    "a\u00a0b",
    "👍🏽",
    "🙂\u200d↔️",
    "—",
]
REFUSED = [
    "\x9b31mred",
    "a\u202eb",
    "\u200b",
    "a\nb",
    "a\tb",
    "a\u2028b",
    "a\u2066b",
    "\ufeffa",
    "a \u200d b",
    "\u200da",
]
UNSEEN = ["   ", "", "\u3000", "\u2060", "\u200e", "\u00ad", "\u034f", "\ufe0f", "\u115f", "\u2800", "\u3164", "\uffa0"]


def with_name(name: str) -> bytes:
    data = json.loads(encode(official_result_2012()))
    data["parties"][1]["name"] = name
    return json.dumps(data).encode()


@pytest.mark.parametrize("name", ALLOWED)
def test_names_of_all_writings_load(name: str, tmp_path: Path) -> None:
    (tmp_path / "my.kzcalc").write_bytes(with_name(name))
    assert name == load_scenario(tmp_path / "my.kzcalc").parties[1].name


@pytest.mark.parametrize("name", [*REFUSED, *UNSEEN, f"{FAMILY}\u200d"])
def test_names_that_play_tricks_are_refused_with_the_field(name: str, tmp_path: Path) -> None:
    (tmp_path / "my.kzcalc").write_bytes(with_name(name))
    with pytest.raises(ScenarioFileError, match=r"“parties\[1\].name” must be a name"):
        load_scenario(tmp_path / "my.kzcalc")


@pytest.mark.parametrize("title", REFUSED)
def test_titles_that_play_tricks_are_refused_too(title: str, tmp_path: Path) -> None:
    with pytest.raises(ScenarioFileError, match="“title” must be a line of text"):
        save_scenario(replace(official_result_2012(), title=title), tmp_path / "my.kzcalc")


@patient
@given(st.text())
def test_whatever_is_typed_or_pasted_becomes_a_line_that_a_file_holds(text: str) -> None:
    assert is_line(cut_line(clean_line(text), LONGEST_TITLE))


@patient
@given(st.text().filter(is_line))
def test_what_is_allowed_stays_as_it_is(text: str) -> None:
    assert text == clean_line(text)


@pytest.mark.parametrize("emoji", [FAMILY, "👩🏽\u200d🚀", "🙂\u200d↔️"])
def test_a_joined_emoji_is_cut_off_whole(emoji: str) -> None:
    assert ["ab"] * len(emoji) == [cut_line(f"ab{emoji}", 2 + n) for n in range(len(emoji))]
    assert f"ab{emoji}" == cut_line(f"ab{emoji}c", 2 + len(emoji))


def test_a_cut_between_emoji_leaves_them_whole() -> None:
    assert FAMILY * 100 == cut_line(FAMILY * 200, LONGEST_TITLE)


@pytest.mark.parametrize("code", [0xD83D, 0xDCFF])
def test_half_a_character_is_refused_and_left_out(code: int) -> None:
    assert not is_line(f"a{chr(code)}")
    assert not is_name(f"a{chr(code)}")
    assert "ab" == clean_line(f"a{chr(code)}b")


def test_a_line_break_that_was_pasted_becomes_a_space() -> None:
    assert "a b c" == clean_line("a\r\nb\tc")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Result of 15.01.2012", "Result of 15.01.2012"),
        ("a/b:c", "a-b-c"),
        (" . ", "scenario"),
        ("", "scenario"),
        ("CON", "CON-"),
        ("nul.2012", "nul-.2012"),
        ("aux .x", "aux- .x"),
        ("com¹", "com¹-"),
        ("CONIN$", "CONIN$-"),
        ("conout$.2012", "conout$-.2012"),
        ("Console", "Console"),
        ("Қазақстан", "Қазақстан"),
    ],
)
def test_a_title_becomes_a_name_that_file_systems_allow(title: str, expected: str) -> None:
    assert expected == file_name(title)


@patient
@given(st.text(max_size=600))
def test_a_proposed_name_can_be_created(title: str) -> None:
    name = file_name(title)
    assert 0 < len(f"{name}.kzcalc".encode()) < 255
    assert not set(name) & set('/\\:*?"<>|\n\0')
