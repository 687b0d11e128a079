"""The colours that are really used can be seen and told apart, in both themes and with every kind of eye."""

# Asserts read expected == actual.

from dataclasses import replace
from itertools import combinations, product

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from kzcalc.gui.widgets.palette import (
    LEAST_CONTRAST,
    assembly_color,
    contrast,
    default_colors,
    map_colors,
    offered_colors,
    shown_color,
)
from kzcalc.gui.widgets.theme import DARK, LIGHT, THEMES, Theme
from kzcalc.resources import resource
from kzcalc.scenario.catalogue import catalogue, official_result_2012
from kzcalc.scenario.party import MOST_PARTIES
from tests.gui.widgets.vision import VISIONS, distance

LISTS = {name: tuple(party.color for party in scenario.parties) for name, scenario in catalogue().items()}
OFFICIAL = LISTS["2012"]
AMBER = {LIGHT: 20, DARK: 11}
"""How far the clause's colour is from every party's, for every kind of eye."""
ORDINARY = 20
"""How far it is from them for most eyes, in both themes."""

PALETTE = msgspec.json.decode(resource("palette.json").read_bytes())
BEFORE = {kept for color in PALETTE["parties"] for kept in (color["light"], *color["before"])}
"""What files of any version may hold as a default."""

every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
every_eye = pytest.mark.parametrize("vision", VISIONS)
any_color = st.integers(0, 0xFFFFFF).map(lambda rgb: f"#{rgb:06x}")


def grounds(theme: Theme) -> list[QColor]:
    """What bars, swatches and dots stand on."""
    return [QColor(color) for color in (theme.card, theme.window, theme.clause_wash)]


# -- parties -----------------------------------------------------------------------------------------------------------


@every_theme
@pytest.mark.parametrize("name", LISTS)
def test_every_party_of_every_list_stands_out_from_what_it_is_on(theme: Theme, name: str) -> None:
    colors = [*map(theme.party, LISTS[name]), theme.assembly]
    assert min(contrast(color, ground) for color, ground in product(colors, grounds(theme))) >= 3


@every_theme
@every_eye
def test_the_seven_of_2012_are_told_apart(theme: Theme, vision: str) -> None:
    colors = [theme.party(color) for color in OFFICIAL]
    least = 20 if vision == "normal" else 10
    assert (7, 7) == (len(colors), len({color.name() for color in colors}))
    assert min(distance(a, b, vision) for a, b in combinations(colors, 2)) >= least


@every_theme
@every_eye
@pytest.mark.parametrize("name", ["2007", "2012", "2016", "2021", "2023"])
def test_each_election_is_told_apart_with_the_assembly_and_the_clause(theme: Theme, vision: str, name: str) -> None:
    colors = [*map(theme.party, LISTS[name]), theme.assembly, QColor(theme.clause_fill)]
    least = 20 if vision == "normal" else 10
    assert min(distance(a, b, vision) for a, b in combinations(colors, 2)) >= least


@every_theme
@pytest.mark.parametrize("name", LISTS)
def test_no_two_parties_of_a_list_share_a_colour(theme: Theme, name: str) -> None:
    colors = [theme.party(color).name() for color in LISTS[name]]
    assert len(colors) == len(set(colors))


def test_every_default_of_the_elections_is_in_the_palette() -> None:
    facts = msgspec.json.decode(resource("elections.json").read_bytes())
    colors = {*facts["colors"].values(), *facts["colors_other_years"].values()}
    assert set(default_colors()) >= colors
    assert set(default_colors()) >= {color for colors in LISTS.values() for color in colors}


# -- amber is the clause's ---------------------------------------------------------------------------------------------


@every_theme
@every_eye
def test_no_colour_that_the_program_gives_looks_like_the_clause(theme: Theme, vision: str) -> None:
    colors = [*map(theme.party, offered_colors()), theme.assembly]
    least = max(AMBER[theme], ORDINARY if vision == "normal" else 0)
    assert min(distance(theme.clause_fill, color, vision) for color in colors) >= least


@every_theme
def test_no_token_but_the_clauses_is_amber(theme: Theme) -> None:
    clause = (theme.clause_fill, theme.clause_edge)
    others = (
        *(theme.window, theme.card, theme.sunken, theme.line, theme.border, theme.ink, theme.muted),
        *(theme.focus, theme.error, theme.positive),
        *(color for color in map_colors(dark=theme.dark).ordinary),
    )
    assert min(distance(a, b) for a, b in product(clause, others)) >= ORDINARY


# -- what the editor offers --------------------------------------------------------------------------------------------


def test_there_are_as_many_colours_as_there_may_be_parties() -> None:
    colors = offered_colors()
    assert MOST_PARTIES == len(colors) == len(set(colors))
    assert default_colors() == colors[: len(default_colors())]


@every_theme
def test_offered_colours_stand_out_and_are_told_apart(theme: Theme) -> None:
    colors = [theme.party(color) for color in offered_colors()]
    assert min(contrast(color, ground) for color, ground in product(colors, grounds(theme))) >= 3
    assert min(distance(a, b) for a, b in combinations(colors, 2)) >= 10.8


# -- colours on screen -------------------------------------------------------------------------------------------------


def test_a_default_of_any_version_follows_the_theme() -> None:
    for color in PALETTE["parties"]:
        for kept in (color["light"], color["light"].upper(), *color["before"]):
            assert color["light"] == LIGHT.party(kept).name()
            assert color["dark"] == DARK.party(kept).name()
    assert PALETTE["assembly"] == {"light": LIGHT.assembly.name(), "dark": DARK.assembly.name()}
    assert assembly_color(dark=True) == DARK.assembly


@every_theme
@given(any_color)
def test_any_colour_stands_out_from_the_card(theme: Theme, color: str) -> None:
    shown = shown_color(color, theme.card, dark=theme.dark)
    assert contrast(shown, QColor(theme.card)) >= LEAST_CONTRAST


@every_theme
@given(any_color)
def test_a_colour_that_stands_out_is_shown_as_it_is(theme: Theme, color: str) -> None:
    if color not in BEFORE and contrast(QColor(color), QColor(theme.card)) >= LEAST_CONTRAST:
        assert color == shown_color(color, theme.card, dark=theme.dark).name()


@every_theme
def test_a_file_keeps_its_colour_whatever_is_shown(theme: Theme) -> None:
    official = official_result_2012()
    pale = "#fefefe" if theme is LIGHT else "#1c232e"
    parties = (replace(official.parties[0], color=pale), *official.parties[1:])
    assert pale != theme.party(parties[0].color).name()
    assert pale == replace(official, parties=parties).parties[0].color


# -- texts -------------------------------------------------------------------------------------------------------------


@every_theme
def test_every_text_can_be_read_on_what_it_stands_on(theme: Theme) -> None:
    everywhere = (theme.card, theme.window, theme.sunken, theme.clause_wash)
    pairs = [
        *product((theme.ink, theme.muted), everywhere),
        *product((theme.clause_edge, theme.focus, theme.error, theme.positive), everywhere),
        (theme.clause_ink, theme.clause_fill),
        (theme.card, theme.ink),  # on what is pressed or open
    ]
    for text, ground in pairs:
        assert contrast(QColor(text), QColor(ground)) >= 4.5, (text, ground)


@every_theme
def test_edges_of_controls_can_be_seen(theme: Theme) -> None:
    for ground in (theme.card, theme.window):
        assert contrast(QColor(theme.border), QColor(ground)) >= 3
        assert contrast(QColor(theme.focus), QColor(ground)) >= 3
