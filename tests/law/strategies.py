"""Hypothesis strategies for rules and votes, and the settings that all properties share."""

from fractions import Fraction

from hypothesis import settings
from hypothesis import strategies as st

from kzcalc.law import Guarantee, Rules
from kzcalc.law.rules import METHODS, THRESHOLD_BASES, Method

# A slow machine is no failure.
patient = settings(deadline=None, max_examples=60)

# From a handful, where everything ties, to more than 64 bits hold.
scales = [st.integers(0, 10), st.integers(0, 10_000), st.integers(0, 10**7), st.integers(0, 10**20)]
vote_counts = st.one_of(scales)
# Lists of one scale, where many pass, and of mixed ones, where few do.
vote_lists = st.one_of([st.lists(counts, min_size=1, max_size=8) for counts in [*scales, vote_counts]])
other_ballot_counts = st.one_of(st.just(0), vote_counts)

# Drawn from a list: several times as fast as st.fractions, and as many boundaries.
fractions = st.sampled_from(sorted({Fraction(n, d) for d in range(1, 21) for n in range(d + 1)}))
thresholds = st.sampled_from([Fraction(0), Fraction(5, 100), Fraction(7, 100), Fraction(1)]) | fractions
corrections = st.sampled_from([Fraction(0), Fraction(7, 10), Fraction(1)]) | fractions
guarantees = st.builds(Guarantee, st.integers(0, 8), corrections)
clauses_or_none = st.none() | guarantees

quota_methods = st.sampled_from(METHODS[:2])
divisor_methods = st.sampled_from(METHODS[2:])
all_methods = st.sampled_from(METHODS)


def rules(
    methods: st.SearchStrategy[Method] = all_methods,
    clauses: st.SearchStrategy[Guarantee | None] = clauses_or_none,
) -> st.SearchStrategy[Rules]:
    return st.builds(
        Rules,
        seats=st.one_of(st.integers(1, 12), st.just(98)),
        threshold=thresholds,
        threshold_base=st.sampled_from(THRESHOLD_BASES),
        guarantee=clauses,
        method=methods,
    )


@st.composite
def one_list_passes(draw: st.DrawFn) -> list[int]:
    """Votes of which exactly one list has 7 % of the valid votes, and another list has some."""
    leader = draw(st.integers(100, 10**9))
    # Seven lists of at most 1/14 of the leader have less than 7 % each, and the leader more than half.
    others = draw(st.lists(st.integers(0, leader // 14), min_size=1, max_size=7))
    others[draw(st.integers(0, len(others) - 1))] = draw(st.integers(1, leader // 14))
    place = draw(st.integers(0, len(others)))
    return [*others[:place], leader, *others[place:]]
