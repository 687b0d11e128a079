"""The file of the contract and variants of it, with what they say."""

import json
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

from kzcalc import Guarantee, Party, Rules, Scenario
from kzcalc.scenario.comparison import Pinned, Variation

EXAMPLE = """\
{
  "format": "kzcalc-scenario",
  "version": 1,
  "title": "Official result 2012",
  "notes": "",
  "parties": [
    {"key": "nur-otan", "name": "Nur Otan", "color": "#00afca", "votes": 5621436, "locked": false},
    {"key": "ak-zhol", "name": "Ak Zhol", "color": "#3b5bdb", "votes": 518405, "locked": true}
  ],
  "other_ballots": 0,
  "rules": {"seats": 98, "assembly_seats": 9, "threshold": "7/100", "threshold_base": "valid", "method": "hare",
            "guarantee": {"minimum_seats": 2, "correction": "7/10"}}
}
"""
"""The file of the contract, with a second party: a scenario has two at the least."""

SCENARIO = Scenario(
    title="Official result 2012",
    parties=(
        Party("nur-otan", "Nur Otan", "#00afca", 5_621_436),
        Party("ak-zhol", "Ak Zhol", "#3b5bdb", 518_405, locked=True),
    ),
    rules=Rules(98, 9, Fraction(7, 100), "valid", Guarantee(2, Fraction(7, 10)), "hare"),
)
"""What the example says."""

COMPARED = """\
{
  "format": "kzcalc-scenario",
  "version": 1,
  "title": "Official result 2012",
  "notes": "",
  "parties": [
    {"key": "nur-otan", "name": "Nur Otan", "color": "#00afca", "votes": 5621436, "locked": false},
    {"key": "ak-zhol", "name": "Ak Zhol", "color": "#3b5bdb", "votes": 518405, "locked": true}
  ],
  "other_ballots": 0,
  "rules": {"seats": 98, "assembly_seats": 9, "threshold": "7/100", "threshold_base": "valid", "method": "hare",
            "guarantee": {"minimum_seats": 2, "correction": "7/10"}},
  "comparison": [
    {"kind": "without-clause"},
    {
      "kind": "scenario",
      "title": "Result 2007",
      "parties": [
        {"key": "nur-otan", "name": "Nur Otan", "color": "#00afca", "votes": 5247720, "locked": false},
        {"key": "osdp", "name": "OSDP", "color": "#d6336c", "votes": 270525, "locked": false}
      ],
      "other_ballots": 100,
      "rules": {"seats": 98, "assembly_seats": 9, "threshold": "1/20", "threshold_base": "cast", "method": "droop",
                "guarantee": {"minimum_seats": 0, "correction": "1/2"}}
    },
    {"kind": "sainte-lague"}
  ]
}
"""
"""The example with three columns beside it."""

PINNED = Pinned(
    title="Result 2007",
    parties=(
        Party("nur-otan", "Nur Otan", "#00afca", 5_247_720),
        Party("osdp", "OSDP", "#d6336c", 270_525),
    ),
    other_ballots=100,
    rules=Rules(98, 9, Fraction(5, 100), "cast", Guarantee(0, Fraction(1, 2)), "droop"),
)
COLUMNS = (
    Variation("without-clause"),
    PINNED,
    Variation("sainte-lague"),
)
"""What its columns say."""


def edited(place: str, value: object, example: str = EXAMPLE) -> bytes:
    """The example with something else at a place such as ``parties[0].votes``."""
    data = json.loads(example)
    *way, last = [int(step) if step.isdigit() else step for step in re.findall(r"\w+", place)]
    at = data
    for step in way:
        at = at[step]
    at[last] = value
    return json.dumps(data).encode()


def without(place: str, example: str = EXAMPLE) -> bytes:
    """The example without a key."""
    data = json.loads(example)
    *way, last = [int(step) if step.isdigit() else step for step in re.findall(r"\w+", place)]
    at = data
    for step in way:
        at = at[step]
    del at[last]
    return json.dumps(data).encode()


def parties(count: int) -> list[dict[str, Any]]:
    return [{"key": f"party-{i}", "name": f"Party {i}", "color": "#808080", "votes": i} for i in range(count)]


def snapshot(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """All that can be seen of a folder's files: mode, time and content."""
    return {
        path.name: (path.lstat().st_mode, path.lstat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in [folder, *folder.iterdir()]
    }
