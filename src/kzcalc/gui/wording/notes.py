"""What there is to know of a scenario beside what its own notes say: source, caveats, the Assembly, the colours."""

import re
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.catalogue import in_users_language, unverified_lines
from kzcalc.scenario import Scenario
from kzcalc.scenario.catalogue import record

_ADDRESS = re.compile(r"\b(?:[a-z0-9-]+\.)+[a-z]{2,6}(?:/[\w/-]+)?\b")


class Remark(NamedTuple):
    """Something to know.

    Attributes:
        title: what it is about; empty where it goes on from the one before.
        text: the sentence.
        unverified: whether it says what no source confirms.
    """

    title: str
    text: str
    unverified: bool = False


class Remarks:
    """What there is to know of a scenario.

    A class, because of texts that count with %n lupdate sees the plural in ``self.tr`` alone.
    """

    def tr(self, text: str, comment: str = "", count: int = -1) -> str:
        """A text in the user's language, as of a `QObject`."""
        return QCoreApplication.translate("Remarks", text, comment, count)

    def of(self, scenario: Scenario) -> tuple[Remark, ...]:
        """What there is to know of it, the most its own first."""
        return (*self._of_figures(scenario), self._law(), self._assembly(scenario), self._colors())

    def _of_figures(self, scenario: Scenario) -> tuple[Remark, ...]:
        entry = record(scenario)
        if entry is None:
            what_if = Remark(self.tr("Figures"), self.tr("A what-if. Its own notes say what it is based on."))
            return (what_if, *(Remark("", line, unverified=True) for line in unverified_lines(scenario.notes)))
        source = Remark(self.tr("Source of the figures"), _begun(in_users_language(entry.source)))
        return (source, *(Remark("", in_users_language(c.text), c.unverified) for c in entry.caveats))

    def _law(self) -> Remark:
        text = self.tr("Constitutional Law on Elections, articles 43, 44 and 97-1, edition of 9 February 2009.")
        return Remark(self.tr("The law of 2012"), text)

    def _assembly(self, scenario: Scenario) -> Remark:
        seats = scenario.rules.assembly_seats
        title = self.tr("The Assembly")
        if not seats:
            return Remark(title, self.tr("By these rules the Assembly of the People of Kazakhstan has no seats."))
        text = self.tr(
            "The Assembly of the People of Kazakhstan elects %n members of the Mazhilis itself, whatever the vote.",
            "",
            seats,
        )
        return Remark(title, text)

    def _colors(self) -> Remark:
        text = self.tr(
            "The parties’ colours are this program’s choice: no official source gives any. Amber is the guarantee "
            "clause and nothing else."
        )
        return Remark(self.tr("Colours"), text)


def _begun(text: str) -> str:
    """A text that stands by itself, with a capital at its beginning, unless that is an address."""
    return text if _ADDRESS.match(text) else text[:1].upper() + text[1:]


def with_links(text: str) -> str:
    """A text as markup, in which addresses can be followed."""
    return _ADDRESS.sub(lambda found: f'<a href="https://{found[0]}">{found[0]}</a>', escape(text, quote=False))
