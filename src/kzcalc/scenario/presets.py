"""Sets of rules to choose from, with their sources, from resources/rules.json."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import msgspec

from kzcalc.law import Guarantee, Rules
from kzcalc.resources import resource


@dataclass(frozen=True, slots=True)
class Preset:
    """A set of rules.

    Attributes:
        id: what it is called in the program: ``2009``, ``2021``, ``kurultai-2026`` and others.
        rules: the rules.
        source: where they are from, or what they are for.
    """

    id: str
    rules: Rules
    source: str


def presets() -> tuple[Preset, ...]:
    """All sets of rules, the law of 2009 first."""
    facts = msgspec.json.decode(resource("rules.json").read_bytes())
    return tuple(Preset(p["id"], _rules(p["rules"]), p["source"]) for p in facts["presets"])


def _rules(facts: dict[str, Any]) -> Rules:
    clause = facts["guarantee"]
    guarantee = clause and Guarantee(clause["minimum_seats"], Fraction(clause["correction"]))
    return Rules(
        seats=facts["seats"],
        assembly_seats=facts["assembly_seats"],
        threshold=Fraction(facts["threshold"]),
        threshold_base=facts["threshold_base"],
        guarantee=guarantee,
        method=facts["method"],
    )
