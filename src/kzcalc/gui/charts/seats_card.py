from PySide6.QtCore import Signal

from kzcalc.gui.charts.seats import SeatsChart
from kzcalc.gui.widgets.card import Card


class SeatsCard(Card):
    view_changed = Signal()
    hall = False

    def __init__(self, coalition, poll, settings, theme, parent=None):
        super().__init__(theme, "Seats in the Mazhilis", parent)
        self.chart = SeatsChart(coalition, poll, theme)
        self.body.addWidget(self.chart)

    def set_hall_allowed(self, x):
        pass

    def draw(self, s):
        self.chart.draw(s)
