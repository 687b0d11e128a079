"""What can be on the table, from the ordinary to the extreme: the states in which the window is looked at."""

from dataclasses import replace

from kzcalc import Party, Rules, Scenario
from kzcalc.gui.widgets.palette import default_colors
from kzcalc.gui.wording.catalogue import users_words
from kzcalc.scenario.catalogue import entries


def states() -> dict[str, Scenario]:
    """Eight scenarios by name, in the language that the window speaks."""
    records = {entry.id: entry.scenario(words=users_words()) for entry in entries() if entry.id in ("2012", "2007")}
    official = records["2012"]
    shares = {
        "clause": (8405, 699, 150, 120, 66, 83, 477),
        "nobody": (1_600, 1_500, 1_450, 1_400, 1_400, 1_350, 1_300),
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
        "2007": records["2007"],
        "nobody": replace(made["nobody"], rules=Rules(threshold_base="cast"), other_ballots=20_000),
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
