"""How long the tipping points of all parties take: python tests/benchmarks/tipping_speed.py.

The official result of 2012, an election under the guarantee clause, both with one that gives way, and twenty parties
that share 10,000 seats by highest averages. Best and median of several
runs, and the longest step of the search, which must leave the window time to answer within 100 ms.
"""

import statistics
import time
from dataclasses import replace
from fractions import Fraction

from kzcalc import Party, Rules, Scenario, tipping_points
from kzcalc.analysis.tipping import search
from kzcalc.scenario.catalogue import official_result_2012

CLAUSE_CASE = [840500, 69900, 15000, 12000, 6600, 8300, 47700]
RUNS = 30


def milliseconds(scenario: Scenario, payer: str | None) -> list[float]:
    tipping_points(scenario, payer)  # what is loaded on first use is not measured
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        tipping_points(scenario, payer)
        times.append((time.perf_counter() - start) * 1e3)
    return times


def longest_step(scenario: Scenario) -> float:
    longest, start = 0.0, time.perf_counter()
    for _ in search(scenario):
        now = time.perf_counter()
        longest, start = max(longest, now - start), now
    return longest * 1e3


def main() -> None:
    official = official_result_2012()
    cases = {"2012": official, "clause active": official.with_votes(CLAUSE_CASE)}
    print(f"tipping points of all parties, milliseconds, of {RUNS} runs{'best':>15}{'median':>9}")
    for name, scenario in cases.items():
        for payer in (None, "nur-otan"):
            times = milliseconds(scenario, payer)
            label = f"{name}, paid by {payer or 'the others in proportion'}"
            print(f"{label:<60}{min(times):>8.2f}{statistics.median(times):>9.2f}")
    parties = tuple([Party(f"p{i}", f"Party {i}", "#808080", 1_000_003 * (i + 1) // 7) for i in range(20)])
    rules = Rules(seats=10_000, threshold=Fraction(0), method="dhondt")
    cases["20 parties, 10,000 seats"] = replace(official, parties=parties, rules=rules)
    for name, scenario in cases.items():
        print(f"{name + ', the longest step':<60}{longest_step(scenario):>8.2f}")


if __name__ == "__main__":
    main()
