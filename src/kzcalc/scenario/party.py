"""A party on the table, and how much a scenario may hold: limits that the format, the window and the analyses share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

LONGEST_TITLE = 500
"""Characters."""
LONGEST_NAME = 200
"""Characters of a party's name."""
LONGEST_KEY = 60
"""Characters of a party's key."""
FEWEST_PARTIES, MOST_PARTIES = 2, 20
MOST_VOTES = 10**15
"""For one list, or for none."""
MOST_SEATS = 10_000
"""Of the lists, or of the Assembly."""
MOST_ASKED = 10_000_000
"""People in a poll's sample."""
MOST_COLUMNS = 6
"""Of a comparison."""


@dataclass(frozen=True, slots=True)
class Party:
    """A party and what its list received.

    Attributes:
        key: identifies the party in files and object names: lower-case letters, digits and single hyphens.
        name: what is shown.
        color: ``#rrggbb``.
        votes: votes for its list, 0 or more.
        locked: whether its share stays as it is when another party's moves.
        held: whether its share was typed by hand: then it gives way only after those that were not.
        unknown: keys of a file that this version does not know, kept for the next save.
    """

    key: str
    name: str
    color: str
    votes: int
    locked: bool = False
    unknown: Mapping[str, Any] = field(default_factory=dict)
    held: bool = False
