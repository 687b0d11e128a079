"""Pictures of the charts: PNG, SVG and PDF, painted by the widgets themselves."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from kzcalc.gui.widgets.theme import Theme
from kzcalc.scenario.atomic import write_file
from kzcalc.scenario.report import kind_of

_MARGIN = 12
_TITLE = 28
_PNG_SCALE = 2
_PDF_DPI = 96


def export_picture(title: str, widgets: Sequence[QWidget], theme: Theme, path: str | os.PathLike[str]) -> None:
    """Write a title and widgets, one below the other, as a picture; the file's ending says what kind.

    Raises:
        ScenarioFileError: the file cannot be written.
    """
    width = max(w.width() for w in widgets) + 2 * _MARGIN
    height = sum(w.height() + _MARGIN for w in widgets) + _MARGIN + _TITLE
    size = QSize(width, height)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    kind = kind_of(path)
    if kind == "png":
        image = QImage(size * _PNG_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_PNG_SCALE)
        _paint(title, widgets, theme, size, image)
        buffer.write(png(image))
    elif kind == "svg":
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRect(QPoint(), size))
        generator.setTitle("kzcalc")
        _paint(title, widgets, theme, size, generator)
    elif kind == "pdf":
        writer = QPdfWriter(buffer)
        writer.setResolution(_PDF_DPI)
        writer.setPageSize(QPageSize(QSizeF(width / _PDF_DPI, height / _PDF_DPI), QPageSize.Unit.Inch))
        writer.setPageMargins(QMarginsF())
        writer.setCreator("kzcalc")
        _paint(title, widgets, theme, size, writer)
    else:
        raise ValueError(f"no picture is of the kind {kind!r}")
    write_file(path, bytes(buffer.data().data()))


def png(image: QImage) -> bytes:
    """An image as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, the function a str
    return bytes(buffer.data().data())


def _paint(title: str, widgets: Sequence[QWidget], theme: Theme, size: QSize, device: QPaintDevice) -> None:
    painter = QPainter(device)
    painter.fillRect(QRect(QPoint(), size), QColor(theme.window))
    painter.setFont(theme.font(18, 600))
    painter.setPen(QColor(theme.ink))
    room = QRect(_MARGIN, _MARGIN // 2, size.width() - 2 * _MARGIN, _TITLE)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
    top = _MARGIN + _TITLE
    for widget in widgets:
        painter.save()
        painter.translate(_MARGIN, top)
        widget.render(painter, QPoint())
        painter.restore()
        top += widget.height() + _MARGIN
    painter.end()
