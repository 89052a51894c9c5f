"""Draws screens to files: `python -m tests.screenshots DIR [name ...]`.

A module in `tests/pictures/` registers its screens with `@picture("03-meeting-collect")`; the
function takes a Look and returns the widget to draw. Every picture is drawn in the looks it names.
"""

import importlib
import os
import pkgutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.conftest import pin_fonts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SIZE = (1366, 768)


@dataclass(frozen=True, slots=True)
class Look:
    """How one picture is drawn; `suffix` ends its file name."""

    theme: str = "light"
    language: str = "en"
    suffix: str = ""
    size: tuple[int, int] = SIZE


LIGHT = Look()
DARK, SUN, PERSIAN = (
    Look("dark", suffix="-dark"),
    Look("sun", suffix="-sun"),
    Look(language="fa", suffix="-fa"),
)
FOUR = (LIGHT, DARK, SUN, PERSIAN)
ALL = (*FOUR, *(Look(language=code, suffix=f"-{code}") for code in ("sw", "fr", "hi")))
Draw = Callable[[Look], "QWidget"]

REGISTRY: dict[str, tuple[Draw, tuple[Look, ...]]] = {}


def picture(name: str, looks: tuple[Look, ...] = FOUR) -> Callable[[Draw], Draw]:
    """Register a screen."""

    def register(draw: Draw) -> Draw:
        REGISTRY[name] = (draw, looks)
        return draw

    return register


def discover() -> None:
    """Import every module of tests/pictures."""
    import tests.pictures

    for module in pkgutil.iter_modules(tests.pictures.__path__):
        importlib.import_module(f"tests.pictures.{module.name}")


def draw_one(draw: Draw, look: Look, path: Path) -> None:
    """Draw one screen in one look."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from app.ui import theme
    from app.ui.translation import Translation

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    translation = Translation()
    translation.use(look.language)
    theme.use(theme.Theme(look.theme, look.language))
    try:
        widget = draw(look)
        widget.resize(*look.size)
        widget.show()
        for _ in range(3):
            application.processEvents()
        widget.grab().save(str(path))
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        translation.use("en")
        theme.use(theme.Theme())


def main(arguments: list[str]) -> int:
    pin_fonts()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    if not arguments:
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    from app.ui.translation import compile_catalogues

    compile_catalogues()
    this = sys.modules.get("tests.screenshots")
    registry = this.REGISTRY if this else REGISTRY
    if this is None:
        sys.modules["tests.screenshots"] = sys.modules[__name__]
    discover()
    wanted = arguments[1:]
    for name, (draw, looks) in sorted(registry.items()):
        if wanted and not any(name.startswith(part) for part in wanted):
            continue
        for look in looks:
            path = folder / f"{name}{look.suffix}.png"
            draw_one(draw, look, path)
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
