"""The colours of the map of two shares are told apart by every eye, and amber is the clause's."""

# Asserts read expected == actual.

from itertools import combinations, pairwise, product

import pytest

from kzcalc.gui.widgets.palette import default_colors, map_colors
from kzcalc.gui.widgets.theme import THEMES, Theme
from tests.gui.widgets.vision import VISIONS, distance, seen

every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
every_eye = pytest.mark.parametrize("vision", VISIONS)


@every_theme
@every_eye
def test_areas_of_the_map_are_told_apart(theme: Theme, vision: str) -> None:
    colors = map_colors(dark=theme.dark)
    areas = [*colors.ordinary, *colors.clause]
    assert min(distance(a, b, vision) for a, b in combinations(areas, 2)) >= 10
    assert min(distance(colors.none, area, vision) for area in areas) >= 5


@every_theme
@every_eye
def test_areas_of_the_clause_stand_out_from_all_others(theme: Theme, vision: str) -> None:
    colors = map_colors(dark=theme.dark)
    others = [*colors.ordinary, colors.none, *colors.seats]
    assert min(distance(a, b, vision) for a, b in product(colors.clause, others)) >= 15


@every_theme
def test_no_area_of_the_clause_looks_like_a_party(theme: Theme) -> None:
    parties = [theme.party(color) for color in default_colors()]
    assert min(distance(a, b) for a, b in product(map_colors(dark=theme.dark).clause, parties)) >= 13


@every_theme
@every_eye
def test_more_parties_and_more_seats_stand_out_more(theme: Theme, vision: str) -> None:
    colors = map_colors(dark=theme.dark)
    for ramp, step in ((colors.ordinary, 10), (colors.seats, 7)):
        away = [abs(seen(color, vision).lightness - seen(theme.card).lightness) for color in ramp]
        assert sorted(away) == away
        assert min(distance(a, b, vision) for a, b in pairwise(ramp)) >= step
