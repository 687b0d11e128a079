"""Scenario files: ``.kzcalc``, UTF-8 JSON, indented, in a stable order of keys so that they diff well.

A file is read whole and checked whole before anything is made of it, and written whole before it takes the place of
the old one: neither can be left half done. Keys that this version does not know survive a load and a save.
"""

import os
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import Meta

from kzcalc.law import Guarantee, Rules
from kzcalc.law.rules import Method, ThresholdBase
from kzcalc.scenario.atomic import Stamp, read_file, write_file
from kzcalc.scenario.comparison import Column, Pinned, Variation, VariationKind
from kzcalc.scenario.file_errors import (
    NEWER,
    NOT_OURS,
    TOO_LARGE,
    TWICE,
    UNREADABLE,
    UNSAVABLE,
    UNWRITABLE,
    WRONG,
    ScenarioFileError,
    explained,
    joined,
    reason_of,
    shown_name,
    wrong,
)
from kzcalc.scenario.party import (
    FEWEST_PARTIES,
    LONGEST_KEY,
    LONGEST_NAME,
    LONGEST_TITLE,
    MOST_ASKED,
    MOST_COLUMNS,
    MOST_PARTIES,
    MOST_SEATS,
    MOST_VOTES,
    Party,
)
from kzcalc.scenario.scenario import Scenario
from kzcalc.scenario.shares import EVERYONE, LARGEST
from kzcalc.scenario.strict_json import read_json
from kzcalc.scenario.text import REFUSED, is_line, is_name

FORMAT = "kzcalc-scenario"
VERSION = 1
SUFFIX = ".kzcalc"

_Struct = TypeVar("_Struct", bound=msgspec.Struct)

_RETIRED = ("leftovers",)
"""Keys that earlier versions wrote. They are read over and not written again."""

_LARGEST_FILE = 4_000_000
"""Bytes. Twenty parties take three thousand; more than this is some other file, opened by mistake."""


