"""The baseline: the scenario that is remembered for comparison, and what becomes of it when another is opened."""

from PySide6.QtCore import QObject, Signal

from kzcalc.gui.state.document import Document
from kzcalc.gui.wording.names import in_sentence


class Baseline(QObject):
    """Pins the baseline of a document, lets go of it, and says so.

    Signals:
        done(str, Offer | None): what was done, in the user's language, and what can be done about it.
    """

    done = Signal(str, object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document

    def pin(self) -> None:
        """Compare what comes with the present scenario."""
        scenario = self._document.scenario
        self._document.pin_baseline(scenario)
        title = in_sentence(scenario.title)
        self.done.emit(self.tr("Remembered for comparison: {title}").format(title=title), None)

    def let_go(self) -> None:
        """Compare with nothing any longer."""
        self._document.pin_baseline(None)
        self.done.emit(self.tr("Nothing is compared any longer."), None)

    def review(self) -> None:
        """Another scenario is on the table: compare it with the baseline only if the parties are the same."""
        baseline = self._document.baseline
        if baseline is None:
            return
        title = in_sentence(baseline.title)
        if baseline.keys == self._document.scenario.keys:
            text = self.tr("Still compared with: {title}").format(title=title)
            self.done.emit(text, (self.tr("Let go"), self.let_go))
        else:
            self._document.pin_baseline(None)
            text = self.tr("No longer compared, because the parties are others: {title}").format(title=title)
            self.done.emit(text, None)
