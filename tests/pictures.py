"""Take pictures of every page, and compare those of two commits pixel for pixel, on one machine.

    python tests/pictures.py BEFORE AFTER        compare two commits
    python tests/pictures.py --take FOLDER       only take the pictures of the program as it is imported

It drives the window by the names that stay through every reordering of the house, so that it can take pictures of a
commit that is older than itself.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

THEMES = ("light", "dark")
LANGUAGES = ("en", "ru", "kk")
LARGE, SMALL = (1280, 800), (940, 640)
PAGES = ("workings", "tipping", "comparison", "sweep", "map", "polls", "rules", "notes")
_SETTLED = 0.25
"""Seconds that a picture must stay the same."""

_LASTS = 2_000
"""Milliseconds from which on a timer is no finer picture on its way, but a sentence that goes away."""


class Photographer:
    """Takes pictures of one window in one theme and one language."""

    def __init__(self, folder: Path, theme: str, language: str) -> None:
        from kzcalc.gui import create_window  # noqa: PLC0415 - of whichever commit is on the path

        self._folder = folder
        self._name = f"{language}-{theme}"
        settings = QSettings(str(folder / f"{self._name}.ini"), QSettings.Format.IniFormat)
        settings.clear()
        self.window: Any = create_window(settings=settings)
        self.window.resize(*LARGE)
        self.window.show()
        self.act(f"action_language_{language}")
        self.act(f"action_theme_{theme}")
        self.window.setFocus()

    def act(self, name: str) -> None:
        """Trigger an action by its name."""
        actions = [action for action in self.window.findChildren(QAction) if action.objectName() == name]
        actions[-1].trigger()
        QApplication.processEvents()

    def press(self, name: str) -> None:
        """Click a button by its name."""
        buttons = [b for b in self.window.findChildren(QAbstractButton) if b.objectName() == name and b.isVisible()]
        buttons[-1].click()
        QApplication.processEvents()

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture once nothing moves any more."""
        widget = widget or self.window
        image, since = _grabbed(widget), time.monotonic()
        while time.monotonic() - since < _SETTLED or self._is_busy():
            QApplication.processEvents()
            time.sleep(0.01)
            now = _grabbed(widget)
            if now != image:
                image, since = now, time.monotonic()
        image.save(str(self._folder / f"{self._name}-{name}.png"))

    def _is_busy(self) -> bool:
        timers = self.window.findChildren(QTimer)
        return any(timer.isActive() and timer.interval() < _LASTS for timer in timers)

    def dialog(self, action: str, name: str) -> None:
        """Take a picture of a dialog that an action opens."""
        self.act(action)
        dialog = next(d for d in self.window.findChildren(QDialog) if d.isVisible())
        self.take(name, dialog)
        dialog.reject()
        QApplication.processEvents()

    def pages(self, name: str) -> None:
        """Take a picture of every page."""
        for page in PAGES:
            self.press(f"page_{page}")
            self.take(f"{name}-{page}")
        self.press(f"page_{PAGES[-1]}")

    def close(self) -> None:
        """Close the window without a question."""
        self.window.document.history.setClean()
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()


def _grabbed(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def _tour(photographer: Photographer) -> None:
    """All that is looked at, from the official result to the clause and beyond."""
    window, document = photographer.window, photographer.window.document
    photographer.take("start")
    photographer.pages("start")
    photographer.dialog("action_start_from", "start-from")
    photographer.dialog("action_parties", "parties")
    photographer.act("action_pin_baseline")
    window.findChild(QLabel, "status_line").hide()  # it goes away by itself, but not at once
    photographer.press("page_comparison")
    for column in ("without_clause", "no_threshold", "cast_base", "dhondt", "present"):
        photographer.act(f"add_{column}")
    document.set_shares({1: 699, 6: 650})  # only one party is above the threshold: the clause
    window.setFocus()
    photographer.take("clause-columns")
    photographer.press("strips_button")
    photographer.pages("clause")
    photographer.take("clause")
    window.resize(*SMALL)
    photographer.take("small")
    photographer.pages("small")
    photographer.press("page_rules")
    for name, change in _other_rules(document):
        change()
        photographer.take(name)
    photographer.press("page_workings")
    photographer.take("small-rules-workings")


def _other_rules(document: Any) -> Iterator[tuple[str, Callable[[], None]]]:
    """Rules under which the window says something else."""
    import kzcalc  # noqa: PLC0415 - of whichever commit is on the path

    yield "no-clause", lambda: document.set_rules(kzcalc.Rules(guarantee=None))
    yield "dhondt", lambda: document.set_rules(kzcalc.Rules(method="dhondt"))
    yield "tie", lambda: document.set_shares({0: 8_000, 1: 650, 2: 650})


def take(folder: Path) -> None:
    """Take all pictures of the program as it is imported."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    for theme in THEMES:
        for language in LANGUAGES:
            photographer = Photographer(folder, theme, language)
            _tour(photographer)
            photographer.close()
    app.quit()


def differences(before: Path, after: Path) -> list[str]:
    """The names of the pictures that differ, or that only one side has."""
    names = sorted({path.name for folder in (before, after) for path in folder.glob("*.png")})
    return [name for name in names if QImage(str(before / name)) != QImage(str(after / name))]


def _taken_of(commit: str, folder: Path) -> "subprocess.Popen[bytes]":
    """Take the pictures of a commit, in a process of its own."""
    checkout = folder / "checkout"
    checkout.mkdir(parents=True)
    archive = subprocess.run(["git", "archive", commit], check=True, capture_output=True).stdout
    subprocess.run(["tar", "-x", "-C", str(checkout)], input=archive, check=True)
    environment = os.environ | {"PYTHONPATH": str(checkout / "src")}
    return subprocess.Popen([sys.executable, __file__, "--take", str(folder)], env=environment)


def main() -> int:
    """Run what the command line asks for; the exit status is 1 if pictures differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("commits", nargs="*", metavar="COMMIT")
    parser.add_argument("--take", type=Path, metavar="FOLDER")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where the pictures go, to look at them")
    options = parser.parse_args()
    if options.take is not None:
        options.take.mkdir(parents=True, exist_ok=True)
        take(options.take)
        return 0
    before, after = options.commits
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        processes = [_taken_of(commit, folder / side) for commit, side in ((before, "before"), (after, "after"))]
        statuses = [process.wait() for process in processes]
        if any(statuses):
            return 2
        count = len(list((folder / "after").glob("*.png")))
        different = differences(folder / "before", folder / "after")
    print("\n".join([*different, f"{len(different)} of {count} pictures differ"]))
    return int(bool(different))


if __name__ == "__main__":
    sys.exit(main())
