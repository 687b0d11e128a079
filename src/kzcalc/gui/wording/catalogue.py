"""The catalogue in the user's language: titles, dates, caveats and notes, and what becomes of a record that is left."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from kzcalc.gui.wording.language import LANGUAGES
from kzcalc.gui.wording.names import name_in
from kzcalc.resources import resource
from kzcalc.scenario import Party
from kzcalc.scenario.catalogue_entry import UNVERIFIED, CatalogueEntry, Rest
from kzcalc.scenario.party import LONGEST_TITLE
from kzcalc.scenario.text import cut_line
from kzcalc.scenario.translatable import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Catalogue", "Official result 2012"),
    QT_TRANSLATE_NOOP("Catalogue", "Official result 2007"),
    QT_TRANSLATE_NOOP("Catalogue", "Official result 2016"),
    QT_TRANSLATE_NOOP("Catalogue", "Official result 2021"),
    QT_TRANSLATE_NOOP("Catalogue", "Official result 2023"),
    QT_TRANSLATE_NOOP("Catalogue", "Official result 2004"),
    QT_TRANSLATE_NOOP("Catalogue", "Official result 1999"),
    QT_TRANSLATE_NOOP("Catalogue", "Almaty city council 2023"),
    QT_TRANSLATE_NOOP("Catalogue", "Almaty city council 2021"),
    QT_TRANSLATE_NOOP("Catalogue", "Shymkent city council 2021"),
    QT_TRANSLATE_NOOP("Catalogue", "Rudny town council 2021"),
    QT_TRANSLATE_NOOP("Catalogue", "Auliekol district council 2021"),
    QT_TRANSLATE_NOOP("Catalogue", "Exit poll 2012: Strategiya"),
    QT_TRANSLATE_NOOP("Catalogue", "Exit poll 2012: Institute of Democracy"),
    QT_TRANSLATE_NOOP("Catalogue", "Poll of 6 January 2012: ISPS, second wave"),
    QT_TRANSLATE_NOOP("Catalogue", "Poll of January 2012: ISPS, first wave"),
    QT_TRANSLATE_NOOP("Catalogue", "Poll of 9 January 2012: Alternativa"),
    QT_TRANSLATE_NOOP("Catalogue", "Exit polls 2012, as reported by RFE/RL"),
    QT_TRANSLATE_NOOP("Catalogue", "Exit poll 2016: Institute of Democracy"),
    QT_TRANSLATE_NOOP("Catalogue", "Exit poll 2016: Media Consul"),
    QT_TRANSLATE_NOOP("Catalogue", "Exit poll 2021: Qogamdyq Pikir"),
    QT_TRANSLATE_NOOP("Catalogue", "Exit poll 2021: Institute of Democracy"),
    QT_TRANSLATE_NOOP("Catalogue", "Exit poll 2023: Institute of Eurasian Integration"),
    QT_TRANSLATE_NOOP("Catalogue", "Exit poll 2023: SOCIS-A"),
    QT_TRANSLATE_NOOP("Catalogue", "Exit poll 2023: Institute of Democracy"),
    QT_TRANSLATE_NOOP("Catalogue", "Strategiya"),
    QT_TRANSLATE_NOOP("Catalogue", "Institute of Democracy"),
    QT_TRANSLATE_NOOP("Catalogue", "ISPS, second wave"),
    QT_TRANSLATE_NOOP("Catalogue", "ISPS, first wave"),
    QT_TRANSLATE_NOOP("Catalogue", "Alternativa"),
    QT_TRANSLATE_NOOP("Catalogue", "RFE/RL"),
    QT_TRANSLATE_NOOP("Catalogue", "Media Consul"),
    QT_TRANSLATE_NOOP("Catalogue", "Qogamdyq Pikir"),
    QT_TRANSLATE_NOOP("Catalogue", "Institute of Eurasian Integration"),
    QT_TRANSLATE_NOOP("Catalogue", "SOCIS-A"),
    QT_TRANSLATE_NOOP("Catalogue", "Almaty"),
    QT_TRANSLATE_NOOP("Catalogue", "Shymkent"),
    QT_TRANSLATE_NOOP("Catalogue", "Rudny"),
    QT_TRANSLATE_NOOP("Catalogue", "Auliekol"),
    QT_TRANSLATE_NOOP("Catalogue", "The seven published percentages add up to 100.01."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "The parties stand in the order of registration, as far as it could be established.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Turnout is left out: no source confirms it. The figures give 75.44 %, published is 75.45 %.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "This was before the guarantee clause."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "The text of the law in this edition was not read; the seats follow from these rules.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "The turnout is 68.41 %; another figure, 64.56 %, circulates."),
    QT_TRANSLATE_NOOP("Catalogue", "The order of registration is not established. It would matter in a tie only."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "The order of registration is that of mention; certain is only that Birlik was last.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "When Respublica was registered could not be established; it stands last. It would matter in a tie only.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "The text of the law in this edition was not read: that it had the same clause is presumed.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "7,539,280 ballots were received. That the 297,718 of them without a vote for a list were invalid is "
        "not proven; they are left out.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "The published percentages are shares of all votes including those “against all”. In the scenario "
        "these are ballots for no list, and the threshold counts them in. Invalid ballots are left out.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "29 more members were elected in single-member constituencies. They are no part of the scenario.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "One press source misprints the votes of Amanat as 3,341,510."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Turnout is known as of the evening only: 6,521,860 ballots, 54.19 %. The final turnout is 54.21 %.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Whether this edition of the law has the guarantee clause is not established, so the scenario has "
        "none. Several lists cleared the threshold: it did not matter.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "The sample size is approximate."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Ak Zhol is exactly at 7.0 as published: whether it clears the threshold hangs on what the missing "
        "5.8 points are.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "Of the missing 1.3 points, 1.2 were undecided and 0.1 named Rukhaniyat."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "The report says “some 80 percent” for Nur Otan, and “just over 7 percent” each for Ak Zhol and the "
        "Communist People’s Party. That these are 80.00, 7.01 and 7.01 is an assumption.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Only 10 of the 77 members were elected from lists; the scenario holds these alone.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "The scenario has the published percentages, because the votes of most lists were not found; they add "
        "up to 100.03. Known are the votes of Otan (2,883,706), Ak Zhol (572,672) and Asar (541,239).",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "The 373,440 votes “against all” are left out of the base. The printed percentages are shares of all "
        "ballots cast.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "The printed total, 5,253,864, and the 361,534 invalid ballots do not agree by 9: figures were "
        "transposed somewhere.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "A council has no members of the Assembly. The rules of its election were not read, and whether they "
        "had a guarantee clause is not established, so the scenario has none; several lists cleared the "
        "threshold, and the seats follow.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "Only percentages were published."),
    QT_TRANSLATE_NOOP("Catalogue", "Half of the council is elected from lists; the scenario holds this half alone."),
    QT_TRANSLATE_NOOP("Catalogue", "Press copies say that 244,000 were asked; the institute’s own page says 24,000."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "How many were asked is not known; it was at 500 polling stations. The shares add up to 99.92.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "More than 30,000 were asked."),
    QT_TRANSLATE_NOOP("Catalogue", "About 312,000 were asked."),
    QT_TRANSLATE_NOOP("Catalogue", "OSDP is just under the threshold of 5 %."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "votes: Wikipedia article on the 2012 election (mirror wikivisually.com); percentages and seats: "
        "Reuters 17 January 2012, Central Election Commission via ng.kz 17 January 2012",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "franco.wiki 2007 (after Adam Carr and IPU); percentages: de-language Wikipedia mirror; turnout: wikimili",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Central Election Commission via Kazinform 22 March 2016; electionguide.org/elections/id/2904",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "CEC resolution 142/206, 27.9.2004 (prg.kz/m/amp/document/1050745); shares: en-Wikipedia mirror; "
        "seats: ca-c.org Buluktaev 2005, news.lt 26.9.2004",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Wikipedia mirrors (it.wiki7.org, how.com.vn) after Nohlen et al. 2001 p. 420; seats also Jamestown "
        "Monitor 5/193",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "Kazinform 16 January 2012 (nomad.su)"),
    QT_TRANSLATE_NOOP("Catalogue", "Guardian and AP, 15 January 2012"),
    QT_TRANSLATE_NOOP("Catalogue", "kazworld.info 18851; Kazinform 6 January 2012"),
    QT_TRANSLATE_NOOP("Catalogue", "kazworld.info 18854 (Interfax 9 January 2012)"),
    QT_TRANSLATE_NOOP("Catalogue", "RFE/RL, 15 January 2012"),
)
"""What resources/elections.json says in words, repeated here so that it is translated with the rest. A source that is
nothing but addresses reads alike in every language."""
_DAY = QT_TRANSLATE_NOOP("Catalogue", "d MMMM yyyy")
_MONTH = QT_TRANSLATE_NOOP("Catalogue", "{month} {year}")
_WHAT_IF = QT_TRANSLATE_NOOP("Catalogue", "What-if: {title}")
_RESTS: tuple[Rest, Rest] = ("left out", "other ballots")
_EARLIER_WHAT_IFS = ("What if: ", "Что если: ", "Шартты: ")
"""How titles begin that earlier versions gave to what-ifs; a file may still have one."""


def in_users_language(text: str) -> str:
    """A title, a pollster, a source or a caveat of the catalogue in the user's language."""
    return QCoreApplication.translate("Catalogue", text)


@dataclass(frozen=True, slots=True)
class LanguageWords:
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
