"""Scenario files: ``.kzcalc``, UTF-8 JSON, indented, in a stable order of keys so that they diff well.

A file is read whole and checked whole before anything is made of it, and written whole before it takes the place of
the old one: neither can be left half done. Keys that this version does not know survive a load and a save.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import isfinite
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import Meta

from kzcalc.law import Guarantee, Rules
from kzcalc.law.rules import Method, ThresholdBase
from kzcalc.scenario.atomic import Stamp, read_file, replace_file
from kzcalc.scenario.comparison import Column, Pinned, Variation, VariationKind
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
from kzcalc.scenario.text import REFUSED, is_line, is_name
from kzcalc.scenario.translatable import QT_TRANSLATE_NOOP

FORMAT = "kzcalc-scenario"
VERSION = 1
SUFFIX = ".kzcalc"

_Struct = TypeVar("_Struct", bound=msgspec.Struct)

_DEEPEST = 100
"""Levels of groups and lists in each other; a scenario has five."""

_RETIRED = ("leftovers",)
"""Keys that earlier versions wrote. They are read over and not written again."""

_LARGEST_FILE = 4_000_000
"""Bytes. Twenty parties take three thousand; more than this is some other file, opened by mistake."""


class ScenarioFileError(Exception):
    """A scenario file that cannot be read or written. ``str()`` of it is one sentence that a user understands.

    Attributes:
        template: the sentence with ``{placeholders}``, the key of its translation.
        values: what the placeholders stand for.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values
        super().__init__(template.format(**values))


_UNREADABLE = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” cannot be read: {reason}.")
_UNWRITABLE = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” cannot be saved: {reason}.")
_TOO_LARGE = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” is not a kzcalc scenario: it is far too large.")
_TOO_DEEP = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” is not a kzcalc scenario: it is nested too deeply.")
_NOT_JSON = QT_TRANSLATE_NOOP(
    "ScenarioFileError", "“{file}” is not a kzcalc scenario: it cannot be read as JSON ({reason})."
)
_NOT_OURS = QT_TRANSLATE_NOOP(
    "ScenarioFileError", "“{file}” is not a kzcalc scenario: its “format” is not “kzcalc-scenario”."
)
_NEWER = QT_TRANSLATE_NOOP(
    "ScenarioFileError",
    "“{file}” was made by a newer kzcalc (its “version” is {version}, this program reads {known}).",
)
_MISSING = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” is damaged: “{place}” is missing.")
_WRONG = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” is damaged: “{place}” must be {expected}.")
_UNSAVABLE = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” cannot be saved: “{place}” must be {expected}.")
_TWICE = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” is damaged: “{place}” occurs twice.")

