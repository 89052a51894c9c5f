"""What holds for every test: no screen, the fonts of the project only, few but fixed examples."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]

# Before the first import of Qt. Only our fonts, unhinted: a system font of the same family name
# would win otherwise, and pictures would differ from machine to machine.
FONTS_CONF = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir>
<match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="antialias" mode="assign"><bool>true</bool></edit></match></fontconfig>
"""


def pin_fonts() -> None:
    """Let fontconfig see `resources/fonts` and nothing else."""
    folder = ROOT / "build" / "fontconfig"
    folder.mkdir(parents=True, exist_ok=True)
    text = FONTS_CONF.format(fonts=ROOT / "resources" / "fonts", cache=folder / "cache")
    conf = folder / "fonts.conf"
    if not conf.exists() or conf.read_text("utf-8") != text:
        fresh = folder / f"fonts.conf.{os.getpid()}"
        fresh.write_text(text, "utf-8")
        fresh.replace(conf)  # at once, so that a parallel run never reads half a file
    os.environ["FONTCONFIG_FILE"] = str(conf)


pin_fonts()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
# A test that asks for the system keyring by mistake must not reach the developer's own.
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile(
    "quick",
    max_examples=25,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=SLOW_IS_FINE,
)
settings.register_profile(
    "long", max_examples=2000, deadline=None, suppress_health_check=SLOW_IS_FINE
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """A window that a test leaves behind is gone before the next one begins.

    Python alone does not free it: Qt keeps what is connected to its signals. Every window that is
    left also answers each change of theme or language, so a run would grow slower and slower.
    """
    before = _windows()
    yield
    left = [widget for address, widget in _windows().items() if address not in before]
    for widget in left:
        widget.deleteLater()
    if left:
        QtCore = sys.modules["PySide6.QtCore"]
        QtCore.QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)


def _windows() -> dict[int, Any]:
    """The windows of this process by address; none where nobody has asked for Qt yet."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return {}
    from shiboken6 import getCppPointer

    return {getCppPointer(one)[0]: one for one in widgets.QApplication.topLevelWidgets()}
