"""The menus and their actions: texts, keys and object names."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QMessageBox, QWidget

from kzcalc import __version__
from kzcalc.gui.appearance import Appearance, fits
from kzcalc.gui.baseline import Baseline
from kzcalc.gui.pages.drawer import Drawer
from kzcalc.gui.scenario_files import ScenarioFiles
from kzcalc.gui.state.document import Document
from kzcalc.gui.state.settings import SYSTEM_LANGUAGE, SYSTEM_THEME, ZOOMS, Settings
from kzcalc.gui.state.snapshot import Snapshot
from kzcalc.gui.widgets.edits import commit_typing
from kzcalc.gui.wording.language import LANGUAGES
from kzcalc.gui.wording.markup import plain_action, plain_tooltip
from kzcalc.gui.wording.numbers import short_percent

_Keys = QKeySequence.StandardKey | QKeySequence | None
_STANDARD = QKeySequence.StandardKey


class Menus(QMenuBar):
    """The menu bar of a window, whose actions are the window's, too."""

    def __init__(  # noqa: PLR0917 - menus reach everything
        self,
        document: Document,
        settings: Settings,
        files: ScenarioFiles,
        baseline: Baseline,
        appearance: Appearance,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._settings = settings
        self._files = files
        self._baseline = baseline
        self._appearance = appearance
        self._window = window
        self._fill_file()
        edit, history = self.addMenu(self.tr("&Edit")), document.history
        self.undo = self._action(edit, "action_undo", "", history.undo, _STANDARD.Undo)
        self.redo = self._action(edit, "action_redo", "", history.redo, _STANDARD.Redo)
        edit.addSeparator()
        self._action(edit, "action_reset", self.tr("Re&set"), document.reset, QKeySequence("Ctrl+R"))
        scenario = self.addMenu(self.tr("&Scenario"))
        start, start_keys = self.tr("&Start from…"), QKeySequence("Ctrl+Shift+N")
        self._action(scenario, "action_start_from", start, self._ask_start, start_keys)
        self._action(scenario, "action_parties", self.tr("Pa&rties…"), self._edit_parties)
        scenario.addSeparator()
        pin, unpin = self.tr("&Pin as baseline"), self.tr("Re&move the baseline")
        self._action(scenario, "action_pin_baseline", pin, self._baseline.pin, QKeySequence("Ctrl+B"))
        self._unpin = self._action(scenario, "action_unpin_baseline", unpin, self._baseline.let_go)
        self._fill_view()
        help_menu = self.addMenu(self.tr("&Help"))
        self._action(help_menu, "action_about", self.tr("&About kzcalc"), self._about)
        self.show_steps()

    def _fill_file(self) -> None:
        file, files = self.addMenu(self.tr("&File")), self._files
        new = self.tr("&New from the official result of 2012")
        self._action(file, "action_new", new, files.new, _STANDARD.New)
        self.open = self._action(file, "action_open", self.tr("&Open…"), files.ask_open, _STANDARD.Open)
        self._recent = file.addMenu(self.tr("Open &recent"))
        self._recent.setToolTipsVisible(True)
        self._recent.aboutToShow.connect(self._fill_recent)
        file.addSeparator()
        self.save = self._action(file, "action_save", self.tr("&Save"), files.save, _STANDARD.Save)
        self._action(file, "action_save_as", self.tr("Save &as…"), files.ask_save, QKeySequence("Ctrl+Shift+S"))
        file.addSeparator()
        export, export_keys = self.tr("&Export…"), QKeySequence("Ctrl+E")
        self.export = self._action(file, "action_export", export, files.ask_export, export_keys)
        file.addSeparator()
        self._action(file, "action_quit", self.tr("&Quit"), self._window.close, _STANDARD.Quit)

    def _fill_view(self) -> None:
        view, settings, look = self.addMenu(self.tr("&View")), self._settings, self._appearance
        self._view = view
        themes = {SYSTEM_THEME: self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self._choices(view.addMenu(self.tr("&Theme")), "theme", themes, settings.theme, look.choose_theme)
        languages = {SYSTEM_LANGUAGE: self.tr("As the system")} | LANGUAGES
        language_menu = view.addMenu(self.tr("&Language"))
        self._choices(language_menu, "language", languages, settings.language, look.choose_language)
        percent = {str(zoom): short_percent(100 * Fraction(zoom)) for zoom in ZOOMS}
        sizes = {"0.0": self.tr("As the window")} | percent
        size_menu = view.addMenu(self.tr("&Size"))
        self._choices(size_menu, "size", sizes, str(settings.zoom), self._choose_zoom)
        size_menu.aboutToShow.connect(lambda: self._offer_sizes(size_menu))
        animations = self._action(view, "action_animations", self.tr("&Animations"), self._switch_animations)
        animations.setCheckable(True)
        animations.setChecked(settings.animations)

    def _offer_sizes(self, menu: QMenu) -> None:
        """Offer the sizes that the window has room for."""
        for action, zoom in zip(menu.actions(), (0.0, *ZOOMS), strict=True):
            action.setEnabled(fits(zoom, self._window.size()))

    def _choose_zoom(self, zoom: str) -> None:
        self._appearance.choose_zoom(float(zoom), self._window.size())

    def _switch_animations(self) -> None:
        self._settings.animations = not self._settings.animations

    def add_pages(self, drawer: Drawer) -> None:
        """Put the pages into the View menu."""
        self._view.addSeparator()
        self._pages = {
            name: self._action(
                self._view,
                f"action_page_{name}",
                plain_action(title),
                lambda name=name: drawer.toggle(name),  # type: ignore[misc]
                QKeySequence(f"Ctrl+{digit}"),
            )
            for digit, (name, title) in enumerate(drawer.titles.items(), start=1)
        }
        for action in self._pages.values():
            action.setCheckable(True)
        close = self.tr("&Close the page")
        self._close = self._action(self._view, "action_close_page", close, drawer.close_page, QKeySequence("Ctrl+0"))
        drawer.page_changed.connect(self._show_page)
        self._show_page(drawer.open_page)

    def _show_page(self, name: str) -> None:
        for page, action in self._pages.items():
            action.setChecked(page == name)
        self._close.setEnabled(bool(name))

    def draw(self, snapshot: Snapshot) -> None:
        """Offer what can be done with what is on the table."""
        self._unpin.setEnabled(snapshot.baseline is not None)

    def show_steps(self) -> None:
        """Say what would be undone and redone."""
        history = self._document.history
        for action, verb, text, possible in (
            (self.undo, self.tr("&Undo"), history.undoText(), history.canUndo()),
            (self.redo, self.tr("&Redo"), history.redoText(), history.canRedo()),
        ):
            action.setText(f"{verb}: {plain_action(text)}" if text else verb)
            action.setEnabled(possible)

    def _ask_start(self) -> None:
        """Let the user choose an official result or a poll to start from."""
        from kzcalc.gui.catalogue.start_dialog import StartDialog  # noqa: PLC0415 - seldom opened: the window opens sooner

        dialog = StartDialog(self._appearance.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._files.start_from)
        dialog.open()

    def _edit_parties(self) -> None:
        """Let the user add, rename, recolour, reorder and remove parties."""
        from kzcalc.gui.parties.editor import PartyEditor  # noqa: PLC0415 - as above

        document, step = self._document, self.tr("parties")
        dialog = PartyEditor(document.scenario, self._appearance.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.edited.connect(lambda scenario: document.apply(scenario, step))
        dialog.open()

    def _about(self) -> None:
        """Say what this program is."""
        title, version = self.tr("About kzcalc"), f"kzcalc {__version__}"
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, version, parent=self._window)
        box.setObjectName("about_box")
        box.setIconPixmap(self._window.windowIcon().pixmap(self._appearance.theme.px(48)))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(
            self.tr(
                "Seats in Kazakhstan’s Mazhilis under the Constitutional Law on Elections, article 97-1, in the "
                "edition of 9 February 2009. Votes of 2012: Central Election Commission."
            )
            + "\n\n"
            + self.tr("Font: Inter, copyright 2020 The Inter Project Authors, SIL Open Font License 1.1.")
        )
        box.open()

    def _action(self, menu: QMenu, name: str, text: str, slot: Callable[[], object], keys: _Keys = None) -> QAction:
        action = QAction(text, menu)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: self._command(slot))
        if keys is not None:
            action.setShortcuts(keys if isinstance(keys, QKeySequence.StandardKey) else [keys])
        menu.addAction(action)
        self._window.addAction(action)
        return action

    def _command(self, slot: Callable[[], object]) -> None:
        """Do what an action is for, after what is being typed has taken effect: every action comes here."""
        commit_typing(self._window)
        slot()

    def _choices(
        self, menu: QMenu, what: str, names: Mapping[str, str], current: str, choose: Callable[[str], None]
    ) -> None:
        """Fill a menu of which one entry holds."""
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

    def _fill_recent(self) -> None:
        self._recent.clear()
        names = self._settings.recent_files
        for name in names:
            action = self._recent.addAction(plain_action(Path(name).name))
            action.setToolTip(plain_tooltip(name))
            action.triggered.connect(
                lambda _checked=False, name=name: self._command(lambda: self._files.open(Path(name)))
            )
        if not names:
            self._recent.addAction(self.tr("No files yet")).setEnabled(False)
