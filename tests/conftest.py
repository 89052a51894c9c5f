"""What holds for every test: no screen, the fonts of the project only, few but fixed examples."""

import atexit
import gc
import os
import tempfile
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


def share_samples() -> None:
    """A folder in which all processes of this run find the sample groups that one has told."""
    if "DAFTARI_TOLD" not in os.environ:
        holder = tempfile.TemporaryDirectory(prefix="daftari-told-")
        atexit.register(holder.cleanup)
        os.environ["DAFTARI_TOLD"] = holder.name


pin_fonts()
share_samples()
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


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`pytest -k B17` runs the tests of row B17 of the catalogue of bad inputs."""
    from tests.faults.bad_inputs import rows_of

    folder = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(folder):
            name = getattr(item, "originalname", item.name)
            file = item.path.relative_to(folder).as_posix()
            item.extra_keyword_matches |= rows_of(f"{file}::{name}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[Any]:
    """What a test with windows leaves behind is gone before the next one begins, here and now.

    Python alone does not free a window: Qt keeps what is connected to its signals. Each that is
    left answers every change of theme or language, so a run would grow slower and slower. And
    what is freed later may be freed on a thread of a book (see `app.ui.garbage`).
    """
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        _drop_windows()
        gc.collect()
        gc.freeze()  # what is alive now stays alive: the next collection need not look at it
        gc.enable()


def _drop_windows() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for widget in QApplication.topLevelWidgets():
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
