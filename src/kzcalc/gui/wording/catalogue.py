"""The catalogue in the user's language: titles, dates, caveats and notes, and what becomes of a record that is left."""

from collections.abc import Callable
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from kzcalc.gui.wording.language import LANGUAGES
from kzcalc.gui.wording.names import name_in
from kzcalc.resources import resource
from kzcalc.scenario import Party
from kzcalc.scenario.catalogue_entry import UNVERIFIED, CatalogueEntry, Rest
from kzcalc.scenario.party import LONGEST_TITLE
from kzcalc.scenario.text import cut_line
from kzcalc.scenario.translatable import QT_TRANSLATE_NOOP

_DAY = QT_TRANSLATE_NOOP("Catalogue", "d MMMM yyyy")
_MONTH = QT_TRANSLATE_NOOP("Catalogue", "{month} {year}")
_WHAT_IF = QT_TRANSLATE_NOOP("Catalogue", "What-if: {title}")
_RESTS: tuple[Rest, Rest] = ("left out", "other ballots")
_EARLIER_WHAT_IFS = ("What if: ", "Что если: ", "Шартты: ")
"""How titles begin that earlier versions gave to what-ifs; a file may still have one."""


def in_users_language(text: str) -> str:
    """A title, a pollster, a source or a caveat of the catalogue in the user's language.

    The texts stand in resources/elections.json; lupdate finds them by tests/gui/wording/catalogue_texts.py.
    """
    return QCoreApplication.translate("Catalogue", text)


class LanguageWords(NamedTuple):
    """Entries told in one language.

    Attributes:
        say: gives a text of the catalogue in the language.
        locale: writes numbers and dates as the language does.
    """

    say: Callable[[str], str]
    locale: QLocale

    def date(self, date: str) -> str:
        """A date such as ``2012-01-15`` or ``2012-01``."""
        year, month, *day = map(int, date.split("-"))
        if day:
            return self.locale.toString(QDate(year, month, day[0]), self.say(_DAY))
        return self.say(_MONTH).format(month=self.locale.standaloneMonthName(month), year=year)

    def number(self, number: int) -> str:
        """A whole number."""
        return self.locale.toString(number)

    def points(self, points: Fraction) -> str:
        """Percentage points, with the decimals that they need."""
        places = next(places for places in range(3) if (points * 10**places).denominator == 1 or places == 2)
        return self.locale.toString(float(points), "f", places)

    def name(self, party: Party) -> str:
        """What a party is called."""
        return name_in(self.locale.name().partition("_")[0], party)


def users_words() -> LanguageWords:
    """Entries told in the language that the window speaks now."""
    return LanguageWords(in_users_language, QLocale())


@cache
def _all_words() -> tuple[LanguageWords, ...]:
    """Entries told in each of the languages: a file may have been written in another one."""
    words = []
    for code in LANGUAGES:
        translator = QTranslator()
        translator.load(f"kzcalc_{code}", str(resource("translations")))
        words.append(LanguageWords(_said_by(translator), QLocale(code)))
    return tuple(words)


def _said_by(translator: QTranslator) -> Callable[[str], str]:
    def say(text: str) -> str:
        return translator.translate("Catalogue", text) or text

    return say


def what_if_title(title: str) -> str:
    """The title of what was made of a record: said to be a what-if, once."""
    if title.startswith(_EARLIER_WHAT_IFS):
        return title
    for words in _all_words():
        before, _, after = words.say(_WHAT_IF).partition("{title}")
        if title.startswith(before) and title.endswith(after):
            return title
    return cut_line(in_users_language(_WHAT_IF).format(title=title), LONGEST_TITLE)


def what_if_notes(entry: CatalogueEntry, notes: str) -> str:
    """The notes of what was made of a record: they say what it is based on, not that it is a result or a poll.

    What the user wrote after the record's own notes stays, in whichever language those were.

    Args:
        entry: the record.
        notes: the notes so far.
    """
    known = [
        (rest, told)
        for words in (users_words(), *_all_words())
        for rest in _RESTS
        for told in (entry.notes(rest, words), entry.what_if_notes(rest, words))
    ]
    rest, head = next(((rest, told) for rest, told in known if notes.startswith(told)), (_RESTS[0], ""))
    own = notes.removeprefix(head)
    if head or not own:
        return entry.what_if_notes(rest, users_words()) + own
    return f"{entry.what_if_notes(rest, users_words())}\n{own}"


def unverified_lines(notes: str) -> list[str]:
    """The lines of notes that say what no source confirms, in whichever language they were written."""
    marks = {words.say(UNVERIFIED).partition("{sentence}")[0] for words in _all_words()}
    return [line for line in notes.splitlines() if line.startswith(tuple(marks))]
