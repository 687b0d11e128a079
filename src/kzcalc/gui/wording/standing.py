"""What the scenario on the table is: a record or a what-if, of which election, and what can be tried with it."""

from PySide6.QtCore import QCoreApplication

from kzcalc.gui.wording.catalogue import in_users_language, users_words
from kzcalc.scenario import Scenario
from kzcalc.scenario.catalogue import record


class Standing:
    """A scenario told by what it is.

    A class, because of texts that count with %n lupdate sees the plural in ``self.tr`` alone.

    Args:
        scenario: the one on the table.
        opened: the one that it was made of.
    """

    def __init__(self, scenario: Scenario, opened: Scenario) -> None:
        self._scenario = scenario
        self._entry = record(scenario)
        self._origin = record(opened)

    def tr(self, text: str, comment: str = "", count: int = -1) -> str:
        """A text in the user's language, as of a `QObject`."""
        return QCoreApplication.translate("Standing", text, comment, count)

    @property
    def is_record(self) -> bool:
        """Whether it is what a source says."""
        return self._entry is not None

    def stamp(self) -> str:
        """The word of the stamp."""
        if self._entry is None:
            return self.tr("WHAT-IF")
        match self._entry.kind:
            case "official" | "council":
                return self.tr("Official result")
            case "pre-election poll":
                return self.tr("Poll", "a stamp")
            case "exit poll" | "exit polls as reported":
                return self.tr("Exit poll")

    def line(self) -> str:
        """What is simulated, when it was, and what can be tried."""
        rules = self._scenario.rules
        entry = self._entry or self._origin
        if entry is not None and entry.kind == "council":
            house = self.tr("Local council (maslikhat), %Ln seats", "", rules.house_seats)
        else:
            house = self.tr("Mazhilis of Kazakhstan, %Ln seats", "", rules.house_seats)
        parts: tuple[str, ...]
        if self._entry is not None:
            parts = (house, users_words().date(self._entry.date), self.tr("drag a slider and see who gets seats"))
        elif self._origin is not None:
            title = in_users_language(self._origin.title)
            parts = (house, self.tr("based on: {title}").format(title=title))
        else:
            parts = (house,)
        return " · ".join(parts)
