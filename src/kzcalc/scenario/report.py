"""A scenario's seats as text for people, as JSON and as CSV for programs."""

import os
from collections.abc import Sequence
from typing import Any

import msgspec

from kzcalc.scenario.atomic import write_file
from kzcalc.scenario.rounding import telling
from kzcalc.scenario.scenario import Scenario, share
from kzcalc.scenario.text import spreadsheet_cell

PICTURE_KINDS = ("png", "svg", "pdf")
TABLE_KINDS = ("csv", "json")
"""What the charts and the table are exported as, by the ending of the file."""


def kind_of(path: str | os.PathLike[str]) -> str:
    """What follows the last dot of a path, in lower case, be there anything before it or not; empty without a dot."""
    _, dot, ending = os.fspath(path).lower().rpartition(".")
    return ending if dot else ""


def as_record(scenario: Scenario) -> dict[str, Any]:
    """What ``kzcalc solve --json`` says of a scenario (a contract: scripts read it)."""
    result = scenario.allocate()
    keys = scenario.keys
    return {
        "title": scenario.title,
        "seats": dict(zip(keys, result.seats, strict=True)),
        "assembly_seats": scenario.rules.assembly_seats,
        "clause_active": result.clause_active,
        "runner_up": None if result.runner_up is None else keys[result.runner_up],
        "unfilled": result.unfilled,
        "ties": [
            {
                "kind": tie.kind.value,
                "parties": [keys[i] for i in tie.parties],
                "winners": [keys[i] for i in tie.winners],
            }
            for tie in result.ties
        ],
    }


def as_json(scenarios: Sequence[Scenario]) -> str:
    """One record for one scenario, an array of them for several."""
    records = [as_record(s) for s in scenarios]
    data = records[0] if len(records) == 1 else records
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode()


def as_csv(scenarios: Sequence[Scenario]) -> str:
    """One line a party; shares are percent of the votes for all lists, rounded to four decimals."""
    import csv  # noqa: PLC0415 - the other forms do not pay for it
    import io  # noqa: PLC0415

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["title", "key", "party", "votes", "share_percent", "admission", "seats"])
    for scenario in scenarios:
        result = scenario.allocate()
        total = sum(scenario.votes)
        for party, admission, seats in zip(scenario.parties, result.admissions, result.seats, strict=True):
            exact = share(party.votes, total)
            percent = _decimal(*telling(exact, scenario.mark_near(exact), 4))
            title, name = spreadsheet_cell(scenario.title), spreadsheet_cell(party.name)
            writer.writerow([title, party.key, name, party.votes, percent, admission.value, seats])
    return text.getvalue().rstrip("\n")


def write(scenario: Scenario, path: str | os.PathLike[str]) -> None:
    """Write the seats to a file: as JSON if its name ends in ``.json``, else as CSV.

    Raises:
        ScenarioFileError: the file cannot be written.
    """
    if kind_of(path) == "json":
        write_file(path, (as_json([scenario]) + "\n").encode())
    else:  # with the mark by which spreadsheets know UTF-8
        write_file(path, (as_csv([scenario]) + "\n").encode("utf-8-sig"))


def as_text(scenarios: Sequence[Scenario]) -> str:
    """A table for each scenario, with what became of the guarantee clause and what registration order decided."""
    return "\n\n".join(map(_table, scenarios))


def _decimal(scaled: int, places: int) -> str:
    """A number of `telling` as it is written."""
    whole, rest = divmod(scaled, 10**places)
    return f"{whole}.{rest:0{places}}"


def _table(scenario: Scenario) -> str:
    result = scenario.allocate()
    total = sum(scenario.votes)
    width = max(len(p.name) for p in scenario.parties)
    width = max(width, len("Assembly"))
    lines = [scenario.title] if scenario.title else []
    for party, seats in zip(scenario.parties, result.seats, strict=True):
        exact = share(party.votes, total)
        percent = _decimal(*telling(exact, scenario.mark_near(exact)))
        lines.append(f"{party.name:<{width}}  {percent:>7} %  {seats:4}")
    lines.append(f"{'Assembly':<{width}}  {'':9}  {scenario.rules.assembly_seats:4}")
    if result.runner_up is not None:
        lines.append(
            f"The guarantee clause applies: {scenario.parties[result.runner_up].name}, the runner-up, is admitted."
        )
    if result.unfilled:
        lines.append(f"Nobody is admitted: {result.unfilled} seats stay unfilled.")
    for tie in result.ties:
        equal = ", ".join(scenario.parties[i].name for i in tie.parties)
        lines.append(f"A tie ({tie.kind.value}) of {equal} was decided by registration order.")
    return "\n".join(lines)
