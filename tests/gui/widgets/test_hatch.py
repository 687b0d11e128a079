"""Hatching is told from a full area, at every pixel ratio and however small it is."""

# Asserts read expected == actual.

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from pytestqt.qtbot import QtBot

from kzcalc.gui.widgets.hatch import paint_hatched

COLOR, GROUND = QColor("#0046af"), "#ffffff"


def hatched(area: QRectF, ratio: float = 1.0, zoom: float = 1.0) -> QImage:
    image = QImage(round(80 * ratio), round(80 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_hatched(painter, area, COLOR, GROUND, zoom)
    painter.end()
    return image


def inked(image: QImage, area: QRectF) -> float:
    """How much of an area is coloured, from 0 to 1."""
    ratio = image.devicePixelRatio()
    box = QRectF(area.x() * ratio, area.y() * ratio, area.width() * ratio, area.height() * ratio).toRect()
    levels = [
        (255 - image.pixelColor(x, y).red()) / 255
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    ]
    return sum(levels) / len(levels)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_lines_and_ground_alternate_at_every_ratio_and_zoom(qtbot: QtBot, ratio: float, zoom: float) -> None:  # noqa: ARG001
    image = hatched(QRectF(10, 10, 60, 60), ratio, zoom)
    assert 0.2 < inked(image, QRectF(16, 16, 48, 48)) < 0.4
    assert 0 == inked(image, QRectF(0, 0, 80, 9))
    colors = [image.pixelColor(x, round(40 * ratio)) for x in range(round(16 * ratio), round(64 * ratio))]
    assert QColor(GROUND) in colors
    if ratio * zoom > 1:
        assert COLOR in colors  # lines as sharp as the screen: at the double ratio some pixels are fully theirs


def test_the_outline_is_closed(qtbot: QtBot) -> None:  # noqa: ARG001
    image = hatched(QRectF(10, 20, 40, 30))
    edge = [*((x, y) for x in range(10, 50) for y in (20, 49)), *((x, y) for y in range(20, 50) for x in (10, 49))]
    assert all(image.pixelColor(x, y).red() < 160 for x, y in edge)


@pytest.mark.parametrize(
    "area", [QRectF(10, 10, 40, 1), QRectF(10, 10, 40, 2), QRectF(10, 10, 40, 3), QRectF(10, 10, 2, 40)]
)
def test_what_is_too_thin_for_lines_is_dashed_and_not_full(qtbot: QtBot, area: QRectF) -> None:  # noqa: ARG001
    image = hatched(area)
    assert 0.3 < inked(image, area) < 0.8
    assert inked(image, area) == pytest.approx(
        inked(image, QRectF(0, 0, 80, 80)) * 6400 / (area.width() * area.height())
    )


def test_nothing_is_painted_where_there_is_nothing(qtbot: QtBot) -> None:  # noqa: ARG001
    assert 0 == inked(hatched(QRectF(10, 10, 40, 0)), QRectF(0, 0, 80, 80))


def test_a_growing_bar_keeps_its_lines(qtbot: QtBot) -> None:  # noqa: ARG001
    """A drag makes bars taller from the ground: what was there stays as it was."""
    low, high = hatched(QRectF(10, 40, 40, 30)), hatched(QRectF(10, 30, 40, 40))
    same = QRectF(13, 48, 34, 18).toRect()
    assert low.copy(same) == high.copy(same)


def test_a_vector_picture_has_lines_and_no_pixels(qtbot: QtBot) -> None:  # noqa: ARG001
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    painter = QPainter(generator)
    paint_hatched(painter, QRectF(0, 0, 40, 40), COLOR, GROUND)
    painter.end()
    svg = bytes(data.data()).decode()
    assert "<image" not in svg
    assert svg.count("polyline") + svg.count("<path") > 5
