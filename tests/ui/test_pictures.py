"""Every registered screen draws itself, left to right and right to left, without a complaint."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.ui.translation import compile_catalogues
from tests.screenshots import LIGHT, PERSIAN, REGISTRY, Look, discover, draw_one

discover()


@pytest.mark.parametrize("look", [LIGHT, PERSIAN], ids=["en", "fa"])
@pytest.mark.parametrize("name", sorted(REGISTRY))
def test_a_screen_draws_itself(qapp: object, tmp_path: Path, name: str, look: Look) -> None:
    compile_catalogues()
    path = tmp_path / "picture.png"
    draw_one(REGISTRY[name][0], look, path)
    image = QImage(str(path))
    # A dialog has a size of its own; nothing is larger than the smallest laptop.
    assert 300 < image.width() <= look.size[0]
    assert 200 < image.height() <= look.size[1]
    across, down = range(0, image.width(), 17), range(0, image.height(), 13)
    colours = {image.pixel(x, y) for x in across for y in down}
    assert len(colours) > 4
