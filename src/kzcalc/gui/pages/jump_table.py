"""Where it jumps: the shares at which a party's seats change, each with a button that applies it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QWidget

from kzcalc.analysis.findings import Jump
from kzcalc.gui.widgets.cell_painter import ROW_WITH_BUTTON
from kzcalc.gui.widgets.row_action import RowAction
from kzcalc.gui.widgets.table_view import Table
from kzcalc.gui.widgets.tables import RIGHT, Cell, Row, TableModel
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.markup import plain_tooltip
from kzcalc.gui.wording.numbers import hundredths
from kzcalc.gui.wording.sweep import SweepWords


class JumpTable(Table):
    """The jumps from the lowest share up. The button of a row, Enter, Space or a double click applies it.

    Signals:
        applied(int): a share is to be applied, in hundredths of a percent.
    """

    applied = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._jumps: tuple[Jump, ...] = ()
        self._enabled = True
        self._model = TableModel((Cell(),) * 4)
        super().__init__(theme, self._model, parent, row=ROW_WITH_BUTTON)
        self._model.setParent(self)
        share, seats = Cell(self.tr("Share"), alignment=RIGHT), Cell(self.tr("Seats"), alignment=RIGHT)
        self._model.entitle((share, seats, Cell(self.tr("What happens")), Cell()))
        self.setObjectName("sweep_jumps")
        self.setAccessibleName(self.tr("Where it jumps"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(theme.px(160), theme.px(80))
        self._action = RowAction(self, self.tr("Apply"), "sweep_apply", self._possible)
        self._action.explain(self.tr("Give the party this share (also Enter, Space or a double click on the row)"))
        self._action.pressed.connect(self._apply)
        self.chosen.connect(self._apply)
        self.doubleClicked.connect(lambda index: self._apply(index.row()))

    def show_jumps(self, jumps: tuple[Jump, ...], words: SweepWords, *, can_apply: bool) -> None:
        """Show some jumps.

        Args:
            jumps: from the lowest share up.
            words: says what happens there.
            can_apply: whether the party's share can be moved at all.
        """
        self._jumps, self._enabled = jumps, can_apply
        self._model.show(tuple([_row(jump, words) for jump in jumps]))
        widths = [self.width_for(0, (hundredths(10_000),)), self.width_for(1, (words.longest_seats(),))]
        self.arrange([*widths, self.theme.px(1), self._action.width], [0.0, 0.0, 1.0, 0.0])

    def scroll_to_share(self, share: int) -> None:
        """Show the jumps around a share, those below it first."""
        row = next((i for i, jump in enumerate(self._jumps) if jump.share > share), len(self._jumps))
        self.scrollTo(self._model.index(max(row - 2, 0), 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _possible(self, row: int) -> bool:
        return self._enabled and 0 <= row < len(self._jumps)

    def _apply(self, row: int) -> None:
        if self._possible(row):
            self.setCurrentIndex(self._model.index(row, 0))
            self.applied.emit(self._jumps[row].share)


def _row(jump: Jump, words: SweepWords) -> Row:
    happens = words.happens(jump)
    cells = (
        Cell(hundredths(jump.share), alignment=RIGHT, bold=True),
        Cell(words.seats(jump), alignment=RIGHT),
        Cell(happens, plain_tooltip(happens), wraps=True),
        Cell(),
    )
    return tuple([cell._replace(clause=jump.clause) for cell in cells])
