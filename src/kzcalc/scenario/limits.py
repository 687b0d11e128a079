"""What a scenario file may hold: the limits that the format, the window and the analyses share."""

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