# What the format allows, and no more: the decoder checks it and says where it does not hold.
_Line = Annotated[str, Meta(max_length=LONGEST_TITLE, pattern=rf"^[^{REFUSED}]*\Z")]
_Name = Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME, pattern=rf"^[^{REFUSED}]*\Z")]
_Key = Annotated[str, Meta(max_length=LONGEST_KEY, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z")]
_Color = Annotated[str, Meta(pattern=r"^#[0-9a-fA-F]{6}\Z")]
_Fraction = Annotated[str, Meta(pattern=r"^[0-9]{1,18}(/[0-9]{1,18})?\Z")]
_Votes = Annotated[int, Meta(ge=0, le=MOST_VOTES)]
_Seats = Annotated[int, Meta(ge=1, le=MOST_SEATS)]
_SampleSize = Annotated[int, Meta(ge=1, le=MOST_ASKED)]
_SeatsOrNone = Annotated[int, Meta(ge=0, le=MOST_SEATS)]


class _GuaranteeInFile(msgspec.Struct):
    minimum_seats: _SeatsOrNone = 2
    correction: _Fraction = "7/10"


class _RulesInFile(msgspec.Struct):
    seats: _Seats = 98
    assembly_seats: _SeatsOrNone = 9
    threshold: _Fraction = "7/100"
    threshold_base: ThresholdBase = "valid"
    method: Method = "hare"
    guarantee: _GuaranteeInFile | None = msgspec.field(default_factory=_GuaranteeInFile)


class _PartyInFile(msgspec.Struct):
    key: _Key
    name: _Name
    votes: _Votes
    color: _Color = "#808080"
    locked: bool = False
    held: bool = False


_Parties = Annotated[list[_PartyInFile], Meta(min_length=FEWEST_PARTIES, max_length=MOST_PARTIES)]


class _ColumnInFile(msgspec.Struct):
    kind: VariationKind | Literal["scenario"]


class _PinnedInFile(msgspec.Struct):
    kind: Literal["scenario"]
    parties: _Parties
    title: _Line = ""
    other_ballots: _Votes = 0
    rules: _RulesInFile = msgspec.field(default_factory=_RulesInFile)


class _ScenarioInFile(msgspec.Struct):
    format: Literal["kzcalc-scenario"]
    version: Annotated[int, Meta(ge=1)]
    parties: _Parties
    title: _Line = ""
    notes: str = ""
    other_ballots: _Votes = 0
    rules: _RulesInFile = msgspec.field(default_factory=_RulesInFile)
    gives_way: str = EVERYONE
    sample_size: _SampleSize | None = None
    comparison: Annotated[list[_ColumnInFile], Meta(max_length=MOST_COLUMNS)] = msgspec.field(default_factory=list)


def load_scenario(path: str | os.PathLike[str]) -> Scenario:
    """Read a scenario file.

    Raises:
        ScenarioFileError: the file cannot be read, is not a scenario, is of a newer version, or holds something out of
            range; the sentence names the place.
    """
    return load_with_stamp(path)[0]


def load_with_stamp(path: str | os.PathLike[str]) -> tuple[Scenario, Stamp]:
    """Read a scenario file, with its stamp from before it was read.

    Raises:
        ScenarioFileError: see load_scenario.
    """
    name = shown_name(path)
    try:
        data, stamp = read_file(path, _LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise ScenarioFileError(UNREADABLE, file=name, reason=reason_of(error)) from error
    return decode(data, name), stamp


def save_scenario(scenario: Scenario, path: str | os.PathLike[str]) -> Stamp:
    """Write a scenario file, atomically: whatever happens, the path holds the old file or the new one, whole.

    A symbolic link stays one (the file it points to is replaced), and an existing file keeps its permissions.

    Returns:
        The stamp of what was written.

    Raises:
        ScenarioFileError: the file cannot be written, or the scenario holds what no file may hold.
    """
    name = shown_name(path)
    try:
        data = encode(scenario)
        decode(data, name)  # what cannot be read back is not written
    except UnicodeEncodeError as error:
        raise ScenarioFileError(UNWRITABLE, file=name, reason=reason_of(error)) from error
    except ScenarioFileError as error:
        if error.template == WRONG:
            raise ScenarioFileError(UNSAVABLE, **error.values) from error
        raise
    return write_file(path, data)


def decode(data: bytes, name: str) -> Scenario:
    """Make a scenario of a file's bytes; the name is for error messages.

    Raises:
        ScenarioFileError: see load_scenario.
    """
    if len(data) > _LARGEST_FILE:
        raise ScenarioFileError(TOO_LARGE, file=name)
    raw = read_json(data, name)
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise ScenarioFileError(NOT_OURS, file=name)
    version = raw.get("version")
    if isinstance(version, int) and version > VERSION:
        raise ScenarioFileError(NEWER, file=name, version=str(version)[:20], known=VERSION)
    _drop_retired_columns(raw)
    typed = _typed(raw, _ScenarioInFile, "", name)
    _check_title(typed.title, "title", name)
    parties = _parties(typed.parties, raw["parties"], "", name)
    rules = _rules(typed.rules, "", name)
    columns = _columns(typed.comparison, raw.get("comparison", []), name)
    if typed.gives_way not in (EVERYONE, LARGEST, *[p.key for p in parties]):
        raise wrong(name, "gives_way")
    return Scenario(
        typed.title,
        parties,
        typed.other_ballots,
        rules,
        typed.notes,
        _all_unknown(_ScenarioInFile, raw),
        columns,
        typed.gives_way,
        typed.sample_size,
    )


def _drop_retired_columns(raw: dict[str, Any]) -> None:
    """Leave out columns of another reading of the clause, which earlier versions wrote: the act has but one."""
    columns = raw.get("comparison")
    if isinstance(columns, list):
        raw["comparison"] = [c for c in columns if not (isinstance(c, dict) and c.get("kind") == "other-reading")]


def encode(scenario: Scenario) -> bytes:
    """A scenario as the bytes of its file."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "title": scenario.title,
        "notes": scenario.notes,
        **_encoded_election(scenario),
    }
    if scenario.gives_way != EVERYONE:
        data["gives_way"] = scenario.gives_way
    if scenario.sample_size is not None:
        data["sample_size"] = scenario.sample_size
    if scenario.columns:
        data["comparison"] = [_encoded_column(column) for column in scenario.columns]
    data.update(scenario.unknown.get("", {}))
    return msgspec.json.format(msgspec.json.encode(data), indent=2) + b"\n"


def _encoded_column(column: Column) -> dict[str, Any]:
    if isinstance(column, Variation):
        return {"kind": column.kind, **column.unknown}
    return {
        "kind": "scenario",
        "title": column.title,
        **_encoded_election(column),
        **column.unknown.get("", {}),
    }


def _encoded_election(scenario: Scenario | Pinned) -> dict[str, Any]:
    """What seats follow from: parties with their votes, other ballots, rules."""
    rules, guarantee = scenario.rules, scenario.rules.guarantee
    clause = None
    if guarantee is not None:
        clause = {
            "minimum_seats": guarantee.minimum_seats,
            "correction": _text(guarantee.correction),
            **scenario.unknown.get("rules.guarantee", {}),
        }
    return {
        "parties": [
            {
                "key": p.key,
                "name": p.name,
                "color": p.color,
                "votes": p.votes,
                "locked": p.locked,
                **({"held": True} if p.held else {}),
                **p.unknown,
            }
            for p in scenario.parties
        ],
        "other_ballots": scenario.other_ballots,
        "rules": {
            "seats": rules.seats,
            "assembly_seats": rules.assembly_seats,
            "threshold": _text(rules.threshold),
            "threshold_base": rules.threshold_base,
            "method": rules.method,
            "guarantee": clause,
            **scenario.unknown.get("rules", {}),
        },
    }


def _typed(raw: Any, kind: type[_Struct], place: str, name: str) -> _Struct:
    """What was read, checked against the format; ``place`` is where in the file it stands."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        raise explained(str(error), place, name) from error


def _columns(typed: Sequence[_ColumnInFile], raw: Sequence[dict[str, Any]], name: str) -> tuple[Column, ...]:
    columns: list[Column] = []
    kinds: set[str] = set()
    for i, (column, raw_column) in enumerate(zip(typed, raw, strict=True)):
        place = f"comparison[{i}]"
        if column.kind != "scenario":
            if column.kind in kinds:
                raise ScenarioFileError(TWICE, file=name, place=f"{place}.kind: {column.kind}")
            kinds.add(column.kind)
            columns.append(Variation(column.kind, _unknown(_ColumnInFile, raw_column)))
            continue
        pinned = _typed(raw_column, _PinnedInFile, place, name)
        _check_title(pinned.title, f"{place}.title", name)
        parties = _parties(pinned.parties, raw_column["parties"], place, name)
        rules = _rules(pinned.rules, place, name)
        unknown = _all_unknown(_PinnedInFile, raw_column)
        columns.append(Pinned(pinned.title, parties, pinned.other_ballots, rules, unknown))
    return tuple(columns)


def _check_title(title: str, place: str, name: str) -> None:
    if not is_line(title):
        raise wrong(name, place)


def _parties(typed: Sequence[_PartyInFile], raw: Sequence[dict[str, Any]], at: str, name: str) -> tuple[Party, ...]:
    keys = [p.key for p in typed]
    for i, party in enumerate(typed):
        if not is_name(party.name):
            raise wrong(name, joined(at, f"parties[{i}].name"))
    for i, key in enumerate(keys):
        if key in keys[:i]:
            raise ScenarioFileError(TWICE, file=name, place=joined(at, f"parties[{i}].key: {key}"))
    return tuple(
        Party(p.key, p.name, p.color, p.votes, p.locked, _unknown(_PartyInFile, raw_party), p.held)
        for p, raw_party in zip(typed, raw, strict=True)
    )


def _rules(typed: _RulesInFile, at: str, name: str) -> Rules:
    guarantee = None
    if typed.guarantee is not None:
        g = typed.guarantee
        correction = _fraction(g.correction, joined(at, "rules.guarantee.correction"), name)
        guarantee = Guarantee(g.minimum_seats, correction)
    return Rules(
        seats=typed.seats,
        assembly_seats=typed.assembly_seats,
        threshold=_fraction(typed.threshold, joined(at, "rules.threshold"), name),
        threshold_base=typed.threshold_base,
        guarantee=guarantee,
        method=typed.method,
    )


def _all_unknown(known: type[msgspec.Struct], raw: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The keys that this version does not know, by the place they stand in."""
    raw_rules = raw.get("rules") or {}
    unknown = {
        "": _unknown(known, raw),
        "rules": _unknown(_RulesInFile, raw_rules),
        "rules.guarantee": _unknown(_GuaranteeInFile, raw_rules.get("guarantee") or {}),
    }
    return {place: values for place, values in unknown.items() if values}


def _unknown(known: type[msgspec.Struct], raw: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in raw.items() if key not in known.__struct_fields__ and key not in _RETIRED}


def _fraction(text: str, place: str, name: str) -> Fraction:
    numerator, _, denominator = text.partition("/")
    if int(denominator or 1) == 0 or int(numerator) > int(denominator or 1):
        raise wrong(name, place)
    return Fraction(int(numerator), int(denominator or 1))


def _text(fraction: Fraction) -> str:
    return f"{fraction.numerator}/{fraction.denominator}"
