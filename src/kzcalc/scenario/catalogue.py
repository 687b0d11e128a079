"""The elections that the program knows: facts with their sources, from resources/elections.json."""

from fractions import Fraction
from typing import Any, cast

import msgspec

from kzcalc.law import Rules
from kzcalc.resources import resource
from kzcalc.scenario.scenario import Party, Scenario


def _facts() -> Any:
    return msgspec.json.decode(resource("elections.json").read_bytes())


def official_result_2012() -> Scenario:
    """The official result of 15 January 2012, under the law as it then was: what the program opens on."""
    facts = _facts()
    election = next(e for e in facts["elections"] if e["id"] == "2012")
    names, colors = facts["parties_2012"], facts["colors"]
    parties = tuple(Party(key, names[key]["en"], colors[key], votes) for key, votes in election["votes"].items())
    rules = Rules(election["list_seats"], election["assembly_seats"], Fraction(election["threshold"]))
    # The invalid ballots of 2012 are not confirmed by a source, so they are not counted in.
    return Scenario("Official result 2012", parties, 0, rules)


def known_names() -> dict[str, dict[str, str]]:
    """The short names of the known parties, by key and by language (``en``, ``ru``, ``kk``)."""
    return cast(dict[str, dict[str, str]], _facts()["parties_2012"])
