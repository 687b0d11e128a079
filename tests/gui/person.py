"""Somebody who does whatever the window lets them do, at random, by real events; and what must hold after each act."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QPlainTextEdit,
    QSpinBox,
    QTableView,
    QWidget,
)

from kzcalc import load_scenario, save_scenario
from kzcalc.gui.catalogue.start_dialog import StartDialog
from kzcalc.gui.pages.map_view import MapView
from kzcalc.gui.pages.sweep_chart import SweepChart
from kzcalc.gui.parties.editor import PartyEditor
from kzcalc.gui.parties.padlock import PadlockButton
from kzcalc.gui.shares.plot import SharePlot
from kzcalc.gui.shares.slider import ShareSlider
from kzcalc.gui.window import MainWindow
from kzcalc.scenario.catalogue import entries

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
SIZES = ((940, 640), (1024, 640), (1280, 800), (1700, 1000))
PAGES = ("workings", "tipping", "comparison", "sweep", "map", "polls", "rules", "notes")
TYPED = ("6.99", "7.00", "7", "0", "100", "50", "7,5 %", "6.999", "80.99", "", "abc", "12.345", "1 000", "99.99")
WORDS = ("a", "Z", " ", "7", "ы", "қ", "😀", "&", "<b>", "[*]", "\n")
THEMES = ("action_theme_light", "action_theme_dark", "action_theme_system")
LANGUAGES = ("action_language_ru", "action_language_kk", "action_language_en")


class Person:
    """Acts on a window, and looks whether it tells the truth.

    Attributes:
        done: what was done so far, for a failure's message.
    """

    def __init__(self, window: MainWindow, folder: Path, seed: int) -> None:
        self.window = window
        self.done: list[str] = []
        self._folder = folder
        self._random = Random(seed)
        often: tuple[Callable[[], None], ...] = (self.drag, self.press_arrows, self.type_share, self.step_share)
        sometimes: tuple[Callable[[], None], ...] = (
            self.click_padlock,
            self.choose_payer,
            self.open_page,
            self.resize,
            self.undo,
            self.redo,
            self.use_page,
            self.type_title,
            self.type_notes,
            self.change_rules,
            self.half_type,
            self.press_and_undo,
        )
        seldom: tuple[Callable[[], None], ...] = (
            self.save,
            self.reopen,
            self.start_from,
            self.edit_parties,
            self.reset,
            self.new,
            self.pin,
            self.show_clause,
            self.change_look,
            self.pick_coalition,
            self.strips,
        )
        self._acts = [*often * 4, *sometimes * 2, *seldom]

    def act(self) -> None:
        """Do something."""
        act = self._random.choice(self._acts)
        self.done.append(act.__name__)
        act()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the event loop does

    # -- shares ----------------------------------------------------------------------------------------------------

    def drag(self) -> None:
        slider = self._row(ShareSlider, "share_slider")
        middle = slider.height() // 2
        QTest.mousePress(slider, LEFT, pos=QPoint(round(slider.position_of(slider.value())), middle))
        for _ in range(self._random.randint(1, 6)):
            share = self._random.choice([0, 10_000, 699, 700, self._random.randint(0, 10_000)])
            QTest.mouseMove(slider, QPoint(round(slider.position_of(share)), middle))
        QTest.mouseRelease(slider, LEFT, pos=QPoint(round(slider.position_of(share)), middle))

    def press_arrows(self) -> None:
        slider = self._row(ShareSlider, "share_slider")
        slider.setFocus()
        keys = [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home]
        first, second = self._random.sample(keys, 2)
        QTest.keyPress(slider, first)
        QTest.keyPress(slider, second)
        QTest.keyRelease(slider, second)
        QTest.keyRelease(slider, first)

    def press_and_undo(self) -> None:
        """Undo while the hand has a slider."""
        slider = self._row(ShareSlider, "share_slider")
        middle = slider.height() // 2
        QTest.mousePress(slider, LEFT, pos=QPoint(round(slider.position_of(slider.value())), middle))
        QTest.mouseMove(slider, QPoint(self._random.randrange(slider.width()), middle))
        self._trigger("action_undo")
        QTest.mouseMove(slider, QPoint(self._random.randrange(slider.width()), middle))
        QTest.mouseRelease(slider, LEFT, pos=QPoint(3, middle))

    def type_share(self) -> None:
        self.half_type()
        box = QApplication.focusWidget() or self.window
        QTest.keyClick(box, self._random.choice([Qt.Key.Key_Return, Qt.Key.Key_Tab]))

    def half_type(self) -> None:
        """Type without Enter: the next act must not lose or misplace it."""
        box = self._row(QDoubleSpinBox, "share_spin")
        if box.isEnabled():
            box.setFocus()
            box.selectAll()
            QTest.keyClicks(box, self._random.choice(TYPED))

    def step_share(self) -> None:
        box = self._row(QDoubleSpinBox, "share_spin")
        if box.isEnabled():
            box.setFocus()
            QTest.keyClick(box, self._random.choice([Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp]))

    def click_padlock(self) -> None:
        QTest.mouseClick(self._row(PadlockButton, "lock"), LEFT)

    def choose_payer(self) -> None:
        self._choose(self._child(QComboBox, "payer_choice"))

    def show_clause(self) -> None:
        button = self._child(QAbstractButton, "clause_show")
        if button.isVisible() and button.isEnabled():
            QTest.mouseClick(button, LEFT)

    # -- pages -----------------------------------------------------------------------------------------------------

    def open_page(self) -> None:
        QTest.mouseClick(self._child(QAbstractButton, f"page_{self._random.choice(PAGES)}"), LEFT)

    def use_page(self) -> None:
        """Do something on the page that is open."""
        page = self.window.drawer.open_page
        if page in ("sweep", "map"):
            self._drag_plot(
                self._child(SweepChart, "sweep_chart") if page == "sweep" else self._child(MapView, "map_view")
            )
        elif page == "tipping":
            table = self.window.findChild(QTableView, "tipping_table")
            if table is not None and table.model().rowCount():
                table.setCurrentIndex(table.model().index(self._random.randrange(table.model().rowCount()), 0))
                QTest.keyClick(table, Qt.Key.Key_Return)
        elif page == "comparison":
            self._add_or_remove_column()
        elif page == "polls":
            box = self._child(QSpinBox, "poll_sample_size")
            box.setFocus()
            box.selectAll()
            QTest.keyClicks(box, str(self._random.choice([1, 500, 1_000, 20_000])))
            QTest.keyClick(box, Qt.Key.Key_Return)

    def _drag_plot(self, plot: SharePlot) -> None:
        area, page, hand = plot.area, plot.parentWidget(), plot.viewport()
        for choice in page.findChildren(QComboBox) if page is not None else []:
            if self._random.random() < 0.3:
                self._choose(choice)

        def anywhere() -> QPoint:
            x = self._random.randint(area.left(), area.right())
            return QPoint(x, self._random.randint(area.top(), area.bottom()))

        QTest.mousePress(hand, LEFT, pos=anywhere())
        for _ in range(3):
            at = anywhere()
            where = hand.mapToGlobal(at).toPointF()
            move = QMouseEvent(QEvent.Type.MouseMove, at.toPointF(), where, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(hand, move)
        QTest.mouseRelease(hand, LEFT, pos=anywhere())

    def _add_or_remove_column(self) -> None:
        button = self._child(QAbstractButton, "add_column")
        buttons = [button for button in self.window.findChildren(QAbstractButton) if button.isVisible()]
        removes = [button for button in buttons if button.objectName().startswith("remove_column_")]
        if removes and self._random.random() < 0.4:
            QTest.mouseClick(self._random.choice(removes), LEFT)
        elif button.isEnabled():
            names = ("add_without_clause", "add_threshold_5", "add_dhondt", "add_sainte_lague", "add_present")
            action = self.window.findChild(QAction, self._random.choice(names))
            if action is not None:
                action.trigger()

    def change_rules(self) -> None:
        if self.window.drawer.open_page != "rules":
            self.window.drawer.open("rules")
        boxes = [
            box
            for box in self.window.findChildren(QWidget)
            if box.objectName().startswith("rule") and not box.objectName().endswith("_back") and box.isEnabled()
        ]
        box = self._random.choice(boxes)
        if isinstance(box, QComboBox):
            self._choose(box)
        elif isinstance(box, QAbstractSpinBox):
            box.setFocus()
            box.selectAll()
            QTest.keyClicks(box, self._random.choice(["0", "1", "7", "98", "0.5", "33.3333", "145"]))
            QTest.keyClick(box, Qt.Key.Key_Return)
        elif isinstance(box, QAbstractButton):
            box.click()

    # -- words -----------------------------------------------------------------------------------------------------

    def type_title(self) -> None:
        title = self._child(QWidget, "title_edit")
        title.setFocus()
        QTest.keyClick(title, Qt.Key.Key_End)
        QTest.keyClicks(title, self._random.choice(["x", " & [*]", "<i>"]))

    def type_notes(self) -> None:
        self.window.drawer.open("notes")
        notes = self._child(QPlainTextEdit, "notes_edit")
        notes.setFocus()
        for _ in range(self._random.randint(1, 5)):
            if self._random.random() < 0.2:
                QTest.keyClick(notes, self._random.choice([Qt.Key.Key_Backspace, Qt.Key.Key_Home, Qt.Key.Key_Return]))
            else:
                notes.insertPlainText(self._random.choice(WORDS))

    # -- commands --------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        for _ in range(self._random.randint(1, 4)):
            self._trigger("action_undo")

    def redo(self) -> None:
        self._trigger("action_redo")

    def reset(self) -> None:
        self._trigger("action_reset")

    def pin(self) -> None:
        self._trigger(self._random.choice(["action_pin_baseline", "action_unpin_baseline"]))

    def change_look(self) -> None:
        self._trigger(self._random.choice(THEMES + LANGUAGES))

    def pick_coalition(self) -> None:
        QTest.mouseClick(self._row(QAbstractButton, "pick"), LEFT)

    def strips(self) -> None:
        QTest.mouseClick(self._child(QAbstractButton, "strips_button"), LEFT)

    def resize(self) -> None:
        self.window.resize(*self._random.choice(SIZES))

    def save(self) -> None:
        self.window.document.path = self._folder / "scenario.kzcalc"
        self._trigger("action_save")
        self._answer_questions()

    def reopen(self) -> None:
        path = self.window.document.path
        if path is not None and path.exists():
            self.window.open_now(path)

    def new(self) -> None:
        self._trigger("action_new")
        self._answer_questions()

    def start_from(self) -> None:
        self._trigger("action_start_from")
        dialog = self.window.findChild(StartDialog)
        if dialog is not None:
            dialog.select(self._random.choice(entries()).id)
            self._child(QAbstractButton, "start_button").click()
        self._answer_questions()

    def edit_parties(self) -> None:
        self._trigger("action_parties")
        editor = self.window.findChild(PartyEditor)
        if editor is None:
            return
        for _ in range(self._random.randint(1, 4)):
            parties = editor.table.model()
            editor.table.setCurrentIndex(parties.index(self._random.randrange(parties.rowCount()), 1))
            name = self._random.choice(["add_button", "remove_button", "up_button", "down_button"])
            button = editor.findChild(QAbstractButton, name)
            if button is not None and button.isEnabled():
                button.click()
        accept = editor.findChild(QAbstractButton, self._random.choice(["ok_button", "ok_button", "cancel_button"]))
        if accept is not None and accept.isEnabled():
            accept.click()
        else:
            editor.reject()

    def _answer_questions(self) -> None:
        """Give up what would be lost, and close whatever else asks."""
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                discard = next((b for b in dialog.findChildren(QAbstractButton) if b.text() in _DISCARD), None)
                if discard is not None:
                    discard.click()
                else:
                    dialog.reject()

    # -- the hand --------------------------------------------------------------------------------------------------

    def _child(self, kind: type[W], name: str) -> W:
        found = self.window.findChildren(kind, name)
        assert found, f"no {name} after {self.done[-5:]}"
        return found[-1]  # those made anew come after those that are going

    def _row(self, kind: type[W], name: str) -> W:
        key = self._random.choice(self.window.document.scenario.keys)
        return self._child(kind, f"{name}_{key.replace('-', '_')}")

    def _choose(self, box: QComboBox) -> None:
        """Choose an entry as a person does: with the keys."""
        box.setFocus()
        for _ in range(self._random.randint(1, 3)):
            QTest.keyClick(box, self._random.choice([Qt.Key.Key_Down, Qt.Key.Key_Up]))

    def _trigger(self, name: str) -> None:
        action = self.window.findChild(QAction, name)
        assert action is not None
        if action.isEnabled():
            action.trigger()

    # -- what must hold --------------------------------------------------------------------------------------------

    def look(self) -> None:
        """The screen is the document, and the document can be saved and loaded."""
        scenario, seats = self.window.document.scenario, self.window.document.allocation.seats
        assert scenario.allocate().seats == seats, self.done[-5:]
        for i, key in enumerate(scenario.keys):
            suffix = key.replace("-", "_")
            assert self._only(QLabel, f"seats_{suffix}").text() == str(seats[i]), self.done[-5:]
            slider = self._only(ShareSlider, f"share_slider_{suffix}")
            assert slider.value() == scenario.shown_shares[i], (key, self.done[-5:])
            padlock = self._only(PadlockButton, f"lock_{suffix}")
            party = scenario.parties[i]
            assert (padlock.isChecked(), padlock.held) == (party.locked, party.held), (key, self.done[-5:])
        banner = self._child(QWidget, "clause_banner")
        assert banner.property("active") == self.window.document.allocation.clause_active

    def _only(self, kind: type[W], name: str) -> W:
        found = [w for w in self.window.findChildren(kind, name) if w.isVisibleTo(self.window)]
        assert len(found) == 1, f"{len(found)} times {name} after {self.done[-5:]}"
        return found[0]

    def save_and_load(self) -> None:
        """What the window allowed is what a file gives back."""
        scenario, path = self.window.document.scenario, self._folder / "copy.kzcalc"
        save_scenario(scenario, path)
        assert load_scenario(path) == scenario, self.done[-5:]

    def undo_all_and_redo_all(self) -> None:
        """The history leads back to where it began, and forth again, exactly."""
        document = self.window.document
        document.end_gesture()
        history, there = document.history, document.scenario
        steps = [there]
        while history.canUndo():
            history.undo()
            steps.append(document.scenario)
            QApplication.processEvents()
            self.look()
        for scenario in reversed(steps[:-1]):
            history.redo()
            assert scenario == document.scenario, self.done[-5:]
        assert there == document.scenario


_DISCARD = ("Discard", "Не сохранять", "Сақтамау")
