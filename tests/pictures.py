"""The program's own pictures: the README's, and what the window must look like (tests/gui/test_pictures.py).

    python tests/pictures.py          take all pictures of resources/screenshots anew
    python tests/pictures.py clause   take those whose names have a word in them

Look at what `git diff` then shows, before it is committed: the test compares with these.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from kzcalc.gui import create_window
from kzcalc.gui.state.settings import Settings
from kzcalc.gui.widgets.theme import THEMES
from kzcalc.gui.window import MainWindow
from kzcalc.gui.wording.language import use_language
from tests.gui.states import states

FOLDER = Path(__file__).parents[1] / "resources" / "screenshots"
_SETTLED = 0.1
"""Seconds that a picture must stay the same."""


@dataclass(frozen=True)
class Scene:
    """A window to look at.

    Attributes:
        name: of the picture.
        state: what is on the table, as in tests/gui/states.py.
        size: of the window.
        hall: whether the seats are shown as the hall.
    """

    name: str
    state: str
    size: tuple[int, int] = (1280, 800)
    theme: str = "light"
    language: str = "en"
    page: str = ""
    hall: bool = False
    strips: bool = False


SCENES = (
    Scene("official", "official"),
    Scene("clause", "clause"),
    Scene("clause-hall", "clause", hall=True),
    Scene("2007", "2007"),
    Scene("nobody", "nobody"),
    Scene("everything", "everything"),
    Scene("equal", "equal"),
    Scene("two-parties", "two"),
    Scene("twenty-parties", "twenty"),
    Scene("official-dark-ru", "official", theme="dark", language="ru"),
    Scene("clause-dark-kk", "clause", theme="dark", language="kk", strips=True),
    Scene("clause-small-ru", "clause", (1024, 640), language="ru"),
    Scene("official-small-kk-dark", "official", (1024, 640), theme="dark", language="kk"),
    Scene("clause-large-dark", "clause", (1920, 1080), theme="dark", page="sweep"),
    *(
        Scene(f"page-{page}", "clause" if page in ("workings", "sweep", "map") else "official", page=page)
        for page in ("workings", "tipping", "comparison", "sweep", "map", "polls", "rules", "notes")
    ),
    Scene("page-tipping-small-ru", "official", (1024, 640), language="ru", page="tipping"),
    Scene("page-map-large-kk", "clause", (1920, 1080), language="kk", page="map"),
)


@contextmanager
def opened(scene: Scene) -> Iterator[MainWindow]:
    """The window of a scene, shown."""
    use_language(scene.language)
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings = Settings(store)
        settings.open_page, settings.strips = scene.page, scene.strips
        window = create_window(theme=THEMES[scene.theme], settings=store)
        window.resize(*scene.size)
        window.show()
        QApplication.processEvents()
        window.document.start_with(states()[scene.state])
        view = window.findChild(QPushButton, "seats_view_hall" if scene.hall else "seats_view_bars")
        assert view is not None
        view.click()
        window.setFocus()
        yield window
        window.document.history.setClean()
        window.close()
        window.deleteLater()
        use_language("en")


def picture(window: MainWindow) -> QImage:
    """The window once nothing moves any more."""
    image, since = _grabbed(window), time.monotonic()
    while time.monotonic() - since < _SETTLED or any(timer.isActive() for timer in window.findChildren(QTimer)):
        QApplication.processEvents()
        now = _grabbed(window)
        if now != image:
            image, since = now, time.monotonic()
    return image


def _grabbed(window: MainWindow) -> QImage:
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def main(words: list[str]) -> None:
    """Take the pictures whose names have one of the words in them, or all."""
    app = QApplication([])
    FOLDER.mkdir(exist_ok=True)
    for scene in SCENES:
        if not words or any(word in scene.name for word in words):
            with opened(scene) as window:
                picture(window).save(str(FOLDER / f"{scene.name}.png"))
    app.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
