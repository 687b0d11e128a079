"""The main window: header, the parties on the left, the stage with clause, charts and page on the right, tabs below."""

import os
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from kzcalc.gui.appearance import SMALLEST, Appearance
from kzcalc.gui.baseline import Baseline
from kzcalc.gui.charts.banner import ClauseBanner
from kzcalc.gui.charts.export import export_picture
from kzcalc.gui.charts.seats_card import SeatsCard
from kzcalc.gui.charts.shares_card import SharesCard
from kzcalc.gui.charts.sheet import ChartSheet
from kzcalc.gui.foot import Foot
from kzcalc.gui.header import Header
from kzcalc.gui.menus import Menus
from kzcalc.gui.pages.drawer import Pages
from kzcalc.gui.parties.panel import PartyPanel
from kzcalc.gui.scenario_files import ScenarioFiles, default_scenario
from kzcalc.gui.stage import Stage, gap, is_compact, panel_width
from kzcalc.gui.state.coalition import Coalition
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.glide import Glide
from kzcalc.gui.state.poll import Poll
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.edits import commit_typing, dropped_file, refuse_drops
from kzcalc.gui.widgets.focus_ring import FocusRing
from kzcalc.gui.widgets.message_strip import MessageStrip
from kzcalc.gui.widgets.status_line import Offer
from kzcalc.gui.widgets.theme import Theme, apply_theme
from kzcalc.gui.wording.markup import plain_title
from kzcalc.resources import resource


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
        self._grown = QTimer(self, singleShot=True)
        self._grown.timeout.connect(self._rebuild)
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
        self.setWindowIcon(QIcon(str(resource("icons/kzcalc.svg"))))
        self.setMinimumSize(SMALLEST)
        self.resize(1280, 800)
        if (geometry := self._settings.geometry) is not None:
            self.restoreGeometry(geometry)
        self.appearance.fit(self.size())
        self._build()

    @property
    def theme(self) -> Theme:
        """The theme shown."""
        return self.appearance.theme

    def _build(self) -> None:
        theme = self.theme
        apply_theme(theme)
        self.setPalette(theme.palette())
        self._build_menus()
        px = theme.px
        self.header = Header(self.document, self._menus, theme)
        self.panel = PartyPanel(self.document, self.coalition, self._settings, theme)
        self.banner = ClauseBanner(self.document, theme)
        self.seats_card = SeatsCard(self.coalition, self.poll, self._settings, theme)
        self.shares_card = SharesCard(theme)
        self.seats_chart, self.shares_chart = self.seats_card.chart, self.shares_card.chart
        self.foot = Foot(theme)
        self.drawer = Pages(self.document, self.poll, self._settings, theme, self._warn, self._tell)
        self.banner.page_wanted.connect(self.drawer.open)
        self.banner.clause_shown.connect(self._glide.start)
        self._menus.add_pages(self.drawer)
        self._stage = Stage(self.banner, self.seats_card, self.shares_card, self.drawer.stack, theme)
        self._body = QHBoxLayout()
        self._body.addWidget(self.panel)
        self._body.addWidget(self._stage, 1)
        self._bottom = QHBoxLayout()
        self._bottom.setContentsMargins(px(16), 0, px(16), px(4))
        self._bottom.addWidget(self.foot)
        self._bottom.addWidget(self.drawer, 1)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(self._body, 1)
        layout.addLayout(self._bottom)
        self.message = MessageStrip(theme, central)
        self.setCentralWidget(central)
        refuse_drops(central)
        self._ring = FocusRing(theme, central)
        self._lay_out()
        self._draw(self.document.snapshot)
        self._show_file()
        self.drawer.page_changed.connect(self._show_page)
        self.drawer.open(self._settings.open_page)

    def _lay_out(self) -> None:
        """Take the widths and margins for the size of the window."""
        size, zoom = self.size(), self.theme.zoom
        compact, between, margin = is_compact(size, zoom), gap(size, zoom), round(16 * zoom)
        self.header.set_compact(compact)
        self.panel.set_compact(compact)
        self.drawer.tabs.set_compact(compact)
        left = round(panel_width(size, zoom))
        self.panel.setFixedWidth(left)
        self.foot.setFixedWidth(left)
        self._body.setContentsMargins(margin, between, margin, between - round(4 * zoom))
        self._body.setSpacing(between)
        self._bottom.setSpacing(between)
        self.drawer.setFixedHeight(round((40 if compact else 44) * zoom))
        self.message.setGeometry(self.header.geometry())

    def _build_menus(self) -> None:
        for action in self.actions():  # their shortcuts are taken by the new ones before Qt deletes the old menu bar
            self.removeAction(action)
        self._menus = Menus(self.document, self._settings, self.files, self._baseline, self.appearance, self)
        self.setMenuBar(self._menus)

    def _rebuild(self) -> None:
        commit_typing(self)
        self.document.end_gesture()  # what the hand has goes away
        self._build()

    def _draw(self, snapshot: Snapshot) -> None:
        """Draw rows, banner and bars at once. The rest follows: while the hand moves, after its frame is painted."""
        self._menus.draw(snapshot)
        self.header.draw(snapshot)
        self.foot.draw(snapshot)
        self.panel.draw(snapshot)
        self._stage.draw(snapshot)
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
        self._stage.arrange()
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
        self.foot.status.say(done, offer)

    def _warn(self, failure: str) -> None:
        if failure:
            self.message.say(failure)
        else:
            self.message.hide()

    def _forget(self) -> None:
        """Another scenario is on the table: what the status line says is of the one before."""
        self.foot.status.hide()
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
        sheet = ChartSheet(self.document, self.coalition, self.poll, self._settings, self.theme)
        export_picture(self.document.scenario.title, sheet.cards, self.theme, path)
        sheet.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if self.appearance.fit(event.size()):
            self._grown.start()  # not within the event: all that it is about would go away

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the page, unless what has the keyboard takes it."""
        if event.key() == Qt.Key.Key_Escape and self.drawer.open_page:
            self.drawer.close_page()
        else:
            super().keyPressEvent(event)

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
