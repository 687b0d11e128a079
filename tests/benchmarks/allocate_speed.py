"""How long one allocation takes, beside the `apportionment` package: python tests/benchmarks/allocate_speed.py.

Both are measured in one run on one machine, best of several repeats. The package shares out by largest remainders
alone: it knows no guarantee clause, and its threshold is a float.
"""

import sys
from collections.abc import Callable
from timeit import repeat

VOTES_2012 = [5621436, 518405, 116534, 82623, 45702, 57732, 498788]
CLAUSE_CASE = [840500, 69900, 15000, 12000, 6600, 8300, 47700]
CALLS = 5_000
REPEATS = 7


def microseconds(call: Callable[[], object]) -> float:
    call()  # what is loaded on first use is not measured
    return min(repeat(call, number=CALLS, repeat=REPEATS)) / CALLS * 1e6


def main() -> int:
    try:
        import apportionment.methods as package  # noqa: PLC0415

        import kzcalc  # noqa: PLC0415
    except ImportError as error:
        print(f"allocate_speed: {error.name} is not installed; try: pip install -e '.[test]'", file=sys.stderr)
        return 2

    def hamilton() -> object:
        return package.compute("hamilton", VOTES_2012, 98, threshold=0.07, verbose=False)

    ours = microseconds(lambda: kzcalc.allocate(VOTES_2012))
    clause = microseconds(lambda: kzcalc.allocate(CLAUSE_CASE))
    theirs = microseconds(hamilton)

    print(f"best of {REPEATS} repeats of {CALLS} calls, microseconds per call")
    print(f"kzcalc.allocate, 2012            {ours:8.2f}")
    print(f"kzcalc.allocate, clause active   {clause:8.2f}")
    print(f"apportionment hamilton, 2012     {theirs:8.2f}")
    print(f"apportionment / kzcalc, 2012     {theirs / ours:8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