_EXPECTED = {
    "title": QT_TRANSLATE_NOOP("ScenarioFileError", "a line of text without control characters"),
    "name": QT_TRANSLATE_NOOP("ScenarioFileError", "a name: a line of text, not empty, without control characters"),
    "notes": QT_TRANSLATE_NOOP("ScenarioFileError", "text"),
    "version": QT_TRANSLATE_NOOP("ScenarioFileError", "a whole number of 1 or more"),
    "parties": QT_TRANSLATE_NOOP("ScenarioFileError", "a list of 2 to 20 parties"),
    "key": QT_TRANSLATE_NOOP("ScenarioFileError", "lower-case letters and digits with single hyphens"),
    "color": QT_TRANSLATE_NOOP("ScenarioFileError", "a colour such as #00afca"),
    "votes": QT_TRANSLATE_NOOP("ScenarioFileError", "a whole number from 0 to 1,000,000,000,000,000"),
    "other_ballots": QT_TRANSLATE_NOOP("ScenarioFileError", "a whole number from 0 to 1,000,000,000,000,000"),
    "locked": QT_TRANSLATE_NOOP("ScenarioFileError", "true or false"),
    "held": QT_TRANSLATE_NOOP("ScenarioFileError", "true or false"),
    "gives_way": QT_TRANSLATE_NOOP("ScenarioFileError", "“all”, “largest” or the key of a party"),
    "sample_size": QT_TRANSLATE_NOOP("ScenarioFileError", "a whole number from 1 to 10,000,000, or null"),
    "seats": QT_TRANSLATE_NOOP("ScenarioFileError", "a whole number from 1 to 10,000"),
    "assembly_seats": QT_TRANSLATE_NOOP("ScenarioFileError", "a whole number from 0 to 10,000"),
    "minimum_seats": QT_TRANSLATE_NOOP("ScenarioFileError", "a whole number from 0 to 10,000"),
    "threshold": QT_TRANSLATE_NOOP("ScenarioFileError", "a fraction from 0 to 1 such as 7/100"),
    "correction": QT_TRANSLATE_NOOP("ScenarioFileError", "a fraction from 0 to 1 such as 7/10"),
    "threshold_base": QT_TRANSLATE_NOOP("ScenarioFileError", "“valid” or “cast”"),
    "method": QT_TRANSLATE_NOOP("ScenarioFileError", "“hare”, “droop”, “dhondt” or “sainte-lague”"),
    "comparison": QT_TRANSLATE_NOOP("ScenarioFileError", "a list of at most 6 columns"),
    "kind": QT_TRANSLATE_NOOP(
        "ScenarioFileError",
        "“with-clause”, “without-clause”, “no-threshold”, “threshold-5”, “cast-base”, “dhondt”, “sainte-lague” or "
        "“scenario”",
    ),
}
_EXPECTED_GROUP = QT_TRANSLATE_NOOP("ScenarioFileError", "a group of keys and values in braces")

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
    gives_way: str = "all"
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
    name = _shown_name(path)
    try:
        data, stamp = read_file(path, _LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise ScenarioFileError(_UNREADABLE, file=name, reason=_reason(error)) from error
    return decode(data, name), stamp


def save_scenario(scenario: Scenario, path: str | os.PathLike[str]) -> Stamp:
    """Write a scenario file, atomically: whatever happens, the path holds the old file or the new one, whole.

    A symbolic link stays one (the file it points to is replaced), and an existing file keeps its permissions.

    Returns:
        The stamp of what was written.

    Raises:
        ScenarioFileError: the file cannot be written, or the scenario holds what no file may hold.
    """
    name = _shown_name(path)
    try:
        data = encode(scenario)
        decode(data, name)  # what cannot be read back is not written
    except UnicodeEncodeError as error:
        raise ScenarioFileError(_UNWRITABLE, file=name, reason=_reason(error)) from error
    except ScenarioFileError as error:
        if error.template == _WRONG:
            raise ScenarioFileError(_UNSAVABLE, **error.values) from error
        raise
    return write_file(path, data)


def write_file(path: str | os.PathLike[str], data: bytes) -> Stamp:
    """Write any file that the program makes, atomically, as described at save_scenario.

    Raises:
        ScenarioFileError: the file cannot be written.
    """
    try:
        return replace_file(path, data)
    except (OSError, ValueError) as error:
        raise ScenarioFileError(_UNWRITABLE, file=_shown_name(path), reason=_reason(error)) from error


def decode(data: bytes, name: str) -> Scenario:
    """Make a scenario of a file's bytes; the name is for error messages.

    Raises:
        ScenarioFileError: see load_scenario.
    """
    if len(data) > _LARGEST_FILE:
        raise ScenarioFileError(_TOO_LARGE, file=name)
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        raw = msgspec.json.decode(data)
    except RecursionError as error:
        raise ScenarioFileError(_TOO_DEEP, file=name) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        _refuse_numbers_that_are_none(data, name)
        raise ScenarioFileError(_NOT_JSON, file=name, reason=_reason(error)) from error
    # A quote before a colon ends a key, unless it is an escaped one in a text: then there may seem to be more keys.
    if _count_keys(raw, name) != len(_KEY_ENDS.findall(data)):
        _refuse_keys_given_twice(data, name)
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise ScenarioFileError(_NOT_OURS, file=name)
    version = raw.get("version")
    if isinstance(version, int) and version > VERSION:
        raise ScenarioFileError(_NEWER, file=name, version=str(version)[:20], known=VERSION)
    _drop_retired_columns(raw)
    typed = _typed(raw, _ScenarioInFile, "", name)
    _check_title(typed.title, "title", name)
    parties = _parties(typed.parties, raw["parties"], "", name)
    rules = _rules(typed.rules, "", name)
    columns = _columns(typed.comparison, raw.get("comparison", []), name)
    if typed.gives_way not in ("all", "largest", *[p.key for p in parties]):
        raise ScenarioFileError(_WRONG, file=name, place="gives_way", expected=_EXPECTED["gives_way"])
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


_KEY_ENDS = re.compile(rb'"[ \t\r\n]*:')


def _count_keys(raw: Any, name: str) -> int:
    """How many keys there are in all groups; what is nested too deeply to be saved again is refused."""
    count, level = 0, [raw]
    for _ in range(_DEEPEST):
        inner: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                count += len(value)
                inner.extend(value.values())
            elif isinstance(value, list):
                inner.extend(value)
        if not inner:
            return count
        level = inner
    raise ScenarioFileError(_TOO_DEEP, file=name)


class _Group(dict[str, Any]):
    """What stands in braces, and the key that is given twice in it, if one is."""

    twice: str | None = None

    @classmethod
    def of(cls, pairs: list[tuple[str, Any]]) -> "_Group":
        group = cls(pairs)
        if len(group) < len(pairs):
            keys = [key for key, _ in pairs]
            group.twice = next(key for i, key in enumerate(keys) if key in keys[:i])
        return group


def _places(value: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    """Everything in a file, with the place it stands in."""
    yield place, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _places(inner, _joined(place, key))
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _places(inner, f"{place}[{i}]")


def _refuse_keys_given_twice(data: bytes, name: str) -> None:
    import json  # noqa: PLC0415 - only for files that are, or seem to be, faulty

    try:
        for place, value in _places(json.loads(data, object_pairs_hook=_Group.of)):
            if isinstance(value, _Group) and value.twice is not None:
                raise ScenarioFileError(_TWICE, file=name, place=_shown(_joined(place, value.twice)))
    except RecursionError as error:  # in what the decoder did not keep
        raise ScenarioFileError(_TOO_DEEP, file=name) from error


def _refuse_numbers_that_are_none(data: bytes, name: str) -> None:
    """Name the field of what JSON has no numbers for: NaN, infinity, or more than any number."""
    import json  # noqa: PLC0415 - as above

    try:
        places = list(_places(json.loads(data, parse_int=float)))  # of thousands of digits there is no int
    except (ValueError, RecursionError):
        return
    for place, value in places:
        if isinstance(value, float) and not isfinite(value):
            field = re.split(r"[.\[]", place.rstrip("]"))[-1]
            expected = _EXPECTED.get(field, QT_TRANSLATE_NOOP("ScenarioFileError", "a number"))
            raise ScenarioFileError(_WRONG, file=name, place=_shown(place), expected=expected)


def encode(scenario: Scenario) -> bytes:
    """A scenario as the bytes of its file."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "title": scenario.title,
        "notes": scenario.notes,
        **_encoded_election(scenario),
    }
    if scenario.gives_way != "all":
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
        raise _explained(str(error), place, name) from error


def _columns(typed: Sequence[_ColumnInFile], raw: Sequence[dict[str, Any]], name: str) -> tuple[Column, ...]:
    columns: list[Column] = []
    kinds: set[str] = set()
    for i, (column, raw_column) in enumerate(zip(typed, raw, strict=True)):
        place = f"comparison[{i}]"
        if column.kind != "scenario":
            if column.kind in kinds:
                raise ScenarioFileError(_TWICE, file=name, place=f"{place}.kind: {column.kind}")
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
        raise ScenarioFileError(_WRONG, file=name, place=place, expected=_EXPECTED["title"])


def _parties(typed: Sequence[_PartyInFile], raw: Sequence[dict[str, Any]], at: str, name: str) -> tuple[Party, ...]:
    keys = [p.key for p in typed]
    for i, party in enumerate(typed):
        if not is_name(party.name):
            place = _joined(at, f"parties[{i}].name")
            raise ScenarioFileError(_WRONG, file=name, place=place, expected=_EXPECTED["name"])
    for i, key in enumerate(keys):
        if key in keys[:i]:
            raise ScenarioFileError(_TWICE, file=name, place=_joined(at, f"parties[{i}].key: {key}"))
    return tuple(
        Party(p.key, p.name, p.color, p.votes, p.locked, _unknown(_PartyInFile, raw_party), p.held)
        for p, raw_party in zip(typed, raw, strict=True)
    )


def _rules(typed: _RulesInFile, at: str, name: str) -> Rules:
    guarantee = None
    if typed.guarantee is not None:
        g = typed.guarantee
        correction = _fraction(g.correction, _joined(at, "rules.guarantee.correction"), name)
        guarantee = Guarantee(g.minimum_seats, correction)
    return Rules(
        seats=typed.seats,
        assembly_seats=typed.assembly_seats,
        threshold=_fraction(typed.threshold, _joined(at, "rules.threshold"), name),
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
        raise ScenarioFileError(_WRONG, file=name, place=place, expected=_EXPECTED[place.rpartition(".")[2]])
    return Fraction(int(numerator), int(denominator or 1))


def _text(fraction: Fraction) -> str:
    return f"{fraction.numerator}/{fraction.denominator}"


def _joined(place: str, inner: str) -> str:
    return ".".join(filter(None, [place, inner]))


def _explained(message: str, place: str, name: str) -> ScenarioFileError:
    """The decoder's message as a sentence for users, with the place as one would write it."""
    at = re.search(r" - at `\$\.?(.*?)`$", message)
    place = _joined(place, at[1] if at else "")
    missing = re.search(r"missing required field `(.*?)`", message)
    if missing:
        return ScenarioFileError(_MISSING, file=name, place=_joined(place, missing[1]))
    field = re.split(r"[.\[]", place.rstrip("]"))[-1]
    return ScenarioFileError(_WRONG, file=name, place=place, expected=_EXPECTED.get(field, _EXPECTED_GROUP))


def _shown_name(path: str | os.PathLike[str]) -> str:
    """A file's name for a sentence."""
    return _shown(os.path.basename(os.fspath(path)))


def _shown(text: str) -> str:
    """A name for a sentence: on one line, not longer than one, and nothing that a terminal obeys."""
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text if len(text) <= 100 else f"{text[:99]}…"


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return str(error)
