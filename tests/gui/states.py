"""What can be on the table, from the ordinary to the extreme: the states in which the window is looked at."""

from dataclasses import replace

from kzcalc import Party, Rules, Scenario
from kzcalc.gui.widgets.palette import default_colors
from kzcalc.scenario.catalogue import catalogue, official_result_2012


def states() -> dict[str, Scenario]:
    """Eight scenarios by name, in the titles that a file would have."""
    official = official_result_2012()
    shares = {
        "clause": (8405, 699, 150, 120, 66, 83, 477),
        "nobody": (690, 600, 500, 400, 300, 200, 100),
        "everything": (10_000, 0, 0, 0, 0, 0, 0),
        "equal": (1429, 1429, 1429, 1429, 1428, 1428, 1428),
    }
    titles = {
        "clause": "CPPK at 4.77, Ak Zhol at 6.99",
        "nobody": "Nobody clears 7 %",
        "everything": "One party has every vote",
        "equal": "All equal",
    }
    made = {name: _with_votes(official, votes, titles[name]) for name, votes in shares.items()}
    return {
        "official": official,
        "clause": made["clause"],
        "2007": catalogue()["2007"],
        "nobody": made["nobody"],
        "everything": made["everything"],
        "equal": made["equal"],
        "two": Scenario(
            title="Two parties",
            parties=(Party("a", "First", "#0c99ba", 6_500), Party("b", "Second", "#df4b9e", 3_500)),
            rules=Rules(),
        ),
        "twenty": Scenario(
            title="Twenty parties with names of forty characters, and a title that is far too long for any window",
            parties=tuple(
                Party(
                    f"p{i}",
                    f"{i + 1:02} Party of very long names and words"[:40].ljust(40, "x"),
                    color,
                    9_000 - 400 * i,
                )
                for i, color in enumerate((default_colors() * 2)[:20])
            ),
            rules=Rules(),
        ),
    }


def _with_votes(scenario: Scenario, votes: tuple[int, ...], title: str) -> Scenario:
    parties = tuple(replace(party, votes=count) for party, count in zip(scenario.parties, votes, strict=True))
    return replace(scenario, parties=parties, title=title, notes="")
