"""The one rule for names and titles, for files, typing and pasting, and what a title becomes as the name of a file.

Left out are control characters (C0 and C1), line and paragraph separators, marks that turn the direction of a text or
isolate a part of it, spaces of no width, and halves of characters. Joiners belong between letters or the parts of an
emoji.
"""

import re
import unicodedata

REFUSED = "\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
"""What stands in no name and no title, as the inside of a pattern's brackets."""

_REFUSED = re.compile(f"[{REFUSED}]")
_BREAKS = re.compile("[\t-\r\x1c-\x1f\x85\u2028\u2029]+")
_JOINER = re.compile("[\u200c\u200d]")
_JOINED = ("L", "M", "So", "Sk", "Sm")
"""What joiners stand between, as Unicode classes it: letters, marks, pictures, their colours and arrows."""
_UNSEEN = ("Z", "M", "Cc", "Cf")
"""What shows nothing when it stands alone: spaces, marks on letters, and the invisible."""
_BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"
"""Fillers that count as letters and pictures."""
_PICTURE = "[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*"
_JOINED_EMOJI = re.compile(f"{_PICTURE}(?:\u200d{_PICTURE})+")
"""Pictures, with their colours, that joiners make one."""
_NAME_IN_BYTES = 200
"""So much of a title, in bytes, leaves a file name room for endings."""
_DEVICE = re.compile(r"(con(?:in\$|out\$)?|prn|aux|nul|(com|lpt)[0-9¹²³])(?= *(\.|$))", re.IGNORECASE)
"""What Windows takes for a device, whatever its ending."""


def is_line(text: str) -> bool:
    """Whether a text may stand as a title."""
    return not _REFUSED.search(text) and not any(_is_stray(text, m.start()) for m in _JOINER.finditer(text))


def is_name(text: str) -> bool:
    """Whether a text may stand as a party's name."""
    return is_line(text) and any(
        c not in _BLANK_LETTERS and not unicodedata.category(c).startswith(_UNSEEN) for c in text
    )


def clean_line(text: str) -> str:
    """What was typed or pasted, without what a file refuses; a line break or a tab becomes a space."""
    text = _REFUSED.sub("", _BREAKS.sub(" ", text))
    stray = {m.start() for m in _JOINER.finditer(text) if m.end() < len(text) and _is_stray(text, m.start())}
    return "".join(c for i, c in enumerate(text) if i not in stray) if stray else text


def cut_line(text: str, longest: int) -> str:
    """A line of at most so many characters: an emoji of several stays whole, and no joiner is left to join nothing."""
    for emoji in _JOINED_EMOJI.finditer(text):
        if emoji.start() < longest < emoji.end():
            return text[: emoji.start()]
    return text[:longest].rstrip("\u200c\u200d")


def file_name(title: str) -> str:
    """A title without what file systems do not allow in names; it has no ending yet."""
    name = "".join("-" if c in '/\\:*?"<>|' or (not c.isprintable() and c != "\u200d") else c for c in title)
    name = name.encode()[:_NAME_IN_BYTES].decode(errors="ignore").strip(" .\u200d")
    device = _DEVICE.match(name)
    return f"{device[0]}-{name[device.end() :]}" if device else name or "scenario"


def spreadsheet_cell(text: str) -> str:
    """A text as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _is_stray(text: str, at: int) -> bool:
    """Whether a joiner stands where it joins nothing."""
    around = text[at - 1 : at], text[at + 1 : at + 2]
    return not all(c and unicodedata.category(c).startswith(_JOINED) for c in around)
