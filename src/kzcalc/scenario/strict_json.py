"""JSON read strictly: no key twice in a group, nothing nested too deeply, no number that is none."""

import re
from collections.abc import Iterator
from math import isfinite
from typing import Any

import msgspec

from kzcalc.scenario.file_errors import (
    EXPECTED_NUMBER,
    NOT_JSON,
    TOO_DEEP,
    TWICE,
    ScenarioFileError,
    joined,
    reason_of,
    shown,
    wrong,
)

_DEEPEST = 100
"""Levels of groups and lists in each other; a scenario has five."""

_KEY_ENDS = re.compile(rb'"[ \t\r\n]*:')


def read_json(data: bytes, name: str) -> Any:
    """What a file's bytes say, with or without a byte order mark; the name is for error messages.

    Raises:
        ScenarioFileError: they are no JSON, or more than it should be; the sentence names the place.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        raw = msgspec.json.decode(data)
    except RecursionError as error:
        raise ScenarioFileError(TOO_DEEP, file=name) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        _refuse_numbers_that_are_none(data, name)
        raise ScenarioFileError(NOT_JSON, file=name, reason=reason_of(error)) from error
    # A quote before a colon ends a key, unless it is an escaped one in a text: then there may seem to be more keys.
    if _count_keys(raw, name) != len(_KEY_ENDS.findall(data)):
        _refuse_keys_given_twice(data, name)
    return raw


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
    raise ScenarioFileError(TOO_DEEP, file=name)


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
            yield from _places(inner, joined(place, key))
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _places(inner, f"{place}[{i}]")


def _refuse_keys_given_twice(data: bytes, name: str) -> None:
    import json  # noqa: PLC0415 - only for files that are, or seem to be, faulty

    try:
        for place, value in _places(json.loads(data, object_pairs_hook=_Group.of)):
            if isinstance(value, _Group) and value.twice is not None:
                raise ScenarioFileError(TWICE, file=name, place=shown(joined(place, value.twice)))
    except RecursionError as error:  # in what the decoder did not keep
        raise ScenarioFileError(TOO_DEEP, file=name) from error


def _refuse_numbers_that_are_none(data: bytes, name: str) -> None:
    """Name the field of what JSON has no numbers for: NaN, infinity, or more than any number."""
    import json  # noqa: PLC0415 - as above

    try:
        places = list(_places(json.loads(data, parse_int=float)))  # of thousands of digits there is no int
    except (ValueError, RecursionError):
        return
    for place, value in places:
        if isinstance(value, float) and not isfinite(value):
            raise wrong(name, place, EXPECTED_NUMBER)
