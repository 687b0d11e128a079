"""The window looks as its pictures in resources/screenshots do, which the README shows, too."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.pictures import FOLDER, SCENES, Scene, opened, picture

_SLIGHT = 40
"""A difference of a colour that another version's rendering of letters may make, of 255."""
_MOST = 0.0003
"""The share of pixels that may differ by more."""


def pixels(image: QImage) -> "np.ndarray[tuple[int, ...], np.dtype[np.int16]]":
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return data[:, : image.width(), :3].astype(np.int16)


@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
@pytest.mark.usefixtures("qtbot")
def test_the_window_looks_as_in_its_picture(scene: Scene) -> None:
    expected = QImage(str(FOLDER / f"{scene.name}.png"))
    with opened(scene) as window:
        image = picture(window)
    assert expected.size() == image.size(), "take it anew: python tests/pictures.py"
    differs = (np.abs(pixels(expected) - pixels(image)) > _SLIGHT).any(axis=2).mean()
    assert differs <= _MOST, f"{scene.name}.png: {differs:.2%} of the pixels differ"


def test_every_picture_is_of_a_scene() -> None:
    assert {scene.name for scene in SCENES} == {path.stem for path in FOLDER.glob("*.png")}
