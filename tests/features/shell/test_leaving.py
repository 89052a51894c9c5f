"""A group that is left takes its windows, its pages and its book along."""

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.features.shell import registry
from app.features.shell.desktop import Desktop
from tests.helpers.desktop import desktop_of, leave
from tests.helpers.group import Group
from tests.helpers.waiting import settle


def _used(folder: Path) -> Desktop:
    """A desktop on which every page was looked at, and the meeting gone into and out of."""
    group = Group(folder, size=7)
    group.plan()
    desktop = desktop_of(group.book, group.keys, folder)
    for name in registry.PAGES:
        desktop.window.open_page(name)
        settle(desktop.session)
    for _ in ("into the meeting", "out of it"):
        desktop.window.wanted.emit("meeting", None)
        settle(desktop.session)
    return desktop


def test_a_group_that_is_left_leaves_nothing_in_memory(tmp_path: Path, qapp: QApplication) -> None:
    before = len(qapp.allWidgets())
    desktop = _used(tmp_path)
    left: list[weakref.ref[object]] = [weakref.ref(desktop), weakref.ref(desktop.book)]
    leave(desktop)
    del desktop
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [one() for one in left] == [None, None]
    assert len(qapp.allWidgets()) <= before
