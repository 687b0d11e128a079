"""The kernel against the slow oracle, over tens of thousands of elections, most of them made to be awkward."""

# Asserts read expected == actual.

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from random import Random

import pytest

from kzcalc.law import Allocation, ClauseStatus, Guarantee, Rules, TieKind, allocate
from kzcalc.law.rules import METHODS, THRESHOLD_BASES
from tests.law.oracle import Law, Outcome, elect

ELECTIONS_OF_EACH_KIND = 3_000


@dataclass(frozen=True)
class Election:
    votes: list[int]
    rules: Rules
    other_ballots: int


def random_rules(random: Random) -> Rules:
    guarantee = Guarantee(
        minimum_seats=random.choice([0, 1, 2, 2, 2, 5, 200]),
        correction=random.choice([Fraction(7, 10)] * 3 + [Fraction(0), Fraction(1), Fraction(1, 2), Fraction(1, 3)]),
    )
    return Rules(
        seats=random.choice([1, 2, 3, 4, 5, 6, 8, 10, 13, 15, 20, 98]),
        threshold=random.choice([Fraction(7, 100)] * 4 + [Fraction(0), Fraction(1), Fraction(1, 3), Fraction(1, 2)]),
        threshold_base=random.choice(THRESHOLD_BASES),
        guarantee=random.choice([guarantee, guarantee, None]),
        method=random.choice([*METHODS, "hare"]),
    )


def anything(random: Random, _: Rules) -> list[int]:
    return [random.randrange(10**6) for _ in range(random.randint(1, 8))]


def a_handful(random: Random, _: Rules) -> list[int]:
    return [random.randrange(5) for _ in range(random.randint(1, 8))]


def few_different_numbers(random: Random, _: Rules) -> list[int]:
    numbers = [random.randrange(1, 200) for _ in range(2)]
    return [random.choice([0, *numbers]) for _ in range(random.randint(2, 8))]


def multiples_of_the_seats(random: Random, rules: Rules) -> list[int]:
    """Quotients that are whole numbers, or have the same short fractions."""
    cuts = sorted(random.randint(0, 2 * rules.seats) for _ in range(random.randint(1, 5)))
    return [b - a for a, b in zip([0, *cuts], [*cuts, 2 * rules.seats], strict=True)]


def a_leader_and_the_rest(random: Random, _: Rules) -> list[int]:
    rest = [random.randrange(700) for _ in range(random.randint(1, 7))]
    votes = [max(0, 10_000 - sum(rest)), *rest]
    random.shuffle(votes)
    return votes


def a_leader_and_equals(random: Random, _: Rules) -> list[int]:
    votes = [random.choice([300, 9_300, 10**6])] + [random.randint(1, 15)] * random.randint(1, 6)
    random.shuffle(votes)
    return votes


def whole_quotients_under_the_clause(random: Random, _: Rules) -> list[int]:
    """At 98 seats the runner-up's quotient times 0.7 is a whole number, or a vote less or more than one."""
    scale = random.randint(1, 50)
    second = 10 * scale * random.randint(1, 4) + random.choice([-1, 0, 0, 1])
    votes = [7 * 98 * scale - second, second]
    random.shuffle(votes)
    return [*votes, 0]


