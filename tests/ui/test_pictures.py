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
    assert (image.width(), image.height()) == look.size
    colours = {image.pixel(x, y) for x in range(0, 1366, 37) for y in range(0, 768, 29)}
    assert len(colours) > 4
