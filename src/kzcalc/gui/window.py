"""The main window: menus, the parties on the left, the clause and the charts on the right."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QMenu,
    QMenuBar,
    QMessageBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kzcalc import __version__
from kzcalc.gui.charts.banner import ClauseBanner
from kzcalc.gui.charts.export import export_picture
from kzcalc.gui.charts.seats import SeatsChart
from kzcalc.gui.charts.shares import SharesChart
from kzcalc.gui.pages.drawer import Pages
from kzcalc.gui.parties.panel import PartyPanel
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.poll import Poll
from kzcalc.gui.state.settings import SYSTEM_LANGUAGE, SYSTEM_THEME, Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.edits import commit_typing, refuse_drops
from kzcalc.gui.widgets.message_strip import MessageStrip
from kzcalc.gui.widgets.status_line import StatusLine
from kzcalc.gui.widgets.theme import THEMES, Theme, apply_theme, system_theme
from kzcalc.gui.widgets.wheel import calm_wheels
from kzcalc.gui.wording.catalogue import users_words
from kzcalc.gui.wording.file_errors import sentence_of
from kzcalc.gui.wording.language import LANGUAGES, use_language
from kzcalc.gui.wording.markup import plain_action, plain_title, plain_tooltip
from kzcalc.gui.wording.names import in_sentence
from kzcalc.scenario import Scenario, ScenarioFileError, report
from kzcalc.scenario.atomic import interrupted_copy, is_same_file
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.files import SUFFIX
from kzcalc.scenario.text import file_name


class MainWindow(QMainWindow):
    """The window around one document.

    Everything in it can be made anew around the document, and is when the theme or the language changes.
    """

    def __init__(self, document: Document, settings: Settings, theme: Theme | None = None) -> None:
        super().__init__()
        self.document = document
        self._settings = settings
        self._own_theme = theme
        self._system_theme = system_theme()
        self._closing = False
        document.setParent(self)
        self.coalition = Coalition(self)
        self.poll = Poll(settings, self)
        document.changed.connect(self._draw)
        self._after_frame = QTimer(self)
        self._after_frame.setSingleShot(True)
        self._after_frame.timeout.connect(self._follow)
        document.file_changed.connect(self._show_file)
        document.refused.connect(self._say_refused)
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.setMinimumSize(940, 640)
        document.history.undoTextChanged.connect(self._show_steps)
        document.history.redoTextChanged.connect(self._show_steps)
        document.history.indexChanged.connect(self._show_steps)
        self._build()
        self.resize(1280, 800)
        self._restore_state()

    # -- building --------------------------------------------------------------------------------------------------

    @property
    def theme(self) -> Theme:
        """The theme shown: the one given, else the one chosen, else the system's."""
        return self._own_theme or THEMES.get(self._settings.theme, self._system_theme)

    def _build(self) -> None:
        theme = self.theme
        apply_theme(theme)
        self.setPalette(theme.palette())
        self._build_menus(theme)
        self.panel = PartyPanel(self.document, self.coalition, self._settings, theme)
        self.banner = ClauseBanner(self.document, theme)
        self.seats_chart = SeatsChart(self.coalition, self.poll, theme)
        self.shares_chart = SharesChart(theme)
        self.message = MessageStrip(theme)

        charts = QSplitter(Qt.Orientation.Vertical)
        charts.setChildrenCollapsible(False)
        charts.addWidget(self.seats_chart)
        charts.addWidget(self.shares_chart)
        charts.setStretchFactor(0, 11)
        charts.setStretchFactor(1, 9)
        charts.setHandleWidth(10)
        self.drawer = Pages(self.document, self.poll, self._settings, theme, self.message.say, self.status.say)
        self._divider = QSplitter(Qt.Orientation.Vertical)
        self._divider.setChildrenCollapsible(False)
        self._divider.addWidget(charts)
        self._divider.addWidget(self.drawer.stack)
        self._divider.setStretchFactor(0, 3)
        self._divider.setStretchFactor(1, 2)
        self._divider.setHandleWidth(10)
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(4, 10, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self.message)
        layout.addWidget(self.banner)
        layout.addWidget(self._divider, 1)
        layout.addWidget(self.drawer)

        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.panel)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([420, 860])
        self.panel.setMinimumWidth(330)
        self.setCentralWidget(self._splitter)
        refuse_drops(self._splitter)
        self._draw(self.document.snapshot)
        self._show_file()
        self.drawer.open(self._settings.open_page)
        self.drawer.page_changed.connect(self._show_page)
        self._show_page(self.drawer.open_page)

    def _say_refused(self, reason: str) -> None:
        self.status.say(reason)

    def _show_page(self, name: str) -> None:
        self._settings.open_page = name
        _, page = self._divider.sizes()
        if name and page <= self.drawer.stack.minimumHeight():  # just opened: two fifths, until the border is moved
            self._divider.setSizes([600, 400])
        self.drawer.draw(self.document.snapshot)

    def _rebuild(self) -> None:
        commit_typing(self)
        self.document.end_gesture()  # what the hand has goes away
        state = self._splitter.saveState()
        self._build()
        self._splitter.restoreState(state)

    def _command(self, slot: Callable[[], object]) -> None:
        """Do what an action is for, after what is being typed has taken effect: every action comes here."""
        commit_typing(self)
        slot()

    def _action(
        self,
        menu: QMenu,
        name: str,
        text: str,
        slot: Callable[[], object],
        keys: QKeySequence.StandardKey | QKeySequence | None = None,
    ) -> QAction:
        action = QAction(text, menu)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: self._command(slot))
        if keys is not None:
            action.setShortcuts(keys if isinstance(keys, QKeySequence.StandardKey) else [keys])
        menu.addAction(action)
        self.addAction(action)
        return action

    def _build_menus(self, theme: Theme) -> None:
        for action in self.actions():  # their shortcuts are taken by the new ones before Qt deletes the old menu bar
            self.removeAction(action)
        bar = QMenuBar(self)
        self.setMenuBar(bar)
        self.status = StatusLine(bar, theme)
        key = QKeySequence.StandardKey
        file = bar.addMenu(self.tr("&File"))
        self._action(file, "action_new", self.tr("&New from the official result of 2012"), self.new, key.New)
        self._action(file, "action_open", self.tr("&Open…"), self.ask_open, key.Open)
        self._recent = file.addMenu(self.tr("Open &recent"))
        self._recent.setToolTipsVisible(True)
        self._recent.aboutToShow.connect(self._fill_recent)
        file.addSeparator()
        self._action(file, "action_save", self.tr("&Save"), self.save, key.Save)
        self._action(file, "action_save_as", self.tr("Save &as…"), self.ask_save, QKeySequence("Ctrl+Shift+S"))
        file.addSeparator()
        self._action(file, "action_export", self.tr("&Export…"), self.ask_export, QKeySequence("Ctrl+E"))
        file.addSeparator()
        self._action(file, "action_quit", self.tr("&Quit"), self.close, key.Quit)

        edit = bar.addMenu(self.tr("&Edit"))
        history = self.document.history
        self._undo = self._action(edit, "action_undo", "", history.undo, key.Undo)
        self._redo = self._action(edit, "action_redo", "", history.redo, key.Redo)
        self._show_steps()
        edit.addSeparator()
        self._action(edit, "action_reset", self.tr("Re&set"), self.document.reset, QKeySequence("Ctrl+R"))

        scenario = bar.addMenu(self.tr("&Scenario"))
        start_keys = QKeySequence("Ctrl+Shift+N")
        self._action(scenario, "action_start_from", self.tr("&Start from…"), self.ask_start, start_keys)
        self._action(scenario, "action_parties", self.tr("Pa&rties…"), self.edit_parties)
        scenario.addSeparator()
        self._action(
            scenario,
            "action_pin_baseline",
            self.tr("&Pin as baseline"),
            self.pin_baseline,
            QKeySequence("Ctrl+B"),
        )
        unpin = self.tr("Re&move the baseline")
        self._unpin = self._action(scenario, "action_unpin_baseline", unpin, self._unpin_baseline)
        self._unpin.setEnabled(self.document.baseline is not None)

        view = bar.addMenu(self.tr("&View"))
        themes = {SYSTEM_THEME: self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        settings = self._settings
        self._choices(view.addMenu(self.tr("&Theme")), "theme", themes, settings.theme, self._choose_theme)
        languages = {SYSTEM_LANGUAGE: self.tr("As the system")} | LANGUAGES
        language_menu = view.addMenu(self.tr("&Language"))
        self._choices(language_menu, "language", languages, settings.language, self._choose_language)

        help_menu = bar.addMenu(self.tr("&Help"))
        self._action(help_menu, "action_about", self.tr("&About kzcalc"), self.about)

    def _choices(
        self, menu: QMenu, what: str, names: dict[str, str], current: str, choose: Callable[[str], None]
    ) -> None:
        """A menu of which one entry holds."""
        group = QActionGroup(menu)
        for value, name in names.items():
            action = self._action(
                menu,
                f"action_{what}_{value}",
                name,
                lambda value=value: choose(value),  # type: ignore[misc]
            )
            action.setCheckable(True)
            action.setChecked(value == current)
            group.addAction(action)

    def _choose_theme(self, name: str) -> None:
        self._settings.theme = name
        self._own_theme = None
        self._rebuild()

    def _choose_language(self, code: str) -> None:
        self._settings.language = code
        use_language(code)
        self._rebuild()

    def follow_system_theme(self, theme: Theme) -> None:
        """The desktop changed between light and dark."""
        self._system_theme = theme
        self._rebuild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.status.place()

    # -- drawing ---------------------------------------------------------------------------------------------------

    def _draw(self, snapshot: Snapshot) -> None:
        """Draw rows, banner and bars at once. The rest follows: while the hand moves, after its frame is painted."""
        self._unpin.setEnabled(snapshot.baseline is not None)
        self.panel.draw(snapshot)
        self.banner.draw(snapshot)
        self.seats_chart.draw(snapshot)
        self.shares_chart.draw(snapshot)
        if snapshot.moved:
            self._after_frame.start()
        else:
            self._follow()

    def _follow(self) -> None:
        """Draw the strips and the page that is open."""
        self._after_frame.stop()
        self.panel.draw_strips(self.document.snapshot)
        self.drawer.draw(self.document.snapshot)

    def _show_steps(self, *_: object) -> None:
        """Say in the menu what would be undone and redone."""
        history = self.document.history
        for action, verb, text, possible in (
            (self._undo, self.tr("&Undo"), history.undoText(), history.canUndo()),
            (self._redo, self.tr("&Redo"), history.redoText(), history.canRedo()),
        ):
            action.setText(f"{verb}: {plain_action(text)}" if text else verb)
            action.setEnabled(possible)

    def _show_file(self) -> None:
        path = self.document.path
        name = path.name if path is not None else self.tr("Unsaved scenario")
        self.setWindowTitle(f"{plain_title(name)}[*] — kzcalc")
        self.setWindowFilePath(str(path) if path is not None else "")
        self.setWindowModified(self.document.modified)

    # -- scenarios -------------------------------------------------------------------------------------------------

    def ask_start(self) -> None:
        """Let the user choose an official result or a poll to start from."""
        from kzcalc.gui.catalogue.start_dialog import StartDialog  # noqa: PLC0415 - seldom opened: the window opens sooner

        dialog = StartDialog(self.theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._start_from)
        dialog.open()

    def _start_from(self, scenario: Scenario) -> None:
        def start() -> None:
            self.document.start_with(scenario)
            self._review_baseline()

        self._unless_unsaved(start)

    def edit_parties(self) -> None:
        """Let the user add, rename, recolour, reorder and remove parties."""
        from kzcalc.gui.parties.editor import PartyEditor  # noqa: PLC0415 - as above

        dialog = PartyEditor(self.document.scenario, self.theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.edited.connect(lambda scenario: self.document.apply(scenario, self.tr("parties")))
        dialog.open()

    # -- the baseline ----------------------------------------------------------------------------------------------

    def pin_baseline(self) -> None:
        """Compare what comes with the present scenario."""
        scenario = self.document.scenario
        self.document.pin_baseline(scenario)
        self.status.say(self.tr("Remembered for comparison: {title}").format(title=in_sentence(scenario.title)))

    def _unpin_baseline(self) -> None:
        self.document.pin_baseline(None)
        self.status.say(self.tr("Nothing is compared any longer."))

    def _review_baseline(self) -> None:
        """Another scenario is on the table: compare it with the baseline only if the parties are the same."""
        self.status.hide()  # what it says is of the scenario before
        baseline = self.document.baseline
        if baseline is None:
            return
        if baseline.keys == self.document.scenario.keys:
            text = self.tr("Still compared with: {title}").format(title=in_sentence(baseline.title))
            self.status.say(text, (self.tr("Let go"), self._unpin_baseline))
        else:
            self.document.pin_baseline(None)
            text = self.tr("No longer compared, because the parties are others: {title}")
            self.status.say(text.format(title=in_sentence(baseline.title)))

    # -- files -----------------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Start again from the official result, after asking about unsaved changes."""

        def start() -> None:
            self.document.start_with(_default_scenario())
            self._review_baseline()

        self._unless_unsaved(start)

    def open(self, path: Path) -> None:
        """Open a file, after asking about unsaved changes; if it cannot be read, say so and change nothing."""
        self._unless_unsaved(lambda: self.open_now(path))

    def open_now(self, path: Path) -> None:
        """Open a file without asking."""
        if self._tried(lambda: self.document.open(path)):
            self._settings.remember_file(path)
            self._review_baseline()
        self._offer_interrupted_copy(path)

    def _offer_interrupted_copy(self, path: Path) -> None:
        """Where a save in place was interrupted, offer what was being saved."""
        copy = interrupted_copy(path)
        if copy is None:
            return
        button = QMessageBox.StandardButton
        box = self._question(
            "interrupted_question",
            self.tr("A save of “{file}” was interrupted.").format(file=path.name),
            self.tr("A whole copy of what was being saved lies beside it."),
        )
        box.setStandardButtons(button.Open | button.Cancel)
        box.button(button.Open).setText(self.tr("Open the copy"))
        box.button(button.Cancel).setText(self.tr("Not now"))
        box.finished.connect(lambda result: self._recover(path, Path(copy)) if result == button.Open else None)
        box.open()

    def _recover(self, path: Path, copy: Path) -> None:
        def recover() -> None:
            self._tried(lambda: self.document.recover(path, copy))

        self._unless_unsaved(recover)

    def ask_open(self) -> None:
        """Let the user choose a file to open."""
        dialog = self._file_dialog(self.tr("Open a scenario"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the document's file, or ask for one.

        Args:
            then: what to do once it is saved.
        """
        commit_typing(self)
        path = self.document.path
        if path is None:
            self.ask_save(then)
        elif self.document.changed_on_disk():
            self._ask_overwrite(path, then)
        else:
            self.save_now(path, then)

    def save_now(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Save to a file without asking."""
        if self._tried(lambda: self.document.save(path)):
            self._settings.remember_file(path)
            self.status.say(self.tr("Saved: {file}").format(file=in_sentence(path.name)))
            if then is not None:
                then()

    def ask_save(self, then: Callable[[], None] | None = None) -> None:
        """Let the user choose a file to save to."""
        commit_typing(self)
        dialog = self._file_dialog(self.tr("Save the scenario"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        path = self.document.path
        dialog.selectFile(path.name if path is not None else file_name(self.document.scenario.title) + SUFFIX)
        dialog.fileSelected.connect(lambda name: self.save_now(Path(name), then))
        dialog.open()

    def ask_export(self) -> None:
        """Let the user choose a file to export to."""
        dialog = QFileDialog(self, self.tr("Export the charts or the table"), self._folder())
        dialog.setObjectName("export_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{kind.upper()} (*.{kind})" for kind in (*report.PICTURE_KINDS, *report.TABLE_KINDS)])
        dialog.filterSelected.connect(lambda text: _propose_kind(dialog, text.partition(" ")[0].lower()))
        dialog.selectFile(file_name(self.document.scenario.title))
        _propose_kind(dialog, report.PICTURE_KINDS[0])
        calm_wheels(dialog)
        dialog.fileSelected.connect(lambda name: self.export_now(Path(name)))
        dialog.open()

    def export_now(self, path: Path) -> None:
        """Export the charts or the table; the file's ending says what."""
        kind = report.kind_of(path)
        commit_typing(self)
        own = self.document.path
        if own is not None and is_same_file(own, path):
            done = False
            self.message.say(
                self.tr("“{file}” cannot be exported: it is the scenario’s own file.").format(
                    file=in_sentence(path.name)
                )
            )
        elif kind in report.PICTURE_KINDS:
            done = self._tried(lambda: self.export_charts(path))
        elif kind in report.TABLE_KINDS:
            done = self._tried(lambda: report.write(self.document.scenario, path))
        else:
            done = False
            self.message.say(
                self.tr("“{file}” cannot be exported: its ending says no known kind.").format(
                    file=in_sentence(path.name)
                )
            )
        if done:
            self.status.say(self.tr("Exported: {file}").format(file=in_sentence(path.name)))

    def export_charts(self, path: str | os.PathLike[str]) -> None:
        """Write the title, the clause banner and the charts as a picture; the file's ending says what kind.

        Raises:
            ScenarioFileError: the picture cannot be written.
        """
        parts: list[QWidget] = [self.banner, self.seats_chart, self.shares_chart]
        export_picture(self.document.scenario.title, parts, self.theme, path)

    def _file_dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self, title, self._folder())
        dialog.setObjectName("file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        dialog.setNameFilters([self.tr("Scenarios (*{suffix})").format(suffix=SUFFIX), self.tr("All files (*)")])
        calm_wheels(dialog)
        return dialog

    def _folder(self) -> str:
        recent = self._settings.recent_files
        path = self.document.path or (Path(recent[0]) if recent else None)
        return str(path.parent if path is not None else Path.home())

    def _tried(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except ScenarioFileError as error:
            self.message.say(sentence_of(error))
            return False
        self.message.hide()
        return True

    # -- recent files ----------------------------------------------------------------------------------------------

    def _fill_recent(self) -> None:
        self._recent.clear()
        names = self._settings.recent_files
        for name in names:
            action = self._recent.addAction(plain_action(Path(name).name))
            action.setToolTip(plain_tooltip(name))
            action.triggered.connect(lambda _checked=False, name=name: self._command(lambda: self.open(Path(name))))
        if not names:
            self._recent.addAction(self.tr("No files yet")).setEnabled(False)

    # -- questions -------------------------------------------------------------------------------------------------

    def _unless_unsaved(self, action: Callable[[], None]) -> None:
        """Do what would lose unsaved changes only after they are saved or given up."""
        commit_typing(self)
        if not self.document.modified:
            action()
            return
        button = QMessageBox.StandardButton
        box = self._question(
            "unsaved_question",
            self.tr("Save the changes to “{title}”?").format(title=in_sentence(self.document.scenario.title)),
            self.tr("Without saving, what changed since the last save is lost."),
        )
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        for which, text in (
            (button.Save, self.tr("Save")),
            (button.Discard, self.tr("Discard")),
            (button.Cancel, self.tr("Cancel")),
        ):
            box.button(which).setText(text)
        box.setDefaultButton(button.Save)

        def answered(result: int) -> None:
            if result == button.Save:
                self.save(then=action)
            elif result == button.Discard:
                action()

        box.finished.connect(answered)
        box.open()

    def _ask_overwrite(self, path: Path, then: Callable[[], None] | None) -> None:
        button = QMessageBox.StandardButton
        box = self._question(
            "overwrite_question",
            self.tr("“{file}” was changed by another program.").format(file=in_sentence(path.name)),
            self.tr("Saving puts your scenario in its place."),
        )
        box.setStandardButtons(button.Save | button.Cancel)
        box.button(button.Save).setText(self.tr("Save anyway"))
        box.button(button.Cancel).setText(self.tr("Cancel"))
        box.setDefaultButton(button.Cancel)
        box.finished.connect(lambda result: self.save_now(path, then) if result == button.Save else None)
        box.open()

    def _question(self, name: str, text: str, detail: str) -> QMessageBox:
        box = QMessageBox(QMessageBox.Icon.Question, "kzcalc", text, parent=self)
        box.setObjectName(name)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(detail)
        return box

    def about(self) -> None:
        """Say what this program is."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About kzcalc"), f"kzcalc {__version__}", parent=self)
        box.setObjectName("about_box")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(
            self.tr(
                "Seats in Kazakhstan’s Mazhilis under the Constitutional Law on Elections, article 97-1, in the "
                "edition of 9 February 2009. Votes of 2012: Central Election Commission."
            )
        )
        box.open()

    # -- Qt's events -----------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only after unsaved changes are saved or given up; the question does not block."""
        commit_typing(self)
        if self.document.modified and not self._closing:
            event.ignore()
            self._unless_unsaved(self._close_now)
            return
        self.remember_state()
        event.accept()

    def remember_state(self) -> None:
        """Remember size and place for the next time."""
        self._settings.geometry = self.saveGeometry()
        self._settings.splitter = self._splitter.saveState()

    def _close_now(self) -> None:
        self._closing = True
        self.close()

    def _restore_state(self) -> None:
        geometry, splitter = self._settings.geometry, self._settings.splitter
        if geometry is not None:
            self.restoreGeometry(geometry)
        if splitter is not None:
            self._splitter.restoreState(splitter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        if _dropped_file(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        path = _dropped_file(event.mimeData().urls())
        if path is not None:
            event.acceptProposedAction()
            self.open(path)


def _default_scenario() -> Scenario:
    """What the window opens on, titled in the user's language."""
    return official_result_2012(users_words())


def _dropped_file(urls: list[QUrl]) -> Path | None:
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _propose_kind(dialog: QFileDialog, kind: str) -> None:
    """Give the proposed name the ending of a kind: a title may end in what looks like one, such as "15.01.2012"."""
    dialog.setDefaultSuffix(kind)
    path = Path(dialog.selectedFiles()[0])
    stem = path.stem if path.suffix.removeprefix(".") in (*report.PICTURE_KINDS, *report.TABLE_KINDS) else path.name
    dialog.selectFile(f"{stem}.{kind}")


def create_window(
    path: str | os.PathLike[str] | None = None, *, theme: Theme | None = None, settings: QSettings | None = None
) -> MainWindow:
    """Make the main window, not yet shown. There must be a QApplication.

    Args:
        path: a scenario file to open. One that cannot be read leaves the window on the official result of 2012, with
            the sentence shown in it.
        theme: light or dark whatever the settings say, for pictures and tests.
        settings: where the window remembers its state; by default the user's own settings.
    """
    if settings is None:
        settings = QSettings("kzcalc", "kzcalc")
    window = MainWindow(Document(_default_scenario()), Settings(settings), theme)
    if path is not None:
        window.open_now(Path(path))
    return window
