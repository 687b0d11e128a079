"""Scenarios come and go: new ones, files, exports, and the questions that keep work from being lost."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from kzcalc.gui.state.document import Document
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.widgets.edits import commit_typing
from kzcalc.gui.widgets.question import question
from kzcalc.gui.widgets.wheel import calm_wheels
from kzcalc.gui.wording.catalogue import users_words
from kzcalc.gui.wording.file_errors import sentence_of
from kzcalc.gui.wording.names import in_sentence
from kzcalc.scenario import Scenario, ScenarioFileError, report
from kzcalc.scenario.atomic import interrupted_copy, is_same_file
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.files import SUFFIX
from kzcalc.scenario.text import file_name

_Button = QMessageBox.StandardButton


class ScenarioFiles(QObject):
    """What can be done with whole scenarios. Dialogs and questions open in front of the window and do not block.

    Signals:
        replaced(): another scenario is on the table.
        done(str, Offer): what was done, in the user's language, and what can be done about it.
        tried(str): what could not be done, and why; empty if it could, so that an earlier failure is of no interest.
    """

    replaced = Signal()
    done = Signal(str, object)
    tried = Signal(str)

    def __init__(
        self, document: Document, settings: Settings, export_charts: Callable[[Path], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._settings = settings
        self._export_charts = export_charts
        self._window = window

    # -- new and open ----------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Start again from the official result, after asking about unsaved changes."""
        self.start_from(default_scenario())

    def start_from(self, scenario: Scenario) -> None:
        """Put a scenario on the table that is from no file, after asking about unsaved changes."""

        def start() -> None:
            self._document.start_with(scenario)
            self.replaced.emit()

        self.unless_unsaved(start)

    def ask_open(self) -> None:
        """Let the user choose a file to open."""
        dialog = self._file_dialog(self.tr("Open a scenario"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def open(self, path: Path) -> None:
        """Open a file, after asking about unsaved changes; if it cannot be read, say so and change nothing."""
        self.unless_unsaved(lambda: self.open_now(path))

    def open_now(self, path: Path) -> None:
        """Open a file without asking."""
        if self._tried(lambda: self._document.open(path)):
            self._settings.remember_file(path)
            self.replaced.emit()
        self._offer_interrupted_copy(path)

    def _offer_interrupted_copy(self, path: Path) -> None:
        """Where a save in place was interrupted, offer what was being saved."""
        copy = interrupted_copy(path)
        if copy is None:
            return
        box = question(
            self._window,
            "interrupted_question",
            self.tr("A save of “{file}” was interrupted.").format(file=path.name),
            self.tr("A whole copy of what was being saved lies beside it."),
            answers={_Button.Open: self.tr("Open the copy"), _Button.Cancel: self.tr("Not now")},
            default=_Button.Open,
        )
        box.finished.connect(lambda result: self._recover(path, Path(copy)) if result == _Button.Open else None)
        box.open()

    def _recover(self, path: Path, copy: Path) -> None:
        def recover() -> None:
            self._tried(lambda: self._document.recover(path, copy))

        self.unless_unsaved(recover)

    # -- save ------------------------------------------------------------------------------------------------------

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the document's file, or ask for one.

        Args:
            then: what to do once it is saved.
        """
        commit_typing(self._window)
        path = self._document.path
        if path is None:
            self.ask_save(then)
        elif self._document.changed_on_disk():
            self._ask_overwrite(path, then)
        else:
            self.save_now(path, then)

    def save_now(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Save to a file without asking."""
        if self._tried(lambda: self._document.save(path)):
            self._settings.remember_file(path)
            self._tell_written(self.tr("Saved: {file}").format(file=in_sentence(path.name)), path)
            if then is not None:
                then()

    def ask_save(self, then: Callable[[], None] | None = None) -> None:
        """Let the user choose a file to save to."""
        commit_typing(self._window)
        dialog = self._file_dialog(self.tr("Save the scenario"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        path = self._document.path
        dialog.selectFile(path.name if path is not None else file_name(self._document.scenario.title) + SUFFIX)
        dialog.fileSelected.connect(lambda name: self.save_now(Path(name), then))
        dialog.open()

    def _ask_overwrite(self, path: Path, then: Callable[[], None] | None) -> None:
        box = question(
            self._window,
            "overwrite_question",
            self.tr("“{file}” was changed by another program.").format(file=in_sentence(path.name)),
            self.tr("Saving puts your scenario in its place."),
            answers={_Button.Save: self.tr("Save anyway"), _Button.Cancel: self.tr("Cancel")},
            default=_Button.Cancel,
        )
        box.finished.connect(lambda result: self.save_now(path, then) if result == _Button.Save else None)
        box.open()

    def unless_unsaved(self, action: Callable[[], None]) -> None:
        """Do what would lose unsaved changes only after they are saved or given up."""
        commit_typing(self._window)
        if not self._document.modified:
            action()
            return
        box = question(
            self._window,
            "unsaved_question",
            self.tr("Save the changes to “{title}”?").format(title=in_sentence(self._document.scenario.title)),
            self.tr("Without saving, what changed since the last save is lost."),
            answers={
                _Button.Save: self.tr("Save"),
                _Button.Discard: self.tr("Discard"),
                _Button.Cancel: self.tr("Cancel"),
            },
            default=_Button.Save,
        )

        def answered(result: int) -> None:
            if result == _Button.Save:
                self.save(then=action)
            elif result == _Button.Discard:
                action()

        box.finished.connect(answered)
        box.open()

    # -- export ----------------------------------------------------------------------------------------------------

    def ask_export(self) -> None:
        """Let the user choose a file to export to."""
        dialog = self._dialog("export_dialog", self.tr("Export the charts or the table"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{kind.upper()} (*.{kind})" for kind in (*report.PICTURE_KINDS, *report.TABLE_KINDS)])
        dialog.filterSelected.connect(lambda text: _propose_kind(dialog, text.partition(" ")[0].lower()))
        dialog.selectFile(file_name(self._document.scenario.title))
        _propose_kind(dialog, report.PICTURE_KINDS[0])
        calm_wheels(dialog)
        dialog.fileSelected.connect(lambda name: self.export_now(Path(name)))
        dialog.open()

    def export_now(self, path: Path) -> None:
        """Export the charts or the table; the file's ending says what."""
        commit_typing(self._window)
        kind, own, file = report.kind_of(path), self._document.path, in_sentence(path.name)
        if own is not None and is_same_file(own, path):
            text = self.tr("“{file}” cannot be exported: it is the scenario’s own file.")
            self.tried.emit(text.format(file=file))
        elif kind not in (*report.PICTURE_KINDS, *report.TABLE_KINDS):
            self.tried.emit(self.tr("“{file}” cannot be exported: its ending says no known kind.").format(file=file))
        elif self._tried(lambda: self._write(path, kind)):
            self._tell_written(self.tr("Exported: {file}").format(file=file), path)

    def _tell_written(self, done: str, path: Path) -> None:
        """Say what was written, and offer to show where."""
        folder = QUrl.fromLocalFile(str(path.absolute().parent))
        self.done.emit(done, (self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder)))

    def _write(self, path: Path, kind: str) -> None:
        if kind in report.PICTURE_KINDS:
            self._export_charts(path)
        else:
            report.write(self._document.scenario, path)

    # -- what these share ------------------------------------------------------------------------------------------

    def _tried(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except ScenarioFileError as error:
            self.tried.emit(sentence_of(error))
            return False
        self.tried.emit("")
        return True

    def _file_dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = self._dialog("file_dialog", title)
        dialog.setAcceptMode(mode)
        dialog.setNameFilters([self.tr("Scenarios (*{suffix})").format(suffix=SUFFIX), self.tr("All files (*)")])
        calm_wheels(dialog)
        return dialog

    def _dialog(self, name: str, title: str) -> QFileDialog:
        """A dialog in the folder of the document's file, else of the latest, else at home."""
        recent = self._settings.recent_files
        path = self._document.path or (Path(recent[0]) if recent else None)
        dialog = QFileDialog(self._window, title, str(path.parent if path is not None else Path.home()))
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def default_scenario() -> Scenario:
    """What the window opens on, titled in the user's language."""
    return official_result_2012(users_words())


def _propose_kind(dialog: QFileDialog, kind: str) -> None:
    """Give the proposed name the ending of a kind: a title may end in what looks like one, such as "15.01.2012"."""
    dialog.setDefaultSuffix(kind)
    path = Path(dialog.selectedFiles()[0])
    stem = path.stem if path.suffix.removeprefix(".") in (*report.PICTURE_KINDS, *report.TABLE_KINDS) else path.name
    dialog.selectFile(f"{stem}.{kind}")
