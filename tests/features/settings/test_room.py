"""A server in the room, from the page of sending: opened, moved to, ended with the desktop."""

import socket
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.errors import Unavailable
from app.sync import room as rooms
from app.sync.connection import Connection, server_of
from app.sync.engine import Engine
from app.sync.invitations import read_invitation
from tests.features.settings.test_settings import Settings, sending
from tests.helpers.small_book import pull

LEFT = Qt.MouseButton.LeftButton


def until(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + 30
    while not holds() and time.monotonic() < end:
        time.sleep(0.02)
    return holds()


def test_a_server_is_opened_for_the_room_and_the_group_moves_to_it(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[rooms.Room] = []

    def here(folder: Path) -> rooms.Room:
        opened.append(honest(folder, host="127.0.0.1", port=0))
        return opened[-1]

    honest = rooms.open_room
    monkeypatch.setattr(rooms, "open_room", here)
    settings = Settings(tmp_path)
    page = sending(settings)
    assert page.room.isVisible() and not page.room.qr.isVisible()
    QTest.mouseClick(page.room.button, LEFT)
    settings.settle()
    said = page.room.invitation.text()
    assert read_invitation(said).server.startswith("https://127.0.0.1:")
    assert page.room.qr.accessibleName() == said
    QTest.mouseClick(page.room.use_button, LEFT)
    assert page.server.address.text() == said
    page.server.connect_now()
    settings.settle()
    settings.settle()
    assert not settings.laptops.book.group.is_hub
    assert page.facts is not None and page.facts.server == read_invitation(said).server
    assert not page.room.use_button.isVisible()
    page.room.show_present()
    assert page.room.present.text() == "No other laptop of the group is here yet."
    tablet, keeper = settings.laptops.tablet, settings.desktop.session.places["room"]
    pull(tablet, settings.laptops.book)
    there = Connection(
        url=read_invitation(said).server, key=read_invitation(said).key, is_pinned=True
    )
    server = server_of(tablet, there, wall_ms=settings.laptops.clock)
    with closing(server.transport):
        result = Engine(tablet, server, wall_ms=settings.laptops.clock).run_once()
        assert result.problem is None
    assert until(lambda: tablet.group.device in {one.device for one in keeper.present()})
    page.room.show_present()
    assert page.room.present.text().startswith("Irene's tablet: last heard ")
    process = opened[0]._process
    assert process.stdin is not None
    process.stdin.close()  # all that a program which was killed leaves behind
    assert until(lambda: not opened[0].is_open)
    page.read()
    settings.settle()
    assert not page.room.qr.isVisible()
    settings.close()


def test_a_port_that_another_program_has_is_said(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(Unavailable, match=r"room\.port_taken"):
            rooms.open_room(tmp_path / "a", host="127.0.0.1", port=other.getsockname()[1])
