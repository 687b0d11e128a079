"""The card around the chart of votes: its title names the threshold, its note says what is drawn how."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kzcalc.gui.charts.shares import SharesChart
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.card import Card
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.numbers import short_percent
from kzcalc.law import Rules


class SharesCard(Card):
    """The votes and the threshold.

    Attributes:
        chart: the chart of votes.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.chart = SharesChart(theme, self)
        self.body.addWidget(self.chart)
        self._rules: Rules | None = None

    def draw(self, snapshot: Snapshot) -> None:
        """Show the votes of the scenario on the table."""
        rules = snapshot.scenario.rules
        if rules != self._rules:
            self._rules = rules
            self._title.setText(self._title_for(rules))
            self._say_what_is_drawn(rules)
        self.chart.draw(snapshot)

    def _title_for(self, rules: Rules) -> str:
        if not rules.threshold:
            return self.tr("Votes")
        return str(self.tr("Votes and the {share} threshold")).format(share=short_percent(100 * rules.threshold))

    def _say_what_is_drawn(self, rules: Rules) -> None:
        """Say what the shares are of and what the marks mean, or where that is too long, the marks alone."""
        if rules.threshold_base == "valid":
            note = self.tr("% of valid votes; solid = gets seats, hatched = gets none")
        else:
            note = self.tr("% of ballots cast; solid = gets seats, hatched = gets none")
        self.say(note, self.tr("solid = gets seats, hatched = none"))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(120))
