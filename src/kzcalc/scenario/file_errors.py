"""Why a scenario file cannot be read or written: the sentences, and how a place in a file is written in them."""

import os
import re

from kzcalc.scenario.translatable import QT_TRANSLATE_NOOP


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


UNREADABLE = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” cannot be read: {reason}.")
UNWRITABLE = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” cannot be saved: {reason}.")
TOO_LARGE = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” is not a kzcalc scenario: it is far too large.")
TOO_DEEP = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” is not a kzcalc scenario: it is nested too deeply.")
NOT_JSON = QT_TRANSLATE_NOOP(
    "ScenarioFileError", "“{file}” is not a kzcalc scenario: it cannot be read as JSON ({reason})."
)
NOT_OURS = QT_TRANSLATE_NOOP(
    "ScenarioFileError", "“{file}” is not a kzcalc scenario: its “format” is not “kzcalc-scenario”."
)
NEWER = QT_TRANSLATE_NOOP(
    "ScenarioFileError",
    "“{file}” was made by a newer kzcalc (its “version” is {version}, this program reads {known}).",
)
MISSING = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” is damaged: “{place}” is missing.")
WRONG = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” is damaged: “{place}” must be {expected}.")
UNSAVABLE = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” cannot be saved: “{place}” must be {expected}.")
TWICE = QT_TRANSLATE_NOOP("ScenarioFileError", "“{file}” is damaged: “{place}” occurs twice.")

EXPECTED = {
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
EXPECTED_GROUP = QT_TRANSLATE_NOOP("ScenarioFileError", "a group of keys and values in braces")
EXPECTED_NUMBER = QT_TRANSLATE_NOOP("ScenarioFileError", "a number")

NOT_ORDINARY = QT_TRANSLATE_NOOP("ScenarioFileError", "it is not an ordinary file")
"""Why devices, pipes and sockets are neither read nor written: a pipe would be waited for, perhaps for ever."""


def wrong(name: str, place: str, otherwise: str = EXPECTED_GROUP) -> ScenarioFileError:
    """That something else stands at a place than must.

    Args:
        name: of the file.
        place: where in it, such as ``parties[0].votes``.
        otherwise: what must stand there if it is no field of which that is known.
    """
    field = re.split(r"[.\[]", place.rstrip("]"))[-1]
    return ScenarioFileError(WRONG, file=name, place=shown(place), expected=EXPECTED.get(field, otherwise))


def explained(message: str, place: str, name: str) -> ScenarioFileError:
    """The decoder's message as a sentence for users, with the place as one would write it.

    Args:
        message: what the decoder says.
        place: where in the file it began; empty for the whole.
        name: of the file.
    """
    at = re.search(r" - at `\$\.?(.*?)`$", message)
    place = joined(place, at[1] if at else "")
    missing = re.search(r"missing required field `(.*?)`", message)
    if missing:
        return ScenarioFileError(MISSING, file=name, place=joined(place, missing[1]))
    return wrong(name, place)


def joined(place: str, inner: str) -> str:
    """A place within a place."""
    return ".".join(filter(None, [place, inner]))


def shown_name(path: str | os.PathLike[str]) -> str:
    """A file's name for a sentence."""
    return shown(os.path.basename(os.fspath(path)))


def shown(text: str) -> str:
    """A name for a sentence: on one line, not longer than one, and nothing that a terminal obeys."""
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text if len(text) <= 100 else f"{text[:99]}…"


def reason_of(error: Exception) -> str:
    """What the system or a decoder says, as the end of a sentence."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return str(error)
