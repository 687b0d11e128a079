"""The editor of parties: add, rename, recolour, reorder and remove, and what the order is for."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui.parties.name_delegate import NameDelegate
from kzcalc.gui.parties.party_model import COLOR, NAME, NUMBER, SHARE, PartyModel
from kzcalc.gui.widgets.cell_painter import ROW_WITH_BUTTON
from kzcalc.gui.widgets.icons import chip
from kzcalc.gui.widgets.labels import mute
from kzcalc.gui.widgets.palette import offered_colors
from kzcalc.gui.widgets.table_view import Table
from kzcalc.gui.widgets.tables import LEFT, RIGHT, Cell
from kzcalc.gui.widgets.theme import THEMES, Theme
from kzcalc.gui.widgets.wheel import calm_wheels
from kzcalc.gui.wording.markup import plain_title, plain_tooltip
from kzcalc.gui.wording.names import party_name, party_name_in_sentence
from kzcalc.gui.wording.numbers import number, percent, telling_percent
from kzcalc.scenario import Party, Scenario
from kzcalc.scenario.party import FEWEST_PARTIES, LONGEST_NAME, MOST_PARTIES
from kzcalc.scenario.scenario import share
from kzcalc.scenario.shares import WHOLE
from kzcalc.scenario.text import is_name

_ALIKE = 5_000
"""Colours that are no farther apart are hard to tell apart (see _distance)."""
_NAME = 160
"""How wide the column of names is at the least, at a zoom of 1."""


class PartyEditor(QDialog):
    """Edit the parties of a scenario. It does not block: connect ``edited`` and call ``open()``.

    Signals:
        edited(Scenario): the scenario with the parties as they are now.
    """

    edited = Signal(object)

    def __init__(self, scenario: Scenario, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("party_editor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Parties"))
        px = theme.px
        self.setMinimumSize(px(520), px(400))
        self.resize(px(680), px(500))
        self._scenario = scenario
        self._theme = theme
        self._parties = list(scenario.parties)

        order = QLabel(self.tr("The order is the order of registration: it decides ties."), self)
        order.setObjectName("order_label")
        order.setWordWrap(True)

        how = QLabel(self.tr("Double-click a name to change it."), self)
        mute(how, theme)

        titles = (("№", RIGHT), (self.tr("Colour"), LEFT), (self.tr("Name"), LEFT), (self.tr("Share"), RIGHT))
        self._model = PartyModel(tuple(Cell(title, alignment=side) for title, side in titles), parent=self)
        self.table = Table(theme, self._model, self, row=ROW_WITH_BUTTON)
        self.table.setObjectName("party_table")
        self.table.setAccessibleName(self.tr("Parties in the order of registration"))
        self._names = NameDelegate(self.table)
        self._lay_out_table()

        self._add = self._button("add_button", self.tr("Add"), self._add_party)
        self._remove = self._button("remove_button", self.tr("Remove"), self._remove_party)
        self._up = self._button("up_button", self.tr("Move up"), lambda: self._move(-1))
        self._down = self._button("down_button", self.tr("Move down"), lambda: self._move(1))
        # Not the buttons' own shortcuts: those wait for a picture of the button going down.
        QShortcut(QKeySequence("Alt+Up"), self).activated.connect(self._up.click)
        QShortcut(QKeySequence("Alt+Down"), self).activated.connect(self._down.click)
        beside = QVBoxLayout()
        beside.setSpacing(px(8))
        for button in (self._add, self._remove):
            beside.addWidget(button)
        beside.addSpacing(px(12))
        for button in (self._up, self._down):
            beside.addWidget(button)
        beside.addStretch(1)

        self._reason = QLabel(self)
        self._reason.setObjectName("reason_label")
        self._reason.setWordWrap(True)
        palette = self._reason.palette()
        palette.setColor(self._reason.foregroundRole(), QColor(theme.error))
        self._reason.setPalette(palette)
        self._ok = QPushButton(self.tr("OK"), self)
        self._ok.setObjectName("ok_button")
        self._ok.setProperty("primary", True)
        self._ok.setDefault(True)
        self._ok.clicked.connect(self._finish)
        cancel = self._button("cancel_button", self.tr("Cancel"), self.reject)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._ok, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)

        both = QHBoxLayout()
        both.setSpacing(px(12))
        both.addWidget(self.table, 1)
        both.addLayout(beside)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self._reason, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), px(16), px(16))
        layout.setSpacing(px(8))
        layout.addWidget(order)
        layout.addWidget(how)
        layout.addLayout(both, 1)
        layout.addLayout(foot)

        self._model.renamed.connect(self._rename)
        self.table.selectionModel().currentChanged.connect(self._select)
        self._names.typed.connect(self._show_typed)
        self._names.closeEditor.connect(self._show_state)
        self._draw(0)
        self.table.setFocus()

    @property
    def scenario(self) -> Scenario:
        """The scenario with the parties as they are now.

        Real counts stay as they are. Shares, if a party with votes was removed, are scaled to total 10,000 again, and
        the ballots for no list with them.
        """
        before, parties = self._scenario, tuple(self._parties)
        after = replace(before, parties=parties)
        shares = after.shares
        if sum(before.votes) == WHOLE != sum(after.votes) and shares is not None:
            return after.with_votes(shares, after.other_ballots_beside_shares)
        return after

    # -- building --------------------------------------------------------------------------------------------------

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _lay_out_table(self) -> None:
        table, theme = self.table, self._theme
        table.setItemDelegateForColumn(NAME, self._names)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        table.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.SelectedClicked)
        table.setStyleSheet(f"QTableView {{ border: 1px solid {theme.line}; border-radius: {theme.px(8)}px }}")
        place = table.width_for(NUMBER, (number(MOST_PARTIES),))
        color = max(table.width_for(COLOR, ()), self._color_button(self._parties[0]).sizeHint().width() + theme.px(8))
        share = table.width_for(SHARE, (percent(100),))
        table.arrange([place, color, theme.px(_NAME), share], [0.0, 0.0, 1.0, 0.0])

    def _draw(self, current: int) -> None:
        """Show the parties anew, one of them selected."""
        scenario, table = self.scenario, self.table
        total = sum(scenario.votes)
        rename = self.tr("Double click or F2 to rename")
        shares = [share(votes, total) for votes in scenario.votes]
        self._model.show(
            tuple(
                (
                    Cell(number(place), alignment=RIGHT, color=self._theme.muted),
                    Cell(),
                    Cell(party_name(party), rename),
                    Cell(telling_percent(exact, scenario.mark_near(exact)), alignment=RIGHT),
                )
                for place, (party, exact) in enumerate(zip(scenario.parties, shares, strict=True), 1)
            )
        )
        for row, party in enumerate(scenario.parties):
            at = self._model.index(row, COLOR)
            old = table.indexWidget(at)
            if old is not None:
                old.hide()  # it is deleted only when the event loop comes to it
            table.setIndexWidget(at, self._color_button(party))
        self._choose(current)
        self._show_state()

    def _choose(self, row: int) -> None:
        self.table.setCurrentIndex(self._model.index(row, NAME))

    def _color_button(self, party: Party) -> QToolButton:
        button = QToolButton()
        name = party_name_in_sentence(party)
        button.setObjectName(f"color_{party.key.replace('-', '_')}")
        button.setAccessibleName(self.tr("Colour of {party}").format(party=name))
        button.setAccessibleDescription(party.color)
        button.setToolTip(plain_tooltip(self.tr("Choose the colour of {party}").format(party=name)))
        button.setProperty("bare", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setText(f"\N{NO-BREAK SPACE}{party.color}")
        size = QSize(self._theme.px(28), self._theme.px(16))
        button.setIconSize(size)
        button.setIcon(QIcon(chip(self._theme.party(party.color), size, 2, self._theme.px(4))))
        button.clicked.connect(lambda _checked=False, key=party.key: self._ask_color(key))
        return button

    def _select(self, current: QModelIndex) -> None:
        """Wherever in a row the click was, F2 renames the party."""
        if current.isValid() and current.column() != NAME:
            self._choose(current.row())
        self._show_state()

    # -- what can be done ------------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        """Enable what can be done now; what cannot says why."""
        row, count = self.table.currentIndex().row(), len(self._parties)
        chosen = row >= 0
        full, few = count >= MOST_PARTIES, count <= FEWEST_PARTIES
        select = self.tr("Select a party first.")
        removal = self.tr("Removes the selected party. Where the votes are shares, the others are scaled to 100 %.")
        for button, possible, hint in (
            (
                self._add,
                not full,
                self.tr("A scenario holds at most %n parties.", "", MOST_PARTIES)
                if full
                else self.tr("Adds a party at the end."),
            ),
            (
                self._remove,
                chosen and not few,
                self.tr("A scenario needs at least %n parties.", "", FEWEST_PARTIES)
                if few
                else removal
                if chosen
                else select,
            ),
            (
                self._up,
                chosen and row > 0,
                self.tr("The first party cannot move up.") if row == 0 else self.tr("Moves the party up (Alt+Up)."),
            ),
            (
                self._down,
                chosen and row < count - 1,
                self.tr("The last party cannot move down.")
                if row == count - 1
                else self.tr("Moves the party down (Alt+Down)."),
            ),
        ):
            button.setEnabled(possible)
            button.setToolTip(hint)
        self._show_reason([(i, p.name) for i, p in enumerate(self._parties)])

    def _show_typed(self, row: int, text: str) -> None:
        """Say at once what is wrong with a name, while it is being typed."""
        self._show_reason([(i, text if i == row else p.name) for i, p in enumerate(self._parties)])

    def _show_reason(self, names: list[tuple[int, str]]) -> None:
        reasons = (self._fault(row, name) for row, name in names)
        reason = next(filter(None, reasons), "")
        self._reason.setText(reason)
        self._ok.setEnabled(not reason)
        self._ok.setToolTip(reason)

    def _fault(self, row: int, name: str) -> str:
        """Why a name cannot stay as it is; empty if it can."""
        if not name.strip():
            return self.tr("Party {number} has no name.").format(number=row + 1)
        if not is_name(name.strip()):
            return self.tr("The name of party {number} must be one line.").format(number=row + 1)
        if len(name.strip()) > LONGEST_NAME:
            text = self.tr("The name of party {number} is longer than {most} characters.")
            return text.format(number=row + 1, most=LONGEST_NAME)
        return ""

    # -- doing it --------------------------------------------------------------------------------------------------

    def _add_party(self) -> None:
        self._names.finish()
        keys = {p.key for p in self._parties} | set(self._scenario.keys)
        number = len(self._parties) + 1
        while f"party-{number}" in keys:
            number += 1
        name = self.tr("Party {number}").format(number=number)
        self._parties.append(Party(f"party-{number}", name, self._free_color(), 0))
        self._draw(len(self._parties) - 1)
        self.table.setFocus()
        self.table.edit(self.table.currentIndex())

    def _free_color(self) -> str:
        """The first colour that can be told from all that are taken; if there is none, the farthest from them."""
        distances = {color: min(_distance(color, p.color) for p in self._parties) for color in offered_colors()}
        return next(
            (color for color in distances if distances[color] > _ALIKE), max(distances, key=distances.__getitem__)
        )

    def _remove_party(self) -> None:
        self._names.finish()
        row = self.table.currentIndex().row()
        del self._parties[row]
        self._draw(min(row, len(self._parties) - 1))

    def _move(self, by: int) -> None:
        self._names.finish()
        row = self.table.currentIndex().row()
        parties = self._parties
        parties[row], parties[row + by] = parties[row + by], parties[row]
        self._draw(row + by)

    def _rename(self, row: int, typed: str) -> None:
        party, name = self._parties[row], typed.strip()
        given = next((p for p in self._scenario.parties if p.key == party.key), party)
        # A known party keeps the name by which it is known in every language, unless it gets another.
        self._parties[row] = replace(party, name=given.name if name == party_name(given) else name)
        self._show_state()

    def _ask_color(self, key: str) -> None:
        row = self._row_of(key)
        self._choose(row)
        party = self._parties[row]
        dialog = QColorDialog(QColor(party.color), self)
        dialog.setObjectName("color_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Colour of {party}").format(party=party_name_in_sentence(party))
        dialog.setWindowTitle(plain_title(title))
        calm_wheels(dialog)
        dialog.colorSelected.connect(lambda color: self._recolor(key, color))
        dialog.open()

    def _recolor(self, key: str, color: QColor) -> None:
        self._names.finish()
        row = self._row_of(key)
        self._parties[row] = replace(self._parties[row], color=color.name())
        self._draw(row)

    def _row_of(self, key: str) -> int:
        return next(i for i, p in enumerate(self._parties) if p.key == key)

    def _finish(self) -> None:
        self._names.finish()
        if self._ok.isEnabled():
            scenario = self.scenario
            self.accept()
            self.edited.emit(scenario)


def _distance(a: str, b: str) -> int:
    """How far apart two colours are in the theme that brings them closer."""
    pairs = ((theme.party(a), theme.party(b)) for theme in THEMES.values())
    return min(
        2 * (a.red() - b.red()) ** 2 + 4 * (a.green() - b.green()) ** 2 + 3 * (a.blue() - b.blue()) ** 2
        for a, b in pairs
    )
