from kzcalc.gui.charts.shares import SharesChart
from kzcalc.gui.widgets.card import Card


class SharesCard(Card):
    def __init__(self, theme, parent=None):
        super().__init__(theme, "Votes", parent)
        self.chart = SharesChart(theme)
        self.body.addWidget(self.chart)

    def draw(self, s):
        self.chart.draw(s)
