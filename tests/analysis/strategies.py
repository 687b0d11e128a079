"""Scenarios near the law's boundaries: small parties around the threshold, ties, zeros, locks, all methods."""

from fractions import Fraction

from hypothesis import settings
from hypothesis import strategies as st

from kzcalc import Guarantee, Party, Rules, Scenario
from kzcalc.law.rules import METHODS, THRESHOLD_BASES

# A slow machine is no failure.
patient = settings(deadline=None, max_examples=80)

_SEVEN_PERCENT = Fraction(7, 100)
_THRESHOLDS = st.sampled_from([_SEVEN_PERCENT] * 4 + [Fraction(n, 100) for n in (0, 5, 20, 50, 100)])
_GUARANTEES = st.builds(
    Guarantee,
    st.integers(0, 6) | st.just(2),
    st.sampled_from([Fraction(7, 10)] * 3 + [Fraction(0), Fraction(1, 3), Fraction(1)]),
)
_RULES = st.builds(
    Rules,
    seats=st.sampled_from([98, 98, 98, 69, 10, 3, 1]),
    threshold=_THRESHOLDS,
    threshold_base=st.sampled_from(THRESHOLD_BASES),
    guarantee=st.just(Guarantee()) | st.none() | _GUARANTEES,
    # The law's own method as often as the others together.
    method=st.sampled_from([METHODS[0]] * 3 + list(METHODS[1:])),
)


@st.composite
def _votes(draw: st.DrawFn) -> list[int]:
    scale = draw(st.sampled_from([5, 100, 10_000, 10**7]))
    count = draw(st.integers(2, 7))
    near_the_threshold = st.integers(scale * 5 // 100, scale * 9 // 100 + 1)
    votes = draw(st.lists(st.just(0) | near_the_threshold | st.integers(0, scale), min_size=count, max_size=count))
    votes[draw(st.integers(0, count - 1))] = draw(st.integers(1, scale))
    return votes


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    votes = draw(_votes())
    locks = draw(st.just(0) | st.integers(0, 2 ** len(votes) - 1))
    parties = tuple(Party(f"p{i}", f"Party {i}", "#808080", v, locks >> i & 1 == 1) for i, v in enumerate(votes))
    return Scenario("Drawn", parties, draw(st.just(0) | st.integers(0, max(votes))), draw(_RULES))
