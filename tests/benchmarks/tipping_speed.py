"""How long the tipping points of all parties take: python tests/benchmarks/tipping_speed.py.

The official result of 2012, an election under the guarantee clause, and both with one payer. Best and median of several
runs; the goal is at most 30 ms.
"""

import statistics
import time

from kzcalc import Scenario, tipping_points
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


def main() -> None:
    official = official_result_2012()
    cases = {"2012": official, "clause active": official.with_votes(CLAUSE_CASE)}
    print(f"tipping points of all parties, milliseconds, of {RUNS} runs{'best':>15}{'median':>9}")
    for name, scenario in cases.items():
        for payer in (None, "nur-otan"):
            times = milliseconds(scenario, payer)
            label = f"{name}, paid by {payer or 'the others in proportion'}"
            print(f"{label:<60}{min(times):>8.2f}{statistics.median(times):>9.2f}")


if __name__ == "__main__":
    main()
