"""Any scenario that a file may hold, and any shares that a user may have on the screen."""

from fractions import Fraction
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from kzcalc import Guarantee, Party, Rules, Scenario
from kzcalc.law.rules import METHODS, THRESHOLD_BASES
from kzcalc.scenario.comparison import VARIATION_KINDS, Column, Pinned, Variation, VariationKind
from kzcalc.scenario.party import (
    FEWEST_PARTIES,
    LONGEST_NAME,
    LONGEST_TITLE,
    MOST_COLUMNS,
    MOST_PARTIES,
    MOST_SEATS,
    MOST_VOTES,
)
from kzcalc.scenario.text import is_line, is_name

patient = settings(deadline=None)
"""For every property: a busy machine is no failure."""

# Text that UTF-8 can hold, and the same on one line.
_TEXT = st.characters(exclude_categories=["Cs"])
_LINE = st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"])

json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(_TEXT),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(_TEXT), inner, max_size=3),
    max_leaves=5,
)

_KEY_PART = st.text("abcxyz0189", min_size=1, max_size=19)
_KEY = st.lists(_KEY_PART, min_size=1, max_size=3).map("-".join)
_COLOR = st.text("0123456789abcdefABCDEF", min_size=6, max_size=6).map("#{}".format)
_VOTES = st.integers(0, MOST_VOTES)


def _unknown(*known: str) -> st.SearchStrategy[dict[str, Any]]:
    """Keys that a later version may add beside those that this one knows."""
    kept = st.text(_TEXT).filter(lambda key: key not in (*known, "leftovers"))  # that one was retired
    return st.dictionaries(kept, json_values, max_size=2)


@st.composite
def fractions(draw: st.DrawFn) -> Fraction:
    """From 0 to 1, as finely as a file can say it."""
    denominator = draw(st.integers(1, 10**18 - 1))
    return Fraction(draw(st.integers(0, denominator)), denominator)


_GUARANTEE = st.builds(Guarantee, st.integers(0, MOST_SEATS), fractions())
_RULES = st.builds(
    Rules,
    seats=st.integers(1, MOST_SEATS),
    assembly_seats=st.integers(0, MOST_SEATS),
    threshold=fractions(),
    threshold_base=st.sampled_from(THRESHOLD_BASES),
    guarantee=st.none() | _GUARANTEE,
    method=st.sampled_from(METHODS),
)
_PARTY = st.builds(
    Party,
    key=_KEY,
    name=st.text(_LINE, min_size=1, max_size=LONGEST_NAME).filter(is_name),
    color=_COLOR,
    votes=_VOTES,
    locked=st.booleans(),
    unknown=_unknown("key", "name", "color", "votes", "locked", "held"),
)


_PARTIES = st.lists(_PARTY, min_size=FEWEST_PARTIES, max_size=MOST_PARTIES, unique_by=lambda p: p.key).map(tuple)


def _unknown_of(rules: Rules, *known: str) -> st.SearchStrategy[dict[str, dict[str, Any]]]:
    """Keys that a later version may add to a scenario, by the place they stand in."""
    places = {
        "": _unknown(*known),
        "rules": _unknown("seats", "assembly_seats", "threshold", "threshold_base", "method", "guarantee"),
    }
    if rules.guarantee is not None:
        places["rules.guarantee"] = _unknown("minimum_seats", "correction")
    return st.fixed_dictionaries(places).map(lambda unknown: {at: values for at, values in unknown.items() if values})


@st.composite
def _pinned(draw: st.DrawFn) -> Pinned:
    rules = draw(_RULES)
    return Pinned(
        title=draw(st.text(_LINE, max_size=LONGEST_TITLE).filter(is_line)),
        parties=draw(_PARTIES),
        other_ballots=draw(_VOTES),
        rules=rules,
        unknown=draw(_unknown_of(rules, "kind", "title", "parties", "other_ballots", "rules")),
    )


@st.composite
def _columns(draw: st.DrawFn) -> tuple[Column, ...]:
    """Any columns that the file format allows: no variation twice."""
    kinds: list[VariationKind | None] = draw(
        st.lists(st.none() | st.sampled_from(VARIATION_KINDS), max_size=MOST_COLUMNS)
    )
    wanted = [kind for i, kind in enumerate(kinds) if kind is None or kind not in kinds[:i]]
    return tuple([draw(_pinned()) if kind is None else Variation(kind, draw(_unknown("kind"))) for kind in wanted])


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Any scenario that the file format allows."""
    rules = draw(_RULES)
    known = ("format", "version", "title", "notes", "parties", "other_ballots", "rules", "comparison")
    return Scenario(
        title=draw(st.text(_LINE, max_size=LONGEST_TITLE).filter(is_line)),
        parties=draw(_PARTIES),
        other_ballots=draw(_VOTES),
        rules=rules,
        notes=draw(st.text(_TEXT)),
        unknown=draw(_unknown_of(rules, *known)),
        columns=draw(st.just(()) | _columns()),
    )


# Beyond the ends and brought back: so the ends, and with them shares of zero, are common.
_CUT = st.integers(-3_000, 13_000).map(lambda cut: min(max(cut, 0), 10_000))


@st.composite
def shares(draw: st.DrawFn, parties: int | None = None) -> tuple[int, ...]:
    """Shares in hundredths of a percent that total 10,000, zeros among them more often than not."""
    least, most = (1, 19) if parties is None else (parties - 1, parties - 1)
    cuts = sorted(draw(st.lists(_CUT, min_size=least, max_size=most)))
    return tuple([after - before for before, after in zip([0, *cuts], [*cuts, 10_000], strict=True)])


@st.composite
def gestures(draw: st.DrawFn) -> tuple[tuple[int, ...], list[bool], int]:
    """The start of a gesture: shares, locks, and which share moves; it and at least one other are unlocked."""
    start = draw(shares())
    count = len(start)
    # One number for all the locks: drawn one by one they would take most of the time.
    bits = draw(st.integers(0, 2**count - 1))
    locked = [bits >> i & 1 == 1 for i in range(count)]
    moved = draw(st.integers(0, count - 1))
    other = (moved + draw(st.integers(1, count - 1))) % count
    locked[moved] = locked[other] = False
    return start, locked, moved


@st.composite
def moves_with_payers(draw: st.DrawFn) -> tuple[Scenario, tuple[int, ...], list[tuple[int, ...]]]:
    """Shares that are locked, held or neither, who gives way, which of them are moved, and earlier shares.

    Any of them may be locked, also those that are moved; often those who give way have nothing.
    """
    start = list(draw(shares()))
    count = len(start)
    # One number for all the flags: drawn one by one they would take most of the time.
    any_bits = st.integers(0, 2**count - 1)
    locks, pins = draw(st.just(0) | any_bits), draw(st.just(0) | any_bits | st.just(2**count - 1))
    moved = tuple(draw(st.lists(st.integers(0, count - 1), min_size=1, max_size=3, unique=True)))
    emptied = draw(st.just(0) | any_bits)
    for i in range(count):
        if emptied >> i & 1 and i != moved[0]:
            start[moved[0]] += start[i]
            start[i] = 0
    parties = tuple(
        [
            Party(f"p{i}", f"Party {i}", "#808080", share, locks >> i & 1 == 1, held=(pins & ~locks) >> i & 1 == 1)
            for i, share in enumerate(start)
        ]
    )
    choice = draw(st.sampled_from(["all", "largest", *[p.key for p in parties]]))
    return Scenario("Drawn", parties, gives_way=choice), moved, draw(st.lists(shares(count), max_size=2))
