"""An exported picture shows the charts whole, whatever the window has room for, and nothing that can be pressed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kzcalc.gui.window import MainWindow


def picture(window: MainWindow, folder: Path) -> QImage:
    path = folder / "charts.png"
    window.export_charts(path)
    return QImage(str(path))


def text(window: MainWindow, folder: Path) -> str:
    path = folder / "charts.svg"
    window.export_charts(path)
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ["workings", "map"])
def test_a_page_that_is_open_takes_nothing_from_the_picture(window: MainWindow, tmp_path: Path, page: str) -> None:
    before = picture(window, tmp_path)
    window.drawer.open(page)
    window.resize(1024, 640)
    assert before == picture(window, tmp_path)


def test_the_picture_has_the_charts_and_no_controls(window: MainWindow, tmp_path: Path) -> None:
    window.document.set_shares({1: 699, 6: 477})
    svg = text(window, tmp_path)
    for shown in ("With the clause", "by the clause", "5 seats change hands", "Threshold", "Majority 54"):
        assert shown in svg
    for control in ("How is it worked out?", "Hall", "Bars"):
        assert f">{control}<" not in svg
    window.document.history.undo()
    assert ">Show me<" not in text(window, tmp_path)


def test_the_hall_is_in_the_picture_if_it_is_seen(window: MainWindow, tmp_path: Path) -> None:
    bars = picture(window, tmp_path)
    window.seats_card.findChild(type(window.seats_card._hall), "seats_view_hall").click()  # type: ignore[union-attr]
    hall = picture(window, tmp_path)
    assert bars.width() == hall.width()
    assert bars != hall
