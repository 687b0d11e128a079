"""The main window: the parties on the left, the clause, the charts and the pages on the right."""

import os
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from kzcalc.gui.appearance import Appearance
from kzcalc.gui.baseline import Baseline
from kzcalc.gui.charts.banner import ClauseBanner
from kzcalc.gui.charts.export import export_picture
from kzcalc.gui.charts.seats import SeatsChart
from kzcalc.gui.charts.shares import SharesChart
from kzcalc.gui.menus import Menus
from kzcalc.gui.pages.drawer import Pages
from kzcalc.gui.parties.panel import PartyPanel
from kzcalc.gui.scenario_files import ScenarioFiles, default_scenario
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.glide import Glide
from kzcalc.gui.state.poll import Poll
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.edits import commit_typing, dropped_file, refuse_drops
from kzcalc.gui.widgets.message_strip import MessageStrip
from kzcalc.gui.widgets.splitter import split
from kzcalc.gui.widgets.status_line import Offer, StatusLine
from kzcalc.gui.widgets.theme import Theme, apply_theme
from kzcalc.gui.wording.markup import plain_title


class MainWindow(QMainWindow):
    """The window around one document.

    Everything in it can be made anew around the document, and is when the theme or the language changes.
    """

    def __init__(self, document: Document, settings: Settings, theme: Theme | None = None) -> None:
        super().__init__()
        self.document = document
        self._settings = settings
        self.appearance = Appearance(settings, theme, self)
        self.appearance.changed.connect(self._rebuild)
        self._closing = False
        document.setParent(self)
        self.coalition = Coalition(self)
        self.poll = Poll(settings, self)
        self._after_frame = QTimer(self, singleShot=True)
        self._after_frame.timeout.connect(self._follow)
        document.changed.connect(self._draw)
        self._glide = Glide(document, settings, self)
        self._glide.frame.connect(self._paint_on_the_way)
        self._glide.ended.connect(self._paint_there)
        document.file_changed.connect(self._show_file)
        document.refused.connect(self._tell)
        history = document.history
        for changed in (history.undoTextChanged, history.redoTextChanged, history.indexChanged):
            changed.connect(self._show_steps)
        self._baseline = Baseline(document, self)
        self._baseline.done.connect(self._tell)
        self.files = ScenarioFiles(document, settings, self.export_charts, self)
        self.files.replaced.connect(self._forget)
        self.files.done.connect(self._tell)
        self.files.tried.connect(self._warn)
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.setMinimumSize(940, 640)
        self._build()
        self.resize(1280, 800)
        self._restore_state()

    @property
    def theme(self) -> Theme:
        """The theme shown."""
        return self.appearance.theme

    def _build(self) -> None:
        theme = self.theme
        apply_theme(theme)
        self.setPalette(theme.palette())
        self._build_menus()
        self.status = StatusLine(self._menus, theme)
        self.panel = PartyPanel(self.document, self.coalition, self._settings, theme)
        self.panel.setMinimumWidth(330)
        self.banner = ClauseBanner(self.document, theme)
        self.banner.clause_shown.connect(self._glide.start)
        self.seats_chart = SeatsChart(self.coalition, self.poll, theme)
        self.shares_chart = SharesChart(theme)
        self.message = MessageStrip(theme)
        self.drawer = Pages(self.document, self.poll, self._settings, theme, self.message.say, self.status.say)
        self.banner.page_wanted.connect(self.drawer.open)
        charts = split(Qt.Orientation.Vertical, (self.seats_chart, 11), (self.shares_chart, 9))
        self._divider = split(Qt.Orientation.Vertical, (charts, 3), (self.drawer.stack, 2))
        for splitter in (charts, self._divider):
            splitter.setHandleWidth(10)
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(4, 10, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self.message)
        layout.addWidget(self.banner)
        layout.addWidget(self._divider, 1)
        layout.addWidget(self.drawer)
        self._splitter = split(Qt.Orientation.Horizontal, (self.panel, 1), (right, 2))
        self._splitter.setSizes([420, 860])
        self.setCentralWidget(self._splitter)
        refuse_drops(self._splitter)
        self._draw(self.document.snapshot)
        self._show_file()
        self.drawer.open(self._settings.open_page)
        self.drawer.page_changed.connect(self._show_page)
        self._show_page(self.drawer.open_page)

    def _build_menus(self) -> None:
        for action in self.actions():  # their shortcuts are taken by the new ones before Qt deletes the old menu bar
            self.removeAction(action)
        self._menus = Menus(self.document, self._settings, self.files, self._baseline, self.appearance, self)
        self.setMenuBar(self._menus)

    def _rebuild(self) -> None:
        commit_typing(self)
        self.document.end_gesture()  # what the hand has goes away
        state = self._splitter.saveState()
        self._build()
        self._splitter.restoreState(state)

    def _draw(self, snapshot: Snapshot) -> None:
        """Draw rows, banner and bars at once. The rest follows: while the hand moves, after its frame is painted."""
        self._menus.draw(snapshot)
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

    def _paint_on_the_way(self, snapshot: Snapshot) -> None:
        """Paint charts and handles where a glide is; what is written is what is on the table."""
        self.seats_chart.draw(snapshot)
        self.shares_chart.draw(snapshot)
        self.panel.paint_sliders(snapshot.scenario.votes)

    def _paint_there(self) -> None:
        self.panel.paint_sliders(None)
        self.seats_chart.draw(self.document.snapshot)
        self.shares_chart.draw(self.document.snapshot)

    def _show_page(self, name: str) -> None:
        self._settings.open_page = name
        _, page = self._divider.sizes()
        if name and page <= self.drawer.stack.minimumHeight():  # just opened: two fifths, until the border is moved
            self._divider.setSizes([600, 400])
        self.drawer.draw(self.document.snapshot)

    def _show_steps(self, *_: object) -> None:
        self._menus.show_steps()

    def _show_file(self) -> None:
        path = self.document.path
        name = path.name if path is not None else self.tr("Unsaved scenario")
        self.setWindowTitle(f"{plain_title(name)}[*] — kzcalc")
        self.setWindowFilePath(str(path) if path is not None else "")
        self.setWindowModified(self.document.modified)

    def _tell(self, done: str, offer: Offer | None = None) -> None:
        self.status.say(done, offer)

    def _warn(self, failure: str) -> None:
        if failure:
            self.message.say(failure)
        else:
            self.message.hide()

    def _forget(self) -> None:
        """Another scenario is on the table: what the status line says is of the one before."""
        self.status.hide()
        self._baseline.review()

    def open_now(self, path: Path) -> None:
        """Open a file without asking."""
        self.files.open_now(path)

    def save_now(self, path: Path) -> None:
        """Save to a file without asking."""
        self.files.save_now(path)

    def export_now(self, path: Path) -> None:
        """Export the charts or the table; the file's ending says what."""
        self.files.export_now(path)

    def export_charts(self, path: str | os.PathLike[str]) -> None:
        """Write the title, the clause banner and the charts as a picture; the file's ending says what kind.

        Raises:
            ScenarioFileError: the picture cannot be written.
        """
        parts = (self.banner, self.seats_chart, self.shares_chart)
        export_picture(self.document.scenario.title, parts, self.theme, path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.status.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only after unsaved changes are saved or given up; the question does not block."""
        commit_typing(self)
        if self.document.modified and not self._closing:
            event.ignore()
            self.files.unless_unsaved(self._close_now)
            return
        self.remember_state()
        event.accept()

    def _close_now(self) -> None:
        self._closing = True
        self.close()

    def remember_state(self) -> None:
        """Remember size and place for the next time."""
        self._settings.geometry = self.saveGeometry()
        self._settings.splitter = self._splitter.saveState()

    def _restore_state(self) -> None:
        if (geometry := self._settings.geometry) is not None:
            self.restoreGeometry(geometry)
        if (splitter := self._settings.splitter) is not None:
            self._splitter.restoreState(splitter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.files.open(path)


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
    store = settings if settings is not None else QSettings("kzcalc", "kzcalc")
    window = MainWindow(Document(default_scenario()), Settings(store), theme)
    if path is not None:
        window.open_now(Path(path))
    return window