def at_the_threshold(random: Random, rules: Rules) -> list[int]:
    """One list has the threshold's share of the valid votes, or one vote more or less."""
    total = rules.threshold.denominator * random.randint(1, 10_000)
    at = total * rules.threshold.numerator // rules.threshold.denominator
    at = min(max(at + random.choice([-1, 0, 0, 1]), 0), total)
    third = random.randint(0, (total - at) // 10)
    votes = [at, total - at - third, third]
    random.shuffle(votes)
    return votes


def huge(random: Random, _: Rules) -> list[int]:
    return [10**30 * random.choice([0, 1, 1, 7, 93]) + random.choice([-1, 0, 1]) + 1 for _ in range(4)]


def many_lists(random: Random, _: Rules) -> list[int]:
    return [random.choice([0, 1, random.randrange(2_000)]) for _ in range(12)]


KINDS: list[Callable[[Random, Rules], list[int]]] = [
    anything,
    a_handful,
    few_different_numbers,
    multiples_of_the_seats,
    a_leader_and_the_rest,
    a_leader_and_equals,
    whole_quotients_under_the_clause,
    at_the_threshold,
    huge,
    many_lists,
]


def elections(kind: Callable[[Random, Rules], list[int]]) -> Iterator[Election]:
    # Seeded by name, so a failure comes again.
    random = Random(kind.__name__)
    for _ in range(ELECTIONS_OF_EACH_KIND):
        rules = random_rules(random)
        if kind is whole_quotients_under_the_clause and random.random() < 0.5:
            rules = Rules(seats=98, guarantee=Guarantee(random.randint(0, 3)))
        votes = kind(random, rules)
        others = random.choice([0, 0, 1, random.randrange(sum(votes) + 2), sum(votes)])
        yield Election(votes, rules, others)


def law_of(rules: Rules) -> Law:
    """The same rules as the oracle takes them."""
    guarantee = rules.guarantee or Guarantee()
    return Law(
        seats=rules.seats,
        barrier=rules.threshold,
        other_ballots_count=rules.threshold_base == "cast",
        second_party=rules.guarantee is not None,
        at_least=guarantee.minimum_seats,
        coefficient=guarantee.correction,
        method=rules.method,
    )


def outcome_of(a: Allocation) -> Outcome:
    return Outcome(
        seats=a.seats, admitted=a.admitted, clause_active=a.clause_active, runner_up=a.runner_up, unfilled=a.unfilled
    )


@pytest.mark.parametrize("kind", KINDS)
def test_the_kernel_agrees_with_the_oracle(kind: Callable[[Random, Rules], list[int]]) -> None:
    for election in elections(kind):
        expected = elect(election.votes, law_of(election.rules), election.other_ballots)
        actual = outcome_of(allocate(election.votes, election.rules, election.other_ballots))
        assert expected == actual, election


def test_the_elections_reach_every_corner_of_the_law() -> None:
    seen: Counter[object] = Counter()
    for kind in KINDS:
        for e in islice(elections(kind), ELECTIONS_OF_EACH_KIND // 3):
            a = allocate(e.votes, e.rules, e.other_ballots)
            seen[a.clause] += 1
            seen.update(tie.kind for tie in a.ties)
            seen["more than one round of leftovers"] += not a.clause_active and max(a.leftovers) > 1
            at = [v for v in e.votes if v and v == a.base * e.rules.threshold]
            seen[f"exactly at the threshold of votes {e.rules.threshold_base}"] += bool(at)
            if a.runner_up is not None:
                seen[f"clause under {e.rules.method}"] += 1
                seen["added to the minimum"] += a.added_to_minimum > 0
                seen["whole parts and minimum are more than the seats"] += min(a.leftovers) < 0
                seen["a whole quotient under the clause"] += 0 == a.remainders[a.runner_up] != a.quotients[a.runner_up]

    corners = {*ClauseStatus, *TieKind, "more than one round of leftovers", "added to the minimum"}
    corners |= {"whole parts and minimum are more than the seats", "a whole quotient under the clause"}
    corners |= {f"exactly at the threshold of votes {base}" for base in THRESHOLD_BASES}
    corners |= {f"clause under {method}" for method in METHODS}
    assert set() == {corner for corner in corners if seen[corner] < 30}


def test_the_oracle_itself_knows_the_result_of_2012_and_an_example_of_the_clause() -> None:
    # A check of the oracle against sources outside this project.
    votes = [5621436, 518405, 116534, 82623, 45702, 57732, 498788]

    assert (83, 8, 0, 0, 0, 0, 7) == elect(votes, Law()).seats
    assert (93, 5, 0, 0, 0, 0, 0) == elect([840500, 69900, 15000, 12000, 6600, 8300, 47700], Law()).seats
